/** Sections one and five of two agencies that are near copies of each other. */

import type {Location} from '../../src/diagnostic.ts'
import {grouped} from '../../src/grouping.ts'
import {type CorpusEntry, defineRule, findingIn} from '../../src/rule/define.ts'
import {sectionWording} from '../../src/rule/section-text.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {bareName} from './helpers/members.ts'
import {Neighbours, type Sketched} from './helpers/neighbours.ts'
import {pack, sketch, unpack} from './helpers/sketch.ts'

interface Part {
  readonly section: string
  /** As {@link pack} writes it. */
  readonly sketch: string
  readonly at: Location
}

interface Digest {
  readonly parts: readonly Part[]
}

type Entry = CorpusEntry<Digest>

/** Whose text it is, with the bare name of the agency, which is compared with thousands of others. */
interface Owner extends Omit<Part, 'sketch'> {
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
      return made === null ? [] : [{section: form.heading, sketch: pack(made), at: locate(anchor)}]
    })
    return parts.length === 0 || report.agency === null ? null : {parts}
  },
  *check({entries, options}) {
    const texts = entries.flatMap(textsOf)
    for (const group of grouped(texts, ({owner}) => owner.section).values()) {
      const neighbours = new Neighbours(group, (options.share + 1) / 100)
      for (const [index, {owner}] of group.entries()) {
        const {entry, agency, section, at} = owner
        const nearest = neighbours.nearest(index, other => other.agency !== agency)
        if (nearest === null) continue
        const {agency: theirs, path} = nearest.owner.entry
        const share = Math.floor(nearest.share * 100)
        yield findingIn(entry, 'shared', {
          at,
          data: {section, agency: theirs ?? '', path, share}
        })
      }
    }
  }
})

function textsOf(entry: Entry): readonly Sketched<Owner>[] {
  const agency = bareName(entry.agency)
  return entry.digest.parts.map(({section, sketch: packed, at}) => ({
    owner: {entry, agency, section, at},
    sketch: unpack(packed)
  }))
}
