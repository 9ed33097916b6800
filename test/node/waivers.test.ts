/** The file of waivers: what is written is what is read, and what the published schema says. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {beforeEach, expect, it} from 'vitest'
import type {Waiver} from '../../src/engine/waivers/waivers.ts'
import {waiversName, waiversText} from '../../src/engine/waivers/waivers-file.ts'
import {findWaivers, loadWaivers} from '../../src/node/waivers.ts'
import {Folder} from '../cli/harness.ts'

const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/waivers.schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv2020({strict: true}).compile(schema as object)

const waivers: Waiver[] = [
  {path: 'b.md', rule: 'title', fingerprint: '2', reason: '“引号”与\n换行', who: '张三', until: '2025-12-31'},
  {rule: 'fee-note', fingerprint: '1', reason: '已核对'},
  {path: 'a.md', rule: 'title', fingerprint: '1', reason: ''}
]

let folder: Folder
beforeEach(() => {
  folder = new Folder()
})

it('is read as it was written, sorted, one a line', async () => {
  folder.write(waiversName, waiversText(waivers))
  expect(await loadWaivers(join(folder.path, waiversName))).toEqual([waivers[1], waivers[2], waivers[0]])
  expect(
    waiversText(waivers)
      .split('\n')
      .filter(line => line.includes('fingerprint'))
  ).toHaveLength(3)
})

it('agrees with its schema', () => {
  expect(isValid(JSON.parse(waiversText(waivers)))).toBe(true)
  expect(isValid(JSON.parse(waiversText([])))).toBe(true)
  expect(isValid({waivers: [{rule: 'title', fingerprint: '1'}]})).toBe(false)
})

it('is found in the nearest folder above', () => {
  folder.write(waiversName, waiversText([]))
  folder.write('a/b/c.md', '')
  expect(findWaivers(join(folder.path, 'a/b'))).toBe(join(folder.path, waiversName))
})
