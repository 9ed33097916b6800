/** The settings of a config file, from its published schema. */

import {readFileSync} from 'node:fs'
import {entryKeys} from '../../src/config/schema.ts'
import type {Locale} from '../../src/words.ts'
import {table} from './blocks.ts'

/** The Chinese of the descriptions in the schema, which is published in English. */
const meanings: Readonly<Record<string, string>> = {
  name: '名称，用在提示和 --print-config 里。',
  files: '适用于哪些文件：通配符，相对于配置文件。默认全部。',
  ignores: '不适用于哪些文件；单独写时，这些文件不检查。',
  extends: '预设，先于所有规则生效。默认 recommended。',
  rules: '按规则或“规则/提示名”设置：off、on、error、warning、info；[级别, 选项]；{severity, options}。',
  standard: '适用的格式，报告本身看不出时用。',
  locale: '提示的语言。默认 zh。',
  plugins: '自己编写的规则模块。'
}

/** What the schema of a JSON file says of each setting. */
export function configKeys(locale: Locale): string {
  const schema: unknown = JSON.parse(readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'))
  const rows = entryKeys
    .filter(key => key !== '$schema')
    .map(key => {
      const text = locale === 'zh' ? meanings[key] : descriptionOf(schema, key)
      if (text === null || text === undefined) throw new RangeError(`The schema says nothing of ${key}`)
      return [`\`${key}\``, text]
    })
  return table(locale === 'zh' ? ['设置', '含义'] : ['Setting', 'Meaning'], rows)
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
