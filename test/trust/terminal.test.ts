/** Nothing that a file holds, or is called, does harm in a terminal: in no output, and in no message. */

import {describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {advised, bad} from '../cli/reports.ts'
import {inventTruth} from '../invented/truth.ts'
import {renderDocx} from '../word/make-docx.ts'

let folder: Folder

const nasty = '\u001b[2J\u001b]8;;http://x\u0007甲\u009b31m\u202e乙\u2028\u2066丙\u061c丁\ufffe\u{1ffff}'
const name = 'a\u001b[2J\u202e\u009b\u2028\n--- b'

/** A line break is what outputs are made of; whatever else is hidden must not be there. */
const harmful = /[^\P{Cc}\n\r\t]|[\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029]/u

/** In a title, a paragraph, a cell and a heading. */
function poisoned(text: string): string {
  return text
    .replace(/^(.*总体情况)/m, `$1${nasty}`)
    .replace('年度报告', `年度报告${nasty}`)
    .replace(/\| (\d+) \|/, `| $1${nasty} |`)
    .replace('。', `${nasty}。`)
}

const report = poisoned(bad)

it('begins no line with two colons: CI of GitHub would obey it', async () => {
  const path = '::stop-commands::年报.md'
  const files = {[path]: bad, 'roster.csv': '单位\n::error::缺报的局\n'}
  for (const options of [[], ['--format', 'compact'], ['--fix', '--quiet'], ['--roster', 'roster.csv']]) {
    folder = new Folder(files)
    const {stdout, stderr} = await folder.run(['check', ...options, '--', path])
    expect(stdout + stderr).toContain('stop-commands')
    expect(stdout + stderr).not.toMatch(/^\s*::/m)
  }
})

describe('no output', () => {
  it.each([
    ['pretty'],
    ['compact'],
    ['json'],
    ['sarif'],
    ['junit'],
    ['github'],
    ['gitlab'],
    ['checkstyle'],
    ['csv'],
    ['markdown'],
    ['html']
  ])('%s holds what does harm', async format => {
    folder = new Folder({[`${name}.md`]: report})
    const {exitCode, stdout, stderr} = await folder.run(['.', '-f', format])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('cross-sum')
    expect(harmful.exec(stdout + stderr)).toBeNull()
  })

  it.each([['json'], ['csv']])('of figures as %s either', async format => {
    folder = new Folder({[`${name}.md`]: report})
    const {stdout} = await folder.run(['figures', '.', '-f', format])
    expect(stdout).toContain('requests.received.total')
    expect(harmful.exec(stdout)).toBeNull()
  })

  it('says what a program cannot read back: JSON keeps the name', async () => {
    folder = new Folder({[`${name}.md`]: report})
    const {stdout} = await folder.run(['.', '-f', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({files: [{path: `${name}.md`}]})
  })
})

describe('the diff of --fix-dry-run', () => {
  it('shows what is hidden, and a name as git writes it', async () => {
    folder = new Folder({[`${name}.md`]: advised.replace('2024年,', `${nasty}2024年,`)})
    const {stdout, stderr} = await folder.run(['.', '--fix-dry-run'])
    expect(harmful.exec(stdout + stderr)).toBeNull()
    expect(stdout.split('\n')[0]).toBe('--- "a/a\\033[2J\\342\\200\\256\\302\\233\\342\\200\\250\\012--- b.md"')
    expect(stdout).toContain('␛[2J')
  })

  it('is what git applies where nothing is hidden', async () => {
    folder = new Folder({'年报.md': advised})
    const {stdout} = await folder.run(['年报.md', '--fix-dry-run'])
    expect(stdout).toMatch(/^--- a\/年报\.md\n\+\+\+ b\/年报\.md\n@@ /)
  })
})

describe('messages', () => {
  it('of what was written say where without harm', async () => {
    folder = new Folder({[`${name}.docx`]: renderDocx(inventTruth(91, {size: 'few'}))})
    const annotated = await folder.run(['annotate', '.'])
    const made = await folder.run(['new', `${name}.md`, '--agency', '示例区统计局', '--year', '2024'])
    expect([annotated.exitCode, made.exitCode]).toEqual([0, 0])
    for (const {stdout} of [annotated, made]) {
      expect(stdout).toContain('已写入')
      expect(harmful.exec(stdout)).toBeNull()
    }
  })

  it('name files, and quote what is wrong in them, without harm', async () => {
    folder = new Folder({[`${name}/a.md`]: bad, [`${name}/nianbao.config.json`]: `{"rules": ${nasty}`})
    const {exitCode, stderr} = await folder.run(['.'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('nianbao.config.json')
    expect(harmful.exec(stderr)).toBeNull()
  })
})
