/** What is in force for a file: entries laid over each other. */

import {describe, expect, it} from 'vitest'
import type {LoadedEntry} from '../../src/config/config.ts'
import {isIgnored, matchingEntries, mergeEntries} from '../../src/config/resolve.ts'
import {defineRule} from '../../src/rule/define.ts'

describe('matchingEntries', () => {
  const entries: LoadedEntry[] = [
    {rules: {title: 'off'}},
    {files: ['2024/**'], rules: {title: 'error'}},
    {files: ['*.txt'], ignores: ['2023/'], rules: {}},
    {name: 'old reports', ignores: ['archive/']}
  ]

  it.each([
    ['2024/a.md', [0, 1]],
    ['2024/a.txt', [0, 1, 2]],
    ['2023/a.txt', [0]],
    ['archive/a.md', [0]]
  ])('for %s gives %j', (path, expected) => {
    expect(matchingEntries(entries, path)).toEqual(expected)
  })

  it('leaves files out by an entry of ignores alone', () => {
    expect(isIgnored(entries, 'archive/a.md')).toBe(true)
    expect(isIgnored(entries, '2023/a.txt')).toBe(false)
  })
})

describe('mergeEntries', () => {
  it('names no preset where no entry does, so that the default one is meant', () => {
    expect(mergeEntries([{rules: {}}]).extends).toBeNull()
    expect(mergeEntries([{extends: []}]).extends).toEqual([])
  })

  it('gathers presets in order, each once', () => {
    expect(mergeEntries([{extends: 'recommended'}, {extends: ['strict', 'recommended']}]).extends).toEqual([
      'recommended',
      'strict'
    ])
  })

  it('takes the last level of a rule and keeps its options', () => {
    const {rules} = mergeEntries([
      {rules: {'fee-unit': ['error', {decimals: 'any', heading: 'national'}], title: 'off'}},
      {rules: {'fee-unit': 'warning', title: {severity: 'info'}}},
      {rules: {'fee-unit': {options: {decimals: 4}}}}
    ])
    expect(rules).toEqual({
      'fee-unit': {severity: 'warning', options: {decimals: 4, heading: 'national'}},
      title: 'info'
    })
  })

  it('lets a later level of a rule undo that of its messages, and the other way round', () => {
    expect(mergeEntries([{rules: {'title/missing': 'error'}}, {rules: {title: 'off'}}]).rules).toEqual({title: 'off'})
    expect(mergeEntries([{rules: {title: 'off'}}, {rules: {'title/missing': 'error'}}]).rules).toEqual({
      title: 'off',
      'title/missing': 'error'
    })
  })

  it('takes the last form and language, and each plugin once', () => {
    const rule = defineRule({
      id: 'mine',
      title: {zh: '', en: ''},
      group: 'own',
      basis: [],
      scope: 'report',
      messages: {},
      *check() {}
    })
    const plugin = {name: 'mine', rules: [rule]}
    const merged = mergeEntries([
      {standard: '2019', plugins: [plugin]},
      {locale: 'en', plugins: [plugin]},
      {standard: '2021'}
    ])
    expect(merged.standard).toBe('2021')
    expect(merged.locale).toBe('en')
    expect(merged.plugins).toEqual([plugin])
  })
})
