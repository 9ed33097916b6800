/** The callers of `examples/serve/`, each where its language is installed, against a service that runs. */

import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {bad, good, last} from '../cli/reports.ts'
import {buildProgram, type Program} from '../program.ts'
import {type Running, startService} from './running.ts'

const examples = fileURLToPath(new URL('../../examples/serve', import.meta.url))
const MINUTES = 60_000

let program: Program
let folder: Folder
let service: Running

beforeAll(async () => {
  program = await buildProgram()
  folder = new Folder({'好.md': good, '坏 的.md': bad, '旧.pdf': '%PDF-1.7', '去年.md': last})
  service = await startService(program, folder.path)
}, MINUTES)
afterAll(async () => {
  await service.stop()
  program.dispose()
})

const callers = [
  {name: 'shell', needs: ['curl', '--version'], command: ['sh', join(examples, 'check.sh')]},
  {name: 'Java', needs: ['java', '--version'], command: ['java', join(examples, 'Check.java')]},
  {name: 'PHP', needs: ['php', '--version'], command: ['php', join(examples, 'check.php')]}
]

function isThere([program = '', ...argv]: readonly string[]): boolean {
  return spawnSync(program, argv).status === 0
}

function call(
  [program = '', ...argv]: readonly string[],
  address = service.address
): {code: number | null; output: string} {
  const {status, stdout, stderr} = spawnSync(program, argv, {
    cwd: folder.path,
    encoding: 'utf8',
    env: {...process.env, LC_ALL: 'C.UTF-8', NIANBAO_SERVICE: address}
  })
  return {code: status, output: stdout + stderr}
}

describe.each(callers)('the caller in $name', ({needs, command}) => {
  it.skipIf(!isThere(needs))('tells good from bad and from what was not judged', {timeout: 2 * MINUTES}, () => {
    expect(call([...command, '好.md'])).toEqual({code: 0, output: ''})
    const failed = call([...command, '坏 的.md'])
    expect(failed.code).toBe(1)
    expect(failed.output).toContain('“总计”列勾稽关系不成立')
    const unread = call([...command, '旧.pdf'])
    expect(unread.code).toBe(2)
    expect(unread.output).toContain('PDF')
  })

  it.skipIf(!isThere(needs))('says so where there is no service or no file', {timeout: 2 * MINUTES}, () => {
    expect(call([...command, '好.md'], 'http://127.0.0.1:1').code).toBe(2)
    expect(call([...command, '没有.md']).code).toBe(2)
  })
})

it.skipIf(!isThere(['curl', '--version']))('the shell sends last year’s report too', () => {
  const [shell] = callers
  const without = call([...(shell?.command ?? []), '好.md'])
  const {output} = call([...(shell?.command ?? []), '好.md', '去年.md'])
  expect(without.output).toBe('')
  expect(output).toContain(' carry-over/')
})
