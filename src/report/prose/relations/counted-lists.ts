/**
 * Lists whose parts no table has, under a number of requests: by body (其中县政府本级12件、县直部门54件、乡镇11件), by time (上半年53件、下半年62件),
 * by any other view (按申请内容划分：…).
 */

import {compareExact, sum} from '../../../exact.ts'
import {countBefore} from '../../../sorted.ts'
import type {Claim, Counted, CountedList} from '../claim.ts'
import type {Frame} from '../sentences/frame.ts'
import {type Segment, segmentsOf} from '../sentences/segments.ts'
import type {SentenceInPlace} from '../sentences/sentence-in-place.ts'
import {scan} from '../tokens/scan.ts'
import {counted, isAlike, isChange, isSum, labelStart, type Numbers} from './list-numbers.ts'
import {levelsOf} from './nested.ts'
import {sumsOfItems} from './sums-of-items.ts'

/** A claim of the sentence, and where its number ends. */
interface Total {
  readonly claim: Claim
  readonly end: number
}

/** A list is not longer. */
const MOST_PARTS = 20
const LONGEST_LABEL = 20

/** @param totals the totals of requests that the sentence gives, in order */
export function countedListsOf(reading: SentenceInPlace, totals: readonly Total[]): CountedList[] {
  const heads = headsIn(reading)
  if (heads.length === 0 && !/[合总共累]计|相加/.test(reading.sentence.text)) return []
  const segments = segmentsOf(reading.sentence)
  const numbers: Numbers = {reading, segments, levels: levelsOf(segments, () => true)}
  return [...sumsOfItems(numbers), ...listsUnderTotals(numbers, heads, totals)]
}

// ---- Under a number of requests ------------------------------------------------------------------------------------------

/** Where a list begins, what its labels must be like, and whether it leaves nothing out. */
interface Head {
  readonly from: number
  /** Whether its parts exclude each other, so that they cannot exceed their whole: one request may be about two things. */
  readonly excludes: boolean
  /** Whether only words for all requests may lead to it from a number of a sentence before. */
  readonly isOfAll?: boolean
  isLabel(label: string): boolean
  isWhole(labels: readonly string[]): boolean
}

/** 按申请内容划分：, 从区域看，: the view by which all are parted, but for years. Only 分 says that nothing is left out. */
const VIEWS = /(?:按照?|依|从)[^，,。；;：:、\d年时]{1,12}?(划分|分类|区分|分|来看|看)[，,：:]/g
/** 申请公开的内容主要是： */
const ABOUT = /(?:内容|事项|领域|类别|申请[，,]?主要涉及)[^，,。；;：:、\d]{0,8}[：:]/g
/** What the tables have is read as such. */
const IN_TABLES: ReadonlySet<string> = new Set(['result', 'leaf', 'applicant', 'outcome', 'cause'])
const REST = /^(?:及|和)?其[他它余]/
/** 部分申请涉及多项内容 */
const OVERLAPPING = /多项|两项|数项|多个事项|同时|交叉|重复计/
/** 新收申请中，第一季度21件 */
const OF_ALL =
  /^(?:全年|本年|年内|其中|按时间[看分][，,])?(?:新收|收到|受理|所收)?(?:的)?(?:申请|件)?(?:[中里]|当中)?[，,]?(?:其中)?[:：，,]?$/

/** Whether a sentence begins with a view of all that was counted before it. */
export function viewsAll(sentence: string): boolean {
  return /^\s*(?:按|从)/.test(sentence) && sentence.search(VIEWS) >= 0
}

function headsIn({sentence, frame}: SentenceInPlace): readonly Head[] {
  const {text} = sentence
  const isOfArea = frame.agency.kind === 'government'
  const views = [...text.matchAll(ABOUT), ...text.matchAll(VIEWS)].map(
    (match): Head => ({
      from: match.index + match[0].length,
      excludes: false,
      isLabel: label => !/[等约]$/.test(label) && !scan(label).some(({kind}) => IN_TABLES.has(kind)),
      isWhole: labels => match[1]?.endsWith('分') === true || match[1] === '分类' || REST.test(labels.at(-1) ?? '')
    })
  )
  const bodies = [...text.matchAll(/其中[:：,，]?|\d件[:：]|\d件(?:申请)?[里中][，,]?/g)].map(
    (match): Head => ({
      from: match.index + match[0].length,
      excludes: true,
      isLabel: label => tierOf(label) !== null,
      isWhole: labels => areAllBodies(labels.map(tierOf), isOfArea)
    })
  )
  const times = [...text.matchAll(/上半年|第?一季度/g)].map(
    (match): Head => ({
      from: match.index,
      excludes: true,
      isOfAll: true,
      isLabel: label => /^(?:其中)?(?:[上下]半年|第?[一二三四]季度)/.test(label),
      isWhole: labels => labels.length === (match[0] === '上半年' ? 2 : 4)
    })
  )
  const addressed = /^向[^，,。；;\d]{2,12}(?=提出)/.test(text) ? [addressedHead] : []
  return [...new Map([...views, ...bodies, ...times, ...addressed].map(head => [head.from, head])).values()]
}

