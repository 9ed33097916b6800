/** Offsets and positions, in every encoding, there and back. */

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {indexAfter, Positions, unitsIn} from '../../src/language-server/documents/positions.ts'
import {documentFactory} from '../../src/language-server/documents/sync.ts'
import {Source} from '../../src/source.ts'

const encodings = ['utf-8', 'utf-16', 'utf-32'] as const
const characters = fc.constantFrom('a', '\t', '７', '年', '𠮷', '\n', '\r\n', '\r', '\u2028', 'é')
const texts = fc.array(characters, {maxLength: 40}).map(parts => parts.join(''))

describe.each(encodings)('%s', encoding => {
  it('leads from every start of a character to a position and back', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, mark) => {
        const source = new Source(`${mark ? '\uFEFF' : ''}${text}`)
        const positions = new Positions(source, encoding)
        let offset = 0
        for (const character of text) {
          // Between the two ends of a CRLF there is no place.
          if (!(character === '\n' && text[offset - 1] === '\r')) {
            expect(positions.offset(positions.position(offset))).toBe(offset)
          }
          offset += character.length
        }
      })
    )
  })

  it('counts as the encoding does', () => {
    const expected = {'utf-8': 10, 'utf-16': 5, 'utf-32': 4}[encoding]
    expect(unitsIn('年𠮷éa', encoding)).toBe(expected)
    expect(indexAfter('年𠮷éa', expected - 1, encoding)).toBe(4)
    expect(new Positions(new Source('年𠮷éa'), encoding).position(5)).toEqual({line: 0, character: expected})
  })

  it('moves positions outside the text to the nearest one inside', () => {
    const positions = new Positions(new Source('年\n𠮷'), encoding)
    expect(positions.offset({line: 9, character: 99})).toBe(4)
    expect(positions.offset({line: -1, character: -1})).toBe(0)
    expect(positions.offset({line: 0, character: 99})).toBe(1)
  })

  it('applies changes far outside the text at its end, and keeps count of its lines', () => {
    const factory = documentFactory(() => encoding)
    const document = factory.create('file:///a.md', 'markdown', 1, '年\n𠮷\n7')
    const at = (line: number, character = 0) => ({line, character})
    const far = {start: at(5), end: at(6)}
    expect(factory.update(document, [{range: far, text: '转\n结'}], 2).getText()).toBe('年\n𠮷\n7转\n结')
    expect(document.lineCount).toBe(4)
    const behind = {start: at(4, 9), end: at(2 ** 31 - 1)}
    expect(factory.update(document, [{range: behind, text: '完'}], 3).getText()).toBe('年\n𠮷\n7转\n结完')
  })

  it('takes no part of changes of which one is none', () => {
    const factory = documentFactory(() => encoding)
    const document = factory.create('file:///a.md', 'markdown', 1, '年')
    const start = {line: 0, character: 0}
    const wrong: unknown = {range: {start, end: {line: '0', character: null}}, text: '结'}
    const changes = [{text: '转'}, wrong as {text: string}]
    expect(() => factory.update(document, changes, 2)).toThrow(TypeError)
    expect([document.getText(), document.version]).toEqual(['年', 1])
  })

  it('applies changes as the client means them', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (text, inserted, first, second) => {
        const starts = [0]
        for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length)
        const places = starts.filter(start => !(text[start] === '\n' && text[start - 1] === '\r'))
        const [from = 0, to = 0] = [first, second]
          .map(index => places[index % places.length] ?? 0)
          .sort((a, b) => a - b)
        const positions = new Positions(new Source(text), encoding)
        const factory = documentFactory(() => encoding)
        const document = factory.create('file:///a.md', 'markdown', 1, text)
        const range = positions.range({start: from, end: to})
        const changed = factory.update(document, [{range, text: inserted}], 2)
        expect(changed.getText()).toBe(text.slice(0, from) + inserted + text.slice(to))
        expect(changed.version).toBe(2)
      })
    )
  })
})
