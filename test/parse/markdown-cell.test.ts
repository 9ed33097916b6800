/** Cells that are read without the parser of Markdown hold what it finds in them. */

import {expect, it} from 'vitest'
import {parseCell, parseMarkdown} from '../../src/parse/text/markdown.ts'

const cells = [
  '**0**',
  '**1,920**',
  '**（一）予以公开**',
  '**总计！**',
  '**a b**',
  '**!**',
  '**——**',
  // Not bold, or not as a whole, or with more in it.
  '** 0**',
  '**0 **',
  '**　0**',
  '**0** **1**',
  '**0*1**',
  '***0***',
  '**信息<br>内容**',
  '**&amp;**',
  '**a\\*b**',
  '**\u00850**',
  '**a\tb**',
  '**0',
  '**https://example.com**'
]

it.each(cells)('%j', text => {
  const blocks = parseMarkdown(text).children
  expect(parseCell(text)).toEqual(blocks.flatMap(node => (node.type === 'paragraph' ? node.children : [])))
})
