/**
 * The legal instruments that reports cite and rules rest on, each with its right citation, and the provisions of them
 * that rules name as their ground.
 *
 * The letter of confidence says how far a provision was verified (A: read in the primary text … D: not verified).
 */

import type {Basis, Confidence} from '../diagnostic.ts'

export interface Instrument {
  readonly id: 'regulations' | 'form2021' | 'form2019' | 'fees'
  /** The name without outer 《》, as the organ that issued it wrote it; 〈〉 where a name stands inside. */
  readonly name: string
  /** The number as it is printed: 国办函〔2020〕109号. */
  readonly number: string
  /** The organ mark before the year: 国办函; null for an order of the State Council, which has no year. */
  readonly organMark: string | null
  readonly year: number | null
  readonly serial: number
  /** The whole citation: 《…》（…）. */
  readonly citation: string
  /** Names under which it may be cited besides. */
  readonly shortNames: readonly string[]
  /** Numbers that are accepted besides: 国令第711号. */
  readonly shortNumbers: readonly string[]
  /** Organs that may be named before the short name: 国务院办公厅印发的《…》. */
  readonly issuers: readonly string[]
}

/** 《中华人民共和国政府信息公开条例》, as revised in 2019. 国令第711号 is a right form of its number. */
export const regulations: Instrument = {
  id: 'regulations',
  name: '中华人民共和国政府信息公开条例',
  number: '国务院令第711号',
  organMark: null,
  year: null,
  serial: 711,
  citation: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
  shortNames: ['政府信息公开条例'],
  shortNumbers: ['国令第711号', '中华人民共和国国务院令第711号'],
  issuers: ['国务院']
}

/** The number of the 条例 before its revision of 2019: wrong in a report for 2019 or later. */
export const formerRegulationsSerial = 492

/** The notice that issued the form in use since the reports for 2021. */
export const form2021Notice: Instrument = {
  id: 'form2021',
  name: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
  number: '国办公开办函〔2021〕30号',
  organMark: '国办公开办函',
  year: 2021,
  serial: 30,
  citation:
    '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
  shortNames: ['中华人民共和国政府信息公开工作年度报告格式', '政府信息公开工作年度报告格式'],
  shortNumbers: [],
  issuers: ['国务院办公厅政府信息与政务公开办公室', '国务院办公厅', '国办']
}

/** The notice that issued the provisional form of the reports for 2019 and 2020. */
export const form2019Notice: Instrument = {
  id: 'form2019',
  name: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  number: '国办公开办函〔2019〕60号',
  organMark: '国办公开办函',
  year: 2019,
  serial: 60,
  citation:
    '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  shortNames: [
    '关于政府信息公开工作年度报告有关事项的通知',
    '中华人民共和国政府信息公开工作年度报告格式（试行）',
    '政府信息公开工作年度报告格式（试行）'
  ],
  shortNumbers: [],
  issuers: ['国务院办公厅政府信息与政务公开办公室', '国务院办公厅', '国办']
}

/** The measures on the 信息处理费. Issued by the 国务院办公厅, so 国办函. */
export const feeMeasures: Instrument = {
  id: 'fees',
  name: '国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知',
  number: '国办函〔2020〕109号',
  organMark: '国办函',
  year: 2020,
  serial: 109,
  citation: '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）',
  shortNames: ['政府信息公开信息处理费管理办法'],
  shortNumbers: [],
  issuers: ['国务院办公厅', '国办']
}

export const instruments: readonly Instrument[] = [regulations, form2021Notice, form2019Notice, feeMeasures]

/** A provision of an instrument as a rule names it. */
function provision(instrument: Instrument, article: string | null, confidence: Confidence): Basis {
  return {instrument: instrument.citation, article, confidence}
}

/**
 * An article of the 条例 (第五十条). Its text was read.
 * @param article in Chinese, with 第: 第五十条第（三）项
 */
export function regulationsArticle(article: string): Basis {
  return provision(regulations, article, 'A')
}

/** The 条例 as a whole: its name and its number. */
export const regulationsNotice: Basis = provision(regulations, null, 'A')

