/** What it costs to tell which cell is wrong, as a share of the lint of the same report in the same run. */

import {expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {repairsOf} from '../../src/repair/repair.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {Random} from '../invented/random.ts'
import {render} from '../invented/render.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'
import {manners, plant} from '../repair/planting.ts'
import {median, medians} from './measure.ts'

const ROUNDS = 41
const layout = layoutNamed('gfm-aligned')

function withWrong(seed: number, count: number): Truth {
  const truth = inventTruth(seed, {standard: '2021', size: seed % 2 === 0 ? 'few' : 'many'})
  const {counts} = plant(truth, count, manners[seed % manners.length] ?? 'size', seed)
  return withFigures(truth, Object.fromEntries([...counts].map(([path, value]) => [path, String(value)])))
}

/** Every cell of table three by chance: nothing explains it. */
function hopeless(seed: number): Truth {
  const random = new Random(seed)
  const truth = inventTruth(seed, {standard: '2021', size: 'many'})
  const paths = [...truth.figures.keys()].filter(path => path.startsWith('requests.'))
  return withFigures(truth, Object.fromEntries(paths.map(path => [path, String(random.integer(0, 9))])))
}

const cases: readonly (readonly [string, (seed: number) => Truth])[] = [
  ['one wrong cell', seed => withWrong(seed, 1)],
  ['two', seed => withWrong(seed, 2)],
  ['three', seed => withWrong(seed, 3)],
  ['six', seed => withWrong(seed, 6)],
  ['eight', seed => withWrong(seed, 8)],
  ['ten', seed => withWrong(seed, 10)],
  ['all by chance', hopeless]
]

test('a share of the lint', () => {
  const rows = cases.map(([name, make]) => {
    const shares = [1, 2, 3, 4, 5, 6, 7, 8].map(seed => {
      const {text, path} = render(make(seed), layout)
      const {report} = lint(text, {path})
      const {whole = 0, part = 0} = medians(
        {
          whole: () => {
            lint(text, {path})
          },
          part: () => {
            if (report !== null) repairsOf(report)
          }
        },
        ROUNDS
      )
      return part / whole
    })
    return {name, 'median share': median(shares), 'greatest share': Math.max(...shares)}
  })
  console.table(rows)
  for (const row of rows) expect(row['median share']).toBeLessThan(0.1)
})
