/** `explain`: the page of a rule, as it stands beside the rule; of a rule of a plugin, what the rule says of itself. */

import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {closest, didYouMean} from '../../engine/closest.ts'
import {ruleReference} from '../../format/rule-reference.ts'
import {rules} from '../../index.ts'
import {packageRoot} from '../../node/package.ts'
import type {Rule} from '../../rule/define.ts'
import {knownNames, rulesNamed} from '../../rule/names.ts'
import type {Locale} from '../../words.ts'
import {UsageError} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {pluginRules} from '../plan/plugin-rules.ts'

export async function explain(invocation: Invocation): Promise<ExitCode> {
  const {operands, values, io, locale} = invocation
  const [name, ...others] = operands
  const isAll = values.all === true
  if (isAll ? name !== undefined : name === undefined || others.length > 0) throw new UsageError(oneRule)
  const meant = isAll ? [...rules, ...(await pluginRules(invocation))] : await named(name ?? '', invocation)
  const pages = await Promise.all(meant.map(rule => pageOf(rule, locale)))
  io.stdout.write(pages.join('\n'))
  return 0
}

const oneRule = {
  zh: '请写一条规则（名称或中文名）或一个规则组，如“nianbao-lint explain cross-sum”“nianbao-lint explain 勾稽关系不成立”；--all 为全部规则。“nianbao-lint rules”列出全部规则。',
  en: 'Name one rule or group, as in “nianbao-lint explain cross-sum”; --all for all rules. “nianbao-lint rules” lists them.'
}

/** `rule/message`, as the outputs print it, leads to the page of the rule. The config is only asked where no own rule has the name. */
async function named(given: string, invocation: Invocation): Promise<readonly Rule[]> {
  const name = given.includes('/') && !given.includes(' ') ? given.split('/', 1).join('') : given
  const own = rulesNamed(name, rules)
  if (own.length > 0) return own
  const plugged = await pluginRules(invocation)
  const found = rulesNamed(name, plugged)
  if (found.length > 0) return found
  const hint = didYouMean(closest(name, knownNames([...rules, ...plugged])))
  throw new UsageError({
    zh: `没有名为“${name}”的规则。${hint.zh}`,
    en: `There is no rule “${name}”.${hint.en}`
  })
}

async function pageOf(rule: Rule, locale: Locale): Promise<string> {
  if (!rules.includes(rule)) return ruleReference(rule, locale)
  const page = await readFile(join(packageRoot, 'rules', rule.group, `${rule.id}.md`), 'utf8')
  return locale === 'en' ? `${ruleReference(rule, locale)}\n${page}` : page
}
