/**
 * Measures a tool on the conformance set: nianbao-lint, or with `--results file` what another tool has found.
 *
 *     npm run conformance
 *     npm run conformance -- --results theirs.json [--names names.json] [--details]
 */

import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {createLinter, type Location, type Result} from '../../src/index.ts'
import {type Entry, type Found, type Manifest, score, scoreTable} from './score.ts'

const folder = new URL('.', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest

const linter = createLinter({today: '2026-01-31'})

/** What nianbao-lint finds in a report of the set, with the reports that are to be given with it. */
export async function findingsOf({file, previous, together = []}: Entry): Promise<Found[]> {
  const before = previous === undefined ? null : await check(previous)
  const own = await check(file, before)
  const others = await Promise.all(together.map(other => check(other)))
  const [result = own] = together.length === 0 ? [own] : linter.lintCorpus([own, ...others])
  return result.diagnostics.map(({rule, severity, location, related}) => ({
    rule,
    severity,
    places: [location, ...related.map(other => other.location)].map(place => placeOf(place, own))
  }))
}

function check(file: string, previous: Result | null = null): Promise<Result> {
  return linter.lintBytes(readFileSync(new URL(file, folder)), {path: file, previous})
}

function placeOf({figure, range}: Location, {report}: Result): Found['places'][number] {
  const quote = report?.source.slice({start: range.start.offset, end: range.end.offset}) ?? ''
  return {...(figure !== undefined && {figure}), range, quote}
}

/** The findings of another tool: the part of nianbao-lint's JSON output that is needed. */
interface TheirResults {
  readonly files: readonly {
    readonly path: string
    readonly diagnostics: readonly {
      readonly rule: string
      readonly severity?: Found['severity']
      readonly location: Found['places'][number]
    }[]
  }[]
}

/** @param names by the tool's own names for its rules, the names that the manifest has */
function readTheirs(path: string, names: Readonly<Record<string, string>>): Map<string, Found[]> {
  const {files} = JSON.parse(readFileSync(path, 'utf8')) as TheirResults
  return new Map(
    files.map(({path: file, diagnostics}) => [
      file,
      diagnostics.map(({rule, severity, location}) => ({
        rule: names[rule] ?? rule,
        ...(severity !== undefined && {severity}),
        places: [location]
      }))
    ])
  )
}

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {results: {type: 'string'}, names: {type: 'string'}, details: {type: 'boolean', default: false}}
  })
  const names =
    values.names === undefined ? {} : (JSON.parse(readFileSync(values.names, 'utf8')) as Record<string, string>)
  const findings = values.results === undefined ? new Map<string, Found[]>() : readTheirs(values.results, names)
  if (values.results === undefined)
    for (const entry of manifest.reports) findings.set(entry.file, await findingsOf(entry))
  const scores = score(manifest, findings)
  console.log(`${manifest.reports.length} reports`)
  console.log(scoreTable(scores))
  if (!values.details) return
  for (const words of scores.missed) console.log(`missed  ${words}`)
  for (const words of scores.wrong) console.log(`wrong   ${words}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