/** The provisions of the form of 2021. */
export const form2021 = {
  notice: provision(form2021Notice, null, 'A'),
  /** The six sections and their headings: uniform in the reports seen, the annex itself was seen in mirrors. */
  sections: provision(form2021Notice, '格式：六个部分及标题', 'B'),
  /** The five topics of section one, and what governments add. */
  overview: provision(form2021Notice, '格式：一、总体情况', 'A'),
  /** Nothing left out, nothing padded. */
  content: provision(form2021Notice, '内容要求：不能遗漏，也不宜泛化', 'A'),
  /** Inaccurate, incomplete, near-identical or perfunctory reports are to be answered for. */
  responsibility: provision(form2021Notice, '（四）明确责任', 'A'),
  /** The tables' rows and columns. */
  labels: provision(form2021Notice, '格式：表格栏目', 'B'),
  /** 第一项加第二项之和，等于第三项加第四项之和: printed in the corner of table three. */
  requestsNote: provision(form2021Notice, '格式：表三勾稽关系说明', 'A'),
  /** That a 总计 is the sum of its parts follows from the meaning of the row. */
  requestsTotals: provision(form2021Notice, '格式：表三总计', 'B'),
  disputesTotals: provision(form2021Notice, '格式：表四总计', 'B'),
  feeHeading: provision(form2021Notice, '格式：第二十条第（八）项 本年收费金额（单位：万元）', 'B'),
  /** 收取信息处理费情况 is reported in section six. */
  feeNote: provision(form2021Notice, '格式：六、其他需要报告的事项', 'B'),
  counts: provision(form2021Notice, '格式：各栏为件数', 'B'),
  /** That a 0 must stand where there is nothing is practice; no such sentence was seen. */
  blanks: provision(form2021Notice, '格式：空格填写（未见明文）', 'D')
} as const

/** What a form may have a provision on. */
export type ProvisionName = keyof typeof form2021

export const form2019 = {
  notice: provision(form2019Notice, null, 'A'),
  sections: provision(form2019Notice, '格式（试行）：六个部分及标题', 'B'),
  requestsNote: provision(form2019Notice, '格式（试行）：表三勾稽关系说明', 'B'),
  requestsTotals: provision(form2019Notice, '格式（试行）：表三总计', 'B'),
  disputesTotals: provision(form2019Notice, '格式（试行）：表四总计', 'B'),
  counts: provision(form2019Notice, '格式（试行）：各栏为件数', 'B'),
  labels: provision(form2019Notice, '格式（试行）：表格栏目', 'B')
} as const

/** The provisions of those that bear on a report for a year: those of the form of another time do not. */
export function inForce(provisions: readonly Basis[], year: number | null): readonly Basis[] {
  if (year === null) return provisions
  const other = year < 2021 ? form2021Notice : form2019Notice
  return provisions.filter(({instrument}) => instrument !== other.citation)
}

export const feeProvisions = {
  notice: provision(feeMeasures, null, 'A'),
  /** By item: ten free in a month, then tiers. By quantity: thirty pages free, then tiers. */
  tiers: provision(feeMeasures, '收费标准（按件、按量）', 'A')
} as const

/** Who may make 规章: ministries, and the governments of provinces, 设区的市 and 自治州. */
export const rulemakingPower: readonly Basis[] = [
  {instrument: '《中华人民共和国立法法》（2023年修正）', article: '第九十一条', confidence: 'A'},
  {instrument: '《中华人民共和国立法法》（2023年修正）', article: '第九十三条', confidence: 'A'}
]

/** From 2024 on, refusals to disclose go through 行政复议 first. */
export const reconsiderationFirst: Basis = {
  instrument: '《中华人民共和国行政复议法》（2023年修订）',
  article: '第二十三条第（四）项',
  confidence: 'A'
}

/** GB/T 15834, on punctuation; its clause numbers were not verified. */
export const punctuationStandard: Basis = {instrument: '《标点符号用法》（GB/T 15834）', article: null, confidence: 'D'}

/** GB/T 9704, on the format of official documents (〔〕 around the year); its clause numbers were not verified. */
export const documentStandard: Basis = {instrument: '《党政机关公文格式》（GB/T 9704）', article: null, confidence: 'D'}

/**
 * What reports do in practice, without a text that says so.
 * @param confidence B where many reports agree, C where one local notice says so, D where it is inferred
 */
export function practice(confidence: 'B' | 'C' | 'D', subject: string | null = null): Basis {
  return {instrument: '各地年度报告通行做法', article: subject, confidence}
}
