/** Finds where prose counts and no number stands: in whole clauses only, so that 申请件的研判 and 每件 are left alone. */

export interface MissingNumber {
  readonly start: number
  readonly end: number
}

const CLAUSE_ENDS = '，,；;。：:！？（）()、'
const UNITS = ['件次', '件', '宗', '份', '条']
/** The last characters of a unit, of 元, of a percentage and of 规范性文件. */
const ENDS = '次件宗份条元%％'
/** Words that announce a quantity when a bare unit ends the clause. */
const TOTALS = ['共', '共计', '合计', '总计', '累计', '总共']
/** Verbs and nouns of which each is counted: 废止件, 现行有效件. */
const COUNTED = [
  ...[
    '制发',
    '废止',
    '现行有效',
    '上年结转',
    '上年度结转',
    '结转下年度',
    '结转下年',
    '结转下年度继续办理',
    '予以公开',
    '部分公开'
  ],
  ...[
    '不予公开',
    '无法提供',
    '不予处理',
    '其他处理',
    '行政复议',
    '行政诉讼',
    '行政许可决定',
    '行政处罚决定',
    '作出行政许可',
    '作出行政处罚'
  ]
]
const REQUESTS = ['政府信息公开申请', '依申请公开申请', '信息公开申请', '依申请公开', '申请']
const RECEIVING = ['收到', '受理', '接到', '接收', '办结', '答复', '新收', '办理', '应办', '处理']
/** Without what is done to: 全年应办理件, 实际办结件. 办理件 alone is a noun. */
const HANDLING = /(?:全年|年内|共|应|实际|已)[^，。；]{0,6}(?:应办理?|需办理?|办理|办结|收到|受理|答复|处理)$/u
const CHARGES = ['收取信息处理费', '收费金额', '收费总金额', '行政事业性收费']
const COMPARED = ['占', '占比', '占比为', '增长', '同比增长', '下降', '同比下降']

/** @returns the clauses that lack a number, in order */
export function findMissingNumbers(text: string): MissingNumber[] {
  const gaps: MissingNumber[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const mark = text[index] ?? '。'
    if (!CLAUSE_ENDS.includes(mark)) continue
    const clause = trimmed(text, start, index)
    if (
      clause !== null &&
      mayLackNumber(text, clause.end) &&
      lacksNumber(text.slice(clause.start, clause.end).replace(/\s/g, ''), mark)
    )
      gaps.push(clause)
    start = index + 1
  }
  return gaps
}

/** Whether what stands before `end` ends like a clause that may count something. */
function mayLackNumber(text: string, end: number): boolean {
  return ENDS.includes(text[end - 1] ?? ' ')
}

function trimmed(text: string, start: number, end: number): MissingNumber | null {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return from === to || to - from > LONGEST_CLAUSE ? null : {start: from, end: to}
}

const LONGEST_CLAUSE = 60

function lacksNumber(clause: string, mark: string): boolean {
  const bare = withoutYears(clause)
  if (/[\d０-９一二两三四五六七八九十百千零〇几数多余若干每各该此逐]/.test(bare)) return false
  return lacksCount(bare) || lacksMoney(bare) || lacksPercent(bare) || isDocumentsAlone(bare, mark)
}

/** 2024年, 2024年度 and 12月31日 are no counts. */
function withoutYears(clause: string): string {
  return clause.replace(/[\d０-９]{1,4}(?:年度|年|月|日)/g, '').replace(/一年|一年度/g, '')
}

function lacksCount(clause: string): boolean {
  const unit = UNITS.find(candidate => clause.endsWith(candidate))
  if (unit === undefined) return false
  const words = clause.slice(0, -unit.length)
  if (TOTALS.some(total => words.endsWith(total))) return true
  if (COUNTED.some(counted => words === counted || (words.endsWith(counted) && hasTotal(words)))) return true
  if (HANDLING.test(words)) return true
  const noun = REQUESTS.find(request => words.endsWith(request))
  if (noun === undefined) return false
  const lead = words.slice(0, -noun.length)
  // 全年未收到依申请公开件: there the unit ends a noun.
  if (/[未无]|没有/.test(lead)) return false
  const verb = RECEIVING.find(receiving => lead.endsWith(receiving))
  return verb !== undefined && (hasTotal(lead) || (verb === '新收' && !GOVERNED.test(lead)))
}

/** 对新收申请件: words for what something is done to. */
const GOVERNED = /^[对将把就按以于在每由]/

/** 共收到, 全年受理: the clause announces a count. */
function hasTotal(words: string): boolean {
  return words.includes('共') || words.includes('合计') || words.includes('总计') || words.includes('全年')
}

function lacksMoney(clause: string): boolean {
  const unit = ['万元', '亿元', '元'].find(candidate => clause.endsWith(candidate))
  return (
    unit !== undefined &&
    CHARGES.some(charge =>
      [charge, `${charge}为`, `${charge}共`, `${charge}共计`].some(words =>
        clause.slice(0, -unit.length).endsWith(words)
      )
    )
  )
}

function lacksPercent(clause: string): boolean {
  if (!clause.endsWith('%') && !clause.endsWith('％')) return false
  return COMPARED.some(words => clause.slice(0, -1) === words || clause.slice(0, -1).endsWith(`同比${words}`))
}

/** 现行有效的规范性文件。 as a sentence of its own. */
function isDocumentsAlone(clause: string, mark: string): boolean {
  if (mark !== '。') return false
  let rest = clause
  for (const lead of [
    '截至',
    '目前',
    '年底',
    '本年度',
    '全年',
    '我局',
    '我办',
    '我镇',
    '本机关',
    '共有',
    '共',
    '有',
    '现'
  ])
    if (rest.startsWith(lead) && !rest.startsWith('现行')) rest = rest.slice(lead.length)
  return ['规范性文件', '行政规范性文件'].some(
    name => rest === `现行有效的${name}` || rest === `现行有效${name}` || rest === `现行有效${name}件`
  )
}
