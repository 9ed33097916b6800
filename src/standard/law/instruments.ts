/**
 * The legal instruments that reports cite and rules rest on, each with its right citation, and the provisions of them
 * that rules name as their ground. The notices that issued the forms are with the forms.
 *
 * The letter of confidence says how far a provision was verified (A: read in the primary text … D: not verified).
 */

import type {Basis, Confidence} from '../../diagnostic.ts'
import type {Words} from '../../words.ts'

export interface Instrument {
  /** Names its page: `rules/instruments/<id>.md`. */
  readonly id: string
  /** What it is to a report. */
  readonly subject: Words
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
  /** What it is called where its citation has just been given. */
  readonly short: string
  /** Names under which it may be cited besides. */
  readonly shortNames: readonly string[]
  /** Numbers that are accepted besides: 国令第711号. */
  readonly shortNumbers: readonly string[]
  /** Organs that may be named before the short name: 国务院办公厅印发的《…》. */
  readonly issuers: readonly string[]
  /** Where the site of the State Council has its text; null where no address was verified. */
  readonly address: string | null
}

/** 《中华人民共和国政府信息公开条例》, as revised in 2019. 国令第711号 is a right form of its number. */
export const disclosureRegulations: Instrument = {
  id: 'order-711',
  subject: {
    zh: '年度报告的法律依据：报告什么、何时公布',
    en: 'The regulations that call for the reports: what they tell, and by when'
  },
  name: '中华人民共和国政府信息公开条例',
  number: '国务院令第711号',
  organMark: null,
  year: null,
  serial: 711,
  citation: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
  short: '《条例》',
  shortNames: ['政府信息公开条例'],
  shortNumbers: ['国令第711号', '中华人民共和国国务院令第711号'],
  issuers: ['国务院'],
  address: 'https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm'
}

/** The year in which the revision of the 条例 came into force. */
export const revisionYear = 2019

/** How many articles the 条例 has since then. */
export const articleCount = 56

/** The number of the 条例 before its revision: wrong in a report for that year or later. */
export const formerRegulationsSerial = 492

/** The measures on the 信息处理费. Issued by the 国务院办公厅, so 国办函. */
export const feeMeasures: Instrument = {
  id: '2020-109',
  subject: {
    zh: '信息处理费怎样收取；第六部分要写收取情况',
    en: 'How the fee for handling information is charged, which section six reports on'
  },
  name: '国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知',
  number: '国办函〔2020〕109号',
  organMark: '国办函',
  year: 2020,
  serial: 109,
  citation: '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）',
  short: '办法〔2020〕109号',
  shortNames: ['政府信息公开信息处理费管理办法'],
  shortNumbers: [],
  issuers: ['国务院办公厅', '国办'],
  address: null
}

/** A provision of an instrument as a rule names it. */
export function provision(instrument: Instrument, article: string | null, confidence: Confidence): Basis {
  return {instrument: instrument.citation, article, confidence}
}

/**
 * An article of the 条例 (第五十条). Its text was read.
 * @param article in Chinese, with 第: 第五十条第（三）项
 */
export function regulationsArticle(article: string): Basis {
  return provision(disclosureRegulations, article, 'A')
}

/** An instrument as a whole: its name and its number. */
export function wholeOf(instrument: Instrument): Basis {
  return provision(instrument, null, 'A')
}

export const feeProvisions = {
  notice: wholeOf(feeMeasures),
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
