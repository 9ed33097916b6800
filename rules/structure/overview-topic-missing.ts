/** Section one treats the topics that the form names; a government's also 工作考核, 社会评议 and 责任追究. */

import type {Report} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {formDue} from '../../src/standard/index.ts'
import {regulationsArticle} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {topicNames} from '../../src/standard/topics.ts'
import {hasPicture, saysEnough} from './helpers/prose.ts'
import {governmentTopics, missingTopics} from './helpers/topics.ts'

/** Shorter ones are the subject of `section-empty`. */
const LEAST_CHARACTERS = 30

export default defineRule({
  id: 'overview-topic-missing',
  title: {zh: '总体情况缺少应写的内容', en: 'the overview lacks one of its topics'},
  group: 'structure',
  basis: [form.overview, regulationsArticle('第五十条第（四）项')],
  scope: 'report',
  messages: {
    missing: {
      severity: 'warning',
      basis: [form.overview],
      zh: `“一、总体情况”没有写到“{topic}”，请补写。这一部分应包括${topicNames.zh}。`,
      en: `Section one does not speak of “{topic}”: put it in. It covers ${topicNames.en}.`
    },
    government: {
      severity: 'info',
      zh: '全文没有写到{topics}。各级人民政府的报告应包括工作考核、社会评议和责任追究结果情况，请补写在“一、总体情况”的监督保障部分。',
      en: 'Nothing is said of {topics}. A government reports on appraisal, public review and accountability: put it in under supervision in section one.'
    }
  },
  applies: ({report}) => {
    const overview = report.section(1)
    const isAskedFor = formDue(report)?.provisions.overview !== undefined
    return isAskedFor && saysEnough(report, overview, LEAST_CHARACTERS) && !hasPicture(report, overview)
  },
  *check({report}) {
    const overview = report.section(1)
    for (const {name} of missingTopics(overview.paragraphs)) {
      yield finding('missing', {at: overview.anchor, data: {topic: name}})
    }
    const undetermined = isGovernment(report) ? untoldByGovernment(report) : []
    if (undetermined.length > 0)
      yield finding('government', {at: overview.anchor, data: {topics: undetermined.map(name => `“${name}”`).join('')}})
  }
})

/** 各级人民政府, those of townships too; not their offices. */
function isGovernment({agencyKind, agency}: Report): boolean {
  return agencyKind === 'government' || (agencyKind === 'township' && agency !== null && agency.endsWith('人民政府'))
}

function untoldByGovernment({paragraphs}: Report): string[] {
  return governmentTopics.filter(({prose}) => !paragraphs.some(({text}) => prose.test(text))).map(({name}) => name)
}
