/** What a rule gives while it runs that no rule may give: reported by message and field, as its author has no check of types. */

import {isObject, isRecord} from '../../json.ts'
import {rememberedFor} from '../../remembered.ts'
import type {Rule} from '../../rule/define.ts'
import type {Data, Words} from '../../words.ts'
import {placeholdersOf} from '../../words.ts'
import {closest, didYouMean} from '../closest.ts'

/** A mistake of the rule's author, in words that say what to write. */
export class RuleMistake extends TypeError {
  readonly words: Words

  constructor(zh: string, en: string) {
    super(en)
    this.name = 'RuleMistake'
    this.words = {zh, en}
  }
}

/**
 * What `check` gives, one by one.
 * @throws RuleMistake where it cannot be gone through, and where a finding is returned instead of yielded: it would be lost
 */
export function* yieldedBy<Item>(given: Iterable<Item>): Generator<Item> {
  const value: unknown = given
  if (isObject(value) && ('then' in value || Symbol.asyncIterator in value))
    throw new RuleMistake('check 不能是 async 函数', 'check cannot be an async function')
  if (!(isObject(value) && Symbol.iterator in value)) throw notYielded()
  const returned: unknown = yield* given
  if (returned !== undefined) throw notYielded()
}

function notYielded(): RuleMistake {
  return new RuleMistake(
    'check 应写成生成器 *check(…) {…}，用“yield finding(…)”给出问题，不用 return',
    'check should be a generator *check(…) {…}: write “yield finding(…)”, not “return”'
  )
}

/**
 * Whether an item is one that a rule may yield.
 * @throws RuleMistake that names the message and the field
 */
export function checkYielded({messages, scope}: Rule, item: unknown): void {
  if (!isRecord(item) || (item.kind !== 'finding' && item.kind !== 'unjudged'))
    throw new RuleMistake(
      `yield 的应是 finding(…) 或 unjudged(…) 的结果，写的是${shown(item)}`,
      `what is yielded should come from finding(…) or unjudged(…), not ${shown(item)}`
    )
  const {messageId, kind} = item
  const message = typeof messageId === 'string' && Object.hasOwn(messages, messageId) ? messages[messageId] : undefined
  if (message === undefined) throw unknownMessage(messageId, Object.keys(messages))
  const field = `messages.${messageId}`
  if ((message.severity === 'unjudged') !== (kind === 'unjudged'))
    throw new RuleMistake(
      `${field} 的级别是 ${message.severity}，应当用 ${message.severity === 'unjudged' ? 'unjudged' : 'finding'}(…)，不是 ${kind}(…)`,
      `${field} has the severity ${message.severity}, and was yielded by ${kind}(…)`
    )
  checkPlace(`${messageId}`, item, scope === 'corpus')
  checkData(`${messageId}`, item.data, message)
  checkRelated(`${messageId}`, item.related)
  checkFixes(`${messageId}`, item.fixes)
}

function unknownMessage(name: unknown, known: readonly string[]): RuleMistake {
  const hint = didYouMean(typeof name === 'string' ? closest(name, known) : null)
  return new RuleMistake(
    `没有信息${shown(name)}。${hint.zh}有的是 ${known.join('、')}`,
    `there is no message ${shown(name)}.${hint.en} There are ${known.join(', ')}`
  )
}

function checkPlace(message: string, {at, kind}: Fields, isCorpus: boolean): void {
  if ((at === null && kind === 'unjudged') || (isCorpus ? isLocation(at) : isSpot(at))) return
  throw new RuleMistake(
    `${message} 的 at 应为报告中的一处（一个数、标题、section.anchor、paragraph.at(…)），写的是${shown(at)}`,
    `at of ${message} should be a place of the report (a figure, a heading, section.anchor, paragraph.at(…)), not ${shown(at)}`
  )
}

function checkData(message: string, data: unknown, words: Words): void {
  const missing = namesIn(words).filter(name => !isRecord(data) || !isValue(data[name]))
  if (missing.length === 0) return
  throw new RuleMistake(
    `${message} 的 data 缺 ${missing.join('、')}（文字、数字，或 {zh, en}）`,
    `data of ${message} lacks ${missing.join(', ')} (text, a number, or {zh, en})`
  )
}

function checkRelated(message: string, related: unknown): void {
  if (related === undefined) return
  if (Array.isArray(related) && related.every(one => isRecord(one) && isSpot(one.at) && isWords(one.note))) return
  throw new RuleMistake(
    `${message} 的 related 应为 {at, note: {zh, en}} 的列表`,
    `related of ${message} should be a list of {at, note: {zh, en}}`
  )
}

function checkFixes(message: string, fixes: unknown): void {
  if (fixes === undefined) return
  if (Array.isArray(fixes) && fixes.every(isFix)) return
  throw new RuleMistake(
    `${message} 的 fixes 应为 {title: {zh, en}, safety: 'safe' 或 'suggestion', edits: [{span, text}]} 的列表`,
    `fixes of ${message} should be a list of {title: {zh, en}, safety: 'safe' or 'suggestion', edits: [{span, text}]}`
  )
}

/** A message is looked at once, however many findings have it. */
const namesIn = rememberedFor(({zh, en}: Words) => [...new Set([...placeholdersOf(zh), ...placeholdersOf(en)])])

type Fields = Readonly<Record<string, unknown>>

function isFix(fix: unknown): boolean {
  if (!isRecord(fix) || !isWords(fix.title) || !Array.isArray(fix.edits)) return false
  if (fix.safety !== 'safe' && fix.safety !== 'suggestion') return false
  return fix.edits.every((edit: unknown) => isRecord(edit) && isSpan(edit.span) && typeof edit.text === 'string')
}

function isSpot(value: unknown): boolean {
  return isRecord(value) && isSpan(value.span)
}

function isSpan(value: unknown): boolean {
  return isRecord(value) && typeof value.start === 'number' && typeof value.end === 'number'
}

function isLocation(value: unknown): boolean {
  return isRecord(value) && isRecord(value.range)
}

function isValue(value: unknown): value is Data[string] {
  return typeof value === 'string' || typeof value === 'number' || isWords(value)
}

function isWords(value: unknown): value is Words {
  return isRecord(value) && typeof value.zh === 'string' && typeof value.en === 'string'
}

/** As a reader of the message would look for it in the code. */
function shown(value: unknown): string {
  if (value === undefined) return '空（undefined）'
  if (isObject(value)) return Array.isArray(value) ? '列表' : '别的对象'
  return `“${String(value)}”`
}
