/** A folder of received files runs no code: what a config may do depends on where it lies. */

import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {bad, good} from '../cli/reports.ts'

let folder: Folder

/** Leaves a file behind, and switches off the rule that the report breaks. */
const code = `import {writeFileSync} from 'node:fs'
writeFileSync(new URL('ran', import.meta.url), '')
export default [{rules: {'cross-sum': 'off', 'results-sum': 'off', 'applicant-sum': 'off'}}]
`
const plugin = `import {writeFileSync} from 'node:fs'
writeFileSync(new URL('ran', import.meta.url), '')
export default {name: 'x', rules: []}
`

function hasRun(): boolean {
  return existsSync(join(folder.path, '报送', 'ran'))
}

describe('a config that is code, below the working folder', () => {
  it.each([['nianbao.config.mjs'], ['nianbao.config.js'], ['nianbao.config.ts']])(
    '%s is not run, is named, and its reports are not judged',
    async name => {
      folder = new Folder({
        '报送/package.json': '{"type": "module"}',
        [`报送/${name}`]: code,
        '报送/bad.md': bad,
        '报送/sub/good.md': good,
        'own.md': good
      })
      for (const argv of [['报送'], ['报送/bad.md'], ['报送/*.md'], ['figures', '报送']]) {
        const {exitCode, stdout, stderr} = await folder.run(argv)
        expect({argv, exitCode}).toEqual({argv, exitCode: 2})
        expect(stdout + stderr).toContain(`报送/${name} 是程序代码`)
        expect(hasRun()).toBe(false)
      }
      expect(await folder.run(['own.md'])).toMatchObject({exitCode: 0})
    }
  )

  it('is not run by way of a worker thread, the cache, a fix or --print-config either', async () => {
    folder = new Folder({'报送/nianbao.config.mjs': code, '报送/a.md': bad, '报送/b.md': good})
    await folder.run(['报送', '--cache', '--cache-location', 'cache'])
    await folder.run(['报送', '--cache', '--cache-location', 'cache'])
    await folder.run(['报送', '--fix'])
    const {stdout} = await folder.run(['--print-config', '报送/a.md'])
    expect(JSON.parse(stdout)).toMatchObject({config: null, untrusted: join(folder.path, '报送/nianbao.config.mjs')})
    expect(hasRun()).toBe(false)
  })

  it('that is JSON is one where it names plugins', async () => {
    const config = '[{"plugins": ["./plugin.mjs"], "rules": {"cross-sum": "off"}}]'
    folder = new Folder({'报送/nianbao.config.json': config, '报送/plugin.mjs': plugin, '报送/a.md': good})
    expect(await folder.run(['报送'])).toMatchObject({exitCode: 2})
    expect(hasRun()).toBe(false)
  })

  it('leaves what is no report what it is', async () => {
    folder = new Folder({'报送/nianbao.config.mjs': code, '报送/README.md': '# 说明', 'a.md': good})
    expect(await folder.run(['报送', 'a.md'])).toMatchObject({exitCode: 0})
  })

  it.each([
    ['--trust-configs', ['报送', '--trust-configs'], true],
    ['--config', ['报送', '--config', '报送/nianbao.config.mjs'], true],
    ['--no-config', ['报送', '--no-config'], false]
  ])('is used, or left out, by %s', async (_, argv, runs) => {
    folder = new Folder({'报送/nianbao.config.mjs': code, '报送/bad.md': bad})
    const {exitCode, stdout} = await folder.run(argv)
    expect(stdout).not.toContain('是程序代码')
    expect(exitCode).toBe(runs ? 0 : 1)
    expect(stdout.includes('勾稽关系不成立：')).toBe(!runs)
    expect(hasRun()).toBe(runs)
  })
})

describe('a config that is used', () => {
  it('lies in the working folder or above it', async () => {
    folder = new Folder({'nianbao.config.mjs': code.replace("'ran'", "'报送/ran'"), '报送/a.md': bad})
    await folder.run(['报送'])
    expect(hasRun()).toBe(true)
  })

  it('may be JSON without plugins anywhere', async () => {
    folder = new Folder({'报送/nianbao.config.json': '[{"rules": {"cross-sum": "off"}}]', '报送/a.md': bad})
    expect((await folder.run(['报送'])).stdout).not.toContain('勾稽关系不成立：')
  })

  it('is a file: no pipe by its name is waited for', async () => {
    folder = new Folder({'报送/a.md': good})
    execFileSync('mkfifo', [join(folder.path, '报送/nianbao.config.json')])
    expect(await folder.run(['报送'])).toMatchObject({exitCode: 0})
  })
})

describe('a config that sets nothing', () => {
  it.each([
    ['without an export', 'const config = [{rules: {}}]\n'],
    ['with a named export', 'export const config = [{rules: {}}]\n'],
    ['with nothing but a comment', '// rules: cross-sum: off\n']
  ])('%s is an error', async (_, text) => {
    for (const name of ['nianbao.config.mjs', 'nianbao.config.ts', 'nianbao.config.js']) {
      folder = new Folder({[name]: name.endsWith('.js') ? 'const config = [{rules: {}}]\n' : text, 'a.md': good})
      const {exitCode, stderr} = await folder.run(['a.md'])
      expect({exitCode, stderr}).toMatchObject({exitCode: 2, stderr: expect.stringContaining('没有默认导出')})
    }
  })

  it('is none where it exports an empty list', async () => {
    folder = new Folder({'nianbao.config.mjs': 'export default []\n', 'a.md': good})
    expect(await folder.run(['a.md'])).toMatchObject({exitCode: 0})
  })
})
