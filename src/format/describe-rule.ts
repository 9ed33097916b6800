/** What outputs say of a rule itself. */

import type {Severity} from '../diagnostic.ts'
import {severities} from '../diagnostic.ts'
import {basisText} from '../finding-words.ts'
import type {Rule} from '../rule/define.ts'
import {citedForAll} from '../standard/law/citing.ts'
import type {Locale} from '../words.ts'
import {formatWords} from './output-words.ts'
import type {Run} from './run.ts'

/** The rules of a run, those first that are known, then those that results only name. */
export function ruleNames({rules = [], results, since}: Run): string[] {
  const named = results.flatMap(({outcomes, diagnostics, suppressed, unjudged}) => [
    ...Object.keys(outcomes),
    ...[...diagnostics, ...suppressed].map(({rule}) => rule),
    ...unjudged.flatMap(({rule}) => (rule === null ? [] : [rule]))
  ])
  const past = (since?.reports ?? []).flatMap(({fixed, unsettled}) => [...fixed, ...unsettled].map(({rule}) => rule))
  return [...new Set([...rules.map(({id}) => id), ...named, ...past])]
}

/** The most severe severity that a rule's messages have by themselves. */
export function highestSeverity({messages}: Rule): Severity | null {
  const used = new Set(Object.values(messages).map(({severity}) => severity))
  return severities.find(severity => used.has(severity)) ?? null
}

/** Title, provisions and where to read on, a line each. */
export function ruleHelp(rule: Rule, locale: Locale): string {
  const words = formatWords[locale]
  const more = {
    zh: `“nianbao-lint explain ${rule.id}”显示这条规则的说明。`,
    en: `“nianbao-lint explain ${rule.id}” prints the page of this rule.`
  }
  return [
    rule.title[locale],
    ...citedForAll(rule.basis).map(basis => `${words.basis}${words.colon}${basisText(basis)}`),
    more[locale]
  ].join('\n')
}
