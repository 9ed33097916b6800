/** 同比增长1.05%: held against this year's number and last year's tables. */

import {formatExact} from '../../src/exact.ts'
import type {Claim, Growth, Report} from '../../src/report/model.ts'
import {changeFrom, isRightChange} from '../../src/rule/change.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'
import type {Words} from '../../src/words.ts'
import {type Base, basesOf} from './helpers/growth.ts'

export default defineRule({
  id: 'prose-growth',
  title: {zh: '同比增减与两年的数不符', en: 'a growth rate does not follow from the two years'},
  group: 'years',
  basis: [form.responsibility],
  scope: 'years',
  messages: {
    differs: {
      severity: 'warning',
      zh: '“{clause}”“{growth}”，按上年报告（{path}）推算应为{right}。请核对，改正写错的数。',
      en: '“{clause}”, “{growth}”: from last year’s report ({path}) it is {right}. Check the numbers and correct the wrong one.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '“{clause}”“{growth}”：上年相应的数没有读出，未能核对。',
      en: '“{clause}”, “{growth}”: last year’s number could not be read.'
    }
  },
  applies: ({report}) => comparedClaims(report).length > 0,
  *check({report, figures, previous}) {
    for (const {claim, growth} of comparedClaims(report)) {
      const bases = basesOf(claim, figures, previous.report.figures)
      const data = {clause: claim.clauseText, growth: growth.quote}
      if (bases === null) {
        yield unjudged('undetermined', {at: growth.at, data})
        continue
      }
      if (bases.length === 0 || bases.some(base => isRightChange(claim, growth, base.previous))) continue
      const right = rightChanges(claim, growth, bases)
      yield finding('differs', {
        at: growth.at,
        related: [{at: claim.at, note: {zh: claim.clauseText, en: claim.clauseText}}],
        data: {...data, right, path: previous.path}
      })
    }
  }
})

/** What the change should be, for each number of last year that may be meant. */
function rightChanges(claim: Claim, growth: Growth, bases: readonly Base[]): Words {
  const changes = bases.map(base => ({
    base,
    change: changeFrom(claim, growth, base.previous),
    before: formatExact(base.previous)
  }))
  return {
    zh: changes.map(({base, change, before}) => `${change.zh}（上年${base.words.zh}为 ${before}）`).join('或'),
    en: changes.map(({base, change, before}) => `${change.en} (last year, ${base.words.en} was ${before})`).join(' or ')
  }
}

/** Exact claims of this report's own year that are compared with the year before. Of some of a group last year's table says nothing. */
function comparedClaims(report: Report): {claim: Claim; growth: Growth}[] {
  return report.prose.claims.flatMap(claim =>
    claim.growth !== null &&
    !claim.growth.approximate &&
    claim.comparable &&
    claim.atMost !== true &&
    claim.readings.length > 0
      ? [{claim, growth: claim.growth}]
      : []
  )
}
