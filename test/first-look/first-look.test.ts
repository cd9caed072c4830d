// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { capture } from '../../lib/first-look/capture'
import { draw } from '../../lib/first-look/draw'

function element(html: string): Element {
  const holder = document.createElement('div')
  holder.innerHTML = html
  return holder.firstElementChild as Element
}

const card = (quote: string) =>
  `<li data-finding="" data-severity="error"><p class="quote">在<mark>${quote}</mark>领导下</p><button data-action="locate" type="button">定位</button></li>`
const list = (quotes: readonly string[]) =>
  `<main class="check-view" data-status="done"><ol class="finding-list">${quotes.map(card).join('')}</ol></main>`

/** What goes through the memory between two popups. */
const redrawn = (from: Element) => draw(document, JSON.parse(JSON.stringify(capture(from))))

test('a list is drawn as it was, but that nothing takes it for the list itself', () => {
  const drawn = redrawn(element(list(['*党委', 'XX局'])))
  const bare = list(['*党委', 'XX局']).replaceAll(/ data-(?:finding|status|action)="[^"]*"/gu, '')
  expect(drawn?.outerHTML).toBe(bare)
})

test('words of a draft stay words', () => {
  const drawn = redrawn(element(list(['&lt;img src=x onerror=alert(1)&gt;'])))
  expect(drawn?.querySelector('mark')?.textContent).toBe('<img src=x onerror=alert(1)>')
  expect(drawn?.querySelector('img')).toBeNull()
})

test('no more cards are kept than a popup shows', () => {
  const quotes = Array.from({ length: 300 }, (_, i) => `第${i}处`)
  const marks = [...(redrawn(element(list(quotes)))?.querySelectorAll('mark') ?? [])]
  expect(marks.map((mark) => mark.textContent)).toEqual(quotes.slice(0, marks.length))
  expect(marks.length).toBeLessThan(10)
})

test('what is chosen in a menu is shown as chosen', () => {
  const select = element('<select><option>按题目</option><option>自查报告</option></select>')
  ;(select as HTMLSelectElement).selectedIndex = 1
  expect((redrawn(select) as HTMLSelectElement).value).toBe('自查报告')
})

test('icons are drawn as pictures', () => {
  const drawn = redrawn(element('<button><svg viewBox="0 0 16 16"><path d="M1 1"/></svg></button>'))
  const svg = drawn?.querySelector('svg')
  expect(svg?.namespaceURI).toBe('http://www.w3.org/2000/svg')
  expect(svg?.getAttribute('viewBox')).toBe('0 0 16 16')
})

test.each([
  ['script', ['div', {}, [['script', {}, ['alert(1)']], '字']], '<div>字</div>'],
  ['frame', ['div', {}, [['iframe', { src: 'javascript:alert(1)' }, []]]], '<div></div>'],
  ['handler', ['button', { onclick: 'alert(1)', class: 'a' }, []], '<button class="a"></button>'],
  ['picture', ['div', {}, [['img', { src: 'https://qinghe.example/a.png' }, []]]], '<div></div>'],
  ['link', ['div', { href: 'javascript:alert(1)', style: 'x' }, []], '<div></div>'],
  ['inherited name', ['constructor', {}, []], undefined],
])('a %s is left out', (_, drawn, html) => {
  expect(draw(document, drawn)?.outerHTML).toBe(html)
})

test('whatever is kept, nothing is drawn that runs, and nothing throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      const drawn = draw(document, ['div', kept, [kept]])
      expect(drawn?.querySelector('script, iframe, object, embed, a')).toBeNull()
    }),
  )
})
