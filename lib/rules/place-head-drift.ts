import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'

/** Places of one rank: 石桥镇 and 石桥乡 are never two. 市 and 县 of one name may be: the city and its county. */
const RANKS = ['镇乡', '县区旗']
const HEAD = /[镇乡县区旗](?![村镇乡县域级分别间块位段亲土愁贤帜])/gu
/** Not the end of 自治县 or 民族乡. */
const STEM = /^(?!自治|民族)\p{Script=Han}{2}$/u
/** What shows that a name is that of a place with a government of its own. */
const GOVERNED = /^(?:人民政府|政府|党委|委|人大|纪委|党政)/u
/** A signature: the name of a unit and nothing else. */
const UNIT = /^\p{Script=Han}{3,20}(?:政府|委员会|委|局|办公室|办|中心|指挥部)$/u
const LAST_LINES = 4

export default defineRule({
  id: 'place-head-drift',
  meta: {
    title: '地名的“乡”“镇”“县”“区”写错',
    category: 'consistency',
    rationale: '全文是“石桥镇”，却冒出一处“石桥乡”，不是撤并前的旧名就是旧稿残留。',
    basis: [{ source: '惯例', clause: '同一地名全文同一写法' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: { drift: '全文写“{usual}”，此处写作“{quote}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '石桥镇秋收工作总结\n石桥镇党委高度重视，石桥镇成立专班。下一步，⟦石桥乡⟧将抓好秋种。',
      good: '石桥镇秋收工作总结\n石桥镇党委高度重视，石桥镇成立专班。下一步，石桥镇将抓好秋种。',
      messageId: 'drift',
    },
    {
      bad: '南浦县秋收工作总结\n南浦县委高度重视，南浦县增产。⟦南浦区⟧将抓好秋种。',
      good: '南浦县秋收工作总结\n南浦县委高度重视，南浦县增产。南浦县将抓好秋种。',
      messageId: 'drift',
    },
  ],
  allows: [
    '石桥镇秋收工作总结\n石桥镇党委高度重视，石桥镇增产，柳河乡减产。',
    '全区民族工作总结\n自治区党委高度重视，自治区政府、自治区人大出台措施，支持云岭自治县发展。',
    '石桥镇秋收工作总结\n石桥镇党委重视，石桥镇增产，石桥镇稳定，推进石桥乡村振兴。',
    '柳河县秋收工作总结\n柳河县委高度重视，柳河县增产，柳河镇受灾。',
    '吉水市秋收工作总结\n吉水市委高度重视，吉水市增产，吉水县受灾。',
    '贫困镇摘帽，贫困镇增收，贫困镇兴业，贫困乡也要帮扶。',
    '石桥镇秋收工作总结\n石桥镇党委高度重视，石桥镇的前身是石桥乡，2015年撤乡设镇。',
  ],
  check({ draft, report }) {
    const places = Array.from(draft.text.matchAll(HEAD), ({ 0: head, index }) => {
      const stem = draft.text.slice(Math.max(0, index - 2), index)
      return { name: stem + head, stem, head, start: index - 2 }
    }).filter(({ stem }) => STEM.test(stem))
    const counts = new Map<string, number>()
    for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1)
    for (const { name, stem, head, start } of places) {
      const rank = RANKS.find((heads) => heads.includes(head)) ?? ''
      const usual = [...rank]
        .map((other) => stem + other)
        .find((other) => other !== name && (counts.get(other) ?? 0) >= 3 * (counts.get(name) ?? 0))
      const end = start + name.length
      if (!usual || !isGoverned(draft, usual) || draft.isQuoted(start) || isFormer(draft, start))
        continue
      const suggestions = [{ text: usual, safe: false }]
      report({ start, end, messageId: 'drift', data: { usual }, suggestions })
    }
  },
})

/** Whether a name is one of a place: in the title, in the signature, or before its government. */
function isGoverned({ text, title, lines }: Draft, name: string): boolean {
  if (title?.text.includes(name)) return true
  const last = lines.filter((line) => line.text !== '').slice(-LAST_LINES)
  if (last.some((line) => line.text.startsWith(name) && UNIT.test(line.text))) return true
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (GOVERNED.test(text.slice(at + name.length, at + name.length + 4))) return true
  }
  return false
}

/** 前身是, 原, 撤乡设镇: the old name is meant. */
function isFormer({ text }: Draft, start: number): boolean {
  return /前身|原|撤|旧|更名|改名|合并|并入/u.test(text.slice(Math.max(0, start - 8), start + 12))
}
