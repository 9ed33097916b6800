/** `init`: a commented config file to begin with. */

import {existsSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {configNames} from '../../config/names.ts'
import {UsageError, written} from '../errors.ts'
import type {ExitCode, Invocation} from '../invocation.ts'

const NAME = 'nianbao.config.mjs'

export async function init({io, locale}: Invocation): Promise<ExitCode> {
  const existing = configNames.find(name => existsSync(join(io.cwd, name)))
  if (existing !== undefined) {
    throw new UsageError({
      zh: `这里已经有 ${existing}，没有改动。`,
      en: `There is ${existing} here; it was left as it is.`
    })
  }
  await written(NAME, writeFile(join(io.cwd, NAME), starter, {flag: 'wx'}))
  io.stdout.write(locale === 'en' ? `Wrote ${NAME}.\n` : `已写入 ${NAME}。\n`)
  return 0
}

const starter = `// 年报校核的配置。各项依次叠加，后面的盖过前面的。
// “nianbao-lint rules”列出全部规则，“nianbao-lint explain <规则>”显示说明。

/** @type {import('nianbao-lint').Config} */
export default [
  {
    // 预设：recommended（推荐）；strict（从严）；archive（核对往年的旧报告）。
    extends: 'recommended',
    // 每条规则可以设为 off、on、error、warning、info，也可以只设其中一条信息（'规则/信息'）。
    rules: {
      // 'heading-level': 'off',
      // 'fee-unit': ['warning', {decimals: 4}],
    }
  }

  // 只对某些文件的设置：
  // {files: ['乡镇/**'], rules: {'rulemaking-power': 'error'}},

  // 自己写的规则（文件第一行：import 本单位规则 from '../my-rule.ts'）：
  // {plugins: [{name: 'office', rules: [本单位规则]}], rules: {'my-rule': 'warning'}},

  // 不核对的文件：
  // {ignores: ['往年/', '**/*.pdf']}
]
`
