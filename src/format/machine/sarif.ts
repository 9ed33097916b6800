/**
 * SARIF 2.1.0 (OASIS), for code scanning and for editors that read it.
 *
 * A file without lines of its own (Word, Excel) has no region: its findings are found by their logical location. What was
 * not judged is no result but a notification of the run, for a result would say that something is wrong.
 */

import type {Diagnostic, Fix, Location, Severity} from '../../diagnostic.ts'
import type {ResultNotice, SuppressedDiagnostic} from '../../engine/result.ts'
import {productName} from '../../product.ts'
import type {Rule} from '../../rule/define.ts'
import type {Range} from '../../source.ts'
import {citedForAll} from '../../standard/law/citing.ts'
import type {Locale} from '../../words.ts'
import {fixesOf} from '../causes.ts'
import {highestSeverity, ruleHelp, ruleNames} from '../describe-rule.ts'
import {type Entry, entriesOf, hasLines, type UnjudgedGroup} from '../entry.ts'
import type {FormatOptions} from '../options.ts'
import {type FormatWords, formatWords} from '../output-words.ts'
import {toUri} from '../path.ts'
import {relaxedTexts} from '../relaxed.ts'
import type {Run} from '../run.ts'
import type {PastFinding} from '../since/past-run.ts'
import type {ReportSince} from '../since/since.ts'
import {jsonPieces, LazyList} from './json-pieces.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** The version of the way in which fingerprints are made. */
const FINGERPRINT = `${productName}/v1`

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

/** What every part of the log needs to know. */
interface Layout {
  readonly locale: Locale
  readonly words: FormatWords
  readonly ruleIndex: ReadonlyMap<string, number>
}

export function sarif(run: Run, {locale}: Pick<FormatOptions, 'locale'>): Iterable<string> {
  const names = ruleNames(run)
  const layout = {locale, words: formatWords[locale], ruleIndex: new Map(names.map((name, index) => [name, index]))}
  return jsonPieces({$schema: SCHEMA, version: '2.1.0', runs: [runObject(run, names, layout)]})
}

function runObject(run: Run, names: readonly string[], layout: Layout): object {
  const entries = entriesOf(run)
  const {verdict, version, rules = [], results} = run
  const crashed = results.some(({outcomes}) => Object.values(outcomes).includes('crashed'))
  return {
    tool: {
      driver: {
        name: productName,
        version,
        semanticVersion: version,
        language: languageTag(layout.locale),
        rules: names.map(name => descriptor(name, rules, layout.locale)),
        notifications: notificationKinds(layout.words)
      }
    },
    invocations: [
      {
        executionSuccessful: !crashed,
        exitCode: verdict.exitCode,
        toolConfigurationNotifications: relaxedTexts(results, layout.locale).map(text => ({
          descriptor: {id: 'relaxed'},
          level: 'note',
          message: {text}
        })),
        toolExecutionNotifications: ofEach(entries, (entry, index) => notifications(entry, index, layout))
      }
    ],
    language: languageTag(layout.locale),
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    artifacts: ofEach(entries, entry => [artifact(entry)]),
    results: ofEach(entries, (entry, index) => resultsOf(entry, index, layout)),
    properties: {status: verdict.status, counts: verdict.counts}
  }
}

function ofEach(entries: readonly Entry[], make: (entry: Entry, index: number) => readonly object[]): LazyList {
  return new LazyList(
    (function* () {
      for (const [index, entry] of entries.entries()) yield* make(entry, index)
    })()
  )
}

function languageTag(locale: Locale): string {
  return locale === 'zh' ? 'zh-CN' : 'en-US'
}

function descriptor(name: string, rules: readonly Rule[], locale: Locale): object {
  const rule = rules.find(({id}) => id === name)
  if (rule === undefined) return {id: name}
  const help = ruleHelp(rule, locale)
  const highest = highestSeverity(rule)
  return {
    id: name,
    shortDescription: {text: rule.title[locale]},
    fullDescription: {text: help},
    help: {text: help},
    ...(highest !== null && {defaultConfiguration: {level: levels[highest]}}),
    properties: {tags: [rule.group], basis: citedForAll(rule.basis)}
  }
}

// ---- Results -------------------------------------------------------------------------------------------------------

function resultsOf(entry: Entry, index: number, layout: Layout): object[] {
  const {diagnostics, suppressed} = entry.result
  const baseline = baselineStates(entry.since)
  const object = (diagnostic: Diagnostic) => ({
    ...resultObject(diagnostic, index, entry, layout),
    ...baseline(diagnostic)
  })
  return [
    ...diagnostics.map(object),
    ...suppressed.map(diagnostic => ({...object(diagnostic), suppressions: [suppression(diagnostic)]})),
    ...(entry.since?.fixed ?? []).map(finding => absentResult(finding, {uri: toUri(entry.path), index}, layout))
  ]
}

/** A finding that is still there is `updated` where its words or numbers have changed. */
function baselineStates(since: ReportSince | null): (diagnostic: Diagnostic) => object {
  if (since === null) return () => ({})
  const {diagnostics = [], suppressed = []} = since.before ?? {}
  const before = new Set([...diagnostics, ...suppressed].map(({fingerprint}) => fingerprint))
  return ({fingerprint}) => {
    const isOpen = since.states.get(fingerprint) === 'open'
    return {baselineState: isOpen ? (before.has(fingerprint) ? 'unchanged' : 'updated') : 'new'}
  }
}

