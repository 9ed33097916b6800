/** The six sections stand in the form's order, each once. */

import type {Section, SectionHeading} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {form} from '../../src/standard/law/provisions.ts'

type Headed = Section & {readonly heading: SectionHeading}

export default defineRule({
  id: 'section-order',
  title: {zh: '部分的次序不对或重复', en: 'sections out of order, or one twice'},
  group: 'structure',
  basis: [form.sections],
  scope: 'report',
  messages: {
    misplaced: {
      severity: 'warning',
      zh: '“{found}”排在了“{before}”之后。六个部分应按格式的顺序排列，请移到它前面。',
      en: '“{found}” stands behind “{before}”. The six sections follow the order of the form; move it in front.'
    },
    repeated: {
      severity: 'warning',
      zh: '“{found}”出现了不止一次。每个部分只应有一个标题，请合并或删去多余的。',
      en: '“{found}” stands more than once. Each section has one heading; merge them or delete the surplus one.'
    }
  },
  *check({report}) {
    const inText = report.sections
      .filter(isHeaded)
      .sort((left, right) => left.heading.span.start - right.heading.span.start)
    const kept = longestOrdered(inText)
    for (const section of inText) {
      if (kept.includes(section)) continue
      const {heading} = section
      const later = kept.find(other => other.number > section.number)
      if (later === undefined || later.heading.span.start > heading.span.start) continue
      yield finding('misplaced', {
        at: heading,
        data: {found: heading.text, before: later.heading.text},
        related: [{at: later.heading, note: {zh: '应排在它的后面', en: 'this one comes after it'}}]
      })
    }
    for (const {heading, repeated} of report.sections) {
      for (const again of repeated) {
        const first = {zh: '第一次出现在这里', en: 'first here'}
        const related = heading === null ? [] : [{at: heading, note: first}]
        yield finding('repeated', {at: again, data: {found: again.text}, related})
      }
    }
  }
})

function isHeaded(section: Section): section is Headed {
  return section.heading !== null
}

/** The longest run of sections in the form's order: what is not in it was moved. Of two that are alike, the one that begins first. */
function longestOrdered(sections: readonly Headed[]): readonly Headed[] {
  const runs: Headed[][] = []
  for (const section of sections) {
    const before = runs.filter(run => (run.at(-1)?.number ?? 0) < section.number)
    runs.push([...longest(before), section])
  }
  return longest(runs)
}

function longest(runs: readonly Headed[][]): Headed[] {
  return runs.reduce<Headed[]>((best, run) => (run.length > best.length ? run : best), [])
}
