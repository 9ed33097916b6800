/** Fingerprints hold on to the finding, not to its line. */

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fingerprints, hash64} from '../../src/engine/findings/fingerprint.ts'

const identity = {
  rule: 'cross-sum',
  messageId: 'unequal',
  place: '表三 · （七）总计 · 自然人',
  data: {left: '3', right: '4'}
}

/** The definition, in arbitrary precision. */
function reference(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    for (const byte of [unit & 0xff, unit >> 8]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}

describe('hash64', () => {
  it('is FNV-1a', () => {
    expect(hash64('')).toBe('cbf29ce484222325')
    fc.assert(fc.property(fc.string({unit: 'binary'}), text => hash64(text) === reference(text)))
  })
})

describe('fingerprints', () => {
  it('do not change from one version to the next: waivers hold on to them', () => {
    expect(fingerprints([identity])).toEqual([
      reference('["cross-sum","unequal","表三 · （七）总计 · 自然人",[["left","3"],["right","4"]]]')
    ])
  })

  it('differ where rule, message, place or data differ', () => {
    const others = [
      identity,
      {...identity, rule: 'results-sum'},
      {...identity, messageId: 'undetermined'},
      {...identity, place: '表三 · （七）总计 · 总计'},
      {...identity, data: {left: '3', right: '5'}}
    ]
    expect(new Set(others.map(other => fingerprints([other])[0])).size).toBe(others.length)
  })

  it('do not depend on the order of the data, nor on the language of words in it', () => {
    const words = {...identity, data: {cells: {zh: '“自然人”', en: 'person'}, left: '3'}}
    const moved = {...identity, data: {left: '3', cells: {zh: '“自然人”', en: 'natural person'}}}
    expect(fingerprints([moved])).toEqual(fingerprints([words]))
  })

  it('tell equal findings apart by their order, and leave the first alone', () => {
    const three = fingerprints([identity, identity, identity])
    expect(new Set(three).size).toBe(3)
    expect(three[0]).toBe(fingerprints([identity])[0])
  })
})
