import { z } from 'zod'
import { defineRule } from '../core/rule'

const ENTITY =
  /&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|lsquo|rsquo|hellip|mdash|ndash|middot|ensp|emsp|times|#\d{2,5}|#x[\da-f]{2,5});/giu
const TAG =
  /<\/?(?:p|br|hr|div|span|strong|b|i|em|u|font|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|a|img|style|script|section|center|o:p)(?:\s[^<>\n]{0,200})?\/?>/giu

const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '　',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  times: '×',
}

export default defineRule({
  id: 'html-residue',
  meta: {
    title: '网页代码残留',
    category: 'residue',
    rationale: '从网页复制的稿子带着“&nbsp;”“<br>”之类代码，读者会看到乱码。',
    basis: [{ source: '惯例', clause: '定稿不得留有网页代码' }],
    severity: 'error',
    fixable: 'suggest',
    messages: {
      entity: '“{quote}”是网页代码，应换成它所代表的字符。',
      tag: '“{quote}”是网页标签，应删去。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '加强领导，⟦&nbsp;⟧压实责任。', good: '加强领导， 压实责任。', messageId: 'entity' },
    { bad: '坚持⟦&ldquo;⟧三不”原则', good: '坚持“三不”原则', messageId: 'entity' },
    { bad: '加强领导。⟦<br/>⟧压实责任。', good: '加强领导。\n压实责任。', messageId: 'tag' },
    { bad: '⟦<span style="color:red">⟧加强领导', good: '加强领导', messageId: 'tag' },
    { bad: '水温⟦&#176;⟧', good: '水温°', messageId: 'entity' },
  ],
  allows: ['A&B公司', '温度<30℃', '<单位>牵头', '《<青禾>》', '`<br>`是换行标签'],
  check({ draft, report }) {
    const { text } = draft
    if (!text.includes('&') && !text.includes('<')) return
    for (const { 0: quote, index: start } of text.matchAll(ENTITY)) {
      if (draft.isProtected(start)) continue
      const suggestions = [{ text: decode(quote.slice(1, -1).toLowerCase()), safe: false }]
      report({ start, end: start + quote.length, messageId: 'entity', suggestions })
    }
    for (const { 0: quote, index: start } of text.matchAll(TAG)) {
      if (draft.isProtected(start)) continue
      const isBreak = /^<(?:br|hr|\/p|\/div|\/tr|\/li|\/h[1-6])/iu.test(quote)
      const isAtEnd = /^\s*(?:\n|$)/u.test(
        text.slice(start + quote.length, start + quote.length + 40),
      )
      const suggestions = [{ text: isBreak && !isAtEnd ? '\n' : '', safe: false }]
      report({ start, end: start + quote.length, messageId: 'tag', suggestions })
    }
  },
})

function decode(name: string): string {
  if (!name.startsWith('#')) return CHARACTERS[name] ?? ''
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0xffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCharCode(code)
    : ''
}
