// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { CheckView } from '../../components/check-view'
import { groupGaps } from '../../lib/filling/group-gaps'
import { gaps, ordinary } from './fixtures/drafts'
import { all, click, get, mount, press } from './fixtures/mount'
import { viewOf } from './fixtures/view-props'

const groups = groupGaps(gaps.findings)
const labels = groups.map(({ label }) => label)
const keyOf = (label: string) => groups.find((group) => group.label === label)?.key ?? ''

async function open(values: Readonly<Record<string, string>> = {}) {
  const view = viewOf(gaps)
  await mount(<CheckView {...view} fillValues={values} />)
  await click(get('[data-action="fill"]'))
  return view
}

async function type(selector: string, value: string): Promise<void> {
  const input = get(selector) as HTMLInputElement
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

describe('filling placeholders', () => {
  it('asks each question once, in document order, with its sentence in view', async () => {
    await open()
    expect(all('[data-group]').map(({ dataset }) => dataset.group)).toEqual(labels)
    expect(get('[data-group="*党委"]').textContent).toContain('共 3 处')
    expect(get('[data-group="*党委"] .gap-sentence').textContent).toContain('*党委的坚强领导')
  })

  it('shows in the sentence what would be written, and counts what is filled', async () => {
    await open({ [keyOf('会议次')]: '5次', [keyOf('*党委')]: '青禾县' })
    expect(get('[data-group="会议次"] .gap-sentence').textContent).toContain('召开会议5次。')
    expect(get('[data-group="*党委"] ins').textContent).toBe('青禾县')
    expect(get('.fill-progress').textContent).toBe(`已填 2／${labels.length}`)
    expect(get('[data-action="write"]').textContent).toBe('写入 4 处')
  })

  it('takes what is typed, and a suggestion on a click', async () => {
    const view = await open()
    await type('[data-group="XX局"] [data-gap]', '教育')
    await click(get('[data-chip="2025年"]'))
    expect(view.onFill.mock.calls).toEqual([
      [keyOf('XX局'), '教育'],
      [keyOf('20XX年'), '2025年'],
    ])
  })

  it('starts at the first open question; Enter goes to the next and shows its place', async () => {
    const view = await open({ [keyOf('20XX年')]: '2025' })
    expect(document.activeElement).toBe(get('[data-group="*党委"] [data-gap]'))
    await press('Enter')
    expect(document.activeElement).toBe(get('[data-group="XX局"] [data-gap]'))
    expect(view.onJump).toHaveBeenLastCalledWith(
      groups.find(({ label }) => label === 'XX局')?.gaps[0]?.finding,
    )
    await press('Escape')
    expect(all('[data-finding]')).toHaveLength(gaps.findings.length)
  })

  it('goes through the places of a question', async () => {
    const view = await open()
    const party = groups.find(({ label }) => label === '*党委')
    await click(get('[data-group="*党委"] [data-action="next-place"]'))
    expect(get('[data-group="*党委"] .gap-places p').textContent).toContain('2／3')
    expect(view.onJump).toHaveBeenLastCalledWith(party?.gaps[1]?.finding)
    await click(get('[data-group="*党委"] [data-action="previous-place"]'))
    await click(get('[data-group="*党委"] [data-action="previous-place"]'))
    expect(view.onJump).toHaveBeenLastCalledWith(party?.gaps[2]?.finding)
  })

  it('lets places that differ be filled one by one', async () => {
    const view = await open({ [keyOf('*党委')]: '青禾县' })
    await click(get('[data-group="*党委"] [data-action="each"]'))
    const inputs = all('[data-group="*党委"] .each-gap [data-gap]')
    expect(inputs.map((input) => (input as HTMLInputElement).placeholder)).toEqual(
      Array(3).fill('青禾县'),
    )
    await type('[data-group="*党委"] .each-gap li:nth-of-type(2) [data-gap]', '清溪镇')
    const second = groups.find(({ label }) => label === '*党委')?.gaps[1]
    expect(view.onFill.mock.calls).toEqual([[second?.key, '清溪镇']])
  })

  it('writes only when something is filled and no check runs', async () => {
    await open()
    expect((get('[data-action="write"]') as HTMLButtonElement).disabled).toBe(true)
    const view = await open({ [keyOf('XX局')]: '教育' })
    await click(all('[data-action="write"]').at(-1) ?? document.body)
    expect(view.onWrite).toHaveBeenCalledTimes(1)
  })
})

describe('all safe changes', () => {
  it('are shown first; what is unticked is left out', async () => {
    const view = viewOf(ordinary)
    await mount(<CheckView {...view} />)
    await click(get('[data-action="fixes"]'))
    expect(all('[data-fix]').map((item) => item.textContent)).toEqual([
      expect.stringContaining('下面是小编'),
      expect.stringContaining('我们们→删去这一处组建'),
    ])
    await click(get('[data-fix] input'))
    await click(get('[data-action="apply-safe"]'))
    const [fixes] = view.onApplySafe.mock.calls[0] ?? []
    expect(fixes?.map(({ finding }: { finding: { quote: string } }) => finding.quote)).toEqual([
      '们',
    ])
    expect(all('[data-finding]')).toHaveLength(ordinary.findings.length)
  })
})
