/** Copies that `annotate` wrote, met in a folder: left out beside their originals, and no way round a check. */

import {renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {Folder} from '../cli/harness.ts'
import {inventTruth, withFigures} from '../invented/truth.ts'
import {renderDocx} from '../word/make-docx.ts'

const clean = inventTruth(91, {size: 'few'})
const good = renderDocx(clean)
const bad = renderDocx(withFigures(clean, {'disputes.reconsideration.total': '777'}))

let folder: Folder

/** A folder with a report and the copy of it or of another one, which `annotate` wrote. */
async function annotated(report: Uint8Array, copied = report): Promise<void> {
  folder = new Folder({'年报.docx': copied})
  expect((await folder.run(['annotate', '年报.docx'])).exitCode).toBe(0)
  writeFileSync(join(folder.path, '年报.docx'), report)
}

describe('a copy with comments', () => {
  it('is left out of its folder, and named', async () => {
    await annotated(good)
    const {exitCode, stdout} = await folder.run(['.'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('年报.校核.docx：不是年度报告，跳过')
    expect(stdout).toContain('这是“年报.docx”写了批注的副本，没有核对，只核对了原件。')
    expect(stdout).toContain('共 2 份文件：不通过 0 份')
    expect(stdout).toContain('跳过 1 份')
    expect((await folder.run(['.', '--show-files'])).stdout).toMatch(/跳过.*年报\.校核\.docx.*副本/)
  })

  it('answers no line of a list a second time', async () => {
    await annotated(good)
    writeFileSync(join(folder.path, '名单.csv'), `单位,年度\n${clean.agency.name},${clean.year}\n`)
    const argv = ['.', '--roster', '名单.csv', '--format', 'json']
    const {files} = JSON.parse((await folder.run(argv)).stdout)
    const answering = files.filter(({roster}: {roster?: unknown}) => roster !== undefined)
    expect(answering.map(({path}: {path: string}) => path)).toEqual(['年报.docx'])
  })

  it('is checked where it is named, and by the gate', async () => {
    await annotated(good, bad)
    expect((await folder.run(['.'])).exitCode).toBe(0)
    expect((await folder.run(['年报.校核.docx'])).exitCode).toBe(1)
    expect((await folder.run(['.', '--gate'])).exitCode).toBe(1)
  })
})

describe('what only looks like a copy is checked', () => {
  it('by its name', async () => {
    folder = new Folder({'年报.docx': good, '年报.校核.docx': bad})
    expect((await folder.run(['.'])).exitCode).toBe(1)
  })

  it('by its comments', async () => {
    await annotated(good, bad)
    renameSync(join(folder.path, '年报.校核.docx'), join(folder.path, '别的.docx'))
    expect((await folder.run(['.'])).exitCode).toBe(1)
  })

  it('without its original', async () => {
    await annotated(good, bad)
    folder.remove('年报.docx')
    expect((await folder.run(['.'])).exitCode).toBe(1)
  })
})
