/** The report that is being written: what was typed, what follows from it, and what the linter says. */

import {computed, effect, signal} from '@preact/signals'
import type {FormContent, FormRemark} from '../format/form/content.ts'
import {feeNote} from '../format/form/fee-note.ts'
import type {FormFormat} from '../format/form/write.ts'
import {type Standard, standardFor} from '../standard/index.ts'
import {totalsOf} from '../standard/totals.ts'
import {thrownText} from '../thrown.ts'
import {during} from './checking.ts'
import {ask, askCarried} from './client.ts'
import {save} from './downloads.ts'
import type {DraftCheck, GivenFile} from './protocol.ts'
import {complain} from './state.ts'

/** All that somebody has typed. Plain data: it may be kept in the browser. */
export interface Draft {
  readonly agency: string
  readonly year: number
  readonly figures: Readonly<Record<string, string>>
  /** By the name of the topic. */
  readonly topics: Readonly<Record<string, string>>
  readonly problems: string
  readonly fee: 'none' | 'charged'
  readonly notices: string
  readonly asked: string
  readonly paid: string
  readonly others: string
  /** From last year's report, for the writer. */
  readonly remarks: readonly FormRemark[]
}

/** Null until agency and year are known. */
export const draft = signal<Draft | null>(null)
/** What was found in it as it is now; null while that is not known yet. */
export const draftCheck = signal<DraftCheck | null>(null)
/** As it was when it was begun, or saved last: then nothing is lost with the page. */
let saved: Draft | null = null

export function isSaved(): boolean {
  return draft.value === saved
}

export function begin(agency: string, year: number): void {
  draft.value = saved = {...blank, agency, year}
}

/** Puts away what was written, here and in the browser. */
export function abandonDraft(): void {
  draft.value = saved = null
  ofAnother.value = null
}

const blank = {
  figures: {},
  topics: {},
  problems: '',
  fee: 'none',
  notices: '',
  asked: '',
  paid: '',
  others: '',
  remarks: []
} as const

export function change(changes: Partial<Draft>): void {
  if (draft.value !== null) draft.value = {...draft.value, ...changes}
}

export function setFigure(path: string, text: string): void {
  if (draft.value !== null) change({figures: {...draft.value.figures, [path]: text}})
}

export const form = computed<Standard | null>(() => (draft.value === null ? null : standardFor(draft.value.year)))

/** The totals that fill themselves. */
export const totals = computed(() =>
  draft.value === null || form.value === null
    ? new Map()
    : totalsOf(form.value, new Map(Object.entries(draft.value.figures)))
)

/** Puts 0 into the blank cells of a table that are no totals. */
export function fillWithZeros(paths: readonly string[]): void {
  const figures = draft.value?.figures ?? {}
  const blanks = paths.filter(path => (figures[path] ?? '').trim() === '')
  change({figures: {...figures, ...Object.fromEntries(blanks.map(path => [path, '0']))}})
}

/** The report as it is written. A total that lacks a part is left blank. */
export const content = computed<FormContent | null>(() => {
  const own = draft.value
  if (own === null) return null
  const complete = [...totals.value].filter(([, {isComplete}]) => isComplete).map(([path, {text}]) => [path, text])
  const fees = own.fee === 'none' ? null : {notices: own.notices, asked: own.asked, paid: own.paid}
  const six = [feeNote(own.year, fees), own.others].filter(text => text.trim() !== '').join('\n')
  return {
    agency: own.agency,
    year: own.year,
    figures: {...filled(own.figures), ...Object.fromEntries(complete)},
    prose: {topics: own.topics, sections: {5: own.problems, 6: six}},
    remarks: own.remarks
  }
})

function filled(figures: Draft['figures']): Record<string, string> {
  return Object.fromEntries(Object.entries(figures).filter(([, text]) => text.trim() !== ''))
}

const DELAY = 500

/** Has the report checked while somebody writes, when they pause. */
export function watchDraft(): () => void {
  let timer = 0
  let asked = 0
  return effect(() => {
    const now = content.value
    clearTimeout(timer)
    asked++
    draftCheck.value = null
    if (now === null) return
    timer = window.setTimeout(async () => {
      const own = asked
      try {
        const found = await ask('draft', now)
        if (own === asked) draftCheck.value = found
      } catch (error) {
        complain(thrownText(error))
      }
    }, DELAY)
  })
}

/** Last year's report of an agency of another name: it is carried over only where the writer says that it is the same. */
export const ofAnother = signal<{readonly file: GivenFile; readonly text: string} | null>(null)

export async function takePrevious(file: GivenFile, isRenamed = false): Promise<void> {
  ofAnother.value = null
  await during('正在读上年的年报……', async () => await carryOver(file, isRenamed))
}

async function carryOver(file: GivenFile, isRenamed: boolean): Promise<string | null> {
  const own = draft.value
  const carried = await askCarried(file, own === null ? null : {agency: own.agency, year: own.year}, isRenamed)
  if (carried.problem === null) {
    const {agency, year, figures, remarks} = carried
    draft.value = {...(own ?? {...blank, agency, year}), figures: {...own?.figures, ...figures}, remarks}
    return `已从“${file.path}”带入上年结转 ${Object.keys(figures).length} 个数。`
  }
  if (!carried.ofAnother) throw new Error(carried.problem)
  ofAnother.value = {file, text: carried.problem}
  return null
}

export async function saveDraft(format: FormFormat): Promise<void> {
  const now = content.value
  if (now === null) return
  await during('正在生成……', async () => {
    const written = draft.value
    const {name, bytes} = await ask('saveDraft', now, format)
    save(name, bytes)
    saved = written
    return `已生成“${name}”，在浏览器的下载文件夹里。`
  })
}
