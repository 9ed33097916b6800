/** Passages as the paragraphs of the report: each knows its section and its address. */

import type {Origin} from '../diagnostic.ts'
import type {Span} from '../source.ts'
import type {SectionForm} from '../standard/standard.ts'
import type {Paragraph, ParagraphKind} from './model.ts'
import type {Passage} from './passages.ts'
import type {Spot} from './spot.ts'

class ReportParagraph implements Paragraph {
  readonly kind: ParagraphKind
  readonly text: string
  readonly section: Paragraph['section']
  readonly depth: number | null
  readonly span: Span
  readonly place: string
  declare readonly origin?: Origin
  /** A property, not a method: rules take it out of the paragraph. */
  readonly at: Paragraph['at']

  constructor(passage: Passage, kind: ParagraphKind, section: Paragraph['section'], place: string) {
    this.kind = kind
    this.text = passage.mapped.text
    this.section = section
    this.depth = passage.depth
    this.span = passage.mapped.span
    this.place = place
    if (passage.origin !== null) this.origin = passage.origin
    const origin = passage.origin === null ? {} : {origin: passage.origin}
    // Set to a property at once, a function is made among what V8 keeps for long, with all that it sees.
    const at = (start: number, end: number): Spot => ({span: passage.mapped.spanOf(start, end), place, ...origin})
    this.at = at
  }
}

/** Makes the paragraphs of a document in order, counting within each section. */
export class ParagraphMaker {
  #section: SectionForm | null = null
  #count = 0

  heading(passage: Passage, form: SectionForm): Paragraph {
    return new ReportParagraph(passage, 'heading', form.number, form.heading)
  }

  make(passage: Passage, form: SectionForm | null): Paragraph {
    if (form !== this.#section) {
      this.#section = form
      this.#count = 0
    }
    if (passage.kind === 'title') return new ReportParagraph(passage, 'title', form?.number ?? 0, '标题')
    const within = form?.heading ?? '正文前'
    if (passage.kind !== 'heading') this.#count++
    const place =
      passage.kind === 'heading' ? `${within} · ${shortened(passage.mapped.text)}` : `${within} 第 ${this.#count} 段`
    return new ReportParagraph(passage, passage.kind, form?.number ?? 0, place)
  }
}

function shortened(text: string): string {
  return text.length <= MAX_NAME ? text : `${text.slice(0, MAX_NAME)}…`
}

const MAX_NAME = 20
