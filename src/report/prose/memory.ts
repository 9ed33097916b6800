/**
 * What was read of the paragraphs of a text, kept from one reading to the next: while somebody writes, all paragraphs but one
 * stand there again. A paragraph is read by itself, its places being those of its own text, and then put in its place.
 */

import type {ParagraphReading} from './paragraph-reading.ts'
import {placedCounted, placedIn, spotOfText} from './placing.ts'
import {mayTellKindsApart} from './relations/kinds-apart.ts'
import type {Frame} from './sentences/frame.ts'
import type {ProseParagraph} from './sentences/sentence-in-place.ts'

type ReadParagraph = (paragraph: ProseParagraph, frame: Frame) => ParagraphReading

/** A paragraph by itself, and what it leaves behind for those after it. */
interface Kept extends Pick<Frame, 'inRequests' | 'inDisputes' | 'disclosedInAll' | 'sentence'> {
  readonly reading: ParagraphReading
}

/** Of one text; what is not met again in a reading is forgotten after it. */
export class ReadingMemory {
  /** Of whom and of which year the text was when it was read last. */
  #subject = ''
  #last = new Map<string, Kept>()
  #now = new Map<string, Kept>()

  /** Begins a reading of the whole text. */
  begin({agency, year, standard}: Frame): void {
    const subject = JSON.stringify([agency.name, agency.kind, year, standard.id])
    this.#last = subject === this.#subject ? this.#now : new Map()
    this.#now = new Map()
    this.#subject = subject
  }

  /** What a paragraph says, which is read where it is not known. */
  read(paragraph: ProseParagraph, frame: Frame, readParagraph: ReadParagraph): ParagraphReading {
    // Such a paragraph may go on about a number of another one.
    if (frame.disclosedInAll.size > 0 && mayTellKindsApart(paragraph.text)) return readParagraph(paragraph, frame)
    const key = keyOf(paragraph, frame)
    const kept =
      this.#now.get(key) ?? this.#last.get(key) ?? readByItself(key.slice(FLAGS), paragraph, frame, readParagraph)
    this.#now.set(key, kept)
    const before = frame.sentence
    goOn(frame, paragraph, kept)
    return placedIn(paragraph, kept.reading, before)
  }
}

const FLAGS = 4

/** The text behind all that headings before it may bring about. */
function keyOf({text}: ProseParagraph, {inRequests, inDisputes, inSectionFour, inProblems}: Frame): string {
  return [inRequests, inDisputes, inSectionFour, inProblems].map(Number).join('') + text
}

function readByItself(text: string, paragraph: ProseParagraph, frame: Frame, readParagraph: ReadParagraph): Kept {
  const own: Frame = {...frame, sentence: 0, disclosedInAll: new Map()}
  const alone = {...paragraph, text, ...spotOfText(0, text.length), at: spotOfText}
  const {sentences, ...besides} = readParagraph(alone, own)
  // Without what its numbers were read from.
  const plain = sentences.map(found => found.map(({claim, marks}) => ({claim, marks})))
  const {inRequests, inDisputes, disclosedInAll, sentence} = own
  return {reading: {sentences: plain, ...besides}, inRequests, inDisputes, disclosedInAll, sentence}
}

/** Tells the paragraphs after it what it leaves behind. */
function goOn(frame: Frame, paragraph: ProseParagraph, kept: Kept): void {
  frame.inRequests = kept.inRequests
  frame.inDisputes = kept.inDisputes
  frame.sentence += kept.sentence
  for (const [words, counted] of kept.disclosedInAll) {
    const isAgain = counted === 'several' || frame.disclosedInAll.has(words)
    frame.disclosedInAll.set(words, isAgain ? 'several' : placedCounted(paragraph, counted))
  }
}
