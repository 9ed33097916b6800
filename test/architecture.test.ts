/**
 * The directions of imports, read from the files themselves. A layer may import itself and those named beside it;
 * `node:` modules stand only where files, processes and sockets are dealt with.
 */

import {readFileSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What every layer may use: texts and places, words, exact numbers, the shape of a finding. None of it knows reports. */
const ground = [
  'src/version.ts',
  'src/sorted.ts',
  'src/lookup.ts',
  'src/source.ts',
  'src/json.ts',
  'src/binary.ts',
  'src/thrown.ts',
  'src/grouping.ts',
  'src/text.ts',
  'src/page-text.ts',
  'src/remembered.ts',
  'src/printable.ts',
  'src/words.ts',
  'src/exact.ts',
  'src/diagnostic.ts'
]

/** What reads and judges one report. */
const core = [
  'src/standard/',
  'src/parse/',
  'src/report/',
  'src/rule/',
  'src/repair/',
  'src/compare/',
  'src/engine/',
  'src/config/',
  'src/roster/'
]

/** The layer of a file: the longest of these that its path begins with. The core stands first, the outside world last. */
const layers: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ground.map((file, index) => [file, ground.slice(0, index)])),
  'src/standard/': ground,
  'src/parse/': [...ground, 'src/standard/'],
  'src/report/': [...ground, 'src/standard/', 'src/parse/'],
  'src/rule/': [...ground, 'src/standard/', 'src/report/'],
  'src/repair/': [...ground, 'src/standard/', 'src/report/'],
  'src/compare/': [...ground, 'src/standard/', 'src/report/'],
  'rules/presets/': ['src/rule/preset.ts'],
  'rules/index.ts': ['src/rule/', 'rules/'],
  'rules/': [...ground, 'src/rule/', 'src/standard/', 'src/report/model.ts', 'src/report/spot.ts'],
  'src/rewrite/': [...ground, 'src/parse/'],
  'src/engine/': [...ground, 'src/standard/', 'src/parse/', 'src/report/', 'src/rewrite/', 'src/rule/', 'src/repair/'],
  'src/roster/': [...ground, 'src/rule/', 'src/parse/', 'src/engine/'],
  'src/annotate/': [...ground, 'src/parse/', 'src/rewrite/', 'src/engine/settings/arguments.ts'],
  'src/annotate.ts': [...ground, 'src/annotate/', 'src/parse/'],
  'src/format.ts': [...ground, 'src/format/', 'src/engine/', 'src/rule/', 'src/standard/'],
  'src/config/': [...ground, 'src/rule/', 'src/engine/', 'src/standard/'],
  'src/format/': [...ground, 'src/report/', 'src/compare/', 'src/rule/', 'src/engine/', 'src/standard/'],
  'src/testing/': [...ground, 'src/rule/', 'src/engine/', 'src/standard/'],
  'src/rule.ts': [...ground, 'src/standard/', 'src/report/', 'src/rule/'],
  'src/index.ts': ['src/', 'rules/'],
  'src/remark.ts': [...ground, 'src/index.ts'],
  'src/node.ts': ['src/', 'rules/'],
  'src/node/': [...ground, ...core, 'src/index.ts', 'src/annotate', 'src/format/', 'rules/'],
  'src/service/': [...ground, ...core, 'src/index.ts', 'src/format/', 'src/node', 'rules/'],
  'src/language-server/': [...ground, ...core, 'src/index.ts', 'src/format/', 'src/node', 'rules/'],
  'src/page/': [...ground, ...core, 'src/index.ts', 'src/annotate.ts', 'src/format/'],
  'src/cli/': ['src/', 'rules/']
}

/** Deeper in the core than these, nothing of the outside world may be imported, not even by way of them. */
const outside = ['src/cli/', 'src/language-server/', 'src/service/', 'src/node/', 'src/node.ts']

const nodeModulesAllowed = [...outside, 'src/config/load.ts', 'src/testing/']

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

function isAllowed({file, target}: Import): boolean {
  const layer = longest(Object.keys(layers), file)
  if (layer === undefined) return false
  if (layer === longest(Object.keys(layers), target)) return true
  return (layers[layer] ?? []).some(prefix => target.startsWith(prefix))
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

  it('point one way', () => {
    expect(owned.filter(one => !isAllowed(one)).map(({file, target}) => `${file} -> ${target}`)).toEqual([])
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
