import { describe, expect, test } from 'vitest'
import { readDocx } from '../../lib/files/docx/read-docx'
import { docxOf, fixture } from './packed'

const textOf = (bytes: Uint8Array) => readDocx(bytes).text
const p = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

describe('documents of the three programs read completely and in order', () => {
  test('Word', () => {
    expect(textOf(fixture('word')).split('\n')).toEqual([
      '青禾县水利局2025年度防汛工作总结',
      '今年以来，在*党委领导下，把把责任落实到人。',
      '一、主要工作',
      '（一）狠抓隐患排查',
      '全年召开会议12次，出现不好的苗条时及时处置。',
      '文本框：由XX镇填报。',
      '（二）严格值班值守',
      '1. 压实责任；',
      '2. 补齐短板。',
      '同一段的第二行。',
      '项目符号一条。',
      '站点\t水位\t备注',
      '上桥站\t12.5米\t',
      '二、下一步打算',
      '1. 重新编号的一条。',
      '这一段与下一段已经合并。',
      '详见工作要点第3条，联系值班室，2025年11月 缩进 非-断字。a=b',
      '',
      '😀附件𠮷：表格一张。',
      '',
      ' 数据来自统计月报，仍有苗条性问题。',
      '',
      '青禾县XX局文件',
      '',
      '— 2 —',
    ])
  })

  test('WPS', () => {
    expect(textOf(fixture('wps')).split('\n')).toEqual([
      '关于XX河整治的情况报告',
      '一、基本情况',
      '投入资金\t3万元。',
      '联系人：张*明',
      '二、存在的问题',
      '第3条 管护不到位',
      '3.1 巡查次数少',
      '3.2 台账不全',
      '第4条 资金缺口大',
      '4.1 衔接不够',
      '合并\t两行',
      '在一格',
      '甲',
      '内表甲\t内表乙',
      '\t乙\t丙',
      '☑已整改',
      '',
      '尾注里的XX镇。',
    ])
  })

  test('LibreOffice', () => {
    expect(textOf(fixture('libreoffice.docx')).split('\n')).toEqual([
      '青禾县水利局2025年度防汛工作总结',
      '　　今年以来，在*党委领导下，XX局把责任落实到人，新增的一句话，没有遗漏。',
      '一、主要工作',
      '　　召开会议次，排查 隐患\t12处。',
      '文本框里写着XX镇。',
      '1. 压实责任。',
      '2. 补齐短板。',
      '同一段的第二行。',
      '站点\t水位\t备注',
      '上桥站\t12.5米\t',
      '二、下一步打算',
      '　　详见工作要点。',
      '2025年11月3日',
      '',
      '\t脚注里的苗条性问题也要看到。',
      '',
      '\t尾注：数据来自统计月报。',
      '',
      '青禾县水利局文件',
      '',
      '— 1 —',
    ])
  })
})

describe('a paragraph', () => {
  test.each<[string, string, string]>([
    ['without runs is a blank line', `${p(r('甲'))}<w:p/>${p(r('乙'))}`, '甲\n\n乙'],
    ['keeps spaces where it says so', p('<w:r><w:t xml:space="preserve"> 甲 </w:t></w:r>'), ' 甲 '],
    ['has no spaces at its runs’ ends else', p('<w:r><w:t> 甲\n </w:t></w:r>'), '甲'],
    ['reads what was moved here', p(`<w:moveTo>${r('甲')}</w:moveTo>`), '甲'],
    ['leaves out what was moved away', p(`<w:moveFrom>${r('甲')}</w:moveFrom>${r('乙')}`), '乙'],
    [
      'that was deleted with its mark leaves no line',
      p(r('甲')) + p('<w:del/>', '<w:rPr><w:del/></w:rPr>') + p(r('乙')),
      '甲\n乙',
    ],
    [
      'reads the base of a ruby',
      p(`<w:r><w:ruby><w:rt>${r('jiǎ')}</w:rt><w:rubyBase>${r('甲')}</w:rubyBase></w:ruby></w:r>`),
      '甲',
    ],
    ['in a content control', `<w:sdt><w:sdtContent>${p(r('甲'))}</w:sdtContent></w:sdt>`, '甲'],
    [
      'reads the strict namespace',
      `<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>甲</x:t></x:r></x:p>`,
      '甲',
    ],
    ['with an unknown symbol', p('<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>'), '▪'],
    [
      'reads a field inside a field once',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/><w:instrText> x</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>甲</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      '甲',
    ],
  ])('%s', (_, body, text) => {
    expect(textOf(docxOf(body))).toBe(text)
  })
})

test('a text of twenty thousand runs reads', () => {
  const body = p(r('认真开展防汛值守工作。').repeat(10)).repeat(2000)
  expect(textOf(docxOf(body))).toHaveLength(2000 * 111 - 1)
})
