/** Denials that end with what is done with documents: 未废止文件, 无规范性文件制发. */

import {documentColumnOf, documentLabel} from '../counted/labels.ts'
import {unknownBetween} from '../sentences/segments.ts'
import type {PhraseToken} from '../tokens/scan.ts'
import type {Denied, Setting} from './denied-labels.ts'

/** What may stand behind the verb. */
const NOUNS = /^(?:文件|情况|情形|事项|的)*$/

export function deniedMaking(
  setting: Setting,
  before: readonly PhraseToken[],
  after: readonly PhraseToken[]
): Denied | null {
  return ofDocumentBefore(setting, before, after) ?? ofDocumentBehind(setting, after)
}

/** 未废止文件, 本年度无新增, 规章没有新的制定: of the document named in the clause, else the one last spoken of. */
function ofDocumentBefore(
  {sentence, clause, deny, frame}: Setting,
  before: readonly PhraseToken[],
  after: readonly PhraseToken[]
): Denied | null {
  const [action, ...others] = after.filter(({kind}) => kind !== 'modifier')
  const column = action === undefined ? undefined : documentColumnOf[action.kind]
  if (action === undefined || column === undefined || column === 'inForce' || others.length > 0) return null
  const behind = sentence.text.slice(action.end, clause.end)
  if (!NOUNS.test(behind) || !/^新?的?$/.test(sentence.text.slice(deny.end, action.start))) return null
  const named = before.filter(({kind}) => kind === 'document')
  const document = named[0]?.id ?? frame.document
  if (document === null || named.length > 1 || before.some(({kind}) => kind === 'trap')) return null
  return {labels: [documentLabel(document, column)], from: deny.start, to: clause.end}
}

/** 无规范性文件制发, 没有规章、规范性文件制定和废止情况 */
function ofDocumentBehind({sentence, clause, deny}: Setting, after: readonly PhraseToken[]): Denied | null {
  const documents = after.filter(({kind}) => kind === 'document')
  const actions = after.filter(({kind}) => kind === 'issue' || kind === 'repeal')
  const [last, first, end] = [documents.at(-1), actions[0], actions.at(-1)]
  if (last === undefined || first === undefined || end === undefined || first.start < last.end) return null
  if (after.some(({kind}) => !MADE_OF.has(kind)) || !NOUNS.test(sentence.text.slice(end.end, clause.end))) return null
  if (unknownBetween(sentence, deny.end, end.start) > 0) return null
  const columns = new Set(actions.flatMap(({kind}) => documentColumnOf[kind] ?? []))
  const labels = documents.flatMap(({id}) => [...columns].map(column => documentLabel(id, column)))
  return {labels, from: deny.start, to: end.end}
}

const MADE_OF: ReadonlySet<PhraseToken['kind']> = new Set<PhraseToken['kind']>([
  ...(['document', 'issue', 'repeal', 'and', 'modifier', 'lift', 'occur'] as const)
])
