/**
 * Ways in which a cell shows something else than the digits that its file holds, in each format. `n` is the number of the
 * cell; what a person reads is `n` or uncertain, never the digits glued together.
 */

import {run} from '../word/make-docx.ts'
import type {Format} from './write.ts'
import {rtfText} from './write-office.ts'

type Markup = (n: string) => string

export interface Mechanism {
  readonly name: string
  /** Whether the number is still certain: `read` it must be read, `either` it may be. Otherwise the cell is unread. */
  readonly number?: 'read' | 'either'
  readonly in: Partial<Readonly<Record<Format, Markup>>>
}

/** The same in a page, and in HTML within Markdown. */
function html(name: string, markup: Markup, number?: Mechanism['number']): Mechanism {
  return {name, in: {html: markup, mht: markup, 'html-in-md': markup}, ...(number !== undefined && {number})}
}

function pages(name: string, markup: Markup, number?: Mechanism['number']): Mechanism {
  return {
    name,
    in: {html: markup, mht: markup, 'html-in-md': markup, md: markup},
    ...(number !== undefined && {number})
  }
}

function styled(name: string, style: string, number?: Mechanism['number']): Mechanism {
  return pages(name, n => `<span style="${style}">9</span>${n}`, number)
}

function word(name: string, properties: string, number?: Mechanism['number']): Mechanism {
  return {name, in: {docx: n => run('9', properties) + run(n)}, ...(number !== undefined && {number})}
}

function rtf(name: string, words: string, number?: Mechanism['number']): Mechanism {
  return {name, in: {rtf: n => `{${words} 9}${n}`}, ...(number !== undefined && {number})}
}

/** @param style one of those that `writeOdt` defines */
function open(name: string, style: string, number?: Mechanism['number']): Mechanism {
  const markup: Markup = n => `<text:span text:style-name="${style}">9</text:span>${n}`
  return {name, in: {odt: markup}, ...(number !== undefined && {number})}
}

function rich(name: string, properties: string): Mechanism {
  const markup: Markup = n => `t="inlineStr"><is><r><rPr>${properties}</rPr><t>9</t></r><r><t>${n}</t></r></is>`
  return {name, in: {xlsx: markup}}
}

/** The same characters in every format. */
function typed(name: string, text: Markup, number?: Mechanism['number']): Mechanism {
  return {
    name,
    in: {
      html: text,
      md: text,
      'html-in-md': text,
      docx: n => run(text(n)),
      rtf: n => rtfText(text(n)),
      odt: n => text(n),
      mht: text,
      xlsx: n => `t="inlineStr"><is><t>${text(n)}</t></is>`
    },
    ...(number !== undefined && {number})
  }
}

