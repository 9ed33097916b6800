/** What the server uses of `node:timers/promises`. */

export function setTimeout<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise(resolve => {
    globalThis.setTimeout(() => resolve(value), milliseconds)
  })
}
