/**
 * The directions of imports, read from the files themselves and held against `layers.ts`; `node:` modules stand only where
 * files, processes and sockets are dealt with.
 */

import {readFileSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'
import {ground, layers, nodeModulesAllowed, outside, roomsOfProse} from './layers.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Import {
  readonly file: string
  /** A path from the root for a file of the project, else the name of the module. */
  readonly target: string
}

const files = globSync(['src/**/*.{ts,tsx}', 'rules/**/*.ts'], {cwd: root}).sort()
const imports = files.flatMap(importsOf)
const owned = imports.filter(({target}) => target.startsWith('src/') || target.startsWith('rules/'))

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const names = Array.from(text.matchAll(/\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g), match => match[1] ?? '')
  return names.map(name => ({
    file,
    target: name.startsWith('.') ? posix.normalize(posix.join(dirname(file), name)) : name
  }))
}

function longest(prefixes: readonly string[], file: string): string | undefined {
  return prefixes.filter(prefix => file.startsWith(prefix)).sort((left, right) => right.length - left.length)[0]
}

function layerOf(file: string): string | undefined {
  return longest([...ground, ...Object.keys(layers)], file)
}

function importedBy(layer: string): readonly string[] {
  return layers[layer]?.mayImport ?? ground.slice(0, ground.indexOf(layer))
}

function isAllowed({file, target}: Import): boolean {
  const layer = layerOf(file)
  if (layer === undefined) return false
  return layer === layerOf(target) || importedBy(layer).some(prefix => target.startsWith(prefix))
}

/** The folder of the group of rules that a file belongs to; null for other files, the presets among them. */
function groupOf(file: string): string | null {
  const [folder, group, ...rest] = file.split('/')
  return folder === 'rules' && group !== 'presets' && rest.length > 0 ? `rules/${group}` : null
}

describe('imports', () => {
  it('are found: the test reads what it thinks it reads', () => {
    expect(owned).toContainEqual({file: 'src/report/spot.ts', target: 'src/source.ts'})
    expect(imports).toContainEqual({file: 'src/testing/page.ts', target: 'remark-parse'})
    expect(files.length).toBeGreaterThan(40)
  })

  it('are of layers that are there', () => {
    const listed = [...ground, ...Object.keys(layers), ...nodeModulesAllowed]
    expect(listed.filter(layer => !files.some(file => file.startsWith(layer)))).toEqual([])
  })

  it('point one way', () => {
    expect(owned.filter(one => !isAllowed(one)).map(({file, target}) => `${file} -> ${target}`)).toEqual([])
  })

  it('of the reader of prose lead from its last room to its first', () => {
    const rank = (file: string): number => roomsOfProse.findIndex(room => file.startsWith(room))
    const within = owned.filter(({file, target}) => rank(file) >= 0 && target.startsWith('src/report/prose/'))
    expect(new Set(within.map(({file}) => rank(file))).size).toBe(roomsOfProse.length - 1)
    const strays = within.filter(({file, target}) => rank(target) < 0 || rank(target) > rank(file))
    expect(strays.map(({file, target}) => `${file} -> ${target}`)).toEqual([])
  })

  it('never lead from the core to the outside world', () => {
    const inner = owned.filter(({file}) => longest(outside, file) === undefined)
    expect(inner.filter(({target}) => longest(outside, target) !== undefined)).toEqual([])
  })

  it('name modules of Node only where the outside world is dealt with', () => {
    const nodes = imports.filter(({target}) => target.startsWith('node:'))
    expect(nodes.filter(({file}) => longest(nodeModulesAllowed, file) === undefined)).toEqual([])
  })

  it('of a rule stay in its own group, and no rule is imported by another', () => {
    const between = owned.filter(({file, target}) => groupOf(file) !== null && target.startsWith('rules/'))
    const strays = between.filter(({file, target}) => dirname(target) !== `${groupOf(file)}/helpers`)
    expect(strays).toEqual([])
  })

  it('only from src/index.ts, and from the outside world, lead to the registry of rules', () => {
    const inner = owned.filter(({file, target}) => target.startsWith('rules/') && !file.startsWith('rules/'))
    expect(inner.filter(({file}) => file !== 'src/index.ts' && longest(outside, file) === undefined)).toEqual([])
  })

  it('go in no circle, types included', () => {
    const targets = new Map(files.map(file => [file, owned.filter(one => one.file === file)]))
    const circles: string[] = []
    const state = new Map<string, 'open' | 'done'>()
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'open') circles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '))
      if (state.has(file)) return
      state.set(file, 'open')
      for (const {target} of targets.get(file) ?? []) visit(target, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(circles).toEqual([])
  })
})
