import type { Element } from '@xmldom/xmldom'
import { formatNumber } from './number-format'
import type { NumberReference } from './styles'
import { attributeOf, childOf, elementsOf, isElement, isOn, settingOf } from './xml'

const LEVELS = 9

interface Level {
  readonly start: number
  readonly format: string
  /** `%1、`: what is shown, with the numbers of this level and those above it. */
  readonly text: string
  readonly suffix: string
  /** All numbers of it show as figures. */
  readonly isLegal: boolean
  /** The level (from 1) after whose paragraphs it starts again; 0: never. */
  readonly restart: number | undefined
  readonly style: string | undefined
}

interface List {
  readonly abstract: string
  readonly levels: readonly (Level | undefined)[]
  /** Where a level starts when it is met for the first time in this list. */
  readonly overrides: ReadonlyMap<number, number>
}

/** Counts the numbered paragraphs of a document: ask it for each of them, in order. */
export class Numbering {
  private lists: ReadonlyMap<string, List> = new Map()
  /** The counters of a definition, which lists share. */
  private counters = new Map<string, (number | undefined)[]>()
  private started = new Set<string>()

  /** @param root `<w:numbering>`, if the document has any */
  constructor(root: Element | undefined) {
    if (root === undefined) return
    const children = elementsOf(root)
    const abstracts = new Map(
      children
        .filter(({ localName }) => localName === 'abstractNum')
        .map((element) => [attributeOf(element, 'abstractNumId') ?? '', element]),
    )
    this.lists = new Map(
      children
        .filter(({ localName }) => localName === 'num')
        .map((element) => {
          const abstract = resolveLink(abstracts, settingOf(element, 'abstractNumId') ?? '')
          return [attributeOf(element, 'numId') ?? '', readList(element, abstract, abstracts)]
        }),
    )
  }

  /** Another count that goes on from here, without moving this one. */
  fork(): Numbering {
    const fork = new Numbering(undefined)
    fork.lists = this.lists
    fork.counters = new Map([...this.counters].map(([id, counters]) => [id, [...counters]]))
    fork.started = new Set(this.started)
    return fork
  }

  /** The number that stands before a paragraph, as it is shown; empty where there is none, or a bullet. */
  next({ list: id, level: asked, style }: NumberReference & { readonly style: string }): string {
    const list = id === undefined ? undefined : this.lists.get(id)
    if (id === undefined || list === undefined) return ''
    const linked = list.levels.findIndex((level) => level?.style === style && style !== '')
    const index = Math.min(asked ?? Math.max(linked, 0), LEVELS - 1)
    const level = list.levels[index]
    if (level === undefined) return ''
    this.count(id, list, index)
    if (level.format === 'bullet') return ''
    const label = this.label(list, level)
    // A tab would make a row of a table of the line; after 、 and ） nothing parts the number from its words.
    return label === '' || level.suffix === 'nothing' || /[、。）)〕】，：]$/u.test(label)
      ? label
      : `${label} `
  }

  private count(id: string, { abstract, levels, overrides }: List, index: number): void {
    const counters = this.counters.get(abstract) ?? []
    this.counters.set(abstract, counters)
    const first = `${id} ${index}`
    const start = overrides.get(index)
    if (start !== undefined && !this.started.has(first)) counters[index] = start - 1
    this.started.add(first)
    const before = counters[index]
    counters[index] = before === undefined ? (levels[index]?.start ?? 1) : before + 1
    for (let deeper = index + 1; deeper < LEVELS; deeper += 1) {
      const restart = levels[deeper]?.restart
      if (restart === undefined || (restart > 0 && index < restart)) counters[deeper] = undefined
    }
    for (let above = 0; above < index; above += 1) counters[above] ??= levels[above]?.start ?? 1
  }

  private label({ abstract, levels }: List, { text, isLegal }: Level): string {
    const counters = this.counters.get(abstract) ?? []
    return text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1
      const format = isLegal ? 'decimal' : (levels[index]?.format ?? 'decimal')
      return formatNumber(counters[index] ?? levels[index]?.start ?? 1, format)
    })
  }
}

/** A definition may only name a list style, whose definition is another one. */
function resolveLink(abstracts: ReadonlyMap<string, Element>, id: string): string {
  const link = settingOf(abstracts.get(id), 'numStyleLink')
  if (link === undefined) return id
  const found = [...abstracts].find(([, element]) => settingOf(element, 'styleLink') === link)
  return found?.[0] ?? id
}

function readList(num: Element, abstract: string, abstracts: ReadonlyMap<string, Element>): List {
  const levels: (Level | undefined)[] = []
  const overrides = new Map<number, number>()
  const base = abstracts.get(abstract)
  for (const element of base === undefined ? [] : elementsOf(base)) {
    if (element.localName === 'lvl') levels[indexOf(element)] = readLevel(element)
  }
  for (const element of elementsOf(num)) {
    if (element.localName !== 'lvlOverride') continue
    const index = indexOf(element)
    const own = childOf(element, 'lvl')
    if (own !== undefined) levels[index] = readLevel(own)
    const start = settingOf(element, 'startOverride')
    if (start !== undefined) overrides.set(index, Number(start))
  }
  return { abstract, levels, overrides }
}

function indexOf(element: Element): number {
  return Math.min(Math.max(Number(attributeOf(element, 'ilvl') ?? 0) || 0, 0), LEVELS - 1)
}

function readLevel(element: Element): Level {
  const restart = settingOf(element, 'lvlRestart')
  return {
    start: Number(settingOf(element, 'start') ?? 1),
    format: formatOf(element),
    text: settingOf(element, 'lvlText') ?? '',
    suffix: settingOf(element, 'suff') ?? 'tab',
    isLegal: isOn(element, 'isLgl'),
    restart: restart === undefined ? undefined : Number(restart),
    style: settingOf(element, 'pStyle'),
  }
}

/** Word wraps formats that older versions do not know: what they are to show stands beside it. */
function formatOf(element: Element): string {
  const own = settingOf(element, 'numFmt')
  if (own !== undefined) return own
  const choices = childOf(element, 'AlternateContent')
  const fallback = childOf(choices, 'Fallback') ?? choices?.lastChild ?? null
  return (isElement(fallback) ? settingOf(fallback, 'numFmt') : undefined) ?? 'decimal'
}
