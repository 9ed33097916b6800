/** Settings of V8 for the work that is done here. */

import {setFlagsFromString} from 'node:v8'

/**
 * By the version of Node, what has V8 wait fifteen times as long before it makes fast code of what runs often. By default that is so
 * soon that over a few hundred reports, or keystrokes, it takes more time of the processor than checking them does, in threads that
 * compete with the workers for the processors. From 24 on another compiler comes before, which costs little.
 */
const later: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=45000'
}

/**
 * What is alive when young garbage is collected in the middle of a check, V8 takes for long-lived: from then on it makes the like of it
 * among what is old, where it lies until the whole heap is collected.
 */
const amongYoung = '--no-allocation-site-pretenuring'

/** For a process that checks many reports, or one again and again, all its threads included: a program calls it, a library does not. */
export function prepareForManyChecks(): void {
  const [version = ''] = process.versions.node.split('.')
  const option = later[version]
  if (option !== undefined) setFlagsFromString(option)
  setFlagsFromString(amongYoung)
}
