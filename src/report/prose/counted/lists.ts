/** What a number at the end of a list counts: 共…件 after its parts, and 其他…件 after the kinds that have a name. */

import {type TermKind, termsOfKind} from '../../../standard/wording.ts'
import type {Label} from '../claim.ts'
import type {Frame, Interpretation} from '../sentences/frame.ts'
import {itemsBefore} from '../sentences/items.ts'
import {headNounOf, type Segment, unknownBetween} from '../sentences/segments.ts'
import {isRequestNoun} from '../tokens/scan.ts'
import {dividedAt} from './divided.ts'
import {
  applicantLabel,
  applicantsTogether,
  carriedOutLabel,
  causeLabel,
  handledLabel,
  leafLabel,
  otherApplicants,
  outcomeLabel,
  receivedLabel,
  resultLabel,
  resultsTogether
} from './labels.ts'

/** 当面3件、来信2件，共5件: a total with no noun of its own is that of what was listed before it. */
export function ofListTotal(segment: Segment, {counted}: Frame): Interpretation | null {
  if (segment.number.unitKind !== 'count') return null
  const sum = segment.before.findLast(token => token.kind !== 'modifier' && token.kind !== 'comma')
  if (sum?.kind !== 'sum' || !segment.after.every(isRequestNoun)) return null
  if (headNounOf(segment.before) !== null || unknownBetween(segment.sentence, sum.end, segment.number.start) > 0)
    return null
  const items = itemsBefore(segment, sum)
  if (items !== null && items.count < counted.filter(({kind}) => kind === counted.at(-1)?.kind).length) {
    const together = togetherLabel(counted)
    return together === null ? null : {labels: [together], from: items.start}
  }
  const label = totalOf(counted)
  return label === null ? null : {labels: [label], from: sum.start}
}

/** A sum that is one of fewer than were listed is no total: 科研机构9件、…，四类合计268件. */
function togetherLabel(counted: readonly Label[]): Label | null {
  const kind = counted.at(-1)?.kind
  return kind === 'result' ? resultsTogether : kind === 'applicant' ? applicantsTogether : null
}

function totalOf(all: readonly Label[]): Label | null {
  // 两类合计12件 is a total of some of the same list.
  const counted = all.filter(label => label !== resultsTogether && label !== applicantsTogether)
  const number = (kind: Label['kind']): number => counted.filter(label => label.kind === kind).length
  const kinds = new Set(counted.map(label => label.kind))
  if (number('channel') > 1 && kinds.size === 1) return receivedLabel(false)
  if (number('channel') > 1 && counted.slice(-2).every(label => label.kind === 'channel')) return receivedLabel(false)
  if (number('result') > 1 && [...kinds].every(kind => kind === 'result' || kind === 'leaf')) return resultsTogether
  if (number('received') === 1 && counted.at(-1)?.kind === 'carried-in' && [...kinds].every(kind => INTAKE.has(kind)))
    return handledLabel
  if (number('applicant') > 1 && kinds.size === 1) return receivedLabel(false)
  return totalOfCauses(counted) ?? totalOfOutcomes(counted)
}

/** 新收25件，其中信函20件、网络5件；加上上年结转1件，共26件: the new ones and those carried in, with how the new ones came. */
const INTAKE: ReadonlySet<Label['kind']> = new Set<Label['kind']>(['received', 'carried-in', 'channel', 'applicant'])

/** 结果维持4件、其他结果1件、尚未审结1件，共6件: the cases of which these are the outcomes. */
function totalOfOutcomes(counted: readonly Label[]): Label | null {
  const causes = new Set(counted.map(({kind, ids}) => (kind === 'outcome' ? ids.slice(0, -1).join() : '')))
  const [ids] = counted.map(label => label.ids.slice(0, -1))
  return counted.length > 1 && causes.size === 1 && !causes.has('') && ids !== undefined ? causeLabel(ids) : null
}

