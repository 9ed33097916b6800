/** The shape of a config file, for its check and for `schema/config.schema.json`. Loaded only where there is a config. */

import {z} from 'zod'
import {closest, didYouMean} from '../engine/closest.ts'
import {isPlugin, type Plugin} from '../engine/settings/linter-config.ts'
import {standards} from '../standard/index.ts'
import {locales, type Words} from '../words.ts'
import type {ConfigEntry} from './config.ts'
import {globMatcher} from './glob.ts'

/** The time of a match grows with it. */
const LONGEST_PATTERN = 1000

const patterns = z.array(z.string().min(1).max(LONGEST_PATTERN).refine(isPattern))
const level = z.enum(['off', 'on', 'error', 'warning', 'info'])
const ruleOptions = z.record(z.string(), z.unknown())

const ruleSetting = z.union([
  level,
  z.tuple([level, ruleOptions]),
  z.strictObject({severity: level.optional(), options: ruleOptions.optional()})
])

const plugin = z.custom<Plugin>(isPlugin)

const entryFields = {
  $schema: z.string().optional(),
  name: z.string().optional().describe('For messages and --print-config.'),
  files: patterns.optional().describe('Glob patterns, relative to the config file. Default: all files.'),
  ignores: patterns
    .optional()
    .describe('Glob patterns of files that the entry is not for; alone, of files that are not checked at all.'),
  extends: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('Presets; they come before all rules. Default: recommended.'),
  rules: z
    .record(z.string(), ruleSetting)
    .optional()
    .describe('By rule, or rule/message: off, on, error, warning, info; [level, options]; {severity, options}.'),
  standard: z
    .enum(standards.map(({id}) => id))
    .optional()
    .describe('The form that applies, where it should not be determined from the report.'),
  locale: z.enum(locales).optional().describe('The language of the messages. Default: zh.')
}

const plugins = z.array(z.union([z.string(), plugin])).optional()
const entry = z.strictObject({...entryFields, plugins})
const jsonEntry = z.strictObject({
  ...entryFields,
  plugins: z.array(z.string()).optional().describe('Modules with rules of your own.')
})

/** The keys of an entry. */
export const entryKeys: readonly string[] = Object.keys(entry.shape)

/** The published JSON Schema of `nianbao.config.json`. */
export function configJsonSchema(): unknown {
  const {$schema, ...schema} = z.toJSONSchema(z.union([jsonEntry, z.array(jsonEntry)]))
  return {$schema, $id: 'urn:nianbao-lint:schema:config', title: 'nianbao.config.json', ...schema}
}

export interface SchemaProblem {
  /** `[1].rules.fee-unit`; '' for the whole. */
  readonly key: string
  readonly words: Words
}

export interface CheckedConfig {
  /** Empty where there are problems. */
  readonly entries: readonly ConfigEntry[]
  readonly problems: readonly SchemaProblem[]
}

/** Checks what a config file gives; one entry or a list of them. */
export function checkConfig(value: unknown): CheckedConfig {
  const given: unknown[] = Array.isArray(value) ? value : [value]
  const problems = given.flatMap((candidate, index) => {
    const parsed = entry.safeParse(candidate)
    const prefix = Array.isArray(value) ? [index] : []
    return parsed.success ? [] : parsed.error.issues.flatMap(issue => issueProblems(issue, prefix))
  })
  return {entries: problems.length === 0 ? (given as ConfigEntry[]) : [], problems}
}

function issueProblems(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[]): SchemaProblem[] {
  const path = [...prefix, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => unknownKey([...path, key], key, issue.path.length === 0))
  const field = issue.path.find(part => typeof part === 'string') ?? ''
  const words = (Object.hasOwn(expected, field) ? expected[field] : undefined) ?? expectedEntry
  return [{key: keyText(path), words: {zh: `值不对，应为${words.zh}。`, en: `This should be ${words.en}.`}}]
}

function unknownKey(path: readonly PropertyKey[], key: string, ofEntry: boolean): SchemaProblem {
  const hint = didYouMean(closest(key, ofEntry ? entryKeys : ['severity', 'options']))
  return {
    key: keyText(path),
    words: {
      zh: `没有这个设置。${hint.zh}`,
      en: `There is no such setting.${hint.en}`
    }
  }
}

/** `[1].rules.fee-unit` */
function keyText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
}

const patternWords: Words = {
  zh: '通配符的列表，如 ["2024/**/*.md"]',
  en: 'a list of glob patterns, such as ["2024/**/*.md"]'
}
const textWords: Words = {zh: '文字', en: 'a text'}
const expectedEntry: Words = {zh: '一组设置 {…}，或者它们的列表', en: 'an object of settings, or a list of them'}

/** What a setting takes, in words. */
const expected: Readonly<Record<string, Words>> = {
  $schema: textWords,
  name: textWords,
  files: patternWords,
  ignores: patternWords,
  extends: {zh: '预设的名称，或名称的列表', en: 'the name of a preset, or a list of names'},
  rules: {
    zh: ' off、on、error、warning、info 之一，或 [级别, {选项}]，或 {severity, options}',
    en: 'off, on, error, warning or info; [level, {options}]; or {severity, options}'
  },
  standard: {zh: standards.map(({id}) => `“${id}”`).join('或'), en: standards.map(({id}) => `“${id}”`).join(' or ')},
  locale: {zh: '“zh”或“en”', en: '“zh” or “en”'},
  plugins: {
    zh: '规则包 {name, rules} 的列表，或模块名称的列表',
    en: 'a list of plugins {name, rules}, or of the names of modules'
  }
}

function isPattern(text: string): boolean {
  try {
    globMatcher(text)
    return true
  } catch {
    return false
  }
}