/** What was found earlier and has been corrected: no failure, so that a viewer without baselines shows none. */
function absentResult(
  {rule, messageId, message, place, fingerprint}: PastFinding,
  artifactLocation: ArtifactLocation,
  {ruleIndex}: Layout
): object {
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    kind: 'pass',
    level: 'none',
    baselineState: 'absent',
    message: {text: message},
    locations: [{physicalLocation: {artifactLocation}, ...logicalLocations(place, undefined)}],
    partialFingerprints: {[FINGERPRINT]: fingerprint},
    properties: {messageId}
  }
}

function resultObject(
  diagnostic: Diagnostic,
  index: number,
  {path, result}: Entry,
  {ruleIndex, locale}: Layout
): object {
  const {rule, messageId, severity, message, location, related, basis, fingerprint} = diagnostic
  const fixes = fixesOf(diagnostic, result.repairs, locale)
  const causes = result.repairs.filter(({findings}) => findings.includes(fingerprint)).map(({message}) => message)
  const artifact = {uri: toUri(path), index}
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    level: levels[severity],
    message: {text: message},
    locations: [locationObject(location, artifact)],
    relatedLocations: distinct(
      related.map(({message, location}) => ({...locationObject(location, artifact), message: {text: message}}))
    ),
    partialFingerprints: {[FINGERPRINT]: fingerprint},
    ...(hasLines(diagnostic) && fixes.length > 0 && {fixes: distinct(fixes.map(fix => fixObject(fix, artifact)))}),
    properties: {messageId, basis, ...(causes.length > 0 && {causes})}
  }
}

interface ArtifactLocation {
  readonly uri: string
  readonly index: number
}

function locationObject(location: Location, artifact: ArtifactLocation): object {
  const {place, figure, quote, origin, range} = location
  return {
    physicalLocation: {
      artifactLocation: artifact,
      ...(hasLines({location}) && {region: {...region(range), ...(quote !== undefined && {snippet: {text: quote}})}})
    },
    ...logicalLocations(place, figure),
    ...(origin !== undefined && {properties: {origin, ...(quote !== undefined && {quote})}})
  }
}

function logicalLocations(place: string, figure: string | undefined): object {
  if (place === '') return {}
  return {
    logicalLocations: [
      {
        name: place.split(' · ').at(-1) ?? place,
        fullyQualifiedName: place,
        ...(figure !== undefined && {decoratedName: figure}),
        kind: figure === undefined ? 'text' : 'value'
      }
    ]
  }
}

function region({start, end}: Range): object {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function fixObject({title, edits}: Fix, artifactLocation: ArtifactLocation): object {
  const replacements = edits.map(({range, text}) => ({deletedRegion: region(range), insertedContent: {text}}))
  return {description: {text: title}, artifactChanges: [{artifactLocation, replacements}]}
}

function suppression({by, reason}: SuppressedDiagnostic): object {
  return {kind: by === 'inline' ? 'inSource' : 'external', status: 'accepted', justification: reason}
}

/** Some lists of the standard are sets. */
function distinct(objects: readonly object[]): object[] {
  return [...new Map(objects.map(object => [JSON.stringify(object), object])).values()]
}

// ---- Files and notifications ---------------------------------------------------------------------------------------

function artifact({path, verdict, agency, year, standard}: Entry): object {
  return {
    location: {uri: toUri(path)},
    roles: ['analysisTarget'],
    properties: {verdict, agency, year, standard: standard?.id ?? null}
  }
}

function notificationKinds(words: FormatWords): object[] {
  return [
    {id: 'not-judged', shortDescription: {text: words.notJudged}},
    {id: 'skipped', shortDescription: {text: words.verdict.skipped}},
    {id: 'notice', shortDescription: {text: words.notice}},
    {id: 'relaxed', shortDescription: {text: words.notice}},
    {id: 'unsettled', shortDescription: {text: words.since.unsettled}}
  ]
}

function notifications(entry: Entry, index: number, layout: Layout): object[] {
  const artifact = {uri: toUri(entry.path), index}
  if (entry.verdict === 'skipped') return [notice('skipped', {message: layout.words.verdict.skipped}, artifact)]
  return [
    ...entry.unjudged.flatMap(group => unjudgedNotifications(group, artifact, layout)),
    ...(entry.since?.unsettled ?? []).map(one => unsettledNotification(one, artifact, layout)),
    ...entry.result.notices.map(one => notice('notice', one, artifact))
  ]
}

function unjudgedNotifications(
  {rule, parts, gravity}: UnjudgedGroup,
  artifact: ArtifactLocation,
  {ruleIndex}: Layout
): object[] {
  return parts.map(({message, location}) => ({
    descriptor: {id: 'not-judged'},
    ...(rule !== null && {associatedRule: {id: rule, index: ruleIndex.get(rule) ?? -1}}),
    level: levels[gravity],
    message: {text: message},
    locations: [placeOf(location, artifact)]
  }))
}

function unsettledNotification(
  {rule, place, message}: PastFinding,
  artifactLocation: ArtifactLocation,
  layout: Layout
) {
  return {
    descriptor: {id: 'unsettled'},
    associatedRule: {id: rule, index: layout.ruleIndex.get(rule) ?? -1},
    level: 'note',
    message: {text: layout.words.since.marked(layout.words.since.unsettled) + message},
    locations: [{physicalLocation: {artifactLocation}, ...logicalLocations(place, undefined)}]
  }
}

function notice(id: 'skipped' | 'notice', {message, location}: ResultNotice, artifact: ArtifactLocation): object {
  return {descriptor: {id}, level: 'note', message: {text: message}, locations: [placeOf(location, artifact)]}
}

function placeOf(location: Location | undefined, artifactLocation: ArtifactLocation): object {
  return location === undefined ? {physicalLocation: {artifactLocation}} : locationObject(location, artifactLocation)
}
