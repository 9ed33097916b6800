/** Pages to a text and a tree, with what is to be said of them: what PDF and OFD have in common. */

import type {Words} from '../../words.ts'
import {placeholders} from '../looks/segment.ts'
import type {NoticeKind} from '../notice.ts'
import {struckWords} from '../notice.ts'
import {type DraftNotice, type Projected, project} from '../projection.ts'
import {Refused, unsupported} from '../refusal.ts'
import {layOut} from './layout.ts'
import type {Page} from './page.ts'

/** Of a page: a picture as large is the page. */
const WHOLE = 0.6

/**
 * The pages as a document.
 * @throws Refused where they are a scan, have no text, or have tables whose cells cannot be told apart
 */
export function projectPages(pages: readonly Page[], dialect: 'pdf' | 'ofd', {hasAnnotations = false} = {}): Projected {
  if (pages.every(page => page.glyphs.length === 0)) {
    const isScan = pages.some(page => page.images.length > 0)
    throw new Refused(unsupported(isScan ? 'scan' : 'noText'))
  }
  const notices: DraftNotice[] = []
  const recognised = pages.some(isRecognised)
  if (recognised) notices.push(note('recognised-text', words.recognised))
  if (pages.some(page => page.glyphs.length === 0 && page.images.some(image => covers(image, page))))
    notices.push(note('picture-page', words.picturePage))
  const {drafts, offPage, struck, unruled} = layOut(pages.map(page => (isRecognised(page) ? uncovered(page) : page)))
  if (unruled) throw new Refused(unsupported('unruledTables'))
  if (offPage) notices.push(note('hidden-text', words.offPage))
  if (!recognised && pages.some(page => page.glyphs.some(({look}) => look === 'hidden' || look === 'faint')))
    notices.push(note('hidden-text', words.unseen))
  if (struck) notices.push(note('struck-text', struckWords))
  if (holds(pages, placeholders.input)) notices.push(note('form-field', words.formField))
  if (hasAnnotations || holds(pages, placeholders.note)) notices.push(note('annotation', words.annotation))
  return project(drafts, dialect, notices)
}

function note(kind: NoticeKind, of: Words): DraftNotice {
  return {kind, words: of}
}

function holds(pages: readonly Page[], placeholder: string): boolean {
  return pages.some(({glyphs}) => glyphs.some(({text}) => text === placeholder))
}

/** A scan over the text that a program has recognised in it: text that is not painted, or painted beneath. */
function isRecognised(page: Page): boolean {
  const {glyphs, images} = page
  const isSeen = glyphs.some(({look}) => look !== 'hidden' && look !== 'faint')
  return glyphs.length > 0 && !isSeen && images.some(image => covers(image, page))
}

function covers([left, top, right, bottom]: Page['images'][number], {width, height}: Page): boolean {
  return (right - left) * (bottom - top) >= WHOLE * width * height
}

function uncovered(page: Page): Page {
  return {...page, glyphs: page.glyphs.map(({look: _, ...glyph}) => glyph)}
}

const words = {
  recognised: {
    zh: '文件是扫描件，所核对的是识别软件放在图下的文字，可能有误认的字和数。请以原文件为准。',
    en: 'The file is a scan; what was checked is the text that a program recognised in it, which may be wrong. Go by the original.'
  },
  picturePage: {
    zh: '有的页面是图片，其中的文字没有读到。',
    en: 'Some pages are pictures; the text in them was not read.'
  },
  offPage: {
    zh: '有文字超出了页面，打印出来看不到，校核时略去。',
    en: 'Text lies off the page, where nobody sees it; it was left out.'
  },
  unseen: {
    zh: '文中有看不见的文字（白色，或设为不显示），不当作正文。',
    en: 'The file holds text that cannot be seen (white, or not painted); it was not taken for text of the report.'
  },
  formField: {
    zh: '文件里有表单域，域里的内容没有读取。请另存为不可填写的 PDF，或核对来源文件。',
    en: 'The file holds form fields; what is in them was not read. Flatten it, or check the file that it was made from.'
  },
  annotation: {
    zh: '页面上有用批注工具加的文字，不是正文，没有读取。',
    en: 'Text was added to pages as annotations; it is no text of the report and was not read.'
  }
} satisfies Record<string, Words>
