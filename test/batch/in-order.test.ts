/** Work on many things at a time. */

import {expect, it} from 'vitest'
import {inOrder} from '../../src/node/batch/in-order.ts'

const things = Array.from({length: 20}, (_, number) => ({number}))

it('keeps the order, whatever the speed, and the bound', async () => {
  let underWay = 0
  let most = 0
  const made = await inOrder(things, 3, async ({number}) => {
    most = Math.max(most, ++underWay)
    await new Promise(resolve => setTimeout(resolve, (20 - number) % 7))
    underWay -= 1
    return number * 2
  })
  expect(made).toEqual(things.map(({number}) => number * 2))
  expect(most).toBe(3)
})

it('begins nothing more once something has failed', async () => {
  const begun: number[] = []
  const failing = inOrder(things, 1, async ({number}) => {
    begun.push(number)
    if (number === 3) throw new RangeError('three')
  })
  await expect(failing).rejects.toThrow('three')
  expect(begun).toEqual([0, 1, 2, 3])
})

it('makes nothing of nothing', async () => {
  expect(await inOrder([], 4, async () => 1)).toEqual([])
})
