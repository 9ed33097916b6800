/** Sections one and five of two agencies that are near copies of each other. */

import type {Location} from '../../src/diagnostic.ts'
import {type CorpusEntry, defineRule, findingIn} from '../../src/rule/define.ts'
import {sectionWording} from '../../src/rule/section-text.ts'
import {practice} from '../../src/standard/instruments.ts'
import {form} from '../../src/standard/provisions.ts'
import {bareName} from './members.ts'
import {Neighbours, type Sketched} from './neighbours.ts'
import {type Sketch, sketch} from './sketch.ts'

interface Part {
  readonly section: string
  readonly sketch: Sketch
  readonly at: Location
}

interface Digest {
  readonly parts: readonly Part[]
}

type Entry = CorpusEntry<Digest>

/** A report with the bare name of its agency, which is compared with thousands of others. */
interface Named {
  readonly entry: Entry
  readonly agency: string
}

export default defineRule({
  id: 'text-shared',
  title: {zh: '文字与别的机关雷同', en: 'the text is nearly another agency’s'},
  group: 'corpus',
  basis: [form.responsibility, practice('C', '有的地方考核以与其他单位雷同扣分')],
  scope: 'corpus',
  messages: {
    shared: {
      severity: 'warning',
      zh: '“{section}”与{agency}的报告（{path}）约有 {share}% 的文字相同（数字不计）。请按本机关的情况改写。',
      en: 'About {share}% of “{section}” is also in the report of {agency} ({path}), numbers aside. Rewrite it.'
    }
  },
  options: {
    share: {
      type: 'number',
      minimum: 10,
      maximum: 100,
      default: 70,
      describe: {zh: '相同文字超过这个百分比才报告', en: 'report only above this percentage of equal text'}
    }
  },
  digest({report, locate}): Digest | null {
    const parts = ([1, 5] as const).flatMap((number): Part[] => {
      const {form, anchor} = report.section(number)
      const made = sketch(sectionWording(report, number))
      return made === null ? [] : [{section: form.heading, sketch: made, at: locate(anchor)}]
    })
    return parts.length === 0 || report.agency === null ? null : {parts}
  },
  *check({entries, options}) {
    const named = entries.map((entry): Named => ({entry, agency: bareName(entry.agency)}))
    const sections = new Map<string, Neighbours<Named>>()
    for (const section of new Set(entries.flatMap(({digest}) => digest.parts.map(part => part.section)))) {
      sections.set(section, new Neighbours(partsNamed(section, named), (options.share + 1) / 100))
    }
    for (const {entry, agency} of named) {
      for (const {section, sketch, at} of entry.digest.parts) {
        const nearest = sections.get(section)?.nearest(sketch, other => other.agency !== agency)
        if (nearest == null) continue
        const {agency: theirs, path} = nearest.owner.entry
        const data = {section, agency: theirs ?? '', path, share: Math.floor(nearest.share * 100)}
        yield findingIn(entry, 'shared', {at, data})
      }
    }
  }
})

function partsNamed(name: string, owners: readonly Named[]): readonly Sketched<Named>[] {
  return owners.flatMap(owner =>
    owner.entry.digest.parts.filter(({section}) => section === name).map(({sketch}) => ({owner, sketch}))
  )
}
