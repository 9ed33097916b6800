/** Rules of a plugin as they are written by hand, without a check of types. */

import {describe, expect, it} from 'vitest'
import {rules as ownRules} from '../../rules/index.ts'
import {createLinter} from '../../src/engine/linter.ts'
import {ruleProblems} from '../../src/engine/rule-problems.ts'
import {ConfigError} from '../../src/engine/settings.ts'
import type {Rule} from '../../src/rule/define.ts'
import {good} from '../cli/reports.ts'
import {wordRule} from './made-up.ts'

const number = {type: 'number', minimum: 1, maximum: 9, default: 3, describe: {zh: '几个', en: 'how many'}}

function fieldsOf(changes: Readonly<Record<string, unknown>>): string[] {
  return ruleProblems({...wordRule, ...changes}).map(({field}) => field)
}

/** As a module without types would bring it. */
function asRule(rule: unknown): Rule {
  return rule as Rule
}

describe('a rule', () => {
  it('that is right has no problem: those of the tool, and one made up', () => {
    expect([...ownRules, wordRule].flatMap(rule => ruleProblems(rule))).toEqual([])
  })

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a scope that does not exist', {scope: 'reports'}, ['scope']],
    ['no id', {id: undefined}, ['id']],
    ['an id with blanks', {id: 'Own Rule'}, ['id']],
    [
      'no English',
      {title: {zh: '题'}, messages: {found: {severity: 'error', zh: '错。'}}},
      ['title.en', 'messages.found.en']
    ],
    ['no basis', {basis: undefined}, ['basis']],
    ['a basis without an article', {basis: [{instrument: '《甲》'}]}, ['basis[0]']],
    ['a provision that no form has', {basis: [{ofForm: 'labels'}, {ofForm: 'lables'}]}, ['basis[1]']],
    ['no messages', {messages: {}}, ['messages']],
    [
      'a severity that does not exist',
      {messages: {found: {severity: 'fatal', zh: '错', en: 'x'}}},
      ['messages.found.severity']
    ],
    ['no check', {check: undefined}, ['check']],
    ['no digest', {scope: 'corpus'}, ['digest']],
    [
      'a number without bounds',
      {options: {n: {...number, minimum: undefined, maximum: undefined}}},
      ['options.n.minimum', 'options.n.maximum']
    ],
    ['a type of option that does not exist', {options: {n: {...number, type: 'integer'}}}, ['options.n.type']],
    ['a choice without values', {options: {n: {...number, type: 'choice'}}}, ['options.n.values']],
    [
      'an option without words',
      {options: {n: {...number, describe: undefined}}},
      ['options.n.describe.zh', 'options.n.describe.en']
    ]
  ])('with %s is told by the field', (_, changes, fields) => {
    expect(fieldsOf(changes)).toEqual(fields)
  })

  it('that is none at all is told too', () => {
    expect(ruleProblems(undefined)).toHaveLength(1)
  })

  it('of a plugin is refused with its name and field', () => {
    const rules = [asRule({...wordRule, id: 'own', scope: 'reports'})]
    const make = () => createLinter({plugins: [{name: 'made-up', rules}]}, {rules: [], presets: {}})
    expect(make).toThrow(ConfigError)
    expect(make).toThrow('规则“own”写得不对：scope 应为 report、years、corpus 之一，写的是“reports”。')
  })

  it('that returns a finding instead of yielding it has crashed', () => {
    const returning = asRule({
      ...wordRule,
      *check() {
        yield* []
        return {kind: 'finding', messageId: 'found'}
      }
    })
    const linter = createLinter({}, {rules: [returning], presets: {}})
    const {outcomes, unjudged} = linter.lint(good, {path: 'a.md'})
    expect(outcomes['made-up-word']).toBe('crashed')
    expect(unjudged[0]?.message).toContain('write “yield finding(…)”')
  })
})
