/** The headings of the six sections are of one level, where the format has levels. */

import type {Section, SectionHeading} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'

interface MarkedHeading extends SectionHeading {
  readonly depth: number
}

export default defineRule({
  id: 'heading-level',
  title: {zh: '六个部分的标题级别不一', en: 'the six headings are not of one level'},
  group: 'structure',
  basis: [practice('D', '标题级别')],
  scope: 'report',
  messages: {
    uneven: {
      severity: 'info',
      zh: '“{heading}”是 {level} 级标题，“{other}”是 {usual} 级。六个部分的标题应为同一级，请统一为 {usual} 级。',
      en: '“{heading}” is a heading of level {level}, “{other}” one of level {usual}. The six headings should be of one level: make them {usual}.'
    }
  },
  applies: ({report}) => markedHeadings(report.sections).length > 1,
  *check({report}) {
    const marked = markedHeadings(report.sections)
    const usual = commonest(marked.map(({depth}) => depth))
    const differing = marked.filter(({depth}) => depth !== usual)
    const [first, ...others] = differing
    const model = marked.find(({depth}) => depth === usual)
    if (first === undefined || model === undefined) return
    yield finding('uneven', {
      at: first,
      data: {heading: first.text, level: first.depth, other: model.text, usual: usual ?? model.depth},
      related: others.map(heading => ({
        at: heading,
        note: {zh: `也是 ${heading.depth} 级标题`, en: `also of level ${heading.depth}`}
      }))
    })
  }
})

/** In the order of the text. */
function markedHeadings(sections: readonly Section[]): MarkedHeading[] {
  return sections
    .flatMap(({heading}) => heading ?? [])
    .filter((heading): heading is MarkedHeading => heading.depth !== null)
    .sort((left, right) => left.span.start - right.span.start)
}

/** Of two that are equally common, the one that comes first. */
function commonest(depths: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const depth of depths) counts.set(depth, (counts.get(depth) ?? 0) + 1)
  return [...counts].reduce<[number, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined
  )?.[0]
}
