import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parsePlainText} from '../../src/parse/plain-text.ts'
import {Source} from '../../src/source.ts'

const constructs = [
  ...['attention', 'autolink', 'blockQuote', 'characterEscape', 'characterReference', 'codeFenced', 'codeIndented'],
  ...['codeText', 'definition', 'hardBreakEscape', 'headingAtx', 'htmlFlow', 'htmlText', 'labelEnd', 'labelStartImage'],
  ...['labelStartLink', 'list', 'setextUnderline', 'thematicBreak', 'emailAutolink', 'protocolAutolink'],
  ...['wwwAutolink', 'gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall', 'strikethrough', 'table'],
  'taskListCheck'
]

/** remark with every construct switched off. */
const bare = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function () {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: constructs}}]
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
      .flat()
      .map(({transforms: _, ...extension}) => extension)
  })
  .freeze()

function parse(text: string) {
  return parsePlainText(new Source(text), text)
}

describe('plain text', () => {
  it('has the tree that remark makes of it without constructs', () => {
    const pieces = [
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      '  ',
      '\t',
      '\u3000',
      '# ',
      '- ',
      '1. ',
      '> ',
      '*',
      '|',
      '&amp;',
      '公开'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 25}), chosen => {
        const text = chosen.join('')
        expect(parse(text)).toEqual(bare.parse(text))
      }),
      {numRuns: 500}
    )
  })

  it('takes nothing for markup', () => {
    const {children} = parse('# 标题\n- 一项\n\n**重点** [链接](a)')
    expect(children).toMatchObject([
      {type: 'paragraph', children: [{type: 'text', value: '# 标题\n- 一项'}]},
      {type: 'paragraph', children: [{type: 'text', value: '**重点** [链接](a)'}]}
    ])
  })
})
