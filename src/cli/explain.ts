/** `explain`: the page of a rule, as it stands beside the rule; of a rule of a plugin, what the rule says of itself. */

import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {closest} from '../engine/closest.ts'
import {ruleReference} from '../format/rule-reference.ts'
import {rules} from '../index.ts'
import {packageRoot} from '../node/package.ts'
import type {Rule} from '../rule/define.ts'
import {didYouMean, UsageError} from './errors.ts'
import type {ExitCode, Invocation} from './invocation.ts'
import {openSession} from './opening.ts'

export async function explain(invocation: Invocation): Promise<ExitCode> {
  const {operands, io, locale} = invocation
  const [name, ...others] = operands
  if (name === undefined || others.length > 0) {
    throw new UsageError({
      zh: '请写一条规则的名称，如“nianbao-lint explain cross-sum”。“nianbao-lint rules”列出全部规则。',
      en: 'Name one rule, as in “nianbao-lint explain cross-sum”. “nianbao-lint rules” lists them all.'
    })
  }
  // `rule/message`, as the outputs print it, leads to the page of the rule.
  const id = name.split('/', 1).join('')
  const own = rules.find(candidate => candidate.id === id)
  if (own !== undefined) {
    const page = await readFile(join(packageRoot, 'rules', own.group, `${own.id}.md`), 'utf8')
    io.stdout.write(locale === 'en' ? `${ruleReference(own, locale)}\n${page}` : page)
    return 0
  }
  const plugged = await pluginRules(invocation)
  const rule = plugged.find(candidate => candidate.id === id)
  if (rule === undefined) throw unknownRule(id, [...rules, ...plugged])
  io.stdout.write(ruleReference(rule, locale))
  return 0
}

/** Those that the config of the working folder brings. */
async function pluginRules(invocation: Invocation): Promise<readonly Rule[]> {
  const session = openSession(invocation)
  const linter = await session.linterFor(session.workingFile)
  return linter.rules.map(({rule}) => rule).filter(rule => !rules.includes(rule))
}

function unknownRule(id: string, known: readonly Rule[]): UsageError {
  const hint = didYouMean(
    closest(
      id,
      known.map(candidate => candidate.id)
    )
  )
  return new UsageError({zh: `没有名为“${id}”的规则。${hint.zh}`, en: `There is no rule “${id}”.${hint.en}`})
}
