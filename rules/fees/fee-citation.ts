/** How the measures on the 信息处理费 (国办函〔2020〕109号) are cited, and the fee is named. Of no other instrument. */

import {isNumberOf, titleKey, titleWords} from '../../src/report/cited-instruments.ts'
import type {CitedNumber, CitedTitle, Paragraph, Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding, type ProposedFix} from '../../src/rule/define.ts'
import {replaced} from '../../src/rule/text.ts'
import {documentStandard, feeMeasures, feeProvisions, punctuationStandard} from '../../src/standard/law/instruments.ts'
import {fullName, looseTerms, type MeasuresCited, measuresCited, shortName} from './helpers/fee-instrument.ts'

export default defineRule({
  id: 'fee-citation',
  title: {zh: '信息处理费管理办法的引用有误', en: 'the measures on the fee are wrongly cited'},
  group: 'fees',
  basis: [feeProvisions.notice, punctuationStandard, documentStandard],
  scope: 'report',
  messages: {
    number: {
      severity: 'warning',
      basis: [feeProvisions.notice],
      zh: '文号“{found}”有误，请改为“国办函〔2020〕109号”，这是《政府信息公开信息处理费管理办法》的文号。',
      en: 'The number “{found}” is wrong. Write “国办函〔2020〕109号”, the number of the measures on the fee.'
    },
    brackets: {
      severity: 'info',
      basis: [feeProvisions.notice, documentStandard],
      zh: '文号“{found}”里年份的括号不对，请改用六角括号，写作“国办函〔2020〕109号”。',
      en: 'The brackets round the year in “{found}” are wrong; they should be 〔〕. Write “国办函〔2020〕109号”.'
    },
    unwrapped: {
      severity: 'info',
      basis: [feeProvisions.notice],
      zh: '文号“{found}”跟在文件名后面，应放在圆括号里，写作“（国办函〔2020〕109号）”。',
      en: 'The number “{found}” follows the title and should stand in round brackets. Write “（国办函〔2020〕109号）”.'
    },
    ordinal: {
      severity: 'info',
      basis: [feeProvisions.notice, documentStandard],
      zh: '文号“{found}”的序号前不加“第”，写作“国办函〔2020〕109号”。',
      en: 'No 第 belongs before the serial number in “{found}”. Write “国办函〔2020〕109号”.'
    },
    innerMissing: {
      severity: 'info',
      basis: [feeProvisions.notice, punctuationStandard],
      zh: '书名号里的文件名“{inner}”应再加单书名号，写作《{name}》。',
      en: 'The title “{inner}” within the title needs single marks. Write 《{name}》.'
    },
    innerMarks: {
      severity: 'info',
      basis: [feeProvisions.notice, punctuationStandard],
      zh: '书名号里的文件名用了“{marks}”，请改用单书名号“〈〉”，写作《{name}》。',
      en: 'The title within the title stands between “{marks}”; it should be 〈〉. Write 《{name}》.'
    },
    marks: {
      severity: 'info',
      basis: [feeProvisions.notice, punctuationStandard],
      zh: '“{found}”的书名号写得不全或不对，请写作《{name}》。',
      en: 'The title marks of “{found}” are incomplete or wrong. Write 《{name}》.'
    },
    unmarked: {
      severity: 'info',
      basis: [feeProvisions.notice, punctuationStandard],
      zh: '文件名“{found}”没有加书名号，请写作{citation}。',
      en: 'The title “{found}” has no title marks. Write {citation}.'
    },
    name: {
      severity: 'info',
      basis: [feeProvisions.notice],
      zh: '文件名“{found}”有误，请写作《{name}》，或者简写为《{short}》。',
      en: 'The title “{found}” is wrong. Write 《{name}》, or in short 《{short}》.'
    },
    term: {
      severity: 'info',
      basis: [feeProvisions.notice],
      zh: '“{found}”请改为“信息处理费”，这是《政府信息公开信息处理费管理办法》的用语。',
      en: 'For “{found}” write “信息处理费”, the term of the measures.'
    }
  },
  applies: ({report}) => measuresCited(report).length > 0 || looseTerms(report).length > 0,
  *check({report}) {
    for (const cited of measuresCited(report)) {
      yield* checkNumber(cited, report)
      if (cited.title !== null) yield* checkTitle(cited.title, cited, report)
      if (cited.unmarked !== null && !report.damage.brackets)
        yield finding('unmarked', {
          at: cited.unmarked,
          data: {found: cited.unmarked.text, citation: feeMeasures.citation}
        })
    }
    const [first, ...others] = looseTerms(report)
    if (first !== undefined) {
      const related = others.map(({at, text}) => ({at, note: {zh: `又写作“${text}”`, en: `again: ${text}`}}))
      const fixes = [first, ...others].flatMap(({at, text}) => replaced(report, at, text, '信息处理费', 'suggestion'))
      yield finding('term', {at: first.at, related, fixes: fixes.slice(0, 1), data: {found: first.text}})
    }
  }
})

