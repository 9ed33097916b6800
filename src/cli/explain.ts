/** `explain`: the page of a rule, as it stands beside the rule. */

import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {closest} from '../engine/closest.ts'
import {rules} from '../index.ts'
import {didYouMean, UsageError} from './errors.ts'
import {packageRoot} from './package.ts'
import type {ExitCode, Invocation} from './run.ts'

export async function explain({operands, io}: Invocation): Promise<ExitCode> {
  const [name, ...others] = operands
  if (name === undefined || others.length > 0) {
    throw new UsageError({
      zh: '请写一条规则的名称，如“nianbao-lint explain cross-sum”。“nianbao-lint rules”列出全部规则。',
      en: 'Name one rule, as in “nianbao-lint explain cross-sum”. “nianbao-lint rules” lists them all.'
    })
  }
  // `rule/message`, as the outputs print it, leads to the page of the rule.
  const id = name.split('/', 1).join('')
  const rule = rules.find(candidate => candidate.id === id)
  if (rule === undefined) {
    const hint = didYouMean(
      closest(
        id,
        rules.map(candidate => candidate.id)
      )
    )
    throw new UsageError({zh: `没有名为“${id}”的规则。${hint.zh}`, en: `There is no rule “${id}”.${hint.en}`})
  }
  io.stdout.write(await readFile(join(packageRoot, 'rules', rule.group, `${rule.id}.md`), 'utf8'))
  return 0
}
