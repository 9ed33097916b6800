/** The settings of a config file, from its published schema. */

import {readFileSync} from 'node:fs'
import {entryKeys} from '../../src/config/schema.ts'
import {table} from './blocks.ts'

/** What the schema of a JSON file says of each setting. */
export function configKeys(): string {
  const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'))
  const rows = entryKeys
    .filter(key => key !== '$schema')
    .map(key => {
      const text = descriptionOf(schema, key)
      if (text === null) throw new RangeError(`The schema says nothing of ${key}`)
      return [`\`${key}\``, text]
    })
  return table(['Setting', 'Meaning'], rows)
}

/** The description of the first property of this name, wherever it stands. */
function descriptionOf(schema: unknown, key: string): string | null {
  if (typeof schema !== 'object' || schema === null) return null
  if ('properties' in schema && typeof schema.properties === 'object' && schema.properties !== null) {
    const property: unknown = Object.entries(schema.properties).find(([name]) => name === key)?.[1]
    if (typeof property === 'object' && property !== null && 'description' in property) {
      return String(property.description)
    }
  }
  for (const part of Object.values(schema)) {
    const found = descriptionOf(part, key)
    if (found !== null) return found
  }
  return null
}
