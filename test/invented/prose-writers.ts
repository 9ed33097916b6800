/** How title, headings and paragraphs are put down: Markdown, plain text, text of PDF pages, HTML. */

import type {LayoutContext} from './layouts/layout.ts'
import {displayWidth} from './writer.ts'

export interface ProseWriter {
  open(title: string, context: LayoutContext): void
  title(text: string, context: LayoutContext): void
  /** `number`: which of the six sections. */
  section(heading: string, number: number, context: LayoutContext): void
  heading(text: string, context: LayoutContext): void
  paragraph(text: string, context: LayoutContext): void
  close(context: LayoutContext): void
}

const nothing = (): void => undefined

const markdown: ProseWriter = {
  open: nothing,
  title: (text, {writer, typography}) => {
    writer.write(`${typography.headings === 'plain' ? '' : '# '}${text}\n\n`)
  },
  section: (heading, number, {writer, typography}) => {
    const marks = {plain: ['', ''], hash: ['## ', ''], bold: ['**', '**'], mixed: [number < 4 ? '## ' : '#### ', '']}
    writer.write(`${marks[typography.headings][0]}${heading}${marks[typography.headings][1]}\n\n`)
  },
  heading: (text, {writer, typography}) => {
    writer.write(typography.headings === 'hash' ? `### ${text}\n\n` : `${text}\n\n`)
  },
  paragraph: (text, {writer}) => {
    writer.write(`${text}\n\n`)
  },
  close: nothing
}

const plain: ProseWriter = {
  ...markdown,
  title: (text, {writer}) => {
    writer.write(`${text}\n\n`)
  },
  section: (heading, _number, {writer}) => {
    writer.write(`${heading}\n\n`)
  },
  heading: markdown.paragraph
}

const PAGE_WIDTH = 88

const pages: ProseWriter = {
  open: nothing,
  title: (text, {writer}) => {
    const indent = Math.max(0, Math.floor((PAGE_WIDTH - displayWidth(text)) / 2))
    writer.write(`${' '.repeat(indent)}${text}\n\n`)
  },
  section: (heading, _number, {writer}) => {
    writer.write(`    ${heading}\n`)
  },
  heading: (text, {writer}) => {
    writer.write(`    ${text}\n`)
  },
  paragraph: (text, {writer, pages, random}) => {
    const lines = wrapProse(`    ${text}`, PAGE_WIDTH)
    const breakAfter = lines.length > 2 && random.chance(0.2) ? random.integer(0, lines.length - 2) : null
    lines.forEach((line, index) => {
      writer.write(`${line}\n`)
      if (index === breakAfter) writer.write(`\n${' '.repeat(40)}- ${pages.next()} -\n`)
    })
  },
  close: nothing
}

/** Breaks lines as typesetters do: never within a number or a Latin word. */
function wrapProse(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const [unit] of text.matchAll(/[!-~]+|\s|[^!-~\s]/g)) {
    if (displayWidth(line + unit) > width) {
      lines.push(line)
      line = ''
    }
    line += unit
  }
  return [...lines, line]
}

const html: ProseWriter = {
  open: (title, {writer}) => {
    writer.write(
      `<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n`
    )
    writer.write('<div class="nav"><a href="/">首页</a> <a href="/zwgk">政务公开</a></div>\n<div class="article">\n')
  },
  title: (text, {writer}) => {
    writer.write(`<h1>${text}</h1>\n`)
  },
  section: (heading, _number, {writer, typography}) => {
    writer.write(typography.headings === 'plain' ? `<p>${heading}</p>\n` : `<h2>${heading}</h2>\n`)
  },
  heading: (text, {writer}) => {
    writer.write(`<p><strong>${text}</strong></p>\n`)
  },
  paragraph: (text, {writer}) => {
    writer.write(`<p style="text-indent: 2em">${text}</p>\n`)
  },
  close: ({writer}) => {
    writer.write('</div>\n<div class="footer">版权所有</div>\n</body>\n</html>\n')
  }
}

export const proseWriters: Readonly<Record<'markdown' | 'plain' | 'pages' | 'html', ProseWriter>> = {
  markdown,
  plain,
  pages,
  html
}
