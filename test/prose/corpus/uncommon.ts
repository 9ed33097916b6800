/**
 * Uncommon ways of speaking, terse ones among them, by someone who had not looked at the reader: written when it had been fitted to the
 * blind, the informed and the municipal sentences, and measured once before anything was changed for them.
 */

import type {Place} from './entry.ts'

export const uncommon: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      n001: '严格落实依申请公开登记、审核、办理、答复、归档制度。2025年度，经网络平台受理申请{21|channel}件、经邮政寄递受理申请{8|channel}件、经窗口受理申请{3|channel}件，全年受理总量为{32|received}件，较去年同期的25件增长{28%|growth:received/25}。',
      n002: '年初尚有上年未办结申请{3|carriedIn}件，全年新增申请{44|received}件，到年底已作出答复{45|finished}件，还有{2|carriedOut}件在办理期限内。',
      n003: '全年依申请公开{18|received}件次，{18|finished}件次均在规定时限内予以答复，{年末无在办件|done}。',
      n004: '申请人中公民个人{23|natural}位、企业{6|business}家，申请共计{29|received}件；从结果看，{12|granted}件给予公开，{5|partial}件作部分公开处理，{12|unavailable}件因本机关无法提供。',
      n005: '2025年，我局收到的政府信息公开申请达{65|received}件，数量较2024年（52件）增长{25%|growth:received/52}。',
      n006: '我局在2025年共接到政府信息公开申请{15|received}件（上年为12件，同比上升{25%|growth:received/12}），按期办结{15|finished}件，{没有遗留到下一年度的申请|done}。',
      n007: '收到申请表{10|received}份，其中：以自然人身份提出{8|natural}份，以公司名义提出{2|business}份。',
      n008: '依申请公开方面：收{27|received}件，结{26|finished}件，转{1|carriedOut}件。',
      n009: '全年受理的{36|received}件申请，依法予以公开的有{14|granted}件，依法不予公开的有{7|denied}件，经检索没有相关信息的有{15|notHeld}件。',
      n010: '对属于国家秘密的{1|stateSecret}件、属于内部管理信息的{2|internal}件、属于过程性信息的{3|deliberative}件，依法不予公开；对要求提供公开出版物的{1|publication}件，依法不予处理。',
      n011: '本年度政府信息公开申请的答复率为100%，办结率为{100%|share:finished/received}，共{9|received}件、办结{9|finished}件。',
      n012: '我局共办理{24|finished}件申请，予以公开占{62.5%|share:granted/finished}，计{15|granted}件；部分公开占{12.5%|share:partial/finished}，计{3|partial}件；其余{6|unavailable}件为无法提供。',
      n013: '本年度{未接到群众提出的政府信息公开申请|none:received}，{上年亦无结转|none:carriedIn}。',
      n014: '今年以来，我局{没有公民或组织申请公开政府信息|none:received}。',
      n015: '我局共收悉政府信息公开申请{13|received}宗，{13|finished}宗已全部书面答复。',
      n016: '信息公开申请当中，经补正仍不符合要求{2|unclear}件，申请人逾期未补正{1|noCorrection}件，逾期未缴费{0|feeUnpaid}件，同一申请人重复提出{3|repeated}件。'
    }
  },
  {
    of: 'city',
    under: '（二）依申请公开',
    texts: {
      n101: '全市各级行政机关收到政府信息公开申请{3120|received}件，与2024年的2600件相比增加{520|difference:received/2600}件，增长{20%|growth:received/2600}。',
      n102: '全市申请办理总量{3205|handled}件（其中上年结转{85|carriedIn}件、本年新收{3120|received}件），年内办结{3108|finished}件。',
      n103: '全市新收申请{3120|received}件。按申请人类别划分，公民提出{2480|natural}件，商业企业提出{410|business}件，科研机构提出{20|research}件，社会公益组织提出{8|social}件，法律服务机构提出{150|legal}件，其他主体提出{52|otherApplicant}件。',
      n104: '从答复类型分析，全市予以公开和部分公开的{1560|granted+partial}件，占答复总数{3000|finished}件的{52%|share:granted+partial/finished}。',
      n105: '全市受理申请同比由1875件增至{2100|received}件，增幅{12%|growth:received/1875}，年底仍有{61|carriedOut}件未办结。',
      n106: '2025年，全市共答复政府信息公开申请{2950|finished}件，其中不予公开{310|denied}件，占{10.5%|share:denied/finished}；不予处理{96|notProcessed}件，占{3.3%|share:notProcessed/finished}。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      n201: '全县新收申请{118|received}件，连同上年结转的{6|carriedIn}件，本年应办{124|handled}件，实际办结{120|finished}件，{4|carriedOut}件转入2026年办理。',
      n202: '2025年，全县共受理依申请公开事项{75|received}件；其中全部公开的{31|granted}件，部分公开的{9|partial}件，无法提供的{28|unavailable}件，不予处理的{5|notProcessed}件，其他情形{2|otherResult}件。',
      n203: '全县{75|received}件申请里，自然人申请{60|natural}件、占比{80%|share:natural/received}，法人和其他组织申请{15|organisations}件、占比{20%|share:organisations/received}。',
      n204: '2025年全县收到政府信息公开申请{63|received}件，当年{全部办理完结|done}，{无结转下年度办理的申请|done}。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      n301: '2025年我镇{未接到政府信息公开的书面申请|none:received}，{亦未发生因政府信息公开引发的行政复议、行政诉讼|none:disputes}。',
      n302: '镇党政综合办负责依申请公开受理工作，年度内收到村民申请{2|received}件，{2|finished}件均当面答复。',
      n303: '全年我镇政府信息公开申请量为{4|received}件，上年结转量为{1|carriedIn}件，答复量为{5|finished}件，结转下年量为{0|carriedOut}件。',
      n304: '收到政府信息公开申请{3|received}件（均来自村民，即自然人{3|natural}件），予以公开{2|granted}件，信息不存在{1|notHeld}件。',
      n305: '汐岭镇本年依申请公开{零受理|none:received}。',
      n306: '2025年收到的政府信息公开申请为{0|received}，结转上年申请为{0|carriedIn}。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      n401: '我办全年登记政府信息公开申请{88|received}件，{85|finished}件当年办理完毕，{3|carriedOut}件按规定延期至2026年办理。',
      n402: '市政府办公室收到政府信息公开申请{72|received}件，其中公民{65|natural}人次、企业{7|business}家次，按时答复{72|finished}件。',
      n403: '2025年办公室受理信息公开申请{66|received}件，当年答复{60|finished}件，答复内容中公开类{25|granted}件、部分公开类{5|partial}件、无法提供类{30|unavailable}件。'
    }
  },
  {
    of: 'street',
    under: '（二）依申请公开',
    texts: {
      n501: '街道信息公开窗口收到申请{5|received}件，{均为自然人提交|all:natural/received}。',
      n502: '我街道2025年度收到政府信息公开申请{14|received}件，{2|notHeld}件信息不存在，{1|petition}件属于信访事项，其余{11|granted}件予以公开。',
      n503: '依申请公开总数{6|received}件，网上提交{4|channel}件，现场提交{2|channel}件。',
      n504: '街道收到{12|received}件政府信息公开申请，{10|finished}件办结，{2|carriedOut}件结转次年。'
    }
  },
  {
    of: 'commission',
    under: '（五）监督保障',
    texts: {
      n601: '2025年，我委因政府信息公开被提起行政复议{4|reconsideration}件，维持原行政行为{3|recUpheld}件，责令重新答复{1|recCorrected}件。',
      n602: '涉政府信息公开行政诉讼{5|litigation}件，胜诉{4|litUpheld}件，未审结{1|litPending}件。',
      n603: '我委{全年没有因政府信息公开引起的行政争议|none:disputes}。',
      n604: '政府信息公开类行政复议{3|reconsideration}件，{均获维持|all:recUpheld/reconsideration}；政府信息公开类行政诉讼{2|litigation}件，{均在审理中|all:litPending/litigation}。',
      n605: '针对我委政府信息公开答复，申请人申请复议{2|reconsideration}次、提起诉讼{1|litigation}次，{无一被纠错|none:recCorrected}。',
      n606: '政府信息公开行政应诉案件{3|litigation}件，其中直接起诉{2|direct}件，经复议后起诉{1|after}件。'
    }
  },
  {
    of: 'commission',
    under: '（三）政府信息管理',
    texts: {
      n701: '严格执行规范性文件“三统一”制度，本年度新出台行政规范性文件{5|issued}件，修改废止{2|repealed}件，目前有效的规范性文件共{27|inForce}件。',
      n702: '全年我委{未新制定行政规范性文件|none:issued}，{未废止行政规范性文件|none:repealed}，现行有效行政规范性文件{14|inForce}件。',
      n703: '截至12月底，我委现行有效规范性文件{14|inForce}件，其中今年印发{3|issued}件，今年失效{1|repealed}件。',
      n704: '规范性文件制发{3|issued}、废止{1|repealed}、现行有效{14|inForce}。',
      n705: '共制定公布规范性文件{6|issued}部，清理废止{2|repealed}部，继续有效{40|inForce}部。'
    }
  },
  {
    of: 'bureau',
    under: '（一）主动公开',
    texts: {
      n801: '2025年通过县政府门户网站主动公开政府信息{412|whole}条，按类别分：机构职能类{22|part}条、政策法规类{60|part}条、工作动态类{230|part}条、其他类{100|part}条。',
      n802: '全年发布信息{180|whole}条，政务微信{120|part}条，政务微博{60|part}条。',
      n803: '主动公开政府信息{96|whole}条，其中规划计划{6|part}条，财政预决算{10|part}条，其他信息{80|part}条。',
      n804: '2025年办理行政许可事项{132|licences}件，作出行政处罚决定{17|penalties}件，采取行政强制措施{4|coercion}件。',
      n805: '本年度行政许可{132|licences}件、行政处罚{17|penalties}件、行政强制{0|coercion}件，行政事业性收费{8.5200|fees}万元。',
      n806: '我局{没有行政事业性收费项目|none:fees}，{全年没有实施行政强制措施|none:coercion}。',
      n807: '全年公开信息{300|whole}条：网站{140|part}条、公众号{100|part}条、公示栏{60|part}条。'
    }
  },
  {
    of: 'committee',
    under: '总体情况',
    texts: {
      n901: '2025年，管委会收到政府信息公开申请{17|received}件（自然人{15|natural}件，商业企业{2|business}件），予以公开{8|granted}件，部分公开{2|partial}件，不予公开{1|denied}件，无法提供{6|unavailable}件，{无结转|done}。行政复议{1|reconsideration}件，行政诉讼{0|litigation}件。',
      n902: '本年度依申请公开共{30|received}件，占比情况为：自然人{27|natural}件占{90%|share:natural/received}，企业{3|business}件占{10%|share:business/received}。',
      n903: '管委会{全年没有作出行政处罚决定|none:penalties}，{也没有采取行政强制措施|none:coercion}，办理行政许可{240|licences}件。',
      n904: '全年受理申请{8|received}件，{已全部办结并答复申请人|done}，{结果均为予以公开|all:granted/finished}。',
      n905: '申请总数{50|received}件，比去年的62件减少{12|difference:received/62}件，降幅{19.4%|growth:received/62}。'
    }
  }
]
