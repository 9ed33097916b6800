/** Document numbers (发文字号) as cited: the right number for the title, 〔〕 round the year, 第 before an order's number. */

import {citesFeeMeasures, instrumentOfNumber, instrumentTitled, isNumberOf} from '../../src/report/cited-instruments.ts'
import type {Citation, CitedNumber, Report} from '../../src/report/model.ts'
import {defineRule, finding, type ProposedFix} from '../../src/rule/define.ts'
import {replaced} from '../../src/rule/text.ts'
import {noticeDue} from '../../src/standard/index.ts'
import {
  disclosureRegulations,
  documentStandard,
  feeMeasures,
  formerRegulationsSerial,
  type Instrument,
  practice,
  punctuationStandard,
  wholeOf
} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {
  noticeWithoutInnerMarks,
  type Superseded,
  supersededByNumber,
  supersededByTitle,
  unmarkedNotice
} from './helpers/notices-cited.ts'

export default defineRule({
  id: 'document-number',
  title: {zh: '发文字号有误', en: 'a document number is wrong'},
  group: 'wording',
  basis: [
    form.notice,
    wholeOf(disclosureRegulations),
    documentStandard,
    punctuationStandard,
    practice('B', '国务院令第…号')
  ],
  scope: 'report',
  messages: {
    wrong: {
      severity: 'warning',
      basis: [form.notice, wholeOf(disclosureRegulations)],
      zh: '文号“{found}”有误，请改为“{right}”，这是《{title}》的文号。',
      en: 'The number “{found}” is wrong. Write “{right}”, the number of 《{title}》.'
    },
    mismatch: {
      severity: 'warning',
      basis: [form.notice, wholeOf(disclosureRegulations)],
      zh: '文号“{found}”是《{title}》的，与前面的文件名对不上。请核对引用的是哪一份：文件名写对了的，文号改为“{right}”；文号写对了的，改正文件名。',
      en: 'The number “{found}” is that of 《{title}》, not of the title before it. Check which is meant: if the title is right, write “{right}”; if the number is right, correct the title.'
    },
    former: {
      severity: 'warning',
      basis: [wholeOf(disclosureRegulations)],
      zh: '“{found}”是《中华人民共和国政府信息公开条例》修订前的文号，条例已于2019年修订，请改为“国务院令第711号”。',
      en: '“{found}” is the number of the regulations before their revision of 2019. Write “国务院令第711号”.'
    },
    outdated: {
      severity: 'warning',
      basis: [form.notice],
      zh: '“{found}”印发的是 {form} 年的旧格式，{from} 年度起的报告不再适用。请连同文件名一起改为{citation}。',
      en: '“{found}” issued the form of {form}, which does not apply to reports for {from} and later. Write, title and all, {citation}.'
    },
    outdatedTitle: {
      severity: 'warning',
      basis: [form.notice],
      zh: '《{found}》是 {form} 年的旧格式，{from} 年度起的报告不再适用。请改为{citation}。',
      en: '《{found}》 is the form of {form}, which does not apply to reports for {from} and later. Write {citation}.'
    },
    innerMissing: {
      severity: 'info',
      basis: [form.notice, punctuationStandard],
      zh: '书名号里的文件名“{inner}”应再加单书名号，写作《{name}》。',
      en: 'The title “{inner}” within the title needs single marks. Write 《{name}》.'
    },
    unmarked: {
      severity: 'info',
      basis: [form.notice, punctuationStandard],
      zh: '文件名“{found}”没有加书名号，请写作{citation}。',
      en: 'The title “{found}” has no title marks. Write {citation}.'
    },
    brackets: {
      severity: 'info',
      basis: [documentStandard],
      zh: '文号“{found}”里年份的括号不对，请改用六角括号，写作“{right}”。',
      en: 'The year in “{found}” should stand in 〔〕: “{right}”.'
    },
    ordinalLost: {
      severity: 'info',
      basis: [practice('B', '国务院令第…号')],
      zh: '“{found}”的序号前应有“第”，写作“{right}”。',
      en: '“{found}” lacks 第 before its number: “{right}”.'
    },
    ordinalAdded: {
      severity: 'info',
      basis: [documentStandard],
      zh: '“{found}”的序号前不加“第”，写作“{right}”。',
      en: 'No 第 belongs before the serial number in “{found}”: “{right}”.'
    }
  },
  applies: ({report}) => report.citations.length > 0,
  *check({report}) {
    const citesRevision = alsoCitesRevision(report)
    for (const citation of report.citations) {
      const {number} = citation
      if (citesFeeMeasures(citation)) continue
      yield* checkTitle(report, citation)
      if (number === null) continue
      yield* checkInstrument(report, citation, number, citesRevision)
      yield* checkSigns(report, number)
    }
  }
})