/** The causes counted, where each is another and none holds another: 复议 and 诉讼. */
function totalOfCauses(counted: readonly Label[]): Label | null {
  const causes = counted.filter(label => label.kind === 'cause')
  if (causes.length !== 2 || counted.some(label => label.topic !== 'disputes')) return null
  const ids = causes.flatMap(label => label.ids)
  const together = [...ids].sort().join()
  const known = ['litigation,reconsideration', 'litigation.afterReconsideration,litigation.direct']
  return known.includes(together) ? causeLabel(ids) : null
}

/**
 * 维持8起、纠正2起、其他15起: 其他 is the row or column of that name where the kinds beside it were counted just before;
 * else it is all that is left, which no figure says, but which makes a list of applicants whole.
 */
export function ofOthers(segment: Segment, index: number, frame: Frame): Interpretation | null {
  const {counted, causes, causesTold} = frame
  const head = segment.before[index]
  if (head === undefined || segment.number.unitKind !== 'count') return null
  // 企业4件；从内容看，噪声类31件、其他类23件: the list is another one.
  if (frame.diverted || unknownBetween(segment.sentence, head.end, segment.number.start) > 0) return null
  const last = counted.at(-1)
  const named = new Set(counted.filter(label => label.kind === last?.kind).flatMap(label => label.ids))
  const label =
    last?.kind === 'result' && (namedResults.every(id => named.has(id)) || named.size > 2)
      ? otherResults(named)
      : last?.kind === 'outcome' && namedOutcomes.every(id => named.has(id))
        ? outcomeLabel(causesOf(last, causes, causesTold), 'other')
        : last?.kind === 'applicant' && named.has('naturalPerson')
          ? namedOrganisations.every(id => named.has(id))
            ? applicantLabel(['other'], dividedAt(segment.sentence, head.start, frame))
            : otherApplicants
          : last?.kind === 'leaf' && namedOthers.every(id => named.has(id))
            ? leafLabel('other.other', '其他处理中的其他', null)
            : null
  return label === null ? null : {labels: [label], from: head.start}
}

/** The cases that the outcome before it may be of. */
function causesOf(
  {ids, readings}: Label,
  causes: Frame['causes'],
  told: Frame['causesTold']
): readonly (readonly string[])[] {
  const wholes = [...new Set(told.flat().filter(id => !id.startsWith('litigation.')))]
  return [...(causes ?? [ids.slice(0, -1)]), ...(readings.length > 1 ? [...told, wholes] : [])]
}

/** The group of that name, or all that the list does not name, with or without what was carried over. */
function otherResults(named: ReadonlySet<string>): Label {
  const other = resultLabel(['other'])
  if (namedResults.every(id => named.has(id))) return other
  const rest = resultLabel(termsOfKind('result').flatMap(({id}) => (named.has(id) ? [] : [id])))
  const withCarried = rest.readings.map(({words, paths}) => ({
    words: {zh: `${words.zh}（含结转）`, en: `${words.en}, carried over included`},
    paths: [...paths, ...carriedOutLabel.readings.flatMap(reading => reading.paths)]
  }))
  return {...other, readings: [...other.readings, ...rest.readings, ...withCarried]}
}

/** The kinds that must have been counted before 其他 is the row or column of that name: those beside it, but for some. */
function beside(kind: TermKind, rest: string, ...optional: readonly string[]): readonly string[] {
  const ids = termsOfKind(kind).map(({id}) => id)
  const family = rest.slice(0, rest.lastIndexOf('.') + 1)
  return ids.filter(id => id.startsWith(family) && id !== rest && !optional.includes(id))
}

const namedResults = beside('result', 'other', 'partial')
const namedOutcomes = beside('outcome', 'other', 'pending')
const namedOrganisations = beside('applicant', 'other', 'naturalPerson', 'organisations')
const namedOthers = beside('leaf', 'other.other')
