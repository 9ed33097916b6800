/** Runs the command line in the root of the project and shows what it printed, as a reader would see it. */

import {fileURLToPath} from 'node:url'
import {run} from '../../src/cli/run.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param line the command as typed, without blanks or quotes in its words */
export async function consoleOf(line: string): Promise<string> {
  let printed = ''
  const sink = {
    write: (text: string) => {
      printed += text
    },
    isTerminal: false,
    columns: 100
  }
  const [, ...argv] = line.split(' ')
  const exitCode = await run(argv, {cwd: root, env: {}, stdin: nothing(), stdout: sink, stderr: sink})
  return `\`\`\`console\n$ ${line}\n${printed.trimEnd()}\n$ echo $?\n${exitCode}\n\`\`\``
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
