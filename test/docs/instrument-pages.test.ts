/** Each instrument that reports cite has a page, and the page is the one that the rules make today. `UPDATE_DOCS=1` writes them again. */

import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {instruments} from '../../src/standard/index.ts'
import {instrumentPage} from './instrument-pages.ts'

const folder = fileURLToPath(new URL('../../rules/instruments', import.meta.url))

describe('the pages on instruments', () => {
  it.each(instruments.map(instrument => [instrument.number, instrument] as const))('%s', (_, instrument) => {
    const path = join(folder, `${instrument.id}.md`)
    const made = instrumentPage(instrument)
    if (process.env.UPDATE_DOCS !== undefined) {
      mkdirSync(folder, {recursive: true})
      writeFileSync(path, made)
    }
    expect(readFileSync(path, 'utf8'), 'run UPDATE_DOCS=1 npx vitest run test/docs').toBe(made)
    const links = Array.from(made.matchAll(/\]\(([^)]+)\)/g), ([, link]) => link ?? '')
    expect(links).not.toEqual([])
    expect(links.filter(link => !existsSync(join(dirname(path), link)))).toEqual([])
  })

  it('are of no other', () => {
    const pages = globSync('*', {cwd: folder}).sort()
    expect(pages).toEqual(instruments.map(({id}) => `${id}.md`).sort())
  })
})
