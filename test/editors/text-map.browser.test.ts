import fc from 'fast-check'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundlePageCode, launchChromium } from './chromium'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage()
  await page.setContent('<div id="editor" contenteditable></div>')
  await page.evaluate(await bundlePageCode())
})

afterAll(() => browser?.close())

/** The text that is read from an editor with this content. */
function textOf(html: string, style = ''): Promise<string> {
  return page.evaluate(
    (content, css) => {
      const editor = document.querySelector('#editor') as HTMLElement
      editor.style.cssText = css
      editor.innerHTML = content
      return gaojian.buildTextMap(editor).text
    },
    html,
    style,
  )
}

const cases: readonly (readonly [name: string, html: string, text: string])[] = [
  ['paragraphs', '<p>甲</p><p>乙</p>', '甲\n乙'],
  ['a blank paragraph', '<p>甲</p><p><br></p><p>乙</p>', '甲\n\n乙'],
  ['a paragraph without a filler', '<p>甲</p><p></p><p>乙</p>', '甲\n\n乙'],
  ['a paragraph with an empty span', '<p>甲</p><p><span></span></p><p>乙</p>', '甲\n\n乙'],
  ['a blank first and last paragraph', '<p><br></p><p>甲</p><p><br></p>', '\n甲\n'],
  ['nested blocks', '<div><p>甲</p></div><div><div><p>乙</p></div></div>', '甲\n乙'],
  ['text beside blocks', '甲<div>乙</div>丙', '甲\n乙\n丙'],
  ['line breaks', '甲<br>乙<br><br>丙', '甲\n乙\n\n丙'],
  ['a filler break at a block’s end', '<p>甲<br></p><p>乙</p>', '甲\n乙'],
  ['source line feeds between blocks', '<p>甲</p>\n  <p>乙</p>\n', '甲\n乙'],
  ['collapsed white space', '<p>  甲 \n\t 乙  <b> 丙</b> </p>', '甲 乙 丙'],
  ['no-break and ideographic spaces', '<p>　　甲&nbsp;&nbsp;乙</p>', '　　甲\u00a0\u00a0乙'],
  ['preserved white space', '<pre>甲  乙\n\t丙\n</pre><p>丁</p>', '甲  乙\n\t丙\n丁'],
  ['pre-line', '<p style="white-space:pre-line">甲  乙 \n 丙</p>', '甲 乙\n丙'],
  ['a list', '<ul><li>甲</li><li><p>乙</p></li><li></li></ul>', '甲\n乙\n'],
  [
    'a span as a block',
    '<span style="display:block">甲</span><span style="display:block">乙</span>',
    '甲\n乙',
  ],
  ['custom tags', '<style>ne-p{display:block}</style><ne-p>甲</ne-p><ne-p>乙</ne-p>', '甲\n乙'],
  ['spans in a flex row', '<p style="display:flex"><span>甲</span><span>乙</span></p>', '甲乙'],
  ['a floating initial', '<p><span style="float:left">甲</span>乙</p>', '甲乙'],
  [
    'a chip of boxes',
    '<p>请<span style="display:inline-flex"><i>@</i><x-name style="display:block">某处</x-name></span>阅</p>',
    '请@某处阅',
  ],
  [
    'a table',
    '<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
    '甲\t乙\n丙\t丁',
  ],
  [
    'blocks in cells',
    '<table><tr><td><p>甲</p></td><td> <p>乙</p><p>丙</p> </td></tr></table>末',
    '甲\t乙\n丙\n末',
  ],
  ['empty cells', '首<table><tr><td></td><td><br></td><td>甲</td></tr></table>', '首\n\t\t甲'],
  [
    'a break at the end of a block in a further cell',
    '<table><tr><td>甲</td><td><p>乙<br></p></td></tr></table>末',
    '甲\t乙\n末',
  ],
  [
    'indented table source',
    '<table>\n <tr>\n  <td>\n 甲\n </td>\n <td> 乙 </td>\n </tr>\n</table>',
    '甲\t乙',
  ],
  ['zero-width fillers', '<p>\u200b</p><p>苗\ufeff条\u2060</p>', '\n苗条'],
  ['emoji with joiners', '<p>👨‍👩‍👧𠮷</p>', '👨‍👩‍👧𠮷'],
  [
    'hidden text',
    '<p>甲<b style="display:none">乙</b><i hidden>丙</i></p><p style="visibility:hidden">丁</p>',
    '甲\n',
  ],
  [
    'shown in hidden',
    '<p style="visibility:hidden">甲<b style="visibility:visible">乙</b></p>',
    '乙',
  ],
  [
    'what is not prose',
    '<p>甲<script>1</script><template>2</template><button>3</button><select><option>4</select></p>',
    '甲',
  ],
  ['hidden from readers', '<p>甲<span aria-hidden="true">#</span></p>', '甲'],
  ['an island of text', '<p>请<span contenteditable="false">@某处</span>阅</p>', '请@某处阅'],
  [
    'an island of interface',
    '<p>甲</p><div contenteditable="false" style="user-select:none">拖动</div>',
    '甲',
  ],
  [
    'a placeholder island',
    '<p><span contenteditable="false" style="user-select:none">请输入</span><br></p>',
    '',
  ],
  ['pictures', '<p>甲<img alt="图">乙</p><p><img></p><p>丙</p>', '甲乙\n\n丙'],
  ['a rule between paragraphs', '<p>甲</p><hr><p>乙</p>', '甲\n乙'],
  ['ruby', '<p><ruby>稿<rp>(</rp><rt>gǎo</rt><rp>)</rp></ruby>件</p>', '稿件'],
  ['comments', '<p>甲<!-- 乙 -->丙</p>', '甲丙'],
]