function* checkInstrument(report: Report, citation: Citation, number: CitedNumber, citesRevision: boolean) {
  const parts = {at: number.at, data: {found: number.text}}
  const named = instrumentTitled(citation, noticeDue(report))
  // The measures on the fee of another number are a local government's of the same name: those of the nation were left to `fee-citation`.
  if (named !== null && named !== feeMeasures && !isNumberOf(named, number)) {
    if (report.damage.brackets || report.damage.digits) return
    if (isFormerRegulations(named, number)) {
      if (!citesRevision) yield finding('former', parts)
      return
    }
    const other = instrumentOfNumber(number)
    yield other === null
      ? finding('wrong', {
          ...parts,
          fixes: replaced(report, number.at, number.text, named.number, 'suggestion'),
          data: {...parts.data, title: named.name, right: named.number},
          basis: [wholeOf(named)]
        })
      : finding('mismatch', {
          ...parts,
          data: {...parts.data, title: other.name, right: named.number},
          basis: [wholeOf(named), wholeOf(other)]
        })
    return
  }
  // 国务院令第492号, without a title.
  if (citation.title === null && isFormerOrder(number) && !citesRevision && !report.damage.digits) {
    yield finding('former', parts)
    return
  }
  const superseded = supersededByNumber(report, number)
  if (superseded !== null)
    yield finding('outdated', {
      ...parts,
      data: {...parts.data, ...formsOf(superseded)},
      basis: [wholeOf(superseded.due.notice)]
    })
}

/** The title of the notice that issued a form: which one it is, and its marks. */
function* checkTitle(report: Report, citation: Citation) {
  const {title, number} = citation
  if (title === null) {
    if (!report.damage.brackets) yield* checkUnmarked(citation)
    return
  }
  const superseded = number === null ? supersededByTitle(report, title) : null
  if (superseded !== null) {
    const data = {found: title.text, ...formsOf(superseded)}
    yield finding('outdatedTitle', {at: title.at, data, basis: [wholeOf(superseded.due.notice)]})
  }
  const notice = report.damage.brackets ? null : noticeWithoutInnerMarks(report, citation)
  if (notice === null) return
  yield finding('innerMissing', {
    at: title.at,
    fixes: replaced(report, title.at, `${title.open}${title.text}${title.close}`, `《${notice.name}》`, 'safe'),
    data: {inner: notice.shortNames[0] ?? notice.name, name: notice.name},
    basis: [wholeOf(notice), punctuationStandard]
  })
}

function* checkUnmarked(citation: Citation) {
  const found = unmarkedNotice(citation)
  if (found === null) return
  yield finding('unmarked', {
    at: found,
    data: {found: found.text, citation: found.notice.citation},
    basis: [wholeOf(found.notice), punctuationStandard]
  })
}

function formsOf({cited, due}: Superseded) {
  return {form: cited.id, from: due.inForce.from, citation: due.notice.citation}
}

function isFormerRegulations(named: Instrument, {serial}: CitedNumber): boolean {
  return named === disclosureRegulations && serial === formerRegulationsSerial
}

function isFormerOrder({organ, year, serial}: CitedNumber): boolean {
  return organ.endsWith('国务院令') && year === null && serial === formerRegulationsSerial
}

/** …国务院令第492号公布，第711号修订: the old number beside the new one is its history. */
function alsoCitesRevision(report: Report): boolean {
  return report.citations.some(({number}) => number?.serial === disclosureRegulations.serial)
}

function* checkSigns(report: Report, number: CitedNumber) {
  const {at, text, year, open, close, ordinal, serial, organ, yearAt} = number
  if (year === null) {
    const right = text.replace(String(serial), `第${serial}`)
    if (!ordinal && organ.endsWith('令') && right !== text)
      yield finding('ordinalLost', {
        at,
        fixes: replaced(report, at, text, right, 'suggestion'),
        data: {found: text, right}
      })
    return
  }
  if (ordinal) {
    const right = text.replace('第', '')
    yield finding('ordinalAdded', {
      at,
      fixes: replaced(report, at, text, right, 'suggestion'),
      data: {found: text, right}
    })
  }
  const written = open !== '' && close !== ''
  if (!written || report.damage.brackets || (open === '〔' && close === '〕') || yearAt === null) return
  const right = text.replace(open, '〔').replace(close, '〕')
  const fixes: readonly ProposedFix[] = replaced(report, yearAt, `${open}${year}${close}`, `〔${year}〕`, 'safe')
  yield finding('brackets', {at: yearAt, fixes, data: {found: text, right}})
}
