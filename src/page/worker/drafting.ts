/** A report that is being written: what last year's says of it, what is wrong with it so far, and its file. */

import {mostSevereFirst} from '../../diagnostic.ts'
import {safeName} from '../../format/file-names.ts'
import {carriedOver} from '../../format/form/carry-over.ts'
import type {FormContent} from '../../format/form/content.ts'
import {type FormFormat, writeForm} from '../../format/form/write.ts'
import type {Report} from '../../report/model.ts'
import type {Carried, DraftCheck, GivenFile, MadeFile} from '../protocol.ts'
import type {Desk} from './desk.ts'

export class Drafting {
  readonly #desk: Desk
  #previous: {readonly path: string; readonly report: Report} | null = null

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Takes last year's report, for all that is written from now on. */
  async carry({path, bytes}: GivenFile): Promise<Carried> {
    const {report, unjudged} = await this.#desk.linter.lintBytes(bytes, {path})
    if (report === null) return {problem: unjudged.map(({message}) => message).join('')}
    this.#previous = {path, report}
    const {figures, remarks} = carriedOver(report)
    const values = Object.fromEntries(Object.entries(figures).map(([figure, value]) => [figure, String(value)]))
    const {agency, year} = report
    return {problem: null, agency, year: year === null ? null : year + 1, figures: values, remarks}
  }

  /** What the linter says of the report as it would be written now. */
  async check(content: FormContent): Promise<DraftCheck> {
    const text = new TextDecoder().decode(await writeForm(content, 'md'))
    const previous = this.#previous
    const result = this.#desk.linter.lint(text, {path: '填写.md', ...(previous !== null && {previous: () => previous})})
    const findings = mostSevereFirst(result.diagnostics).map(({message, severity, location, rule}) => ({
      message,
      severity,
      rule,
      place: location.place,
      figure: location.figure ?? null
    }))
    return {findings, unjudged: result.unjudged.length}
  }

  async save(content: FormContent, format: FormFormat): Promise<MadeFile> {
    const name = `${safeName(`${content.agency}${content.year}年政府信息公开工作年度报告`)}.${format}`
    return {name, bytes: await writeForm(content, format)}
  }
}
