/** The documents speak of the version that the package has: what is not released yet is headed as unreleased. */

import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {version} from '../../src/product.ts'

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

/** Versions written out in a text, such as 0.1.0. */
function versionsIn(text: string): string[] {
  return Array.from(text.matchAll(/\b\d+\.\d+\.\d+\b/g), ([found]) => found)
}

describe('the version', () => {
  const headings = Array.from(read('CHANGELOG.md').matchAll(/^## (.+)$/gm), ([, heading]) => heading)
  const released = headings.filter(heading => heading !== 'Unreleased')

  it('is the newest of the changelog, where only the first section may be unreleased', () => {
    expect(released[0]).toBe(version)
    expect(headings.lastIndexOf('Unreleased')).toBeLessThanOrEqual(0)
  })

  it('is that of the lockfile', () => {
    const lock: unknown = JSON.parse(read('package-lock.json'))
    expect(lock).toMatchObject({version, packages: {'': {version}}})
  })

  it.each(['README.md', 'README.zh-CN.md'])('is that of the package which %s has people install', path => {
    expect(Array.from(read(path).matchAll(/nianbao-lint-(\S+?)\.tgz/g), match => match[1])).toEqual([version])
  })

  it('is named in docs/versioning.md only where the changelog has it as released', () => {
    const named = versionsIn(read('docs/versioning.md'))
    expect(named).not.toEqual([])
    expect(released).toEqual(expect.arrayContaining(named))
  })
})
