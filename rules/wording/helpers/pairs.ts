/** Finds 《 without 》, 》 without 《, and the same of round brackets. */

import {citesFeeMeasures} from '../../../src/report/cited-instruments.ts'
import type {Paragraph, Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'

export interface UnpairedMark {
  readonly at: Spot
  readonly mark: string
  readonly words: string
}

/** Marks whose partner is neither in the paragraph nor, where a paragraph was cut in two, in the next one. */
export function unpairedMarks(report: Report): readonly UnpairedMark[] {
  if (report.damage.brackets) return []
  return [...unpairedTitleMarks(report), ...unpairedBrackets(report)]
}

function unpairedTitleMarks(report: Report): readonly UnpairedMark[] {
  const ofFee = placesOfFee(report)
  const lone = report.paragraphs.map(paragraph => {
    const places = ofFee.get(paragraph)
    return loneMarks(paragraph).filter(({at}) => places?.has(at) !== true)
  })
  return lone.flatMap((marks, index) => {
    const paragraph = report.paragraphs[index]
    if (paragraph === undefined) return []
    const opensAfter = lone[index + 1]?.some(({mark}) => mark === '》') ?? false
    const closesBefore = lone[index - 1]?.some(({mark}) => mark === '《') ?? false
    return marks
      .filter(({mark}) => (mark === '《' ? !opensAfter : !closesBefore))
      .map(({mark, at}) => ({mark, at: paragraph.at(at, at + 1), words: around(paragraph.text, at)}))
  })
}

/**
 * The places of the citations of the measures on the fee, by paragraph, of which 》 may stand behind 〈…〉的通知: the marks there
 * belong to a rule of their own.
 */
function placesOfFee({citations}: Report): ReadonlyMap<Paragraph, ReadonlySet<number>> {
  const places = new Map<Paragraph, Set<number>>()
  for (const citation of citations) {
    if (!citesFeeMeasures(citation)) continue
    const {paragraph, start, end} = citation
    const own = places.get(paragraph) ?? new Set<number>()
    places.set(paragraph, own)
    for (let at = start; at < end; at++) own.add(at)
    if (paragraph.text.startsWith(NOTICE, end)) own.add(end + NOTICE.length)
  }
  return places
}

const NOTICE = '的通知'

/**
 * A round bracket without its other half, in a paragraph whose neighbours have none either. In the sections with tables a paragraph may
 * be what is left of one.
 */
function unpairedBrackets(report: Report): readonly UnpairedMark[] {
  const {paragraphs} = report
  const ofFee = placesOfFee(report)
  const lone = paragraphs.map(paragraph => {
    const places = ofFee.get(paragraph)
    return loneBrackets(paragraph).filter(at => places?.has(at) !== true && places?.has(at - 1) !== true)
  })
  return lone.flatMap((places, index) => {
    const paragraph = paragraphs[index]
    const isAlone = (lone[index - 1]?.length ?? 0) === 0 && (lone[index + 1]?.length ?? 0) === 0
    if (paragraph === undefined || places.length !== 1 || !isAlone || !isProse(paragraph)) return []
    return places.map(at => ({
      mark: paragraph.text[at] ?? '',
      at: paragraph.at(at, at + 1),
      words: around(paragraph.text, at)
    }))
  })
}

function isProse({kind, section, text}: Paragraph): boolean {
  return kind !== 'title' && (section < 2 || section > 4) && (kind === 'heading' || /[，。；]/.test(text))
}

/** Brackets that nothing opens or closes, of either width; 1） and a) number an item. */
function loneBrackets({text}: Paragraph): number[] {
  const open: number[] = []
  const lone: number[] = []
  for (const {0: sign, index} of text.matchAll(/[()（）]/g)) {
    if (sign === '(' || sign === '（') open.push(index)
    else if (open.pop() === undefined && !NUMBERING.test(text.slice(Math.max(0, index - 4), index))) lone.push(index)
  }
  return [...lone, ...open]
}

const NUMBERING = /(?:^|[^\p{Script=Han}\d])(?:\d{1,3}|[a-zA-Z]|[一二三四五六七八九十]{1,3})$|[①-⑳]$|[:;：；]$/u

function loneMarks({text}: Paragraph): {mark: '《' | '》'; at: number}[] {
  if (!/[《》]/.test(text)) return []
  const open: number[] = []
  const lone: {mark: '《' | '》'; at: number}[] = []
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '《') open.push(index)
    if (text[index] === '》' && open.pop() === undefined) lone.push({mark: '》', at: index})
  }
  return [...lone, ...open.map((at): {mark: '《' | '》'; at: number} => ({mark: '《', at}))].sort(
    (left, right) => left.at - right.at
  )
}

const REACH = 10

function around(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - REACH), at + REACH + 1)
  return `${at > REACH ? '…' : ''}${words}${at + REACH + 1 < text.length ? '…' : ''}`
}
