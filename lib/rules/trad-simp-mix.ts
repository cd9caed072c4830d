import { z } from 'zod'
import { defineRule } from '../core/rule'
import { UnitSet } from '../text/units'

/** Traditional characters, and in the same places their simplified forms; those of names (於, 啟) left out. */
const TRADITIONAL =
  '後裡麼與爲為發國學會書業這個們對時開關門間問聞動務勞勝勢義習經濟結給統絕維綱網線練組細終紀約級純紅織續繼總縣績編緊緒纖點黨風飛驗鄉農連進運過達遠還選遲邊醫釋鋼錢鐵鎮長陽陰隊階際隨險雜難電靈靜響項順須預頓領頭題願類顧顯養餘館驅體變讓讀論設許訪證評試話該詳語誤說課調談請諸謀謝議護譯豐貝負財貢貧責貫費貿資質購贊趨躍車軍軟較載輔輪輸轉辦邁歲歷歸氣決沒況漢滿漸潔無熱燈爭爾狀獎獨獲環現產畢異當療盡監盤眾礎禮種稱穩積窮競筆節範築簡糧聖聯聲聽職肅脈腦臺舉興舊艱藝藥處號術衛補製見規視親覺覽觀觸計訂記訊訓託訴詞認誠專尋導將層屬師帶幫幹廣廠廳張強彈徑從復徵應懷態慶憂憑戰戶擔據擴擇擁攜攝敵數斷曉東條極構標樣樹橋機檢權歡歐殘佈價億優僅備傳債傷傾兩冊凍則創劃劑勵勸區協單卻廈參雙員喪嚴圍園圓圖團執堅場壓壞壯奪奮婦寫實審寶'
const SIMPLIFIED =
  '后里么与为为发国学会书业这个们对时开关门间问闻动务劳胜势义习经济结给统绝维纲网线练组细终纪约级纯红织续继总县绩编紧绪纤点党风飞验乡农连进运过达远还选迟边医释钢钱铁镇长阳阴队阶际随险杂难电灵静响项顺须预顿领头题愿类顾显养余馆驱体变让读论设许访证评试话该详语误说课调谈请诸谋谢议护译丰贝负财贡贫责贯费贸资质购赞趋跃车军软较载辅轮输转办迈岁历归气决没况汉满渐洁无热灯争尔状奖独获环现产毕异当疗尽监盘众础礼种称稳积穷竞笔节范筑简粮圣联声听职肃脉脑台举兴旧艰艺药处号术卫补制见规视亲觉览观触计订记讯训托诉词认诚专寻导将层属师带帮干广厂厅张强弹径从复征应怀态庆忧凭战户担据扩择拥携摄敌数断晓东条极构标样树桥机检权欢欧残布价亿优仅备传债伤倾两册冻则创划剂励劝区协单却厦参双员丧严围园圆图团执坚场压坏壮夺奋妇写实审宝'

const simplifiedOf = new Map([...TRADITIONAL].map((char, index) => [char, SIMPLIFIED[index]]))
/** A set of a thousand characters is slow as a pattern: most texts are spared it. */
const traditional = new UnitSet(TRADITIONAL)
const RUN = new RegExp(`[${TRADITIONAL}]+`, 'gu')
/** More of them, per character, and the text is written in traditional characters on purpose. */
const MOST = 0.05

export default defineRule({
  id: 'trad-simp-mix',
  meta: {
    title: '简体文稿夹杂繁体字',
    category: 'spelling',
    rationale: '公文用规范汉字，夹杂的繁体字多是从网页或输入法带来的。',
    basis: [{ source: '惯例', clause: '公文用规范汉字' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { traditional: '“{quote}”是繁体字，规范字为“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '认真⟦貫⟧彻落实。', good: '认真贯彻落实。', messageId: 'traditional' },
    { bad: '改善农村⟦環⟧境。', good: '改善农村环境。', messageId: 'traditional' },
  ],
  allows: [
    '认真贯彻落实，著书立说，乾坤湾',
    '《說文解字》',
    '認真貫徹落實會議精神，開展調研。',
    '匾额上写着“實事求是”',
  ],
  check({ draft, report }) {
    if (!traditional.occursIn(draft.text)) return
    const matches = [...draft.text.matchAll(RUN)]
    const count = matches.reduce((sum, match) => sum + match[0].length, 0)
    if (count > Math.max(3, draft.text.length * MOST)) return
    for (const match of matches) {
      const start = match.index
      if (draft.isQuoted(start) || draft.isQuoted(start, 'quote') || draft.isProtected(start)) {
        continue
      }
      const right = [...match[0]].map((char) => simplifiedOf.get(char) ?? char).join('')
      report({
        start,
        end: start + match[0].length,
        messageId: 'traditional',
        data: { right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
