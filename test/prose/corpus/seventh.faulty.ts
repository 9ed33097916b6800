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
  },
  {
    of: 'city',
    under: '（三）政府信息管理',
    texts: {
      tf301: '全市作出行政处罚决定{212|penalties}件（简易程序131件、{一般程序91件≠|part}）。',
      tf302: '年末有效行政规范性文件{74|inForce}件，其中市政府文件31件、{市政府办公室文件53件≠|part}。',
      tf303: '执法公示专区97个（市级1个、县级11个、{乡镇95个≠|part}）。',
      tf304: '发布招考公告、政策问答等信息264条，其中公告91条、问答58条、{其他125条≠|part}。',
      tf305: '主动公开政府信息4,820条，其中机关本级1,340条、各分局2,510条、{其他980条≠|part}。',
      tf306: '栏目由41个压减至28个，{减少15个≠|part}。',
      tf307: '行政许可现场办结时间由6.5天降至4.2天，{缩短3.2天≠|part}。',
      tf308: '抽查行政许可案卷140宗，合格137宗，{合格率93.8%≠|part}。',
      tf309: '主动公开信息2480条。分渠道看，网站1430条，{占67.7%≠|part}；公众号806条，占32.5%；公报244条，占9.8%。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      tf320: '新收申请{48|received}件，其中前三季度新收31件，{占74.6%≠|part}。',
      tf321: '受理申请{48|received}件，与2023年（37件）、2024年（41件）相比分别增加11件和{9件≠|part}。',
      tf322: '48件新收申请通过网络提交的27件、{邮寄的24件≠|part}、当面提交的4件。',
      tf323:
        '本年新收{48|received}件，上年结转{3|carriedIn}件，办结{47|finished}件，年末未到期的{6≠4|carriedOut}件结转下年度。',
      tf324: '上年转来{5≠3|carriedIn}件，连同当年{48|received}件，共应办51件，办理完毕47件。'
    }
  }
]
