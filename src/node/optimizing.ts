/**
 * When V8 makes fast code of what runs often. By default that is so soon that over a few hundred reports, or keystrokes, it takes
 * more time of the processor than checking them does, in threads that compete with the workers for the processors.
 */

import {setFlagsFromString} from 'node:v8'

/** By the version of Node, what has V8 wait fifteen times as long. From 24 on another compiler comes before, which costs little. */
const options: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=45000'
}

/** For this process, all its threads included: a program calls it, a library does not. */
export function optimizeLater(): void {
  const [version = ''] = process.versions.node.split('.')
  const option = options[version]
  if (option !== undefined) setFlagsFromString(option)
}
