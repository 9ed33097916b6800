/** What belongs to a finding in words: provisions, and the places that took part. */

import {expect, test} from 'vitest'
import {findingLines} from '../src/annotate/comment.ts'
import type {Diagnostic, Location} from '../src/diagnostic.ts'
import {basisText, findingWords, relatedText} from '../src/finding-words.ts'

const start = {line: 1, column: 1, offset: 0}

function at(place: string): Location {
  return {range: {start, end: start}, place}
}

function both(place: string, message: string): readonly [beside: string, alone: string] {
  const related = {message, location: at(place)}
  return [relatedText(related, findingWords.zh), relatedText(related, findingWords.zh, true)]
}

test('a provision is the instrument and the article, with a blank between them', () => {
  expect(basisText({instrument: '《虚构办法》', article: '第一条', confidence: 'A'})).toBe('《虚构办法》 第一条')
  expect(basisText({instrument: '《虚构办法》\n', article: null, confidence: 'A'})).toBe('《虚构办法》↵')
})

test('a place that took part is named once, and its table only where nothing beside it says where it is', () => {
  expect(both('表三 · 新收 · 总计', '新收 · 总计：3')).toEqual(['新收 · 总计：3', '表三 · 新收 · 总计：3'])
  expect(both('表三 · 新收 · 总计', '新收 0')).toEqual(['表三 · 新收 · 总计：新收 0', '表三 · 新收 · 总计：新收 0'])
  expect(both('标题', '标题')).toEqual(['标题', '标题'])
  expect(both('标题', '标题：2022 年')).toEqual(['标题：2022 年', '标题：2022 年'])
  expect(both('', '又写作“甲”')).toEqual(['又写作“甲”', '又写作“甲”'])
})

test('in English a line of a comment begins with a capital, and advice is called info everywhere', () => {
  const diagnostic: Diagnostic = {
    rule: 'made-up',
    messageId: 'found',
    severity: 'info',
    message: 'Something is wrong.',
    location: at('title'),
    related: [{message: 'second', location: at('title')}],
    basis: [{instrument: 'Measures', article: null, confidence: 'A'}],
    fixes: [{title: 'take it out', safety: 'suggestion', edits: []}],
    fingerprint: ''
  }
  expect(findingLines(diagnostic, 'en')).toEqual([
    'Info: Something is wrong.',
    'See: title: second',
    'Basis: Measures',
    'Suggestion: take it out',
    'made-up'
  ])
})
