/** Timing: medians of repeated runs, taken in turns so that a busy machine slows every contender alike. */

/** Median milliseconds of each contender over `rounds` rounds. */
export function medians(contenders: Readonly<Record<string, () => void>>, rounds: number): Record<string, number> {
  const times = new Map(Object.keys(contenders).map(name => [name, [] as number[]]))
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const started = performance.now()
      run()
      if (round >= 0) times.get(name)?.push(performance.now() - started)
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
