/** Pieces of text that mean something to a reader: a mutation that puts one in goes deeper than one that puts in a letter. */

import {standardById} from '../../src/standard/index.ts'

const forms = (['2019', '2021'] as const).flatMap(id => standardById(id).tables)

const labels = [
  ...new Set(
    forms.flatMap(({blocks}) => blocks.flatMap(({rows, columns}) => [...rows, ...columns].map(({label}) => label)))
  )
]

const numbers = [
  ...[
    '0',
    '1',
    '-1',
    '1.5',
    '.5',
    '1,234',
    '12,34',
    '0.0000',
    '１２',
    '１２．５',
    '〇',
    '①',
    '1e9',
    '+3',
    '--',
    '1 2',
    '007'
  ],
  ...['9007199254740993', '9'.repeat(31), '9'.repeat(400), '100%', '12件', '3（其中修订2件）', '/', '—', '无', '']
]

const prose = [
  ...[
    '一、',
    '（一）',
    '1.',
    '①',
    '第一',
    '一是',
    '六、其他需要报告的事项',
    '三、收到和处理政府信息公开申请情况',
    '四、',
    '附件：'
  ],
  ...[
    '共收到政府信息公开申请12件，',
    '同比增长5.3%，',
    '分别为1件、2件、3件，',
    '未收到',
    '上年结转',
    '其中自然人',
    '复议',
    '诉讼'
  ],
  ...[
    '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》',
    '（国办函〔2020〕109号）',
    '国务院令第711号',
    '《',
    '》',
    '〈',
    '〉'
  ],
  ...['2024年1月1日至12月31日', '2024', '我局', '全市', '约', '余件', '（文字描述）', 'XX局', '11010519491231002X']
]

const markup = [
  ...[
    '|',
    '||',
    '\\|',
    '|---|',
    '|:-:|\n',
    '\t',
    '\t\t',
    '  ',
    '\u3000',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\f',
    '\u000B',
    '\u2028'
  ],
  ...[
    '#',
    '## ',
    '**',
    '*',
    '_',
    '`',
    '```\n',
    '~~',
    '>',
    '- ',
    '1. ',
    '---\n',
    '[a](b)',
    '![](x.png)',
    '\\',
    '&nbsp;',
    '&#49;',
    '&#x;'
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '</td>',
    '<td colspan=9>',
    '<td rowspan="99999">',
    '<th>',
    '<br>',
    '<p>',
    '</p>',
    '<!--',
    '-->'
  ],
  ...[
    '<div>',
    '</div>',
    '<script>',
    '</script>',
    '<style>',
    '<![CDATA[',
    '<td style="display:none">',
    '<h2>',
    '</',
    '<a href="',
    '<base',
    '&'
  ],
  ...[
    '<!-- nianbao-disable title -- 原因 -->',
    '<!-- nianbao-enable -->',
    '<!-- nianbao-disable -->',
    '<!-- nianbao-disable-next-line x -->'
  ]
]

const oddities = [
  ...[
    '\0',
    '\uFEFF',
    '\uFFFD',
    '\u200B',
    '\u200D',
    '\u00AD',
    '\u202E',
    '\u0301',
    '\uD800',
    '\uDC00',
    '𠮷',
    '👨‍👩‍👧',
    '⼀',
    '\uE000',
    'ﬀ',
    'İ',
    'ß'
  ]
]

const archives = [
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r><w:t>1</w:t></w:r>',
    '<w:tbl>',
    '</w:tbl>',
    '<w:tr>',
    '</w:tr>',
    '<w:tc>',
    '</w:tc>',
    '<w:p/>',
    '<w:tc/>'
  ],
  ...[
    '<w:gridSpan w:val="7"/>',
    '<w:gridSpan w:val="-1"/>',
    '<w:gridSpan w:val="99999"/>',
    '<w:vMerge/>',
    '<w:vMerge w:val="restart"/>'
  ],
  ...[
    '<w:gridBefore w:val="3"/>',
    '<w:del>',
    '</w:del>',
    '<w:ins>',
    '</w:ins>',
    '<w:vanish/>',
    '<w:numPr><w:numId w:val="1"/></w:numPr>'
  ],
  ...[
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="end"/>',
    '<w:br/>',
    '<w:tab/>',
    '<w:sdt>',
    '</w:sdt>',
    '<w:hMerge/>'
  ],
  ...[
    '<c r="A1"><v>1</v></c>',
    '<c r="XFD1048576"><v>1</v></c>',
    '<c r="A0" t="s"><v>-1</v></c>',
    '<c t="inlineStr"><is><t>1</t></is></c>'
  ],
  ...[
    '<row r="0">',
    '</row>',
    '<mergeCell ref="A1:G9"/>',
    '<mergeCell ref="A1:"/>',
    '<c r="B2" t="e"><v>#REF!</v></c>',
    '<c r="A1" s="9"><f>1+1</f></c>'
  ],
  ...[
    '<!DOCTYPE x>',
    '<?xml version="1.0"?>',
    '&amp;',
    '&#0;',
    '&#xD800;',
    ' w:val="',
    ' r:id="rId1"',
    'xml:space="preserve"'
  ]
]

export const textTokens: readonly string[] = [...labels, ...numbers, ...prose, ...markup, ...oddities]
export const archiveTokens: readonly string[] = [...archives, ...numbers, ...oddities, ...prose.slice(0, 10)]
export const numberTokens: readonly string[] = numbers
