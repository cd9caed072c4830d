import { z } from 'zod'
import { defineRule } from '../core/rule'
import { UNIT_HEAD } from '../data/units'

const MOU = new RegExp(`某{2,}(?=${UNIT_HEAD}|人|地|事|项|年|月|日)`, 'gu')
const ONE = /(?<![\p{Script=Han}])某(?=局|委|县|市|镇|乡|街道|单位|公司|学校|医院|中心)/gu
/** 副区长某某主持: the holder of an office that a paper must name. */
const HOLDER =
  /(?<=(?:书记|[省市县区镇乡局部院校处科组所站]长|主任|主席|董事长|总经理))某{2,}(?=同志|在|主持|出席|作|参加|带队|率)/gu
/** 由某某同志兼任, 校长　张某某: whoever holds an office, in a line that names him; a case on file hides names on purpose. */
const NAMED =
  /(?<=[由任为])某{2,}(?=同志)|(?<=(?:书记|[市县区镇乡局院校处科所站]长|主任|董事长|总经理|负责人|联系人：?)[ \u3000]*)[\u3000 ]\p{Script=Han}某{1,2}(?=\s*$)/gmu
const CASE = /嫌疑|被告|受贿|判处|被害|立案审查/u
/** Papers on cases and tales of other places name nobody on purpose. */
const ANONYMOUS =
  /(?<![方预议提草答档备个图文教病])案(?!例|头|板|卷)|办案|违纪|违法|犯罪|嫌疑|被告|被害|当事人|记者|采访/u
/** 张某某: a name, not a unit. */
const SURNAME =
  /[张王李赵刘陈杨黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕]$/u

export default defineRule({
  id: 'placeholder-mou',
  meta: {
    title: '“某某”占位未替换',
    category: 'placeholder',
    rationale: '范文用“某某”隐去单位和地点，套用后须逐处填写。',
    basis: [{ source: '惯例', clause: '定稿不得留有占位符' }],
    severity: 'warning',
    fixable: false,
    messages: {
      double: '“{quote}”占位未替换成实际名称。',
      single: '此处以“某”代替单位或地名，定稿须写明。',
    },
  },
  options: z.strictObject({
    single: z.boolean().default(true).describe('单独的“某局”也作为提示显示'),
  }),
  examples: [
    { bad: '⟦某某⟧局关于秋收工作的报告', messageId: 'double' },
    { bad: '在⟦某某⟧县委的领导下，秋收顺利。', messageId: 'double' },
    { bad: '副区长⟦某某⟧主持召开会议，研究改造方案。', messageId: 'double' },
    { bad: '办公室设在农技站，由⟦某某⟧同志兼任主任。', messageId: 'double' },
    { bad: '青禾县中学校长　⟦张某某⟧\n各位老师：', messageId: 'double' },
    { bad: '按照抢收方案，⟦某某⟧局牵头办理。', messageId: 'double' },
    { bad: '今年现场会移师外地，⟦某⟧县承办。', messageId: 'single' },
  ],
  allows: [
    '某一类问题，某些单位，某个环节，某种程度。',
    '犯罪嫌疑人张某某在某某公司任职。',
    '被告某市某局',
    '县委书记某某主持会议收受财物，犯受贿罪。',
    '记者来到某县采访。',
    '张某某单位',
    '本案中，某某公司中标。',
  ],
  check({ draft, options, report }) {
    const { text } = draft
    if (!text.includes('某')) return
    const told = new Set<number>()
    const tell = (start: number, length: number) => {
      if (told.has(start) || draft.isProtected(start)) return
      told.add(start)
      report({ start, end: start + length, messageId: 'double' })
    }
    if (!CASE.test(text)) {
      for (const { 0: quote, index } of text.matchAll(HOLDER)) tell(index, quote.length)
      for (const { 0: quote, index } of text.matchAll(NAMED)) {
        const name = quote.trimStart()
        tell(index + quote.length - name.length, name.length)
      }
    }
    if (ANONYMOUS.test(text)) return
    for (const { 0: quote, index: start } of text.matchAll(MOU)) {
      if (!SURNAME.test(text.slice(Math.max(0, start - 1), start))) tell(start, quote.length)
    }
    if (!options.single) return
    for (const { index: start } of text.matchAll(ONE)) {
      report({ start, end: start + 1, messageId: 'single', severity: 'info' })
    }
  },
})
