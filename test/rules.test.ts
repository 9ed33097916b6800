/**
 * Every rule against its page, and every page against the catalogue.
 * `RULE=cross-sum` runs one rule; `UPDATE_PAGES=1` writes what the examples yield into their pages: read it before you keep it.
 */

import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {presets} from '../rules/presets/index.ts'
import {enableRules, presetLayers} from '../src/engine/settings/settings.ts'
import {checkExample, checkPage, parsePage, rewritePage, runExample} from '../src/testing/index.ts'

const only = process.env.RULE
const update = process.env.UPDATE_PAGES !== undefined
const chosen = rules.filter(({id}) => only === undefined || only === id)
const pageOf = ({group, id}: {group: string; id: string}) => new URL(`../rules/${group}/${id}.md`, import.meta.url)

describe.each(chosen)('$id', rule => {
  it('has a title, a provision and messages in both languages', () => {
    expect(rule.title.zh).toMatch(/\p{Script=Han}/u)
    expect(rule.title.en).toMatch(/^[\x20-\x7E‘’“”–]+$/)
    expect(rule.basis.length).toBeGreaterThan(0)
    for (const {zh, en, basis = []} of Object.values(rule.messages)) {
      expect(rule.basis).toEqual(expect.arrayContaining([...basis]))
      expect(zh).toMatch(/\p{Script=Han}.*[。？]$/u)
      expect(en).toMatch(/[.?]$/)
    }
  })

  it('has a page', () => {
    expect(existsSync(pageOf(rule)), pageOf(rule).pathname).toBe(true)
  })

  if (!existsSync(pageOf(rule))) return
  if (update) updatePage(rule)

  it('does what its page says', () => {
    const page = parsePage(readFileSync(pageOf(rule), 'utf8'))
    const used = new Set<string>()
    for (const example of page.examples) {
      const run = runExample(rule, example)
      checkExample(example, run)
      for (const id of run.messageIds) used.add(id)
    }
    checkPage(rule, page, used)
  })
})

function updatePage(rule: (typeof rules)[number]): void {
  const text = readFileSync(pageOf(rule), 'utf8')
  const promising = parsePage(text).examples.filter(({kind}) => kind !== 'good')
  const lines = new Map(promising.map(example => [example, runExample(rule, example).lines]))
  writeFileSync(pageOf(rule), rewritePage(text, lines))
}

describe('the registry', () => {
  it('holds every rule of the folder', () => {
    const files = globSync('rules/!(instruments)/*.md', {cwd: fileURLToPath(new URL('..', import.meta.url))})
    expect(rules.map(({group, id}) => `rules/${group}/${id}.md`).sort()).toEqual(files.sort())
  })

  it.each(Object.entries(presets))('knows every name in the preset %s', (name, {settings}) => {
    const off = settings.flatMap(({rule, set}) => (set === 'off' ? [rule] : []))
    const enabled = enableRules(rules, presetLayers(presets, [name])).map(({rule}) => rule.id)
    expect(enabled).toEqual(rules.map(({id}) => id).filter(id => !off.includes(id)))
    for (const {because} of settings) expect(because.zh).not.toBe(because.en)
  })
})
