/** Where output goes: `--format name` to standard output, `--format name=file` to a file, as many as wanted. */

import {mkdir, stat, writeFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {closest, didYouMean} from '../../engine/closest.ts'
import {type FileContent, replaceFile} from '../../node/write.ts'
import {UsageError, written} from '../errors.ts'
import type {Io} from '../io.ts'

export interface OutputTarget {
  readonly format: string
  /** Absolute; null for standard output. */
  readonly file: string | null
}

/**
 * Reads the values of `--format`.
 * @param values as given; where there are none, the first of `names` goes to standard output
 * @throws UsageError for a format that does not exist, and for two that would be written over each other
 */
export function parseTargets(
  values: readonly string[] | undefined,
  names: readonly string[],
  cwd: string
): OutputTarget[] {
  const given = values ?? names.slice(0, 1)
  const targets = given.map(value => parseTarget(value, names, cwd))
  const files = targets.map(({file}) => file)
  if (new Set(files).size < files.length) {
    throw new UsageError({
      zh: '两种输出格式写到了同一处。请用“--format 名称=文件”分开写。',
      en: 'Two formats are written to the same place. Tell them apart with --format name=file.'
    })
  }
  return targets
}

function parseTarget(value: string, names: readonly string[], cwd: string): OutputTarget {
  const equals = value.indexOf('=')
  const format = equals < 0 ? value : value.slice(0, equals)
  const file = equals < 0 ? null : value.slice(equals + 1)
  if (!names.includes(format)) {
    const hint = didYouMean(closest(format, names))
    throw new UsageError({
      zh: `没有输出格式“${format}”，可用的有 ${names.join('、')}。${hint.zh}`,
      en: `There is no format “${format}”; there are ${names.join(', ')}.${hint.en}`
    })
  }
  if (file === '') {
    throw new UsageError({zh: `“--format ${value}”缺少文件名。`, en: `“--format ${value}” lacks the name of a file.`})
  }
  return {format, file: file === null ? null : resolve(cwd, file)}
}

/** For a format of bytes, which are nothing for a terminal. */
export function needsFile(format: string): UsageError {
  return new UsageError({
    zh: `输出格式 ${format} 要写入文件，请写成“--format ${format}=文件名”。`,
    en: `The format ${format} goes to a file: --format ${format}=<file>.`
  })
}

/**
 * Writes to the terminal or to a file, whose folder is made where it is missing. At no moment does half a file lie there.
 * @param content for the terminal text in pieces
 * @throws UsageError where a file cannot be written, and whatever the making of a piece throws
 */
export async function writeTarget({file}: OutputTarget, content: FileContent, io: Io): Promise<void> {
  if (file === null) {
    for (const piece of typeof content === 'string' ? [content] : content)
      if (typeof piece === 'string') io.stdout.write(piece)
    return
  }
  await written(file, writeFileContent(file, content))
}

async function writeFileContent(file: string, content: FileContent): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  if (await isReplaceable(file)) await replaceFile(file, content)
  else await writeFile(file, content)
}

/** A device or a pipe is written to, never replaced. */
async function isReplaceable(file: string): Promise<boolean> {
  const stats = await stat(file).catch(() => null)
  return stats === null || stats.isFile()
}