function* checkNumber({title, number}: MeasuresCited, report: Report) {
  if (number === null) return
  const parts = {at: number.at, data: {found: number.text}}
  const half = (number.open === '') !== (number.close === '')
  if (!isNumberOf(feeMeasures, number)) {
    // With a bracket lost the year and the serial number cannot be parted with certainty.
    if (half && (report.damage.brackets || report.damage.digits)) return
    const fixes = replaced(report, number.at, number.text, feeMeasures.number, 'suggestion')
    yield finding('number', {...parts, fixes})
    return
  }
  if (number.ordinal) yield finding('ordinal', parts)
  if (report.damage.brackets) return
  if (number.open !== '〔' || number.close !== '〕')
    yield finding('brackets', {...parts, fixes: yearFix(report, number)})
  if (!isWrapped(title, number)) yield finding('unwrapped', parts)
}

/** A number that follows its title at once stands in round brackets, of either width. */
function isWrapped(title: CitedTitle | null, {wrap, start}: CitedNumber): boolean {
  if (wrap !== null) return wrap.open === '（' || wrap.open === '('
  return title === null || start < title.end
}

function* checkTitle(title: CitedTitle, {lone, paragraph}: MeasuresCited, report: Report) {
  const found = titleKey(titleWords(title))
  const isShort = found === titleKey(shortName)
  const full = nameOf(title, paragraph)
  if (!isShort && found !== titleKey(full)) {
    yield finding('name', {at: title.at, data: {found: titleWords(title), name: fullName, short: shortName}})
    return
  }
  if (report.damage.brackets) return
  const at = lone ?? (isForeign(title) ? title.at : null)
  const [inner] = title.inner
  if (at !== null && (isShort || lone !== null || inner?.open === '〈')) {
    const name = isShort && !title.open.includes('〈') ? shortName : full
    yield finding('marks', {at, data: {found: asMarked(title, lone), name}})
    return
  }
  if (isShort) return
  const fixes = replaced(report, title.at, `${title.open}${title.text}${title.close}`, `《${full}》`, 'safe')
  if (inner === undefined) yield finding('innerMissing', {at: title.at, fixes, data: {inner: shortName, name: full}})
  else if (inner.open !== '〈' || inner.close !== '〉')
    yield finding('innerMarks', {at: inner.at, fixes, data: {marks: inner.open + inner.close, name: full}})
}

/** 国务院办公厅《关于印发〈…〉的通知》: the issuer may stand in front of the marks instead of within. */
function nameOf(title: CitedTitle, {text}: Paragraph): string {
  const [issuer = ''] = feeMeasures.issuers
  const isOutside =
    titleKey(titleWords(title)).startsWith('关于') && text.slice(0, title.start).trimEnd().endsWith(issuer)
  return isOutside ? fullName.slice(issuer.length) : fullName
}

/** The title with such marks as it has. A lone 》 stands behind 〈…〉的通知. */
function asMarked(title: CitedTitle, lone: Spot | null): string {
  const behind = lone !== null && title.close !== '' ? '的通知》' : ''
  return title.open + titleWords(title) + title.close + behind
}

/** Signs that stand in the place of 《 and 》. */
function isForeign({open}: CitedTitle): boolean {
  return open === '<' || open === '＜'
}

function yearFix(report: Report, {yearAt, open, close, year}: CitedNumber): readonly ProposedFix[] {
  return yearAt === null ? [] : replaced(report, yearAt, `${open}${year}${close}`, `〔${year}〕`, 'safe')
}
