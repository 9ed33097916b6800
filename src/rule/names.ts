/** Rules as people call them: by name, by title in either language, and by the name or title of their group. */

import type {Locale} from '../words.ts'
import type {Rule} from './define.ts'
import {groupTitles} from './groups.ts'

/** The rules that are meant; none where nothing has that name. A group is all its rules. */
export function rulesNamed(name: string, rules: readonly Rule[]): readonly Rule[] {
  const own = rules.filter(rule => isNameOf(name, rule))
  return own.length > 0 ? own : rules.filter(rule => groupNames(rule).includes(folded(name)))
}

/** Whether the rule itself is called so, not its group. */
export function isNameOf(name: string, rule: Rule): boolean {
  return ruleNames(rule).includes(folded(name))
}

/** All names that lead to rules, for a suggestion. */
export function knownNames(rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.flatMap(rule => [...ruleNames(rule), ...groupNames(rule)]))]
}

/** The groups of some rules, in both languages. */
export function groupsOf(rules: readonly Rule[]): Readonly<Record<Locale, readonly string[]>> {
  const groups = [...new Set(rules.map(({group}) => group))]
  const titles = groups.map(group => (Object.hasOwn(groupTitles, group) ? groupTitles[group] : undefined))
  return {
    zh: titles.map((title, index) => title?.zh ?? groups[index] ?? ''),
    en: titles.map((title, index) => title?.en ?? groups[index] ?? '')
  }
}

function ruleNames({id, title}: Rule): readonly string[] {
  return [id, title.zh, folded(title.en)]
}

function groupNames({group}: Rule): readonly string[] {
  const title = Object.hasOwn(groupTitles, group) ? groupTitles[group] : undefined
  return title === undefined ? [folded(group)] : [group, title.zh, folded(title.en)]
}

function folded(name: string): string {
  return name.trim().toLowerCase()
}
