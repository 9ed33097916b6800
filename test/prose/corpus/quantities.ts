/** The names by which the corpus speaks of the figures: each a sum of figure paths, with its class of claim. */

export interface Quantity {
  readonly name: string
  readonly class: string
  readonly paths: readonly string[]
}

const leaves: Readonly<Record<string, string>> = {
  stateSecret: 'denied.stateSecret',
  otherLaws: 'denied.otherLaws',
  security: 'denied.security',
  thirdParty: 'denied.thirdParty',
  internal: 'denied.internalAffairs',
  deliberative: 'denied.deliberative',
  enforcementFile: 'denied.enforcementFile',
  inquiry: 'denied.inquiry',
  notHeld: 'unavailable.notHeld',
  needsCreation: 'unavailable.needsCreation',
  unclear: 'unavailable.unclear',
  petition: 'notProcessed.petition',
  repeated: 'notProcessed.repeated',
  publication: 'notProcessed.publication',
  excessive: 'notProcessed.excessive',
  confirmation: 'notProcessed.confirmation',
  noCorrection: 'other.noCorrection',
  feeUnpaid: 'other.feeUnpaid',
  otherOther: 'other.other'
}

/** The groups of 三、本年度办理结果 that have rows of their own, with the names of these rows. */
export const groups: Readonly<Record<string, readonly string[]>> = {
  denied: leavesBelow('denied'),
  unavailable: leavesBelow('unavailable'),
  notProcessed: leavesBelow('notProcessed'),
  otherResult: leavesBelow('other')
}

function leavesBelow(group: string): readonly string[] {
  return Object.keys(leaves).filter(name => leaves[name]?.startsWith(`${group}.`) === true)
}

/** The result rows, in the form's order. */
export const leafNames: readonly string[] = ['granted', 'partial', ...Object.keys(leaves)]

export const applicants: Readonly<Record<string, string>> = {
  natural: 'naturalPerson',
  business: 'business',
  research: 'research',
  social: 'socialOrg',
  legal: 'legalService',
  otherApplicant: 'other'
}

export const outcomes: readonly string[] = ['upheld', 'corrected', 'other', 'pending']

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

const litigations = ['disputes.litigation.direct', 'disputes.litigation.afterReconsideration']
const total = (row: string) => `requests.${row}.total`
const resultTotal = (name: string) => total(`results.${leaves[name] ?? name}`)

function* define(): Generator<Quantity> {
  yield {name: 'received', class: 'received', paths: [total('received')]}
  yield {name: 'carriedIn', class: 'carried in', paths: [total('carriedIn')]}
  yield {name: 'handled', class: 'sums', paths: [total('received'), total('carriedIn')]}
  yield {name: 'finished', class: 'answered', paths: [total('results.total')]}
  yield {name: 'carriedOut', class: 'carried out', paths: [total('carriedOut')]}
  for (const name of ['granted', 'partial']) yield {name, class: 'result groups', paths: [resultTotal(name)]}
  yield {name: 'granted+partial', class: 'sums', paths: [resultTotal('granted'), resultTotal('partial')]}
  for (const [name, parts] of Object.entries(groups))
    yield {name, class: 'result groups', paths: parts.map(resultTotal)}
  for (const name of Object.keys(leaves)) yield {name, class: 'result leaves', paths: [resultTotal(name)]}
  const columns = Object.entries(applicants)
  for (const [name, column] of columns) yield {name, class: 'applicants', paths: [`requests.received.${column}`]}
  const organisations = columns.slice(1).map(([, column]) => `requests.received.${column}`)
  yield {name: 'organisations', class: 'applicants', paths: organisations}
  yield* defineDisputes()
  yield* defineProactive()
}

function* defineDisputes(): Generator<Quantity> {
  const review = 'disputes.reconsideration'
  yield {name: 'reconsideration', class: 'reconsideration', paths: [`${review}.total`]}
  yield {name: 'litigation', class: 'litigation', paths: litigations.map(path => `${path}.total`)}
  yield {name: 'direct', class: 'litigation', paths: ['disputes.litigation.direct.total']}
  yield {name: 'after', class: 'litigation', paths: ['disputes.litigation.afterReconsideration.total']}
  yield {name: 'disputes', class: 'sums', paths: [review, ...litigations].map(path => `${path}.total`)}
  for (const outcome of outcomes) {
    yield {name: `rec${capital(outcome)}`, class: 'reconsideration', paths: [`${review}.${outcome}`]}
    yield {name: `lit${capital(outcome)}`, class: 'litigation', paths: litigations.map(path => `${path}.${outcome}`)}
  }
  const closed = outcomes.filter(outcome => outcome !== 'pending').map(outcome => `${review}.${outcome}`)
  yield {name: 'recClosed', class: 'reconsideration', paths: closed}
}

function* defineProactive(): Generator<Quantity> {
  for (const column of ['issued', 'repealed', 'inForce']) {
    yield {name: column, class: 'documents', paths: [`proactive.normativeDocuments.${column}`]}
    yield {name: `reg${capital(column)}`, class: 'documents', paths: [`proactive.regulations.${column}`]}
  }
  for (const name of ['licences', 'penalties', 'coercion'])
    yield {name, class: 'licences, penalties, coercion', paths: [`proactive.${name}.decisions`]}
  yield {name: 'fees', class: 'fees', paths: ['proactive.fees.amount']}
}

export const quantities: ReadonlyMap<string, Quantity> = new Map(
  [...define()].map(quantity => [quantity.name, quantity])
)

/** @throws {Error} where there is none of that name. */
export function quantityNamed(name: string): Quantity {
  const quantity = quantities.get(name)
  if (quantity === undefined) throw new Error(`The corpus knows no quantity “${name}”`)
  return quantity
}
