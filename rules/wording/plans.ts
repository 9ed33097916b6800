/** Plans of section five for a year that was over when the report was written. */

import {toHalfWidth} from '../../src/exact.ts'
import type {Report} from '../../src/report/model.ts'
import {sentences} from '../../src/rule/text.ts'
import {type NamedYear, shortened} from './years-named.ts'

/** Where a year may open what is planned: a sentence, the words behind a label, 在2024年的工作中. */
const OPENS = '，,：:；;、。在 \t　）)'
/** Between the year and 将: 的工作中, a comma, who acts. */
const LEADS_TO_PLAN =
  /^(?:年度|年)(?:的?(?:工作|政府信息公开工作|政务公开工作)?(?:中|里))?[，,\s]{0,2}(?:下一步[，,]?)?(?:我们|[\p{Script=Han}]{0,12}(?:[局委厅办院镇乡市县区]|街道|单位|机关|管委会|政府|中心))?[，,]?$/u
const LONGEST_LEAD = 32

/** Behind 将 one of these is what will be done. */
const VERBS = [
  ...['继续', '进一步', '从', '重点', '采取', '着力', '持续', '加强', '坚持', '严格', '认真', '不断', '切实', '紧紧'],
  ...[
    '努力',
    '深入',
    '全面',
    '着重',
    '积极',
    '按照',
    '围绕',
    '丰富',
    '推进',
    '推动',
    '以',
    '完善',
    '健全',
    '优化',
    '提升'
  ],
  ...['提高', '强化', '加大', '加快', '拓展', '拓宽', '创新', '深化', '细化', '规范', '建立', '开展', '组织', '落实'],
  ...[
    '做好',
    '抓好',
    '聚焦',
    '针对',
    '充分',
    '大力',
    '扎实',
    '结合',
    '通过',
    '在',
    '对',
    '逐步',
    '定期',
    '及时',
    '主动'
  ],
  ...['探索', '增强', '增加', '打造', '构建', '制定', '修订', '改进', '升级', '配备', '举办', '召开', '依托', '利用'],
  ...[
    '严把',
    '统筹',
    '一如既往',
    '立足',
    '紧扣',
    '紧盯',
    '补齐',
    '力争',
    '争取',
    '尽快',
    '更加',
    '根据',
    '贯彻',
    '压实'
  ],
  ...[
    '畅通',
    '充实',
    '发挥',
    '借助',
    '引入',
    '启动',
    '实施',
    '实行',
    '邀请',
    '安排',
    '加密',
    '突出',
    '注重',
    '致力',
    '有序'
  ]
]
/** 将政务公开纳入考核: 将 is a preposition, and this was done. */
const TAKEN = /纳入|作为|列为|列入|融入|贯穿|转化|转为|提交|报送|结合起来|相结合|挂钩|上升|公布于|公开于/

export function stalePlans(report: Report, year: number): readonly NamedYear[] {
  return report.section(5).paragraphs.flatMap(paragraph =>
    sentences(paragraph).flatMap(({text, start}): NamedYear[] => {
      const plan = planIn(text, year)
      if (plan === null) return []
      const at = paragraph.at(start + plan.start, start + plan.end)
      return [{at, words: shortened(text, plan.start), found: plan.year}]
    })
  )
}

interface Plan {
  readonly year: number
  readonly start: number
  readonly end: number
}

/** The first year that opens a plan, up to the year of the report. */
function planIn(text: string, latest: number): Plan | null {
  const words = toHalfWidth(text)
  for (const match of words.matchAll(/(20\d\d)\s?年/g)) {
    const year = Number(match[1])
    const isOpening = match.index === 0 || OPENS.includes(text[match.index - 1] ?? ' ')
    if (year > latest || !isOpening) continue
    const behind = words.slice(match.index + match[0].length - 1)
    const will = behind.slice(0, LONGEST_LEAD).indexOf('将')
    if (will < 0 || !LEADS_TO_PLAN.test(behind.slice(0, will)) || !isPlanned(behind.slice(will + 1))) continue
    const written = match[0] + (behind.startsWith('年度') ? '度' : '')
    return {year, start: match.index, end: match.index + written.length}
  }
  return null
}

function isPlanned(words: string): boolean {
  if (!VERBS.some(verb => words.startsWith(verb))) return false
  const stop = words.search(/[，,。；;]/)
  return !TAKEN.test(stop < 0 ? words : words.slice(0, stop))
}
