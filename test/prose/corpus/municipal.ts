/**
 * In the manner of the sites of some thirty municipalities, written when the reader was done and measured once before anything was changed
 * for them: what is to be expected of texts that nobody has tuned to.
 */

import type {Place} from './entry.ts'

export const municipal: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      l001: '2025年，我局通过政府信息公开申请系统、信函等渠道共收到公开申请{46|received}件，同比2024年增加6件，全部按时办结，{无结转至下年度办理件|done}。',
      l002: '本年度我局收到并受理公民、法人和其他组织政府信息公开申请{17|received}件，其中予以公开{9|granted}件，部分公开{3|partial}件，不予公开{2|denied}件，本机关不掌握相关政府信息{3|notHeld}件。',
      l003: '全年依申请公开办件量{31|received}件，办结{30|finished}件，结转至2026年{1|carriedOut}件，均做到依法依规、按期答复。',
      l004: '年内新收依申请{28|received}件，上年结转{2|carriedIn}件；依法作出答复{29|finished}件，其余{1|carriedOut}件待下年度继续办理。',
      l005: '2025年共办理依申请公开信息{22|finished}件，其中全部公开{12|granted}件、部分公开{4|partial}件、因涉及第三方合法权益不予公开{1|thirdParty}件、无法提供{5|unavailable}件。',
      l006: '收到的{14|received}件政府信息公开申请里，有{11|natural}件是自然人提出的，有{3|business}件是商业企业提出的。',
      l007: '全年没有接到需要公开信息的申请，{未收到公民、法人和其他组织关于政府信息公开的申请|none:received}。',
      l008: '2025年收到申请{50|received}件，较上年（40件）增加{10|difference:received/40}件，增幅为{25%|growth:received/40}，均在法定时限内答复申请人。',
      l009: '申请办理方面，予以公开{21|granted}件（占{70%|share:granted/finished}），无法提供{9|unavailable}件（占{30%|share:unavailable/finished}），共计办结{30|finished}件。',
      l010: '依申请公开工作规范有序。本年度收到申请{19|received}件，答复率、按时办结率均为100%，{当年全部办结完毕|done}。',
      l011: '其中：网上申请{13|channel}件，信函申请{5|channel}件，当面申请{2|channel}件，合计收到政府信息公开申请{20|received}件。',
      l012: '受理政府信息公开申请{9|received}件，已办结{8|finished}件，尚有{1|carriedOut}件处于办理期限内。',
      l013: '2025年我局收到信息公开申请{26|received}件，上年度结转{0|carriedIn}件，办理结果为：予以公开{10|granted}件，不予公开{6|denied}件（其中属于行政执法案卷信息{4|enforcementFile}件、属于内部事务信息{2|internal}件），无法提供{10|unavailable}件。',
      l014: '全年共接收政府信息公开申请{37|received}件，经审查，属于信访举报投诉类申请不予处理{5|petition}件，重复申请不予处理{2|repeated}件，其余均依法予以答复。',
      l015: '我局全年共收到依申请公开{12|received}件，{申请人全部为自然人|all:natural/received}，主要内容涉及物业服务、房屋征收。',
      l016: '本年度政府信息公开申请共{33|received}件，其中公民申请{28|natural}件，占{84.8%|share:natural/received}；企业申请{5|business}件，占{15.2%|share:business/received}。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      l101: '2025年，全县各级行政机关共收到政府信息公开申请{286|received}件，加上年结转{11|carriedIn}件，共计{297|handled}件，办结{290|finished}件，{7|carriedOut}件结转下年度继续办理。',
      l102: '县政府及各部门、镇街全年共受理信息公开申请{164|received}件，其中县政府本级受理39件。',
      l103: '从申请主体来看，自然人{140|natural}件，法人或其他组织{24|organisations}件；从答复情况来看，予以公开{66|granted}件、部分公开{22|partial}件、不予公开{18|denied}件、无法提供{52|unavailable}件、不予处理{4|notProcessed}件、其他处理{2|otherResult}件。',
      l104: '全县申请量与上年相比大幅上升，由2024年的120件上升到{150|received}件，增长{25%|growth:received/120}。',
      l105: '全县全年答复申请{98|finished}件，公开和部分公开合计{49|granted+partial}件，占比{50%|share:granted+partial/finished}。',
      l106: '全县收到申请{81|received}件，{所有申请均在本年度内办理完毕|done}，未出现逾期答复情况。',
      l107: '全县本年度新收申请{205|received}件；上年结转{4|carriedIn}件；本年度办理{203|finished}件；结转下年{6|carriedOut}件。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      l201: '我镇设立依申请公开受理窗口，全年共收到申请{3|received}件，答复{3|finished}件，{没有结转|done}。',
      l202: '2025年，汐岭镇{没有收到任何形式的政府信息公开申请|none:received}，{也没有上年结转的申请|none:carriedIn}。',
      l203: '2025年度共受理依申请公开{2|received}起，{2|granted}起均予以公开。',
      l204: '依申请公开情况：本年新收数量{5|received}件，上年结转数量{0|carriedIn}件，结转下年{0|carriedOut}件。',
      l205: '镇政府共收到信息公开申请{6|received}份，已回复{6|finished}份，回复率100%。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      l301: '我办共收到政府信息公开申请{58|received}件，上年结转{3|carriedIn}件，当年答复{57|finished}件，转下年继续办理{4|carriedOut}件。',
      l302: '全年受理依申请公开{40|received}件，{均为自然人申请|all:natural/received}，内容集中在土地征收、城市更新等领域。',
      l304: '市政府全年收到政府信息公开申请{95|received}件，由我办统一登记、分办，办结{90|finished}件，结转{5|carriedOut}件。',
      l305: '代表市政府办理政府信息公开申请{95|finished}件，其中公开{40|granted}件。',
      l303: '在答复结果上，予以公开{15|granted}件、区分处理{4|partial}件、告知信息不存在{12|notHeld}件、告知不予处理{2|notProcessed}件。'
    }
  },
  {
    of: 'street',
    under: '（二）依申请公开',
    texts: {
      l401: '街道办事处2025年收到政府信息公开申请{8|received}件，比上一年度减少{2|difference:received/10}件（2024年10件）。',
      l402: '全年申请{8|received}件中，网络申请{6|channel}件，邮寄申请{2|channel}件。',
      l404: '街道全年收到申请{7|received}件：自然人{5|natural}人次，企业{2|business}家次，办理结果全部为予以公开。',
      l405: '收到依申请公开{4|received}件，较去年的6件下降{33.3%|growth:received/6}，{全部为辖区居民提出|all:natural/received}。',
      l403: '本街道年内办理依申请公开事项{4|finished}件，{均未提起行政复议或行政诉讼|none:disputes}。'
    }
  },
  {
    of: 'bureau',
    under: '（五）监督保障',
    texts: {
      l501: '2025年因政府信息公开工作被申请行政复议{3|reconsideration}起，复议结果为维持{2|recUpheld}起、其他{1|recOther}起。',
      l502: '{全年未发生针对本机关政府信息公开的行政复议和行政诉讼案件|none:disputes}。',
      l503: '涉及政府信息公开的行政诉讼案件共{4|litigation}件，一审未经复议直接起诉{3|direct}件，复议后起诉{1|after}件，{均已审结|none:litPending}。',
      l504: '因政府信息公开引起行政复议{2|reconsideration}件，其中{1|recCorrected}件被纠正，引起行政诉讼{1|litigation}件。',
      l505: '政府信息公开行政复议{6|reconsideration}件，其中{5|recUpheld}件维持、{1|recPending}件正在审理。'
    }
  },
  {
    of: 'commission',
    under: '（一）主动公开',
    texts: {
      l601: '2025年我委制发规范性文件{3|issued}件，废止{1|repealed}件，现行有效{18|inForce}件，均在门户网站公开。',
      l602: '公开行政规范性文件库内现行有效文件{18|inForce}件，本年新增{2|issued}件，{未废止规范性文件|none:repealed}。',
      l603: '全年作出行政许可处理决定{86|licences}件、行政处罚处理决定{7|penalties}件，{未实施行政强制|none:coercion}，{未收取行政事业性收费|none:fees}。',
      l604: '全年依法办理行政许可{86|licences}件，行政处罚{7|penalties}件，行政强制{0|coercion}件。',
      l605: '全年公开各类政府信息{240|whole}条，其中公示公告{60|part}条，政策文件{30|part}条，工作动态{120|part}条，其他{30|part}条。',
      l606: '行政事业性收费金额{12.3600|fees}万元。',
      l607: '本年度行政许可数量{86|licences}，行政处罚数量{7|penalties}。'
    }
  },
  {
    of: 'city',
    under: '（三）政府信息管理',
    texts: {
      l701: '2025年，市政府共制定政府规章{2|regIssued}件，废止规章{1|regRepealed}件，现行有效规章{23|regInForce}件；全市制发行政规范性文件{30|issued}件，废止{12|repealed}件，现行有效{310|inForce}件。',
      l702: '截至2025年底，全市现行有效的行政规范性文件共{310|inForce}件，其中本年度新制发{30|issued}件，宣布失效{12|repealed}件。',
      l703: '全市行政机关全年作出行政许可决定{48213|licences}件，行政处罚决定{9127|penalties}件，行政强制措施{812|coercion}件。'
    }
  },
  {
    of: 'committee',
    under: '总体情况',
    texts: {
      l801: '2025年管委会收到政府信息公开申请{11|received}件，办结{11|finished}件；{未产生行政复议、诉讼|none:disputes}；{没有制定规范性文件|none:issued}。',
      l802: '全区受理政府信息公开申请{27|received}件，其中商业企业{20|business}件、自然人{7|natural}件。答复结果：同意公开{15|granted}件、不同意公开{4|denied}件、无法提供{8|unavailable}件。',
      l804: '本年度共受理{13|received}件依申请公开，其中当年办结{12|finished}件，结转{1|carriedOut}件，办结率{92.3%|share:finished/received}。',
      l805: '收到申请{11|received}件，同意公开率{45.5%|share:granted/received}（{5|granted}件），信息不存在率{54.5%|share:notHeld/received}（{6|notHeld}件）。',
      l806: '2025年新收{9|received}件申请，{9|finished}件全部答复完毕，申请人{未提起行政复议|none:reconsideration}。',
      l803: '管委会全年办理政府信息公开申请{16|received}件，{件件有答复、无一例结转|done}，引发行政复议{1|reconsideration}件、{结果为维持|all:recUpheld/reconsideration}。'
    }
  }
]
