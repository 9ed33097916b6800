/** Tables in which words of a file are looked up. */

/**
 * A table by word. An object will not do: it has `constructor` and `toString` besides its own keys, and a file may hold these
 * words.
 */
export function lookup<Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(values))
}
