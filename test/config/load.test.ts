/** Config files on disk: where they are looked for, how each kind is read, and what is said when one is wrong. */

import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {ConfigFileError, findConfig, loadConfigFile} from '../../src/config/load.ts'
import {Folder} from '../cli/harness.ts'

let folder: Folder
beforeEach(() => {
  folder = new Folder()
})

function put(name: string, text: string): string {
  folder.write(name, text)
  return join(folder.path, name)
}

async function problem(path: string): Promise<string> {
  try {
    await loadConfigFile(path)
  } catch (error) {
    if (error instanceof ConfigFileError) return error.words.zh.replaceAll(folder.path, '.')
    throw error
  }
  throw new Error('The config was taken')
}

describe('findConfig', () => {
  it('finds the nearest config above a folder', () => {
    const outer = put('nianbao.config.json', '{}')
    const inner = put('a/b/nianbao.config.mjs', 'export default {}')
    mkdirSync(join(folder.path, 'a/b/c'))
    expect(findConfig(join(folder.path, 'a/b/c'))).toBe(inner)
    expect(findConfig(join(folder.path, 'a'))).toBe(outer)
  })

  it('finds none where there is none', () => {
    expect(findConfig(folder.path)).toBeNull()
  })
})

describe('loadConfigFile', () => {
  const rules = {'cross-sum': 'off'}

  it.each([
    ['nianbao.config.json', '\uFEFF{"$schema": "x", "rules": {"cross-sum": "off"}}'],
    ['nianbao.config.mjs', "export default {rules: {'cross-sum': 'off'}}"],
    ['nianbao.config.js', "module.exports = {rules: {'cross-sum': 'off'}}"],
    ['nianbao.config.ts', "interface X {}\nexport default {rules: {'cross-sum': 'off'}} satisfies X"]
  ])('reads %s', async (name, text) => {
    const path = put(name, text)
    expect(await loadConfigFile(path)).toEqual({path, entries: [{rules}]})
  })

  it('reads a file again after it has changed', async () => {
    const path = put('nianbao.config.mjs', 'export default {}')
    expect((await loadConfigFile(path)).entries).toEqual([{}])
    await new Promise(resolve => setTimeout(resolve, 20))
    writeFileSync(path, 'export default {locale: "en"}')
    expect((await loadConfigFile(path)).entries).toEqual([{locale: 'en'}])
  })

  it('loads plugins by name, from the folder of the config', async () => {
    put('mine.mjs', "export default {name: 'mine', rules: []}")
    const path = put('nianbao.config.json', '{"plugins": ["./mine.mjs"]}')
    expect((await loadConfigFile(path)).entries).toEqual([{plugins: [{name: 'mine', rules: []}]}])
  })

  it('names the file and the key of everything that is wrong', async () => {
    const path = put('nianbao.config.json', '[{"ruels": {}}, {"locale": "fr"}]')
    expect(await problem(path)).toBe(
      './nianbao.config.json：[0].ruels：没有这个设置。是不是“rules”？\n./nianbao.config.json：[1].locale：值不对，应为“zh”或“en”。'
    )
  })

  it('says where JSON is broken, and names the file', async () => {
    expect(await problem(put('nianbao.config.json', '{"rules": }'))).toMatch(
      /^\.\/nianbao\.config\.json：配置文件读不了：不是正确的 JSON，错在第 \d+ 行第 \d+ 列/
    )
  })

  it('says what a script throws', async () => {
    expect(await problem(put('nianbao.config.mjs', "throw new Error('哎呀')"))).toBe(
      './nianbao.config.mjs：配置文件读不了：哎呀'
    )
  })

  it('says that a file is missing', async () => {
    expect(await problem(join(folder.path, 'no.json'))).toMatch(/^\.\/no\.json：配置文件读不了：/)
  })

  it('says that a script gives nothing', async () => {
    expect(await problem(put('nianbao.config.mjs', 'export const config = {}'))).toContain('没有默认导出')
  })

  it.each([
    ['a module that is not there', './gone.mjs', '载入失败'],
    ['a module that is no plugin', './mine.mjs', '不是规则包']
  ])('names the key of %s', async (_, name, words) => {
    put('mine.mjs', 'export default {rules: 1}')
    const text = await problem(put('nianbao.config.json', JSON.stringify({plugins: [name]})))
    expect(text).toContain('[0].plugins')
    expect(text).toContain(words)
  })
})
