/** SARIF: valid, complete, and pointing at the right characters. */

import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {sarif as sarifPieces} from '../../src/format/machine/sarif.ts'
import {rules} from '../../src/index.ts'
import {bad} from '../cli/reports.ts'
import {everything, options, runOf, samples} from './sample-run.ts'
import {sarifSchema} from './sarif-schema.ts'
import {objectionsOf} from './schema-objections.ts'
import {whole} from './whole.ts'

const sarif = whole(sarifPieces)

const isUri = (text: string) => URL.canParse(text)
const isUriReference = (text: string) =>
  /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/.test(text) && URL.canParse(text, 'file:///base/')

const validate = new Ajv({
  allErrors: true,
  strict: true,
  formats: {uri: isUri, 'uri-reference': isUriReference}
}).compile(sarifSchema)

function problems(log: unknown): string {
  return validate(log) ? '' : objectionsOf(validate.errors)
}

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly snippet?: {readonly text: string}
}

function parse(text: string) {
  const log = JSON.parse(text)
  return {log, run: log.runs[0], results: log.runs[0].results}
}

const {log, run, results} = parse(sarif(everything, options))
const resultsOf = (path: string) => {
  const index = run.artifacts.findIndex((artifact: {location: {uri: string}}) => artifact.location.uri === path)
  return results.filter(
    (result: {locations: {physicalLocation: {artifactLocation: {index: number}}}[]}) =>
      result.locations[0]?.physicalLocation.artifactLocation.index === index
  )
}

describe('sarif', () => {
  it('agrees with the schema, whatever the results', () => {
    expect(problems(log)).toBe('')
    expect(problems(parse(sarif(runOf([]), options)).log)).toBe('')
    expect(problems(parse(sarif({...everything, rules: []}, {...options, locale: 'en'})).log)).toBe('')
  })

  it('is held by a schema that takes nothing else', () => {
    expect(problems({...log, more: 1})).toBe(' additionalProperties more')
    expect(problems({...log, version: '2.0.0'})).toBe('/version enum 2.1.0')
    const [first] = results
    const broken = (result: object) => problems({...log, runs: [{...run, results: [{...first, ...result}]}]})
    expect(broken({})).toBe('')
    expect(broken({level: 'info'})).toBe('/runs/0/results/0/level enum none,note,warning,error')
    expect(broken({severity: 'error'})).toBe('/runs/0/results/0 additionalProperties severity')
    expect(broken({relatedLocations: [first.locations[0], first.locations[0]]})).toBe(
      '/runs/0/results/0/relatedLocations uniqueItems 1,0'
    )
  })

  it('names every rule once, with help, and every result by its index', () => {
    const {driver} = run.tool
    const ids = driver.rules.map(({id}: {id: string}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, rules.length)).toEqual(rules.map(({id}) => id))
    const crossSum = driver.rules.find(({id}: {id: string}) => id === 'cross-sum')
    expect(crossSum.help.text).toMatch(
      /^勾稽关系不成立\n依据：.*30号.*\n依据：.*60号.*\n“nianbao-lint explain cross-sum”/
    )
    expect(crossSum.defaultConfiguration.level).toBe('error')
    for (const {ruleId, ruleIndex} of results) expect(ids[ruleIndex]).toBe(ruleId)
  })

  it('counts columns in UTF-16 units, and its regions hold the quoted words', () => {
    expect(run.columnKind).toBe('utf16CodeUnits')
    const lines = bad.split('\n')
    const found = resultsOf('2024/%E5%9D%8F%201.md')
    expect(found).toHaveLength(samples.bad.diagnostics.length)
    for (const {locations, level} of found) {
      const region: Region = locations[0].physicalLocation.region
      expect(level).toBe('error')
      expect(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
        region.snippet?.text
      )
    }
  })

  it('has the place and the path of the figure as logical location, and the other figures as related ones', () => {
    const found = resultsOf('2024/%E5%9D%8F%201.md').find(({ruleId}: {ruleId: string}) => ruleId === 'applicant-sum')
    expect(found.locations[0].logicalLocations).toEqual([
      {
        name: '总计',
        fullyQualifiedName: '表三 · 一、本年新收政府信息公开申请数量 · 总计',
        decoratedName: 'requests.received.total',
        kind: 'value'
      }
    ])
    expect(found.relatedLocations.length).toBeGreaterThan(1)
    expect(found.partialFingerprints['nianbao-lint/v1']).toMatch(/^[0-9a-f]{16}$/)
  })

  it('has no region in a file without lines, and no edits there', () => {
    const [found] = resultsOf('%E7%94%B2%E5%B1%80.docx')
    expect(found.locations[0].physicalLocation.region).toBeUndefined()
    expect(found.locations[0].properties.origin.table).toBe(2)
    expect(found.fixes).toBeUndefined()
  })

  it('tells who silenced a finding and why', () => {
    const [inline] = resultsOf('%E6%84%8F%E8%A7%81%E7%A8%BF.md')
    const [waiver] = resultsOf('%E8%B1%81%E5%85%8D.md')
    expect(inline.suppressions).toEqual([{kind: 'inSource', status: 'accepted', justification: '征求意见稿'}])
    expect(waiver.suppressions).toEqual([{kind: 'external', status: 'accepted', justification: '已与省里核实'}])
  })

  it('has fixes that say what to delete and what to write', () => {
    const [found] = resultsOf('%E6%8F%90%E7%A4%BA.md')
    const [fix] = found.fixes
    const [{artifactLocation, replacements}] = fix.artifactChanges
    expect(artifactLocation.uri).toBe('%E6%8F%90%E7%A4%BA.md')
    expect(replacements[0].insertedContent.text).toBe('，')
  })

  it('tells what was not judged as notifications, never as results', () => {
    const {toolExecutionNotifications: notes, exitCode, executionSuccessful} = run.invocations[0]
    expect({exitCode, executionSuccessful}).toEqual({exitCode: 1, executionSuccessful: true})
    const kinds = notes.map(
      ({descriptor, level}: {descriptor: {id: string}; level: string}) => `${descriptor.id} ${level}`
    )
    for (const kind of ['not-judged error', 'not-judged warning', 'skipped note']) expect(kinds).toContain(kind)
    const undetermined = notes.find(
      ({associatedRule}: {associatedRule?: {id: string}}) => associatedRule?.id === 'cross-sum'
    )
    expect(undetermined.locations[0].logicalLocations[0].fullyQualifiedName).toContain('表三')
    expect(notes).toHaveLength(
      Object.values(samples)
        .filter(result => result !== samples.skipped)
        .reduce((sum, {unjudged, notices}) => sum + unjudged.length + notices.length, 1)
    )
  })

  it('does not call an execution successful in which a rule crashed', () => {
    const crashed = {...samples.good, outcomes: {...samples.good.outcomes, title: 'crashed' as const}}
    const {run} = parse(sarif(runOf([crashed]), options))
    expect(run.invocations[0].executionSuccessful).toBe(false)
  })

  it('writes paths as URIs', () => {
    const uris = run.artifacts.map(({location}: {location: {uri: string}}) => location.uri)
    expect(uris).toContain('file:///C:/%E6%8A%A5%E5%91%8A/%E8%AD%A6%E5%91%8A.md')
    expect(uris).toContain('file:///%E7%BB%9D%E5%AF%B9/%E7%A9%BA%E7%99%BD.md')
  })
})
