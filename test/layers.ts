/**
 * The layers of the program and what each may import: held by `architecture.test.ts`, printed in `docs/architecture.md`.
 *
 * A layer may import itself and what is named in `mayImport`. Both are the beginnings of paths from the root.
 */

/**
 * What every layer may use: texts and places, words, exact numbers, the shape of a finding. None of it knows reports. Each
 * file may import those that stand before it.
 */
export const ground = [
  'src/product.ts',
  'src/sorted.ts',
  'src/lookup.ts',
  'src/source.ts',
  'src/json.ts',
  'src/binary.ts',
  'src/thrown.ts',
  'src/grouping.ts',
  'src/text.ts',
  'src/page-text.ts',
  'src/remembered.ts',
  'src/printable.ts',
  'src/words.ts',
  'src/exact.ts',
  'src/chinese-numerals.ts',
  'src/calendar.ts',
  'src/diagnostic.ts',
  'src/finding-words.ts'
]

/** What reads and judges one report. */
export const core = [
  'src/standard/',
  'src/parse/',
  'src/report/',
  'src/rule/',
  'src/repair/',
  'src/compare/',
  'src/engine/',
  'src/config/',
  'src/roster/'
]

/** The reader of prose, from what words are to how numbers belong together. Each may import itself and those that stand before it. */
export const roomsOfProse = [
  'src/report/prose/claim.ts',
  'src/report/prose/tokens/',
  'src/report/prose/sentences/',
  'src/report/prose/counted/',
  'src/report/prose/unnumbered/',
  'src/report/prose/relations/'
]

/** A folder or a file of the program. */
export interface Layer {
  /** What it takes and gives, in a line of `docs/architecture.md`. */
  readonly does: string
  readonly mayImport: readonly string[]
}

/** The layer of a file is the longest of these that its path begins with. The core stands first, the outside world last. */
export const layers: Readonly<Record<string, Layer>> = {
  'src/standard/': {
    does: 'the forms of 2019 and 2021 as data: labels, sums, provisions, legal instruments; knows no particular report',
    mayImport: ground
  },
  'src/parse/': {
    does: 'takes the bytes or the text of a file, gives one mdast tree in which every table is a `Grid`',
    mayImport: [...ground, 'src/standard/']
  },
  'src/report/': {
    does: 'takes a parsed document, gives a `Report`: title, agency, year, sections, tables, 200 figures, citations, claims of prose',
    mayImport: [...ground, 'src/standard/', 'src/parse/']
  },
  'src/rule/': {
    does: 'what a rule is made of: `defineRule`, `finding`, `unjudged`, messages, options',
    mayImport: [...ground, 'src/standard/', 'src/report/']
  },
  'src/repair/': {
    does: 'the fewest cells to correct for the sums of a report to hold, and what speaks for them',
    mayImport: [...ground, 'src/standard/', 'src/report/']
  },
  'src/compare/': {
    does: 'which figures, labels and paragraphs differ between two reports',
    mayImport: [...ground, 'src/standard/', 'src/report/']
  },
  'rules/presets/': {
    does: 'which rules are on, and why',
    mayImport: ['src/rule/preset.ts']
  },
  'rules/index.ts': {
    does: 'the registry of rules',
    mayImport: ['src/rule/', 'rules/']
  },
  'rules/': {
    does: 'takes a report, gives what is wrong and what cannot be determined',
    mayImport: [
      ...ground,
      'src/rule/',
      'src/standard/',
      'src/report/model.ts',
      'src/report/spot.ts',
      'src/report/body-endings.ts',
      'src/report/cited-instruments.ts',
      'src/report/claim-agreement.ts'
    ]
  },
  'src/rewrite/': {
    does: 'takes a file and edits, gives the file with them in place',
    mayImport: [...ground, 'src/parse/']
  },
  'src/engine/': {
    does: 'takes rules and a text, gives a `Result`: findings, outcomes, what was not judged; the one verdict',
    mayImport: [...ground, 'src/standard/', 'src/parse/', 'src/report/', 'src/rewrite/', 'src/rule/', 'src/repair/']
  },
  'src/roster/': {
    does: 'takes the list of who is to report and results, gives who has not reported',
    mayImport: [...ground, 'src/rule/', 'src/parse/', 'src/engine/']
  },
  'src/annotate/': {
    does: 'takes a Word file or a PDF and its findings, gives the file with comments or highlights',
    mayImport: [...ground, 'src/parse/', 'src/rewrite/', 'src/engine/settings/arguments.ts']
  },
  'src/annotate.ts': {
    does: '`nianbao-lint/annotate`',
    mayImport: [...ground, 'src/annotate/', 'src/parse/']
  },
  'src/format.ts': {
    does: '`nianbao-lint/format`',
    mayImport: [...ground, 'src/format/', 'src/engine/', 'src/rule/', 'src/standard/']
  },
  'src/config/': {
    does: 'config files: found, read, resolved for a file',
    mayImport: [...ground, 'src/rule/', 'src/engine/', 'src/standard/']
  },
  'src/format/': {
    does: 'takes results, gives text or bytes: one file for each output',
    mayImport: [...ground, 'src/report/', 'src/compare/', 'src/rule/', 'src/engine/', 'src/standard/']
  },
  'src/testing/': {
    does: '`nianbao-lint/testing`: tests of rules and their pages',
    mayImport: [...ground, 'src/rule/', 'src/engine/', 'src/standard/']
  },
  'src/rule.ts': {
    does: '`nianbao-lint/rule`',
    mayImport: [...ground, 'src/standard/', 'src/report/', 'src/rule/']
  },
  'src/index.ts': {
    does: '`nianbao-lint`: the library',
    mayImport: ['src/', 'rules/']
  },
  'src/remark.ts': {
    does: '`nianbao-lint/remark`',
    mayImport: [...ground, 'src/index.ts']
  },
  'src/node.ts': {
    does: '`nianbao-lint/node`',
    mayImport: ['src/', 'rules/']
  },
  'src/node/': {
    does: 'files and folders, threads, the cache',
    mayImport: [...ground, ...core, 'src/index.ts', 'src/annotate', 'src/format/', 'rules/']
  },
  'src/service/': {
    does: 'the HTTP service (`nianbao-lint serve`)',
    mayImport: [...ground, ...core, 'src/index.ts', 'src/format/', 'src/node', 'rules/']
  },
  'src/language-server/': {
    does: 'the language server (`nianbao-lint lsp`)',
    mayImport: [...ground, ...core, 'src/index.ts', 'src/format/', 'src/node', 'rules/']
  },
  'src/page/': {
    does: '年报校核.html: a worker that checks, views that show',
    mayImport: [...ground, ...core, 'src/index.ts', 'src/annotate.ts', 'src/format/']
  },
  'src/cli/': {
    does: 'the command line',
    mayImport: ['src/', 'rules/']
  }
}

/** Deeper in the core than these, nothing of the outside world may be imported, not even by way of them. */
export const outside = ['src/cli/', 'src/language-server/', 'src/service/', 'src/node/', 'src/node.ts']

export const nodeModulesAllowed = [...outside, 'src/config/load.ts', 'src/testing/']
