/** The agency's own name: in one spelling, not another agency's, and with the pronoun of its kind. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {otherSpellings} from './helpers/agency-names.ts'
import {wrongPronouns} from './helpers/agency-pronouns.ts'
import {foreignDocuments} from './helpers/foreign-documents.ts'
import {otherAgencies} from './helpers/other-agencies.ts'

export default defineRule({
  id: 'agency-name',
  title: {zh: '机关名称前后不一', en: 'the agency is named in two ways'},
  group: 'wording',
  basis: [practice('B', '机关名称')],
  scope: 'report',
  messages: {
    spelling: {
      severity: 'info',
      zh: '“{found}”与标题中的机关名称“{name}”差几个字，疑为笔误或旧称。请核对，指本机关的，照标题里的名称改正。',
      en: '“{found}” differs by a few characters from the agency’s name “{name}” in the title; a slip, or a former name. If it means this agency, write it as in the title.'
    },
    other: {
      severity: 'info',
      zh: '“{found}”不是标题中的“{name}”，疑为沿用别的机关的文稿，或是旧称。请核对，指本机关的，照标题里的名称改正。',
      en: '“{found}” is not “{name}” of the title; perhaps another agency’s text was used, or a former name. If it means this agency, write it as in the title.'
    },
    document: {
      severity: 'info',
      zh: '制定的文件名里是“{found}”，标题中的机关是“{name}”，疑为沿用别的机关的文稿，或是旧称。请核对，指本机关的，改正名称。',
      en: 'The document made bears the name “{found}”, but the title names “{name}”; perhaps another agency’s text was used, or a former name. If it is this agency’s, correct the name.'
    },
    pronoun: {
      severity: 'info',
      zh: '“{found}”不像是“{name}”的自称，疑为沿用别的机关的文稿。请核对，指本机关的，改为与名称相符的自称，如“本机关”。',
      en: '“{found}” is not how “{name}” would speak of itself; perhaps another agency’s text was used. If it means this agency, write a pronoun that suits it, such as 本机关.'
    }
  },
  applies: ({report}) => report.agency !== null,
  *check({report}) {
    const name = report.agency
    if (name === null) return
    const related = report.title === null ? [] : [{at: report.title, note: {zh: '标题', en: 'title'}}]
    for (const {at, text} of otherSpellings(report, name))
      yield finding('spelling', {at, related, data: {found: text, name}})
    for (const {at, text} of otherAgencies(report, name))
      yield finding('other', {at, related, data: {found: text, name}})
    for (const {at, text} of foreignDocuments(report, name))
      yield finding('document', {at, related, data: {found: text, name}})
    for (const {at, text} of wrongPronouns(report, name))
      yield finding('pronoun', {at, related, data: {found: text, name}})
  }
})
