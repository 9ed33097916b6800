import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {parseMarkdown, parseProse} from '../../src/parse/text/markdown.ts'
import {parsePlainText} from '../../src/parse/text/plain-text.ts'
import {Source} from '../../src/source.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'

const constructs = [
  ...['attention', 'autolink', 'blockQuote', 'characterEscape', 'characterReference', 'codeFenced', 'codeIndented'],
  ...['codeText', 'definition', 'hardBreakEscape', 'headingAtx', 'htmlFlow', 'htmlText', 'labelEnd', 'labelStartImage'],
  ...['labelStartLink', 'list', 'setextUnderline', 'thematicBreak', 'emailAutolink', 'protocolAutolink'],
  ...['wwwAutolink', 'gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall', 'strikethrough', 'table'],
  'tasklistCheck'
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

describe('Markdown', () => {
  const pieces = [
    ...[
      '\n',
      '\n\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      '  ',
      '    ',
      '\t',
      '\u3000',
      '# ',
      '## 一、',
      '- ',
      '1. ',
      '1.',
      '2) ',
      '-',
      '+ ',
      '1234567890. ',
      '> '
    ],
    ...[
      '*',
      '**',
      '_',
      '|',
      '&amp;',
      '<br>',
      '<!--',
      '-->',
      '[x]',
      '(y)',
      '---',
      '===',
      '\\',
      '`',
      '~~',
      '公开',
      '12件。',
      'a@b.cn'
    ]
  ]

  it('has the tree that its parser makes of it, though plain paragraphs are taken out before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 25}), chosen => {
        const text = chosen.join('')
        expect(parseProse(new Source(text), text)).toEqual(parseMarkdown(text))
      }),
      {numRuns: 1500}
    )
  })

  it('takes marks for text where more are opened and not closed than a report can have', () => {
    const marked = '<b>公开</b>'
    const opened = (paragraphs: number) =>
      [marked, ...Array.from({length: paragraphs}, () => '<?'.repeat(4000))].join('\n\n')
    for (const [paragraphs, types] of [
      [1, ['html', 'text', 'html']],
      [3, ['text']]
    ] as const) {
      const text = opened(paragraphs)
      const [first] = parseProse(new Source(text), text).children
      expect(first?.type === 'paragraph' && first.children.map(({type}) => type)).toEqual(types)
    }
  })

  it('keeps the brackets of an item that begins with them', () => {
    for (const text of ['1.\n[x]\n1.', '- [x] 已办结', '1. [ ] 待办']) {
      const written = text.slice(text.indexOf('['), text.indexOf(']') + 1)
      expect(JSON.stringify(parseProse(new Source(text), text))).toContain(written)
    }
  })

  it('of a report has the same tree both ways', () => {
    for (const name of ['gfm-aligned', 'gfm-markup', 'gfm-blocks', 'tabs-aligned-markdown']) {
      const {text} = render(inventTruth(4, {standard: '2021', size: 'many'}), layoutNamed(name))
      expect(parseProse(new Source(text), text)).toEqual(parseMarkdown(text))
    }
  })
})
