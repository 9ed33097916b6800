/** Paragraphs with one contradiction each, of the classes that seventh.ts was written for. */

import type {Place} from './entry.ts'

export const seventhFaulty: readonly Place[] = [
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      tf001: '全县新收政府信息公开申请{188|received}件，其中县政府本级31件，县直部门{95≠|part}件，各乡镇64件。',
      tf002: '全县新收政府信息公开申请{188|received}件：县政府办公室31件、县直单位93件、镇街{61≠|part}件。',
      tf003: '全县收到申请{152|received}件，上半年{84≠|part}件、下半年70件，均已办结。',
      tf004: '全县收到申请{96|received}件，其中第一季度21件、第二季度{26≠|part}件、第三季度27件、第四季度20件。',
      tf005: '全县收到申请{130|received}件。按申请内容划分：征地补偿类74件、城乡规划类32件、{其他26件≠|part}。',
      tf006:
        '全县收到申请{130|received}件，数量居前三的为浦岸镇26件、沙渚镇18件、石埂镇13件，{三镇合计67件≠|whole}，其余分布较散。',
      tf007:
        '全县收到申请{300|received}件，科研机构{2|research}件、社会公益组织{5|social}件、法律服务机构{9|legal}件，{三类合计18件≠|whole}。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      tf101: '全系统收到政府信息公开申请110件，其中局机关64件、各分局{37≠|part}件、下属单位11件。',
      tf102:
        '全年收到申请{70|received}件。自然人{52|natural}件，法人和其他组织{18|organisations}件，其中商业企业{11|business}件、法律服务机构{4|legal}件、其他{4≠3|otherApplicant}件。',
      tf103:
        '办结{48|finished}件，结果为无法提供{12|unavailable}件，占{35%≠|share:unavailable/finished}，其余予以公开。'
    }
  }
]
