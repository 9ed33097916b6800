/** Whole paragraphs in which counts of other things stand beside the claims: written with the reader in view. */

import type {Place} from './entry.ts'

export const informedParagraphs: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      iq001:
        '2025年，我局收到政府信息公开申请{18|received}件，上年结转{1|carriedIn}件。同期12345热线转办工单412单，办结405单，结转下年度7件。政府信息公开申请当年办结{19|finished}件。',
      iq002:
        '严格落实登记、研判、答复、归档四个环节。全年受理政府信息公开申请{24|received}件，上年结转{2|carriedIn}件；予以公开{9|granted}件，部分公开{3|partial}件，无法提供{13|unavailable}件，其他处理{1|otherResult}件。答复书均经法制审核，累计审核文书26份。',
      iq003:
        '我局收到政府信息公开申请{11|received}件，{均已办结|done}。其中自然人{10|natural}件，企业{1|business}件。{未产生行政复议|none:reconsideration}，{未产生行政诉讼|none:litigation}。',
      iq004:
        '2024年共收到申请20件。2025年共收到申请{25|received}件，增长{25%|growth:received/20}。从类型看，要求获取规划、许可类信息较多。年内办结政府信息公开申请{24|finished}件，另{1|carriedOut}件转入2026年。',
      iq005:
        '五年来我局累计办理政府信息公开申请143件。其中2025年收到政府信息公开申请{32|received}件，办结{32|finished}件。',
      iq006:
        '收到政府信息公开申请{15|received}件。在线访谈收到网民提问27个，回复27个。{申请已全部办结|done}。行政复议{1|reconsideration}件，{结果为维持|all:recUpheld/reconsideration}。'
    }
  },
  {
    of: 'county',
    under: '总体情况',
    texts: {
      iq101:
        '全县制发行政规范性文件{5|issued}件，废止{2|repealed}件。收到政府信息公开申请{98|received}件，上年结转{6|carriedIn}件，共办结{101|finished}件，结转下年{3|carriedOut}件。发生政府信息公开行政复议{8|reconsideration}件、行政诉讼{5|litigation}件。',
      iq102:
        '“十四五”以来全县主动公开信息12.6万条。2025年新收政府信息公开申请{144|received}件，较2024年（120件）增长{20%|growth:received/120}。其中县自然资源局收到38件，县住房城乡建设局收到27件。',
      iq103:
        '全县政府信息公开申请办结{130|finished}件。其中予以公开{52|granted}件，占{40%|share:granted/finished}；无法提供{39|unavailable}件，占{30%|share:unavailable/finished}。因政府信息公开引起的复议{10|reconsideration}件，其中被纠正{1|recCorrected}件。'
    }
  },
  {
    of: 'township',
    under: '总体情况',
    texts: {
      iq201:
        '2025年我镇主动公开信息{210|whole}条（网站{120|part}条、公开栏{90|part}条）。{未收到依申请公开|none:received}。{未发生复议、诉讼|none:disputes}。',
      iq202:
        '我镇办理依申请公开{3|finished}件，上年结转{1|carriedIn}件，本年新收{2|received}件。镇长信箱来信46封，办结45封。{全年无结转申请|none:carriedOut}。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      iq301:
        '我办2025年收到政府信息公开申请{52|received}件，上年结转{3|carriedIn}件，其中网上{30|channel}件、信函{20|channel}件、当面{2|channel}件。办结{51|finished}件，结转{4|carriedOut}件。指导各县区答复疑难申请18件。',
      iq302:
        '全年以市政府名义作出政府信息公开答复{40|finished}件，予以公开{14|granted}件、部分公开{6|partial}件、不予公开{5|denied}件、无法提供{15|unavailable}件。{无结转|none:carriedOut}。'
    }
  },
  {
    of: 'street',
    under: '总体情况',
    texts: {
      iq401:
        '街道全年收到政府信息公开申请{6|received}件，{均为自然人申请|all:natural/received}。其中予以公开{4|granted}件，信息不存在{2|notHeld}件。行政处罚{14|penalties}件，行政许可{3|licences}件。'
    }
  }
]
