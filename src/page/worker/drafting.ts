/** A report that is being written: what last year's says of it, what is wrong with it so far, and its file. */

import {mostSevereFirst} from '../../diagnostic.ts'
import {sameAgency} from '../../engine/previous.ts'
import {safeName} from '../../format/file-names.ts'
import {carriedOver} from '../../format/form/carry-over.ts'
import type {FormContent} from '../../format/form/content.ts'
import {type FormFormat, writeForm} from '../../format/form/write.ts'
import type {Report} from '../../report/model.ts'
import {ReadingMemory} from '../../report/prose/memory.ts'
import type {Carried, DraftCheck, GivenFile, MadeFile, WrittenHead} from '../protocol.ts'
import type {Desk} from './desk.ts'

export class Drafting {
  readonly #desk: Desk
  readonly #memory = new ReadingMemory()
  #previous: {readonly path: string; readonly report: Report} | null = null

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Takes last year's report, for all that is written from now on. */
  async carry({path, bytes}: GivenFile, written: WrittenHead | null, isRenamed: boolean): Promise<Carried> {
    const {report, unjudged} = await this.#desk.linter.lintBytes(bytes, {path})
    if (report === null) return refused(`上年的年报读不了：${unjudged.map(({message}) => message).join('')}`)
    const {agency, year} = report
    const head = written ?? (agency === null || year === null ? null : {agency, year: year + 1})
    if (head === null) {
      return refused(`看不出“${path}”是哪个机关、哪一年的。请先填好机关全称和年度，点“开始填写”，再选它。`)
    }
    if (year !== null && year + 1 !== head.year) {
      return refused(`“${path}”是 ${year} 年度的，不是 ${head.year} 年度的上一年，没有带入。`)
    }
    if (!isRenamed && !sameAgency(head.agency, agency)) {
      const whose = agency === null ? '看不出是哪个机关的' : `是“${agency}”的，不是“${head.agency}”的`
      return {problem: `“${path}”${whose}，没有带入。`, ofAnother: true}
    }
    this.#previous = {path, report}
    const {figures, remarks} = carriedOver(report)
    const values = Object.fromEntries(Object.entries(figures).map(([figure, value]) => [figure, String(value)]))
    return {problem: null, ...head, figures: values, remarks}
  }

  /** What the linter says of the report as it would be written now. */
  async check(content: FormContent): Promise<DraftCheck> {
    const text = new TextDecoder().decode(await writeForm(content, 'md'))
    const previous = this.#previous
    const result = this.#desk.linter.lint(text, {
      path: '填写.md',
      memory: this.#memory,
      ...(previous !== null && {previous: () => previous})
    })
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

function refused(problem: string): Carried {
  return {problem, ofAnother: false}
}
