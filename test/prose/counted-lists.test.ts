/** Lists whose parts no table has, under a number of requests: what they must make up, and which are no such lists. */

import {describe, expect, test} from 'vitest'
import {formatExact} from '../../src/exact.ts'
import {readText, type Setting} from './helpers.ts'

const county: Setting = {heading: '（二）依申请公开', year: 2025, agency: '蔚澄县人民政府', kind: 'government'}
const bureau: Setting = {heading: '（二）依申请公开', year: 2025}

/** Each list as `20 ⊇ 12+5`, with = where it leaves nothing out; ? where other numbers may be meant. */
function lists(text: string, setting: Setting): readonly string[] {
  return readText(text, setting).lists.map(({whole, parts, isExact, isAttached}) => {
    const made = parts.map(({number}) => formatExact(number)).join('+')
    return `${formatExact(whole.number)} ${isExact ? '=' : '⊇'} ${made}${isAttached ? '' : ' ?'}`
  })
}

describe('lists under a number of requests', () => {
  test.each([
    // By body: from the top to the bottom, the departments among them.
    ['全县收到政府信息公开申请40件，其中县政府本级6件、县直部门22件、乡镇（街道）12件。', county, ['40 = 6+22+12']],
    ['全县收到政府信息公开申请40件：县政府办6件，县直单位22件，各乡镇12件。', county, ['40 = 6+22+12']],
    [
      '全县收到政府信息公开申请40件，比上年增加3件，其中县本级收到6件，占15%，县直部门收到22件，占55%。',
      county,
      ['40 ⊇ 6+22']
    ],
    ['我局收到政府信息公开申请40件，其中局机关25件、各分局9件、下属单位6件。', bureau, ['40 = 25+9+6']],
    // By time.
    ['收到政府信息公开申请40件，上半年25件、下半年15件。', bureau, ['40 = 25+15']],
    [
      '收到政府信息公开申请40件，其中第一季度8件，第二季度9件，第三季度12件，第四季度11件。',
      bureau,
      ['40 = 8+9+12+11']
    ],
    ['收到政府信息公开申请40件，其中一季度28件，二季度19件。', bureau, ['40 ⊇ 28+19']],
    // By another view, of a sentence before as well; 看 is whole only with what is left.
    ['收到政府信息公开申请40件。按申请内容划分：征收类20件、规划类12件、其他8件。', bureau, ['40 = 20+12+8 ?']],
    ['收到政府信息公开申请40件。申请公开的内容主要是：电价20件、水价12件、其他8件。', bureau, ['40 = 20+12+8 ?']],
    ['收到政府信息公开申请40件。从区域看，城区20件、郊区12件。', bureau, []],
    ['收到政府信息公开申请40件。按区域分，城区20件、郊区20件；按内容看，征收类9件。', bureau, ['40 = 20+20 ?']],
    // Not lists: a number behind which its words stand, years, something else than the number before, a sum among the parts.
    ['收到政府信息公开申请40件。从时效看，40件中38件按期答复、2件延期答复。', bureau, []],
    ['收到政府信息公开申请40件，按年度看，2023年为28件、2024年为36件。', bureau, []],
    ['收到政府信息公开申请40件。按类别分，咨询事项230件、投诉事项310件。', bureau, []],
    ['收到政府信息公开申请40件，其中涉及城区20件、涉及学校5件。', bureau, []]
  ] as const)('%s', (text, setting, expected) => {
    expect(lists(text, setting)).toEqual(expected)
  })
})

describe('sums of as many items as they say', () => {
  test.each([
    ['申请较多的为浦岸镇26件、沙渚镇18件、石埂镇13件，三地合计67件。', ['67 = 26+18+13']],
    ['予以公开30件、部分公开6件，两项共36件；无法提供12件，两者合计18件。', []],
    ['征收类26件、规划类18件、建设类13件，三者合计57件，占70%。', []],
    ['征收类26件、规划类18件、建设类13件，前两类合计44件。', []],
    ['收到申请12件，两类合计20件。', []]
  ])('%s', (text, expected) => {
    const found = lists(text, bureau)
    expect(found).toEqual(expected)
  })
})
