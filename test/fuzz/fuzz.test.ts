/** A short session of fuzzing, always the same one, and what longer ones have found. `npm run fuzz` looks further. */

import {expect, test} from 'vitest'
import {checkInput} from './invariants.ts'
import {regressions} from './regressions.ts'
import {fuzzSeeds} from './seeds.ts'
import {FuzzSession} from './session.ts'

test.each(regressions)('found once: $what', async ({input}) => {
  await expect(checkInput(input)).resolves.toMatchObject({milliseconds: expect.any(Number)})
})

test('whatever is put in, nothing is thrown, misplaced or passed unread', async () => {
  const failures: string[] = []
  const session = new FuzzSession({
    seeds: fuzzSeeds(),
    seed: 20260131,
    onFailure: ({input, error}) => failures.push(`${input.path}: ${error.stack}`)
  })
  await session.begin()
  for (let count = 0; count < 150; count++) await session.step()
  expect(failures).toEqual([])
  expect(session.tally.judged).toBeGreaterThan(100)
  expect(session.tally.refused).toBeGreaterThan(5)
}, 180_000)
