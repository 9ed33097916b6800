/** Whole paragraphs, several sentences each, as short reports have them: written without knowledge of the reader. */

import type {Place} from './entry.ts'

export const blindParagraphs: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      q001: '我局进一步畅通申请渠道，规范办理流程。2025年共收到政府信息公开申请{28|received}件，2024年转入{3|carriedIn}件。年底前办结{29|finished}件，另有{2|carriedOut}件转到2026年办理。',
      q002: '本年度新收申请{16|received}件，上一年度结转{1|carriedIn}件，合计办理{17|handled}件。{17|finished}件申请全部办结，{没有结转下年的申请|none:carriedOut}。',
      q003: '全年受理信息公开申请{11|received}件。申请人中，自然人{8|natural}人次，商业企业{2|business}家次，社会公益组织{1|social}家次。{全部申请均已办理完毕|done}。',
      q004: '2025年，全局收到政府信息公开申请{54|received}件，同比增长{35%|growth:received/40}（2024年为40件）。因申请公开引起的行政复议{2|reconsideration}件，{复议结果均为维持|all:recUpheld/reconsideration}。',
      q005: '依法办理政府信息公开申请。上年结转{4|carriedIn}件，本年新收{26|received}件，两者相加{30|handled}件。从结果看，予以公开{13|granted}件、部分公开{5|partial}件、无法提供{12|unavailable}件。',
      q006: '2025年我局收到的政府信息公开申请由上年的50件减少到{45|received}件，下降{10%|growth:received/50}。其中商业企业申请{5|business}件，其余均为自然人申请。',
      q007: '2025年，我局共收到政府信息公开申请{13|received}件。{3|notProcessed}件不予处理，其中{1|excessive}件系要求说明理由的大量、反复申请，{2|confirmation}件系要求重新出具已获取的信息。',
      q008: '关于信息处理费和诉讼。{全年没有发生因政府信息公开引起的诉讼|none:litigation}，政府信息公开类行政复议{1|reconsideration}件，{目前尚未审结|all:recPending/reconsideration}。',
      q009: '结转方面，上年度结转到本年度的申请{5|carriedIn}件，本年度结转到下年度的申请{3|carriedOut}件。本年度新收政府信息公开申请{62|received}件。',
      q010: '全年答复政府信息公开申请{40|finished}件，其中公开类（含部分公开）{18|granted+partial}件，占{45%|share:granted+partial/finished}。{22|notHeld}件因本机关不掌握无法提供，占{55%|share:notHeld/finished}。',
      q011: '我局收到政府信息公开申请{6|received}件，较去年的4件增加{2|difference:received/4}件，增幅{50%|growth:received/4}。{6|finished}件全部按照规定时限予以答复。',
      q012: '我局2025年{未收到政府信息公开申请|none:received}。与上年相比减少3件。{上年度亦无结转事项|none:carriedIn}。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      q101: '镇党政办专人负责依申请公开工作。2025年共收到申请{5|received}件，上年度未办结转入{1|carriedIn}件，当年办结{6|finished}件。{未引发行政复议和行政诉讼|none:disputes}。',
      q102: '2025年，我镇新收依申请公开件{7|received}件，其中{6|natural}件由自然人提出、{1|legal}件由律师事务所等法律服务机构提出。{均按规定办结|done}。',
      q103: '全年{没有人向镇政府提出政府信息公开申请|none:received}。{没有引起行政复议|none:reconsideration}，{没有引起行政诉讼|none:litigation}。',
      q104: '我镇收到的{4|received}件申请中，{2|granted}件予以公开，{1|partial}件予以部分公开，{1|unclear}件经补正后内容仍不明确。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      q201: '全县政府信息公开申请受理量为{275|received}件，比2024年的250件多{25|difference:received/250}件，增长{10%|growth:received/250}。已答复{270|finished}件，未到期结转{5|carriedOut}件。',
      q202: '2025年，全县行政机关办理上年结转{12|carriedIn}件、当年新收{168|received}件，计{180|handled}件。其中办结{176|finished}件，仍在办理{4|carriedOut}件。政府信息公开行政复议{7|reconsideration}件，行政诉讼{6|litigation}件，共{13|disputes}件。',
      q203: '在全县{90|finished}件答复中，不予公开{9|denied}件，占{10%|share:denied/finished}。不予公开的理由为：国家秘密{2|stateSecret}件，三安全一稳定{3|security}件，内部事务信息{4|internal}件。'
    }
  },
  {
    of: 'city',
    under: '（一）主动公开',
    texts: {
      q301: '2025年，市政府出台规章{3|regIssued}部，废止规章{2|regRepealed}部。现行有效规章{28|regInForce}部，均在网站专栏公开。',
      q302: '全市行政许可{26410|licences}件，行政处罚{9182|penalties}件，行政强制{377|coercion}件。行政事业性收费{7316.0500|fees}万元。',
      q303: '加强规范性文件全流程管理。全市新制发{19|issued}件，明令废止{10|repealed}件，{规章没有新的制定|none:regIssued}。'
    }
  },
  {
    of: 'bureau',
    under: '（一）主动公开',
    texts: {
      q401: '2025年，我局征收行政事业性收费{18.4000|fees}万元。作出行政许可{92|licences}件，作出行政处罚{17|penalties}件。',
      q402: '{本年度无行政事业性收费|none:fees}，{无行政强制|none:coercion}。行政许可决定{66|licences}件全部在7个工作日内公示。',
      q403: '全年主动公开政府信息{96|whole}条。其中：法规文件{12|part}条、工作动态{70|part}条、其他{14|part}条。'
    }
  },
  {
    of: 'street',
    under: '总体情况',
    texts: {
      q501: '2025年，街道扎实做好政府信息公开各项工作。收到政府信息公开申请{14|received}件，通过网络{9|channel}件、信函{5|channel}件。{13|finished}件已作答复，{1|carriedOut}件结转下年。',
      q502: '街道全年收到政府信息公开申请{3|received}件，{均以“不掌握”答复|all:notHeld/finished}。{无复议|none:reconsideration}，{无诉讼|none:litigation}。'
    }
  }
]
