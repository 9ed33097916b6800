/**
 * A linter for reports whose config is code that came with them. The code is not run, and without it nobody knows how the
 * reports are to be checked: so they are not judged, and the config is named.
 */

import type {Linter} from '../engine/linter.ts'
import type {Result} from '../engine/result.ts'
import {printable} from '../printable.ts'
import type {Words} from '../words.ts'

/**
 * @param linter reads the reports, so that files that are no reports are told apart
 * @param config as the user sees it
 * @param runsCode whether other code is run: then it can be said to this one too that it is trusted
 */
export function refusingLinter(linter: Linter, config: string, runsCode: boolean): Linter {
  const words = runsCode ? outsideWords(config) : untrustedWords(config)
  const refuse = (result: Result, options: Parameters<Linter['refuse']>[1]): Result =>
    result.report === null ? result : linter.refuse('untrusted', options, words)
  return {
    ...linter,
    lint: (text, options = {}) => refuse(linter.lint(text, options), options),
    lintBytes: async (bytes, options) => refuse(await linter.lintBytes(bytes, options), options),
    lintDocument: (document, options = {}) => refuse(linter.lintDocument(document, options), options),
    fixBytes: async () => null,
    fix: (text, options = {}) => ({text, fixed: [], result: refuse(linter.lint(text, options), options)})
  }
}

function untrustedWords(config: string): Words {
  const path = printable(config)
  return {
    zh: `${path} 是程序代码，或者要载入程序代码。工作区没有受信任，没有运行，它所管的报告没有核对。信任这个工作区以后再核对。`,
    en: `${path} is code, or loads code. The workspace is not trusted: it was not run, and the reports it is for were not judged. Trust the workspace to have them checked.`
  }
}

function outsideWords(config: string): Words {
  const path = printable(config)
  return {
    zh: `${path} 是程序代码，又在工作文件夹之外，没有运行，它所管的报告没有核对。信得过就加 --trust-configs，或用 --config 指定；不用它就加 --no-config。`,
    en: `${path} is code and lies outside the working folder: it was not run, and the reports it is for were not judged. Trust it with --trust-configs or --config, or leave it out with --no-config.`
  }
}
