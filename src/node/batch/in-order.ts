/** Works on many things, some at a time, and gives the results in the order of the things. */

/**
 * @param atOnce how many may be under way: more would open too many files, or hold too much
 * @returns what `work` gave for each
 * @throws what the first that failed threw; nothing more is begun then
 */
export async function inOrder<Thing extends object, Made>(
  things: readonly Thing[],
  atOnce: number,
  work: (thing: Thing) => Promise<Made>
): Promise<Made[]> {
  const made = new Map<number, Made>()
  let next = 0
  let hasFailed = false
  const takeTurns = async () => {
    for (let index = next++; index < things.length && !hasFailed; index = next++) {
      const thing = things[index]
      if (thing !== undefined) made.set(index, await work(thing))
    }
  }
  const turns = Array.from({length: Math.min(atOnce, things.length)}, takeTurns)
  await Promise.all(turns).catch(error => {
    hasFailed = true
    throw error
  })
  return Array.from(made)
    .sort(([left], [right]) => left - right)
    .map(([, one]) => one)
}
