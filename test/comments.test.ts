/** Comments are in plain modern English: none has a turn of phrase that readers stumbled over. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {globSync} from 'tinyglobby'
import {expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** With what is said instead. */
const unclear: readonly (readonly [RegExp, string])[] = [
  [/\bso many\b/i, 'a number by its name, “this many” or “how many”'],
  [/\bwhat came of\b/i, '“the result of”'],
  [/\bnone such\b/i, '“no such …”'],
  [/\b(?:is|are|been) told of\b/i, '“is reported” or “is named”'],
  [/\bfor the sake of which\b/i, '“that causes”'],
  [/\bfor (?:its|their) want\b/i, '“where there is none”'],
  [/\bfor who\b/i, '“for whoever”, or the reason'],
  [/\btakes (?:the|no) square\b/i, '“runs in quadratic time”']
]

interface Comment {
  readonly at: string
  readonly words: string
}

/** The lines of comments that have a line of their own. */
function commentsOf(file: string): Comment[] {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const words = /^\s*(?:\/\*\*|\*|\/\/)(.*)/.exec(line)?.[1]
      return words === undefined ? [] : [{at: `${file}:${index + 1}`, words}]
    })
}

const files = globSync(['src/**/*.{ts,tsx}', 'rules/**/*.ts', 'test/**/*.ts', '.ci/*.mjs'], {cwd: root, dot: true})
const comments = files.flatMap(commentsOf)

it('have no turn of phrase that is hard to follow', () => {
  expect(comments.length).toBeGreaterThan(1000)
  const found = comments.flatMap(({at, words}) =>
    unclear.filter(([phrase]) => phrase.test(words)).map(([, instead]) => `${at}:${words} Write ${instead}.`)
  )
  expect(found).toEqual([])
})
