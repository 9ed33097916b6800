/** LibreOffice, where it is installed: what it makes of a file. Each user has a folder and a profile of their own. */

import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export const isInstalled = spawnSync('soffice', ['--version']).status === 0

/** The names of filters that an extension alone does not tell. */
const filters: Readonly<Record<string, string>> = {
  docx: 'MS Word 2007 XML',
  doc: 'MS Word 97',
  rtf: 'Rich Text Format',
  xls: 'MS Excel 97',
  html: 'HTML (StarWriter)',
  fodt: 'OpenDocument Text Flat XML'
}

export class LibreOffice {
  readonly #folder = mkdtempSync(join(tmpdir(), 'nianbao-'))

  /** What it writes when it opens a file of one kind and saves it as another; kinds are named by extension. */
  convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
    const input = join(this.#folder, `report.${from}`)
    const output = join(this.#folder, 'out')
    writeFileSync(input, bytes)
    const opening = from === 'html' ? [`--infilter=${filters.html}`] : []
    const saving = ['--convert-to', filters[to] === undefined ? to : `${to}:${filters[to]}`, '--outdir', output]
    const profile = `-env:UserInstallation=file://${this.#folder}/profile`
    execFileSync('soffice', [profile, '--headless', ...opening, ...saving, input], {stdio: 'pipe', timeout: 120_000})
    return new Uint8Array(readFileSync(join(output, `report.${to}`)))
  }

  /** The same of many files at once, by their names without an ending. */
  convertAll(
    files: ReadonlyMap<string, Uint8Array>,
    from: string,
    to: string,
    filter = filters[to]
  ): Map<string, Uint8Array> {
    const input = mkdtempSync(join(this.#folder, 'in-'))
    const output = mkdtempSync(join(this.#folder, 'out-'))
    for (const [name, bytes] of files) writeFileSync(join(input, `${name}.${from}`), bytes)
    const target = filter === undefined ? to : `${to}:${filter}`
    const paths = [...files.keys()].map(name => join(input, `${name}.${from}`))
    const profile = `-env:UserInstallation=file://${this.#folder}/profile`
    const options = [profile, '--headless', '--convert-to', target, '--outdir', output, ...paths]
    execFileSync('soffice', options, {stdio: 'pipe', timeout: 300_000})
    return new Map([...files.keys()].map(name => [name, new Uint8Array(readFileSync(join(output, `${name}.${to}`)))]))
  }

  dispose(): void {
    rmSync(this.#folder, {recursive: true, force: true})
  }
}
