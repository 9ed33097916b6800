/** Where its form asks for it, a report says in section six whether a 信息处理费 was charged. */

import type {Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {formDue} from '../../src/standard/index.ts'
import {feeProvisions} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {feeStatement} from './helpers/statements.ts'

export default defineRule({
  id: 'fee-note',
  title: {zh: '没有报告信息处理费', en: 'nothing is said of the information processing fee'},
  group: 'fees',
  basis: [form.feeNote, feeProvisions.notice],
  scope: 'report',
  messages: {
    missing: {
      severity: 'warning',
      zh: '全文没有提到信息处理费。请在第六部分写明收取情况；没有收取的，可写“本年度未收取信息处理费”。',
      en: 'Nothing is said of the information processing fee (信息处理费). Say in section six what was charged; if nothing was: 本年度未收取信息处理费.'
    },
    noBody: {
      severity: 'unjudged',
      zh: '只读到标题，没有正文，不知道有没有报告信息处理费。',
      en: 'Nothing but a title could be read, so whether the fee is reported could not be checked.'
    },
    elsewhere: {
      severity: 'info',
      basis: [form.feeNote],
      zh: '信息处理费的情况（“{words}”）写在了这里，第六部分没有写。请移到“六、其他需要报告的事项”，或者在那里再写一句。',
      en: 'What was charged (“{words}”) is said here and not in section six. Move it to 六、其他需要报告的事项, or say it there too.'
    }
  },
  applies: ({report}) => formDue(report)?.provisions.feeNote !== undefined,
  *check({report}) {
    const statement = feeStatement(report)
    const basis = formDue(report)?.provisions.feeNote ?? form.feeNote
    if (!report.hasBody) yield unjudged('noBody', {at: null, data: {}})
    else if (statement === null)
      yield finding('missing', {at: placeOfNote(report), data: {}, basis: [basis, feeProvisions.notice]})
    else if (statement.paragraph.section !== 6) {
      const {paragraph, start, end, text} = statement
      yield finding('elsewhere', {at: paragraph.at(start, end), data: {words: text.trim()}, basis: [basis]})
    }
  }
})

/** What section six holds, else where it is or should be. */
function placeOfNote(report: Report): Spot {
  const section = report.section(6)
  return section.paragraphs.find(({kind, text}) => kind !== 'heading' && text.trim() !== '') ?? section.anchor
}
