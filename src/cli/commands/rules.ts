/** `rules`: every rule with its severities and its title, those of plugins too. */

import {severities} from '../../diagnostic.ts'
import {messageText} from '../../format/rule-reference.ts'
import {inColumns} from '../../format/terminal/columns.ts'
import {rules as ownRules} from '../../index.ts'
import type {Rule} from '../../rule/define.ts'
import {citedForAll} from '../../standard/law/citing.ts'
import type {Locale} from '../../words.ts'
import type {ExitCode, Invocation} from '../invocation.ts'
import {openSession} from '../plan/opening.ts'
import {parseTargets, writeTarget} from '../plan/outputs.ts'
import {pluginRules} from '../plan/plugin-rules.ts'

interface Listed {
  readonly rule: Rule
  /** By the config of the working folder. */
  readonly isOn: boolean
}

interface Layout {
  readonly locale: Locale
  /** With the messages of each rule. */
  readonly all: boolean
}

const writers: Readonly<Record<string, (rules: readonly Listed[], layout: Layout) => string>> = {
  table: rulesTable,
  json: rulesJson
}

export async function rules(invocation: Invocation): Promise<ExitCode> {
  const {values, io, locale} = invocation
  const targets = parseTargets(values.format, Object.keys(writers), io.cwd)
  const session = openSession(invocation)
  const running = (await session.linterFor(session.workingFile)).rules.map(({rule}) => rule.id)
  const all = [...ownRules, ...(await pluginRules(invocation))]
  const listed = all.map(rule => ({rule, isOn: running.includes(rule.id)}))
  const layout = {locale, all: values.all === true}
  for (const target of targets) await writeTarget(target, writers[target.format]?.(listed, layout) ?? '', io)
  return 0
}

const off = {zh: '（未启用）', en: ' (off)'}

function rulesTable(listed: readonly Listed[], {locale, all}: Layout): string {
  const lines = inColumns(
    listed.map(({rule, isOn}) => [
      rule.id,
      severitiesOf(rule).join('/'),
      rule.title[locale] + (isOn ? '' : off[locale])
    ])
  )
  return listed
    .map(({rule: {messages}}, index) => {
      const line = `${lines[index]}\n`
      if (!all) return line
      const texts = Object.entries(messages).map(([id, message]) => messageText(id, message, locale))
      return line + texts.map(text => `  ${text}\n`).join('')
    })
    .join('')
}

function rulesJson(listed: readonly Listed[]): string {
  const entries = listed.map(({rule: {id, group, scope, title, basis, messages, options = {}}, isOn}) => ({
    id,
    group,
    scope,
    title,
    basis: citedForAll(basis),
    enabled: isOn,
    messages: Object.fromEntries(Object.entries(messages).map(([name, {severity}]) => [name, severity])),
    options
  }))
  return `${JSON.stringify({formatVersion: 1, rules: entries}, null, 2)}\n`
}

/** From the most severe to the mildest; a message for what is not judged is no finding and has none. */
function severitiesOf(rule: Rule): string[] {
  const used = new Set(Object.values(rule.messages).map(({severity}) => severity))
  return severities.filter(severity => used.has(severity))
}