/** 向县政府提出的23件，向县政府办公室提出的13件 */
const addressedHead: Head = {
  from: 0,
  excludes: true,
  isLabel: label => /^向.{2,12}提出(?:的)?$/.test(label),
  isWhole: () => false
}

type Tier = 'own' | 'departments' | 'below'

/** Three parts that begin at the top and reach the bottom are all; in an area its departments are one of them. */
function areAllBodies(tiers: readonly (Tier | null)[], isOfArea: boolean): boolean {
  return (
    tiers.length > 2 && tiers[0] === 'own' && tiers.includes('below') && (tiers.includes('departments') || !isOfArea)
  )
}

/** 县政府文件, 乡级: what is of one body is not of another. */
export function isOfTier(label: string): boolean {
  return tierOf(label) !== null
}

/** Of which bodies a label speaks: the agency itself, its departments, or those below. */
function tierOf(label: string): Tier | null {
  if (/部门|直属?单位|委办局/.test(label)) return 'departments'
  if (/本级|机关|政府/.test(label)) return 'own'
  return /[县区市镇乡]|街道|下属|所属|分局|派出机构/.test(label) ? 'below' : null
}

function listsUnderTotals(numbers: Numbers, heads: readonly Head[], totals: readonly Total[]): CountedList[] {
  const {reading, segments} = numbers
  const {frame} = reading
  return heads.flatMap((head): CountedList[] => {
    const before = totals.filter(({end}) => end <= head.from)
    const total =
      before.at(-1)?.claim ?? (head.excludes && head !== addressedHead ? null : onlyReceived(frame)) ?? frame.total
    const first = countBefore(segments, ({number}) => number.start < head.from)
    const {parts, isOver} = partsFrom(numbers, first, head)
    if (total === null || parts.length < 2 || total.approximate || !isLikely(total, parts)) return []
    const beside = segments
      .slice(0, first)
      .filter(
        ({number, before: words}) =>
          number.unitKind === 'count' && number.start >= (before.at(-1)?.end ?? 0) && !isChange(words)
      )
      .map(({number}) => number.value)
    // Right behind its number a list can be of nothing else.
    const isAttached = before.length > 0 && beside.length === 0
    const isExact = isOver && head.isWhole(parts.map(({label}) => label)) && !OVERLAPPING.test(reading.compacted.text)
    if (before.length === 0 && head.isOfAll === true && !OF_ALL.test(reading.sentence.text.slice(0, head.from)))
      return []
    if (!isExact && !head.excludes) return []
    return [
      {
        whole: {label: '', words: total.clauseText, number: total.number, at: total.at},
        parts,
        alternatives: isAttached ? [] : [...frame.numbers, ...allCounts(segments.slice(0, first))],
        isAttached,
        isExact
      }
    ]
  })
}

/** What requests are about, and to whom they were made, is told of those that came in. */
function onlyReceived({received}: Frame): Claim | null {
  return received === 'several' ? null : received
}

function allCounts(segments: readonly Segment[]): readonly Counted['number'][] {
  return segments.flatMap(({number}) => (number.unitKind === 'count' ? [number.value] : []))
}

/** What adds up to less than half or more than twice the number is a list of something else. */
function isLikely({number}: Claim, parts: readonly Counted[]): boolean {
  const made = sum(parts.map(part => part.number))
  const double = (one: Counted['number']) => sum([one, one])
  return compareExact(double(made), number) >= 0 && compareExact(made, double(number)) <= 0
}

/** The numbers of a list, up to one with another unit, another kind of label, or a mark that ends the list; and whether no more may follow. */
function partsFrom(
  {reading, segments, levels}: Numbers,
  first: number,
  {isLabel}: Head
): {readonly parts: readonly Counted[]; readonly isOver: boolean} {
  const parts: Counted[] = []
  const [opening, level = 0] = [segments[first], levels[first]]
  for (let index = first; index < segments.length && parts.length < MOST_PARTS; index++) {
    const [segment, inner = 0] = [segments[index], levels[index]]
    if (segment === undefined || opening === undefined) break
    if (inner > level || ['percent', 'bare'].includes(segment.number.unitKind)) continue
    const apart = reading.sentence.text.slice(segments[index - 1]?.number.end ?? 0, segment.number.start)
    const part = counted(reading, labelStart(segment), segment)
    const isLike = inner === level && isAlike(segment, opening) && isLabel(part.label) && !isSum(segment)
    if (parts.length > 0 && /[；;]/.test(apart)) return {parts, isOver: !isLike || /[按从]/.test(apart)}
    if (!isLike || part.label.length > LONGEST_LABEL) return {parts, isOver: true}
    parts.push(part)
  }
  return {parts, isOver: true}
}
