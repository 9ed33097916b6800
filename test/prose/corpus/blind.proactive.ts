/** Documents, licences, penalties, coercion and fees: written without knowledge of the reader. */

import type {Place} from './entry.ts'

export const blindProactive: readonly Place[] = [
  {
    of: 'bureau',
    under: '（一）主动公开',
    texts: {
      p001: '2025年，我局制发行政规范性文件{3|issued}件，废止{1|repealed}件，现行有效{12|inForce}件。',
      p002: '全年发布规范性文件{4|issued}件，宣布失效{2|repealed}件，继续有效{18|inForce}件。',
      p003: '本年度新制定行政规范性文件{2|issued}件，{未废止文件|none:repealed}，截至年底现行有效的行政规范性文件{9|inForce}件。',
      p004: '对行政规范性文件开展清理，制发{5|issued}件，废止{4|repealed}件，现行有效{17|inForce}件。',
      p005: '我局新出台行政规范性文件{1|issued}部，目前有效行政规范性文件{6|inForce}部。',
      p006: '本年度作出行政许可决定{126|licences}件，行政处罚决定{58|penalties}件，行政强制{3|coercion}件。',
      p007: '2025年，我局共办理行政许可{412|licences}件、作出行政处罚{37|penalties}件，{未实施行政强制|none:coercion}。',
      p008: '全年作出{694|licences}件行政许可，{88|penalties}件行政处罚，{6|coercion}件行政强制。',
      p009: '行政许可处理决定数量{230|licences}件，行政处罚处理决定数量{41|penalties}件，行政强制处理决定数量{0|coercion}件。',
      p010: '2025年我局收取行政事业性收费{36.5200|fees}万元。',
      p011: '{全年未作出行政强制决定|none:coercion}，{未收取行政事业性收费|none:fees}。',
      p012: '行政规范性文件制发{2|issued}件、废止{0|repealed}件、现行有效{15|inForce}件，均已在网站专栏集中公开。',
      p013: '2025年，{我局未制发行政规范性文件|none:issued}，废止{1|repealed}件，现行有效{7|inForce}件。',
      p014: '实施行政处罚{73|penalties}起，采取行政强制措施{5|coercion}起。',
      p015: '本年度我局行政事业性收费金额为{120.6400|fees}万元，收费项目和标准全部公示。',
      p016: '全年共制定并公开行政规范性文件{6|issued}件，同步发布解读材料6份。',
      p017: '共下达行政处罚决定书{64|penalties}份，核发行政许可证照{205|licences}件。',
      p018: '保留行政规范性文件{21|inForce}件，废止{3|repealed}件。',
      p019: '2025年{没有废止行政规范性文件|none:repealed}，新增{3|issued}件，库内现行有效{24|inForce}件。'
    }
  },
  {
    of: 'city',
    under: '（一）主动公开',
    texts: {
      p101: '2025年，市政府制定规章{2|regIssued}件，废止{1|regRepealed}件，现行有效规章{26|regInForce}件；制发行政规范性文件{15|issued}件，废止{8|repealed}件，现行有效{142|inForce}件。',
      p102: '全市新颁布政府规章{1|regIssued}部，现行有效政府规章共{19|regInForce}部。',
      p103: '{本年度未废止规章|none:regRepealed}，发布行政规范性文件{11|issued}件，现行有效行政规范性文件{96|inForce}件。',
      p104: '全市各级行政机关作出行政许可决定{18206|licences}件、行政处罚决定{7315|penalties}件、行政强制决定{264|coercion}件。',
      p105: '全市行政事业性收费总额{5213.7800|fees}万元。',
      p106: '市政府及其部门发布、废止、现行有效的行政规范性文件分别为{12|issued}件、{5|repealed}件、{131|inForce}件。'
    }
  },
  {
    of: 'county',
    under: '（一）主动公开',
    texts: {
      p201: '2025年，全县共制发行政规范性文件{8|issued}件，废止{3|repealed}件，现行有效{45|inForce}件。',
      p202: '全县完成行政许可{3520|licences}件、行政处罚{614|penalties}件、行政强制{29|coercion}件，均按规定公示。',
      p203: '县政府新制定行政规范性文件{4|issued}件，经评估废止和宣布失效{6|repealed}件。',
      p204: '行政事业性收费{862.3100|fees}万元，较上年有所下降。',
      p205: '截至2025年12月底，全县现行有效行政规范性文件{52|inForce}件，其中本年发布{7|issued}件。'
    }
  },
  {
    of: 'township',
    under: '（一）主动公开',
    texts: {
      p301: '2025年，{我镇未制发行政规范性文件|none:issued}，作出行政处罚{4|penalties}件，{无行政许可事项|none:licences}。',
      p302: '我镇全年办理行政许可{56|licences}件，行政处罚{9|penalties}件，行政强制{1|coercion}件。',
      p303: '本镇{没有行政事业性收费|none:fees}。',
      p304: '镇政府现行有效行政规范性文件{2|inForce}件，{本年度无新增|none:issued}。'
    }
  },
  {
    of: 'bureau',
    under: '（三）政府信息管理',
    texts: {
      p401: '加强行政规范性文件管理，全年发布{3|issued}件，废止{2|repealed}件，现行有效{30|inForce}件。',
      p402: '严格合法性审核，2025年制发行政规范性文件{5|issued}件，并完成历年文件集中清理，废止{9|repealed}件。',
      p403: '动态更新行政规范性文件库，现行有效文件{14|inForce}件全部入库。',
      p404: '本年度出台行政规范性文件{2|issued}件，失效{1|repealed}件。'
    }
  },
  {
    of: 'bureau',
    under: '（一）主动公开情况',
    texts: {
      p501: '2025年，我局主动公开政府信息{120|whole}条，其中政策类{30|part}条，许可类{65|part}条，其他类{25|part}条。',
      p502: '全年公开信息{480|whole}条，其中门户网站{300|part}条，政务新媒体{180|part}条。',
      p503: '全年制发公文{200|whole}件，其中主动公开{90|part}件、依申请公开{70|part}件、不予公开{40|part}件。',
      p504: '主动公开政府信息{250|whole}条，占全部制作信息的比例逐年提高，其中机构职能{15|part}条、财政预决算{35|part}条、工作动态{200|part}条。'
    }
  }
]
