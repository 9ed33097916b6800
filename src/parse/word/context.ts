/** What the readers of a Word file share: its styles, its numbering, the fields that are open, and what is noted on the way. */

import type {Origin} from '../../diagnostic.ts'
import {wordSet} from '../../text.ts'
import type {Words} from '../../words.ts'
import {value, type XmlElement} from '../containers/xml.ts'
import type {placeholders} from '../looks/segment.ts'
import type {NoticeKind} from '../notice.ts'
import type {Anchor, DraftNotice} from '../projection.ts'
import type {Numbering} from './numbering.ts'
import type {Styles} from './styles.ts'

/** A field between its begin and its end: the instruction first, behind the separator the result that is shown. */
interface Field {
  instruction: string
  separated: boolean
}

/** Fields that Word draws from their instruction, whatever result stands behind it. */
const DRAWN_FIELDS = wordSet('SYMBOL AUTONUM AUTONUMLGL AUTONUMOUT LISTNUM MACROBUTTON GOTOBUTTON')

/** Fields that mark a place or set something, and show nothing. */
const UNSEEN_FIELDS = wordSet('XE TC TA RD SET ASK PRINT PRIVATE TOC INDEX HYPERLINK ADVANCE')

export class WordContext {
  readonly part: string
  readonly styles: Styles
  readonly numbering: Numbering
  readonly fields: Field[] = []
  /** Where the text box that is being read is anchored: Word takes no comments within a box. */
  boxHost: Anchor | null = null
  /** Whether a colour lies behind what is being read: that of its cell or its table. */
  shaded = false
  /** Paragraphs of text and tables of the body that have been met. */
  paragraphs = 0
  tables = 0
  readonly #notices = new Map<NoticeKind, DraftNotice>()

  constructor(part: string, styles: Styles, numbering: Numbering) {
    this.part = part
    this.styles = styles
    this.numbering = numbering
  }

  /** Whether text that stands here is shown: not within an instruction, not in a table of contents. */
  get shown(): boolean {
    return this.fields.every(field => field.separated && !/^\s*TOC\b/i.test(field.instruction))
  }

  /** The kind of the field that ends here, where it shows what no result holds; null where it shows its result or nothing. */
  static shownField({instruction, separated}: Field): keyof typeof placeholders | null {
    const [name = ''] = instruction
      .trim()
      .toUpperCase()
      .split(/[\s\\(]/, 1)
    if (name === 'EQ') return 'equation'
    if (DRAWN_FIELDS.has(name)) return 'field'
    if (separated || name === '' || UNSEEN_FIELDS.has(name)) return null
    return name.startsWith('FORM') ? 'input' : 'field'
  }

  /** One notice of a kind is enough; the first says where. */
  note(kind: NoticeKind, words: Words, origin: Origin = {part: this.part}): void {
    if (!this.#notices.has(kind)) this.#notices.set(kind, {kind, words, origin})
  }

  get notices(): DraftNotice[] {
    return [...this.#notices.values()]
  }

  noteHidden(): void {
    const zh = '文档里有设为“隐藏”的文字，读者看不到，校核时略去。'
    const en = 'The document holds hidden text, which readers do not see; it was left out.'
    this.note('hidden-text', {zh, en})
  }

  /** Notes insertions and deletions: the text is read as if all were accepted. */
  noteChange(): void {
    const zh = '文档里有尚未接受的修订，已按“接受全部修订”后的文字读取。定稿前请接受或拒绝全部修订。'
    const en =
      'The document holds tracked changes; it was read as if all were accepted. Accept or reject them before it is published.'
    this.note('tracked-changes', {zh, en})
  }
}

/** The one branch of `mc:AlternateContent` that Word shows: the first that needs nothing it does not know. */
export function chosenBranch(element: XmlElement): XmlElement | null {
  const choices = element.children.filter(each => each.name === 'mc:Choice')
  return (
    choices.find(each => (value(each, 'Requires') ?? '').split(/\s+/).every(isKnownPrefix)) ??
    element.children.find(each => each.name === 'mc:Fallback') ??
    null
  )
}

/** The names that Office writes for the extensions of its formats: shapes, ink, charts, and by year. */
function isKnownPrefix(prefix: string): boolean {
  return prefix === '' || /^(?:wp[scgif]|wne|[vo]|(?:w|wp|c|a|x|p)1\d[a-z0-9]*|am3d|aink|asvg|cx\d?)$/.test(prefix)
}
