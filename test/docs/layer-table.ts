/** The layers of the program, from the list that the imports are held against. */

import {core, ground, type Layer, layers, nodeModulesAllowed} from '../layers.ts'
import {table} from './blocks.ts'

export function layerTable(): string {
  const rows = Object.entries(layers).map(([path, layer]) => [
    `\`${path}\``,
    layer.does,
    importsOf(layer),
    nodeModulesIn(path)
  ])
  return [
    table(['Layer', 'What it does', 'May import, besides itself', 'May import `node:`'], rows),
    `*ground*: ${listOf(ground)}; each may import those before it.`,
    `*core*: ${listOf(core)}.`
  ].join('\n\n')
}

/** The list of a layer, with the lists that others share by their names. */
function importsOf({mayImport}: Layer): string {
  const shared = [
    {name: '*ground*', paths: ground},
    {name: '*core*', paths: core}
  ].filter(({paths}) => paths.every(path => mayImport.includes(path)))
  const own = mayImport.filter(path => !shared.some(({paths}) => paths.includes(path)))
  return [...shared.map(({name}) => name), ...own.map(path => `\`${path}\``)].join(', ')
}

/** Whether a layer may import modules of Node; where only a part of it may, which. */
function nodeModulesIn(path: string): string {
  if (nodeModulesAllowed.some(allowed => path.startsWith(allowed))) return 'yes'
  return listOf(nodeModulesAllowed.filter(allowed => allowed.startsWith(path)))
}

function listOf(paths: readonly string[]): string {
  return paths.map(path => `\`${path}\``).join(', ')
}