test.each(cases)('%s', async (_, html, text) => {
  expect(await textOf(html)).toBe(text)
})

const escapeHtml = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const visible = ['甲', '乙', '、', '𠮷', '😀', '\u3000', '\u00a0', '*', 'X', '<', '&']
/** Lines as an editor without preserved white space can show them: no space at an edge, no two in a row. */
const lines = fc.array(
  fc
    .array(fc.string({ unit: fc.constantFrom(...visible), minLength: 1, maxLength: 6 }), {
      maxLength: 3,
    })
    .map((words) => words.join(' ')),
  { minLength: 1, maxLength: 6 },
)

test.each([
  ['<p> per line', (line: string) => `<p>${escapeHtml(line) || '<br>'}</p>`],
  ['bare <p> per line', (line: string) => `<p>${escapeHtml(line)}</p>`],
  ['<div> per line', (line: string) => `<div>${escapeHtml(line) || '<br>'}</div>`],
  ['bare <div> per line', (line: string) => `<div>${escapeHtml(line)}</div>`],
  ['a break after each line', (line: string) => `${escapeHtml(line)}<br>`],
])('%s reads back as it was', async (_, put) => {
  await fc.assert(
    fc.asyncProperty(lines, async (draft) => {
      expect(await textOf(draft.map(put).join(''))).toBe(draft.join('\n'))
    }),
  )
})

test('preserved white space reads back as it was, to the last line feed', async () => {
  const any = fc.string({ unit: fc.constantFrom(...visible, ' ', '\t', '\n'), maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(any, async (draft) => {
      expect(await textOf(escapeHtml(draft), 'white-space: pre-wrap')).toBe(draft)
    }),
  )
})

const { content } = fc.letrec<Record<'content' | 'block' | 'inline' | 'row', string>>((tie) => {
  const many = (part: 'block' | 'inline' | 'row') =>
    fc.array(tie(part), { maxLength: 3 }).map((parts) => parts.join(''))
  const wrapped = (tags: string[], inner: fc.Arbitrary<string>) =>
    fc.tuple(fc.constantFrom(...tags), inner).map(([tag, html]) => `<${tag}>${html}</${tag}>`)
  return {
    inline: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        '甲',
        '乙丙',
        '𠮷',
        '😀',
        ' ',
        '  丁 ',
        '\u3000',
        '\u200b',
        '<br>',
        '<img>',
        '\n',
      ),
      wrapped(['b', 'span', 'pre'], many('inline')),
    ),
    row: fc
      .array(many('inline'), { minLength: 1, maxLength: 3 })
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
    block: fc.oneof(
      { maxDepth: 3 },
      wrapped(['p', 'div', 'li'], many('inline')),
      wrapped(['div', 'blockquote'], many('block')),
      wrapped(['table'], many('row')),
    ),
    content: fc.oneof(many('block'), many('inline')),
  }
})

test('every range maps into the DOM and back', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (html) => {
      await textOf(html)
      const faults = await page.evaluate(() => {
        const map = gaojian.buildTextMap(document.querySelector('#editor') as HTMLElement)
        const visible = (text: string) => text.replace(/[ \t\n\u200b]/g, '')
        const found: unknown[] = []
        for (let start = 0; start <= map.text.length; start += 1) {
          for (let end = start; end <= map.text.length; end += 1) {
            const range = map.rangeToDom(start, end)
            if (!range) return [{ start, end }]
            const back = [
              map.offsetOf(range.startContainer, range.startOffset),
              map.offsetOf(range.endContainer, range.endOffset),
            ]
            const shown = visible(range.toString())
            const expected = visible(map.text.slice(start, end))
            if (back[0] !== start || back[1] !== end || shown !== expected) {
              found.push({ text: map.text, start, end, back, shown, expected })
            }
          }
        }
        return found
      })
      expect(faults).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('offsets outside the text map to nothing', async () => {
  await textOf('<p>甲</p>')
  const ranges = await page.evaluate(() => {
    const map = gaojian.buildTextMap(document.querySelector('#editor') as HTMLElement)
    return [map.rangeToDom(0, 2), map.rangeToDom(-1, 0), map.rangeToDom(1, 0)].map(String)
  })
  expect(ranges).toEqual(['undefined', 'undefined', 'undefined'])
})

test('a million characters are read without a hang', async () => {
  const length = await page.evaluate(() => {
    const editor = document.querySelector('#editor') as HTMLElement
    const sentence = '扎实推进各项工作，确保取得实效。'.repeat(6)
    editor.innerHTML = `<p>各地<b>认真</b> <i>落实</i>${sentence}</p>`.repeat(10_000)
    return gaojian.buildTextMap(editor).text.length
  })
  expect(length).toBe(10_000 * 104 - 1)
})

test('a page nested deeper than any call stack should be is read', async () => {
  const text = await page.evaluate(() => {
    const editor = document.querySelector('#editor') as HTMLElement
    editor.replaceChildren()
    let inner = editor
    for (let depth = 0; depth < 3_000; depth += 1) {
      inner = inner.appendChild(document.createElement('div'))
    }
    inner.textContent = '深处'
    return gaojian.buildTextMap(editor).text
  })
  expect(text).toBe('深处')
})
