/** The command `standard`: a form as data, and what else is published of the list of forms. */

import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {currentStandard, figureForms, standards} from '../../src/standard/index.ts'
import {Folder} from './harness.ts'

const folder = new Folder({})

const schemas = fileURLToPath(new URL('../../schema', import.meta.url))

interface Sum {
  left: string[]
  right: string[]
}

function readSchema(name: string): object {
  return JSON.parse(readFileSync(`${schemas}/${name}`, 'utf8'))
}

describe.each(standards)('the form of $id', form => {
  const validate = new Ajv2020({strict: true, allowUnionTypes: true}).compile(readSchema('standard.schema.json'))

  it('agrees with its schema and is whole', async () => {
    const {stdout, exitCode} = await folder.run(['standard', form.id, '--format', 'json'])
    expect(exitCode).toBe(0)
    const data = JSON.parse(stdout)
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
    expect(data).toMatchObject({id: form.id, inForce: form.inForce, notice: form.notice, provisions: form.provisions})
    const paths: string[] = data.figures.map(({path}: {path: string}) => path)
    expect(paths).toEqual([...figureForms(form).keys()])
    const known = [...data.figures, ...data.collapsedFigures].map(({path}: {path: string}) => path)
    const added: string[] = data.identities.flatMap((sum: Sum) => [...sum.left, ...sum.right])
    expect(added.length).toBeGreaterThan(100)
    expect(added.filter(path => !known.includes(path))).toEqual([])
  })

  it('says what prose calls a row', async () => {
    const {stdout} = await folder.run(['standard', form.id, '--format', 'json'])
    const row = JSON.parse(stdout).tables[1].blocks[0].rows.find(({id}: {id: string}) => id === 'results.granted')
    expect(row).toMatchObject({label: '（一）予以公开', role: 'part', under: ['三、本年度办理结果']})
    expect(row.said).toContain('同意公开')
  })
})

it('lists the figures of the form in force', async () => {
  const {stdout, exitCode} = await folder.run(['standard'])
  expect(exitCode).toBe(0)
  expect(stdout.trimEnd().split('\n')).toHaveLength(figureForms(currentStandard).size)
  expect(stdout).toMatch(/^requests\.received\.total +表三 · 一、本年新收政府信息公开申请数量 · 总计$/m)
})

it('knows no other form', async () => {
  for (const operands of [['1999'], standards.map(({id}) => id)]) {
    const {stdout, stderr, exitCode} = await folder.run(['standard', ...operands])
    expect({stdout, exitCode}).toEqual({stdout: '', exitCode: 2})
    expect(stderr).toContain(standards.map(({id}) => id).join('、'))
  }
})

it('names the same forms in every schema', () => {
  const ids: readonly unknown[] = standards.map(({id}) => id)
  const lists = globSync('*.json', {cwd: schemas}).flatMap(name =>
    enumsIn(readSchema(name)).filter(values => values.some(value => ids.includes(value)))
  )
  expect(lists.length).toBeGreaterThanOrEqual(5)
  for (const values of lists) expect(values.filter(value => value !== null)).toEqual(ids)
})

function enumsIn(value: unknown): readonly unknown[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'enum' && Array.isArray(inner) ? [inner] : enumsIn(inner)
  )
}