export const mechanisms: readonly Mechanism[] = [
  pages('struck: s', n => `<s>9</s>${n}`),
  pages('struck: del and ins', n => `<del>9</del><ins>${n}</ins>`),
  pages('struck: the whole number', n => `<strike>${n}</strike>`),
  {name: 'struck: two tildes', in: {md: n => `~~9~~${n}`}},
  styled('struck: text-decoration', 'text-decoration: underline line-through'),
  word('struck: w:strike', '<w:strike/>'),
  word('struck: w:dstrike', '<w:dstrike/>'),
  word('struck: character style', '<w:rStyle w:val="struck"/>'),
  {
    name: 'not struck: w:strike off in a struck style',
    number: 'read',
    in: {docx: n => run(n, '<w:rStyle w:val="struck"/><w:strike w:val="0"/>')}
  },
  rich('struck: run of a sheet', '<strike/>'),
  rich('unseen: white run of a sheet', '<color rgb="FFFFFFFF"/>'),
  {name: 'struck: font of a cell', in: {xlsx: n => `s="1"><v>${n}</v>`}},
  typed('struck: overlays', n => `9\u0336${n}`),
  pages('raised behind', n => `${n}<sup>1</sup>`, 'either'),
  pages('raised before', n => `<sup>1</sup>${n}`),
  pages('raised: several digits', n => `${n}<sup>12</sup>`),
  pages('lowered behind', n => `${n}<sub>1</sub>`),
  pages('raised: vertical-align', n => `${n}<span style="vertical-align:super">1</span>`, 'either'),
  pages('raised: relative top', n => `${n}<span style="position:relative;top:-4pt">1</span>`, 'either'),
  {
    name: 'raised: w:vertAlign',
    number: 'either',
    in: {docx: n => run(n) + run('1', '<w:vertAlign w:val="superscript"/>')}
  },
  {name: 'lowered: w:vertAlign', in: {docx: n => run(n) + run('1', '<w:vertAlign w:val="subscript"/>')}},
  {name: 'raised: w:position', number: 'either', in: {docx: n => run(n) + run('1', '<w:position w:val="8"/>')}},
  rich('raised: run of a sheet', '<vertAlign val="superscript"/>'),
  styled('unseen: no size', 'font-size:0', 'read'),
  styled('unseen: display none', 'display:none', 'read'),
  styled('unseen: tiny', 'font-size:1px'),
  styled('unseen: white', 'color:#fff'),
  styled('unseen: white, in functions', 'color: rgb(255, 255, 255)'),
  styled('unseen: of the colour behind it', 'background:#336699;color:#36a'.replace('#36a', '#369')),
  styled('unseen: transparent', 'color:transparent'),
  styled('unseen: opacity', 'opacity:0'),
  styled('unseen: off the page', 'position:absolute;left:-9999px'),
  styled('unseen: text-indent', 'display:inline-block;text-indent:-9999px'),
  styled('unseen: clip', 'position:absolute;clip:rect(0 0 0 0)'),
  styled('unseen: box of no size', 'display:inline-block;width:0;overflow:hidden'),
  styled('unseen: scale', 'display:inline-block;transform:scale(0)'),
  styled('unseen: black on black', 'background:black'),
  styled('turned: rotate', 'display:inline-block;rotate:180deg'),
  styled('turned: letter-spacing', 'letter-spacing:-1em'),
  pages('turned: margin', n => `${n}<span style="margin-left:-1em">9</span>`),
  html(
    'turned: flex-direction',
    n => `<span style="display:flex;flex-direction:row-reverse"><b>${n}</b><b>9</b></span>`
  ),
  html('turned: order', n => `<span style="display:flex"><b style="order:2">${n}</b><b>9</b></span>`),
  styled('broken: display block', 'display:block'),
  styled('broken: as wide as the cell', 'display:inline-block;width:100%'),
  html('input: meter', n => `<meter value="0.9">9</meter>${n}`),
  pages('raised: font-variant-position', n => `${n}<span style="font-variant-position:super">1</span>`, 'either'),
  {name: 'unseen: class of the page', in: {html: n => `<span class="gone">9</span>${n}`}},
  {name: 'unseen: class below another', in: {html: n => `<i class="away">9</i>${n}`}},
  pages('seen: size set again', n => `<span style="font-size:0"><b style="font-size:14px">${n}</b></span>`, 'read'),
  html('seen: white on a dark cell', n => `<div style="background:#036;color:#fff">${n}</div>`, 'read'),
  word('unseen: w:vanish', '<w:vanish/>', 'read'),
  word('unseen: white', '<w:color w:val="FFFFFF"/>'),
  word('unseen: of the colour behind it', '<w:color w:val="336699"/><w:shd w:val="clear" w:fill="336699"/>'),
  word('unseen: of the colour of the highlight', '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'),
  word('unseen: white on a white highlight', '<w:color w:val="FFFFFF"/><w:highlight w:val="white"/>'),
  word(
    'unseen: white fill',
    '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>'
  ),
  word(
    'unseen: transparent fill',
    '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>'
  ),
  word('unseen: w:fitText', '<w:fitText w:val="20"/>'),
  {
    name: 'unseen: lines of one point',
    in: {docx: n => `<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/></w:pPr>${run('9')}${run(n)}</w:p>`}
  },
  {
    name: 'equation: field EQ with a mark of its result',
    in: {
      docx: n =>
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ \\o(9,8) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(n)}`
    }
  },
  {name: 'field: number of the page', in: {docx: n => `<w:r><w:pgNum/></w:r>${run(n)}`}},
  word('turned: w:spacing', '<w:spacing w:val="-100"/>'),
  {
    name: 'not turned: type set closer',
    number: 'read',
    in: {docx: n => run(n, '<w:spacing w:val="-6"/>')}
  },
  word('unseen: half a point', '<w:sz w:val="1"/>'),
  word('unseen: no width', '<w:w w:val="1"/>'),
  {
    name: 'seen: white on shading',
    number: 'read',
    in: {docx: n => run(n, '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="003366"/>')}
  },
  {name: 'unseen: font of a cell', in: {xlsx: n => `s="5"><v>${n}</v>`}},
  {
    name: 'generated: list of Word',
    in: {docx: n => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(n)}</w:p>`}
  },
  html('generated: ordered list', n => `<ol><li>${n}</li></ol>`),
  html('generated: ruby', n => `<ruby>${n}<rt>1</rt></ruby>`, 'either'),
  {name: 'tracked: inserted', number: 'read', in: {docx: n => `<w:ins w:id="1" w:author="a">${run(n)}</w:ins>`}},
  {
    name: 'tracked: deleted',
    number: 'read',
    in: {docx: n => `<w:del w:id="1" w:author="a"><w:r><w:delText>9</w:delText></w:r></w:del>${run(n)}`}
  },
  typed('turned: right-to-left override', n => `\u202e${n}\u202c`),
  typed('turned: isolate', n => `\u2067${n}\u2069`),
  pages('turned: bdo', n => `<bdo dir="rtl">${n}</bdo>`),
  pages('turned: unicode-bidi', n => `<span style="unicode-bidi:bidi-override;direction:rtl">${n}</span>`),
  pages('turned: float', n => `<span style="float:right">9</span>${n}`),
  {name: 'turned: w:bdo', in: {docx: n => `<w:bdo w:val="rtl">${run(n)}</w:bdo>`}},
  word('turned: w:rtl', '<w:rtl/>'),
  pages('broken: br', n => `9<br>${n}`),
  html('broken: paragraphs', n => `<p>9</p><p>${n}</p>`),
  html('broken: newline', n => `9\n${n}`),
  {name: 'broken: w:br', in: {docx: n => `${run('9')}<w:r><w:br/></w:r>${run(n)}`}},
  {name: 'broken: page', in: {docx: n => `${run('9')}<w:r><w:br w:type="page"/></w:r>${run(n)}`}},
  {name: 'broken: paragraphs of Word', in: {docx: n => `<w:p>${run('9')}</w:p><w:p>${run(n)}</w:p>`}},
  {name: 'broken: line of a sheet', in: {xlsx: n => `t="inlineStr"><is><t>9&#10;${n}</t></is>`}},
  typed('parted: blank', n => `9 ${n}`),
  typed('parted: full-width blank', n => `9\u3000${n}`),
  typed('unseen: zero-width space', n => `${n.slice(0, 1)}\u200b${n.slice(1)}`, 'read'),
  typed('unseen: soft hyphen', n => `${n.slice(0, 1)}\u00ad${n.slice(1)}`, 'read'),
  typed('note: circled', n => `${n}①`, 'read'),
  typed('note: star', n => `${n}*`, 'read'),
  typed('note: raised digit', n => `${n}¹`, 'read'),
  typed('note: in brackets', n => `${n}[1]`, 'read'),
  typed('note: full stop', n => `${n}.`, 'either'),
  pages('picture beside', n => `${n}<img src="a.png" width="20">`),
  pages('picture instead', () => '<img src="a.png" width="20">'),
  {name: 'picture of Markdown', in: {md: n => `![9](a.png)${n}`}},
  pages('input', n => `<input value="${n}">`),
  html('select', n => `<select><option>${n}</option></select>`),
  html('textarea', n => `<textarea>${n}</textarea>`),
  html('equation of a page', n => `<math><mn>${n}</mn></math>`),
  html('drawing', n => `<svg><text>${n}</text></svg>`),
  {
    name: 'equation of Word',
    in: {
      docx: n =>
        `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:sSup><m:e><m:r><m:t>${n}</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`
    }
  },
  {
    name: 'field without a result',
    in: {
      docx: () =>
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(ABOVE) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    }
  },
  {
    name: 'drop-down without a result',
    in: {
      docx: () =>
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    }
  },
  {name: 'number format: hides', in: {xlsx: n => `s="3"><v>${n}</v>`}},
  {name: 'number format: Chinese numerals', in: {xlsx: n => `s="4"><v>${n}</v>`}},
  {name: 'shared string out of range', in: {xlsx: () => 't="s"><v>999</v>'}},
  {name: 'escaped character of a sheet', number: 'read', in: {xlsx: n => `t="inlineStr"><is><t>${n}_x000D_</t></is>`}},
  {name: 'formula without a value', in: {xlsx: () => '><f>SUM(A1:A2)</f>'}},
  {name: 'comment of Markdown', number: 'read', in: {md: n => `<!-- 9 -->${n}`, 'html-in-md': n => `<!-- 9 -->${n}`}},
  rtf('struck: \\strike', '\\strike'),
  rtf('struck: \\striked', '\\striked1'),
  rtf('unseen: \\v', '\\v', 'read'),
  rtf('unseen: white', '\\cf2'),
  rtf('unseen: white on white', '\\cf2\\chcbpat2'),
  rtf('unseen: half a point', '\\fs1'),
  rtf('unseen: no width', '\\charscalex1'),
  rtf('unseen: of the colour behind it', '\\cf3\\chcbpat3'),
  rtf('turned: \\expndtw', '\\expnd-16\\expndtw-80'),
  rtf('raised: \\super', '\\super'),
  rtf('raised: \\up', '\\up6'),
  rtf('lowered: \\sub', '\\sub'),
  rtf('turned: \\rtlch', '\\ltrch\\rtlch'),
  rtf('turned: \\twoinone', '\\twoinone0'),
  rtf('turned: \\horzvert', '\\horzvert0'),
  rtf('tracked: \\deleted', '\\deleted', 'read'),
  rtf('tracked: \\mvf', '\\mvf', 'read'),
  {name: 'seen: \\ltrch behind', number: 'read', in: {rtf: n => `{\\rtlch\\fcs1 \\ltrch\\fcs0 ${n}}`}},
  {name: 'seen: white on dark text', number: 'read', in: {rtf: n => `{\\cf2\\chcbpat3 ${n}}`}},
  {name: 'raised behind: \\super', number: 'either', in: {rtf: n => `${n}{\\super 1}`}},
  {name: 'generated: \\listtext', in: {rtf: n => `{\\listtext 1.\\tab}${n}`}},
  {name: 'generated: \\pntext', in: {rtf: n => `{\\pntext 1}${n}`}},
  {name: 'broken: \\line', in: {rtf: n => `9\\line ${n}`}},
  {name: 'broken: \\lbr', in: {rtf: n => `9\\lbr0 ${n}`}},
  {name: 'broken: \\page', in: {rtf: n => `9\\page ${n}`}},
  {name: 'broken: \\column', in: {rtf: n => `9\\column ${n}`}},
  {name: 'broken: \\par', in: {rtf: n => `9\\par ${n}`}},
  {name: 'parted: \\tab', in: {rtf: n => `9\\tab ${n}`}},
  {name: 'picture: \\pict', in: {rtf: n => `{\\pict\\pngblip 89}${n}`}},
  {name: 'picture instead: \\shppict', in: {rtf: () => '{\\*\\shppict{\\pict\\pngblip 89}}'}},
  {name: 'equation: \\moMath', in: {rtf: n => `{\\mmath{\\*\\moMath{\\*\\mr ${n}}}}`}},
  {name: 'equation beside: \\moMath', in: {rtf: n => `{\\mmath{\\*\\moMath{\\*\\mr 9}}}${n}`}},
  {name: 'field without a result: RTF', in: {rtf: () => '{\\field{\\*\\fldinst FORMTEXT}}'}},
  {
    name: 'field with a result: RTF',
    number: 'read',
    in: {rtf: n => `{\\field{\\*\\fldinst =SUM(ABOVE)}{\\fldrslt ${n}}}`}
  },
  {name: 'text box beside: RTF', in: {rtf: n => `{\\shp{\\*\\shpinst{\\shptxt \\pard 9\\par}}}${n}`}, number: 'either'},
  open('struck: line of an OpenDocument style', 'struck'),
  open('struck: type of line', 'struck-type'),
  open('unseen: text:display', 'hidden', 'read'),
  open('unseen: fo:color', 'white'),
  open('unseen: fo:font-size', 'tiny'),
  open('unseen: style:text-scale', 'narrow'),
  open('raised: style:text-position', 'raised'),
  open('lowered: style:text-position', 'lowered'),
  open('unseen: of the colour behind it', 'hue'),
  open('turned: fo:letter-spacing', 'close'),
  open('turned: style:text-combine', 'combined'),
  open('turned: style:text-rotation-angle', 'turned'),
  {
    name: 'seen: fo:color on a background',
    number: 'read',
    in: {odt: n => `<text:span text:style-name="shaded">${n}</text:span>`}
  },
  {
    name: 'generated: list of an OpenDocument text',
    in: {
      odt: n => `<text:list text:style-name="list"><text:list-item><text:p>${n}</text:p></text:list-item></text:list>`
    }
  },
  {name: 'broken: text:line-break', in: {odt: n => `9<text:line-break/>${n}`}},
  {name: 'broken: text:p', in: {odt: n => `<text:p>9</text:p><text:p>${n}</text:p>`}},
  {name: 'broken: text:soft-page-break', in: {odt: n => `9<text:soft-page-break/>${n}`}, number: 'either'},
  {name: 'parted: text:s', in: {odt: n => `9<text:s/>${n}`}},
  {name: 'parted: text:tab', in: {odt: n => `9<text:tab/>${n}`}},
  {name: 'picture: draw:frame', in: {odt: n => `<draw:frame><draw:image/></draw:frame>${n}`}},
  {name: 'picture instead: draw:frame', in: {odt: () => '<draw:frame><draw:image/></draw:frame>'}},
  {name: 'equation: draw:object', in: {odt: () => '<draw:frame><draw:object/></draw:frame>'}},
  {name: 'input: draw:control', in: {odt: () => '<draw:control/>'}},
  {
    name: 'text in a drawing: draw:rect',
    in: {odt: n => `<draw:rect><text:p>9</text:p></draw:rect>${n}`},
    number: 'either'
  },
  {
    name: 'text in a frame: draw:text-box',
    in: {odt: n => `<draw:frame><draw:text-box><text:p>9</text:p></draw:text-box></draw:frame>${n}`},
    number: 'either'
  },
  {
    name: 'note: text:note',
    number: 'read',
    in: {odt: n => `${n}<text:note><text:note-citation>1</text:note-citation></text:note>`}
  },
  {name: 'unseen: text:hidden-text', number: 'read', in: {odt: n => `<text:hidden-text>9</text:hidden-text>${n}`}}
]
