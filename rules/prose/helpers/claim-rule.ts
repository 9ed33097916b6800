/** A rule that holds the claims of one topic against the table that has the same figures. */

import type {ClaimTopic} from '../../../src/report/model.ts'
import {defineRule} from '../../../src/rule/define.ts'
import {form} from '../../../src/standard/law/provisions.ts'
import type {Words} from '../../../src/words.ts'
import {findingsOf, hasClaims} from './compare.ts'

export interface ClaimRule {
  readonly id: string
  readonly topic: ClaimTopic
  readonly table: Words
}

export function claimRule({id, topic, table}: ClaimRule) {
  return defineRule({
    id,
    title: {zh: `正文与${table.zh}不一致`, en: `the text and ${table.en} differ`},
    group: 'prose',
    basis: [form.responsibility, form.content],
    scope: 'report',
    messages: {
      differs: {
        severity: 'warning',
        zh: `正文“{clause}”与${table.zh}不一致：{tables}。请核对，改正写错的一处。`,
        en: 'The text says “{clause}”, but {tables}. Check both and correct the wrong one.'
      },
      denied: {
        severity: 'warning',
        zh: `正文说“{clause}”，${table.zh}却不是 0：{tables}。请核对，改正写错的一处。`,
        en: 'The text denies it (“{clause}”), but {tables}. Check both and correct the wrong one.'
      },
      government: {
        severity: 'info',
        zh: `正文说的是政府的数（“{clause}”），与${table.zh}不一致：{tables}。${table.zh}填的也是政府的数的，请核对；口径不同的，可在正文写明。`,
        en: 'The text speaks for the government (“{clause}”), but {tables}. Check both if the table is the government’s too; else say so in the text.'
      },
      undetermined: {
        severity: 'unjudged',
        zh: `“{clause}”所说的数，${table.zh}中未能全部读取，无法核对。`,
        en: '“{clause}” could not be checked: not all of its figures could be read.'
      }
    },
    applies: ({report}) => hasClaims(report, topic),
    check: context => findingsOf(context, topic)
  })
}
