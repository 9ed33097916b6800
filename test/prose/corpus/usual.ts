/**
 * The usual shapes of published reports, with numbers, names and wording of their own, by someone who had not looked at the reader: written
 * when it had been fitted to the uncommon sentences too, and measured once before anything was changed for them.
 */

import type {Place} from './entry.ts'

export const usual: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      v001: '2025年，蔚澄县住建局共收到公民、法人或其他组织政府信息公开申请{57|received}件，上年度结转{4|carriedIn}件，合计{61|handled}件；已办理答复{58|finished}件，转入下年度继续办理{3|carriedOut}件。',
      v002: '全年依法受理政府信息公开申请{24|received}件，其中{17|channel}件通过县政府网站依申请公开系统提交，{5|channel}件以信函方式提出，{2|channel}件为当场申请。',
      v003: '我局本年新收政府信息公开申请{38|received}件，按申请主体分，自然人{31|natural}件，商业企业{4|business}件，法律服务机构{2|legal}件，其他{1|otherApplicant}件。',
      v004: '在已作出的{46|finished}件答复中，予以公开{21|granted}件，占{45.7%|share:granted/finished}；部分公开{8|partial}件，占{17.4%|share:partial/finished}；不予公开{5|denied}件；无法提供{12|unavailable}件。',
      v005: '2025年度收到政府信息公开申请{19|received}件，较2024年度减少{6|difference:received/25}件（2024年度为25件），下降{24%|growth:received/25}。',
      v006: '{3|denied}件申请依法不予公开，其中涉及第三方合法权益{1|thirdParty}件，属于内部事务信息{2|internal}件。',
      v007: '{9|notHeld}件申请因我局未制作、未保存相关信息，已告知申请人信息不存在。',
      v008: '办理上年结转申请{2|carriedIn}件、当年申请{16|received}件，{全部于年内办理完毕|done}。',
      v009: '全年收到依申请公开{7|received}件，答复{7|finished}件，{办结率达100%|done}，{无跨年结转|none:carriedOut}。',
      v010: '2025年，我局共收到政府信息公开申请{11|received}件，{申请人均为自然人|all:natural/received}，{答复结果均为部分公开|all:partial/finished}。',
      v011: '收到的政府信息公开申请较上年同期的40件上升{15%|growth:received/40}，达到{46|received}件。',
      v012: '对其中{4|unclear}件经补正仍不明确的申请，作无法提供处理；{3|needsCreation}件需要另行制作、加工的，也未提供。',
      v013: '申请人逾期未补正、本机关不再处理其申请的{2|noCorrection}件，信访类申请{5|petition}件，重复申请{1|repeated}件，要求确认或重新出具已获取信息{1|confirmation}件。',
      v014: '我局全年登记在册的政府信息公开申请共{33|received}件，除{2|carriedOut}件依法延期至2026年外，其余{31|finished}件均已答复。',
      v015: '按照答复类型统计，全年公开类答复{14|granted}件、部分公开类答复{3|partial}件、不予公开类答复{1|denied}件、不予处理类答复{2|notProcessed}件，共{20|finished}件。',
      v016: '2025年县住建局{未收到任何单位和个人提出的政府信息公开申请|none:received}，{也没有上一年度结转办理的申请|none:carriedIn}。',
      v017: '本年度我局{政府信息公开申请数为0|none:received}，故未产生信息处理费。',
      v018: '我局办理的依申请公开事项中，涉及房屋征收的6件、物业管理的4件、工程质量的3件，全年共收到申请{13|received}件。',
      v019: '线上渠道收到申请{28|channel}件，线下渠道收到申请{12|channel}件，合计{40|received}件。',
      v020: '2025年，新收申请{52|received}件，比上年多{12|difference:received/40}件（上年40件），{当年申请当年办结，没有结转件|done}。',
      v021: '依法不予公开{6|denied}件，理由分别是：国家秘密{1|stateSecret}件、过程性信息{3|deliberative}件、行政查询事项{2|inquiry}件。',
      v022: '不予处理{5|notProcessed}件，其中以申请名义进行信访、投诉、举报{2|petition}件，申请数量、频次明显超出合理范围{2|excessive}件，要求提供公开出版物{1|publication}件。',
      v023: '其他处理情形{3|otherResult}件，均为申请人主动撤回。',
      v024: '收到申请{16|received}件，其中{15|finished}件于年内办结、{1|carriedOut}件结转2026年，年内办结率{93.8%|share:finished/received}。',
      v025: '我局2025年收到{17|received}件政府信息公开申请，去年收到20件，同比减少{15%|growth:received/20}。',
      v026: '申请方式以网络为主，全年{44|received}件申请中，网络申请{36|channel}件，信函申请{8|channel}件。',
      v027: '处理申请{13|finished}件，其中{6|granted}件全部公开、{2|partial}件部分公开、{5|repeated}件因重复申请不予处理。',
      v028: '2025年度新收政府信息公开申请{35|received}件（不含上年结转{1|carriedIn}件），截至年底办结{36|finished}件，{没有未办结的申请|done}。'
    }
  },
  {
    of: 'city',
    under: '（二）依申请公开',
    texts: {
      v101: '2025年，全市行政机关共新收政府信息公开申请{4216|received}件，其中自然人提出{3850|natural}件，法人或其他组织提出{366|organisations}件，分别占{91.3%|share:natural/received}和{8.7%|share:organisations/received}。',
      v102: '全市全年办结政府信息公开申请{4180|finished}件（含上年结转{112|carriedIn}件），结转下年度继续办理{148|carriedOut}件。',
      v103: '从全市办理结果看，予以公开{1502|granted}件、部分公开{420|partial}件、不予公开{388|denied}件、无法提供{1460|unavailable}件、不予处理{230|notProcessed}件、其他处理{180|otherResult}件。',
      v104: '全市收到申请数由2024年的3840件上升到2025年的{4224|received}件，增长{10%|growth:received/3840}。'
    }
  },
  {
    of: 'city',
    under: '（五）监督保障',
    texts: {
      v105: '全市各级行政机关因政府信息公开被申请行政复议{96|reconsideration}件，其中维持{61|recUpheld}件、纠正{14|recCorrected}件、其他结果{12|recOther}件、尚未审结{9|recPending}件。',
      v106: '全市政府信息公开行政诉讼案件共{58|litigation}件：未经复议直接起诉{37|direct}件，复议后起诉{21|after}件；结果维持的{40|litUpheld}件，结果纠正的{6|litCorrected}件。'
    }
  },
  {
    of: 'city',
    under: '（一）主动公开',
    texts: {
      v107: '全市现行有效规章{24|regInForce}件，本年制发{2|regIssued}件、废止{1|regRepealed}件；行政规范性文件本年制发{63|issued}件、废止{41|repealed}件，现行有效{890|inForce}件。',
      v108: '全市各级各部门作出行政许可{283450|licences}件，行政处罚{61208|penalties}件，行政强制{3977|coercion}件，行政事业性收费{18652.7300|fees}万元。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      v201: '全县共受理政府信息公开申请{209|received}件，其中公民{178|natural}件、商业企业{21|business}件、科研机构{1|research}件、法律服务机构{9|legal}件。',
      v202: '全县申请总数{213|received}件，加上上年结转{8|carriedIn}件，年内答复{216|finished}件，结转{5|carriedOut}件。',
      v203: '2025年全县政府信息公开申请答复中，因信息不存在等原因无法提供{76|unavailable}件，占答复总数的{38%|share:unavailable/finished}；答复总数为{200|finished}件。',
      v204: '全县{3|security}件申请因公开后可能危及国家安全、公共安全、经济安全、社会稳定，依法不予公开。',
      v205: '与2024年相比，2025年全县申请量增加{34|difference:received/175}件（2024年为175件），总量为{209|received}件。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      v301: '我镇2025年度共收到村民提交的政府信息公开申请{4|received}件，已答复{3|finished}件，{1|carriedOut}件转至2026年答复。',
      v302: '2025年，汐岭镇{没有接到依申请公开件|none:received}；{没有因政府信息公开被申请行政复议|none:reconsideration}，{没有被提起行政诉讼|none:litigation}。',
      v303: '全年受理依申请公开事项{6|received}件（予以公开{4|granted}件、不予处理{2|notProcessed}件），{均按期办结|done}。',
      v304: '我镇{2025年度未制发行政规范性文件|none:issued}，{未废止行政规范性文件|none:repealed}，现行有效的行政规范性文件为{0|inForce}件。',
      v305: '我镇全年作出行政许可{311|licences}件、行政处罚{29|penalties}件、行政强制{2|coercion}件。',
      v306: '本年度汐岭镇{未发生因信息公开提起的行政复议、行政诉讼案件|none:disputes}。',
      v307: '2025年收到申请{2|received}件，{均系自然人申请|all:natural/received}，{已全部办理完毕|done}。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      v401: '2025年，市政府办公室共承办政府信息公开申请{95|received}件，其中网上申请{71|channel}件、信函申请{22|channel}件、当面申请{2|channel}件。',
      v402: '我办收到申请{83|received}件、上年结转{5|carriedIn}件，办结{86|finished}件：公开{30|granted}件，部分公开{11|partial}件，不予公开{6|denied}件，无法提供{33|unavailable}件，不予处理{4|notProcessed}件，其他处理{2|otherResult}件；尚有{2|carriedOut}件未到答复期限。',
      v403: '办公室全年因政府信息公开被申请复议{3|reconsideration}件、被诉{2|litigation}件，{均未出现被纠错情形|none:recCorrected}。',
      v404: '我办受理的{75|received}件申请中，自然人提出{60|natural}件，占{80%|share:natural/received}；企业提出{15|business}件，占{20%|share:business/received}。'
    }
  },
  {
    of: 'street',
    under: '（二）依申请公开',
    texts: {
      v501: '漱玉街道全年收到政府信息公开申请{8|received}件，办结{7|finished}件，{1|carriedOut}件正在办理。',
      v502: '街道办事处共收到居民政府信息公开申请{5|received}件：{2|granted}件予以公开，{1|partial}件部分公开，{2|notHeld}件本机关不掌握。',
      v503: '2025年街道收到政府信息公开申请{1|received}件，已予以公开。{未产生行政复议及行政诉讼|none:disputes}。'
    }
  },
  {
    of: 'street',
    under: '（一）主动公开',
    texts: {
      v504: '街道公开信息发布总量{216|whole}条，其中政策文件{18|part}条，民生实事{98|part}条，其他{100|part}条。'
    }
  },
  {
    of: 'commission',
    under: '（五）监督保障',
    texts: {
      v601: '全年政府信息公开类行政复议案件{7|reconsideration}件，结果维持{5|recUpheld}件，结果纠正{1|recCorrected}件，尚未审结{1|recPending}件。',
      v602: '涉及我委的政府信息公开行政诉讼{4|litigation}件，其中直接起诉{3|direct}件、复议后起诉{1|after}件，{全部维持|all:litUpheld/litigation}。',
      v603: '因政府信息公开工作被申请行政复议{1|reconsideration}件，复议结果为维持；{未被提起行政诉讼|none:litigation}。',
      v604: '2025年我委政府信息公开引发的行政复议{5|reconsideration}件、行政诉讼{3|litigation}件，共{8|disputes}件。',
      v605: '本年度{无因政府信息公开被行政复议情况|none:reconsideration}；行政诉讼{2|litigation}件，{均未审结|all:litPending/litigation}。',
      v606: '政府信息公开行政复议{6|reconsideration}件，已审结{4|recClosed}件，其余{2|recPending}件正在审理。',
      v607: '行政复议机关对我委政府信息公开答复作出维持决定{3|recUpheld}件、责令重作决定{1|recCorrected}件。'
    }
  },
  {
    of: 'commission',
    under: '（三）政府信息管理',
    texts: {
      v701: '2025年我委制发行政规范性文件{4|issued}件，废止{3|repealed}件，截至年底现行有效{36|inForce}件。',
      v702: '全年新印发规范性文件{2|issued}件，宣布失效{1|repealed}件，继续有效{35|inForce}件，均已在门户网站公开。',
      v703: '开展规范性文件清理，废止{5|repealed}件，保留现行有效文件{30|inForce}件，本年度新制定{1|issued}件。',
      v704: '本年度{未出台行政规范性文件|none:issued}，现行有效行政规范性文件共{21|inForce}件。',
      v705: '行政规范性文件方面，发布{3|issued}件、废止{0|repealed}件、现行有效{28|inForce}件。',
      v706: '全年以我委名义制定规范性文件{三|issued}件，现行有效的共有{26|inForce}件。',
      v707: '{年内没有废止的规范性文件|none:repealed}，共有{17|inForce}件规范性文件现行有效。'
    }
  },
  {
    of: 'bureau',
    under: '（一）主动公开',
    texts: {
      v801: '2025年，我局通过县政府门户网站公开信息{265|whole}条，其中机构职能{6|part}条、部门文件{31|part}条、工作动态{150|part}条、其他{78|part}条。',
      v802: '全年公开各类信息{520|whole}条，包括网站{310|part}条、微信公众号{180|part}条、政务新媒体其他账号{30|part}条。',
      v803: '全年制发公文{240|whole}件，其中主动公开{66|part}件、依申请公开{120|part}件、不予公开{54|part}件。',
      v804: '我局产生公文{150|whole}件，属性为主动公开的{45|part}件，属性为依申请公开的{80|part}件，属性为不予公开的{25|part}件。',
      v805: '全年办理行政许可{864|licences}件；作出行政处罚决定{52|penalties}件；{未实施行政强制|none:coercion}。',
      v806: '2025年收取行政事业性收费{126.4500|fees}万元。',
      v807: '我局行政事业性收费总额{0.8600|fees}万元，行政许可决定{77|licences}件、行政处罚决定{9|penalties}件、行政强制决定{1|coercion}件。',
      v808: '全年{未收取行政事业性收费|none:fees}。',
      v809: '作出行政许可决定{1204|licences}件，{没有作出行政处罚|none:penalties}。',
      v810: '全年行政事业性收费金额{5.5000|fees}万元，{全年未发生行政强制事项|none:coercion}。',
      v811: '主动公开政府信息总数{318|whole}条，按公开渠道划分：县政府网站{200|part}条，“蔚澄住建”微信公众号{108|part}条，信息公开栏{10|part}条。'
    }
  },
  {
    of: 'committee',
    under: '总体情况',
    texts: {
      v901: '管委会2025年共收到政府信息公开申请{22|received}件，{20|finished}件已办结，{2|carriedOut}件结转至2026年。制发规范性文件{1|issued}件、现行有效{9|inForce}件。作出行政许可{420|licences}件、行政处罚{13|penalties}件。',
      v902: '依申请公开方面，全年收到{14|received}件，同比下降{30%|growth:received/20}（2024年20件）；其中自然人{12|natural}件，法人{2|organisations}件。',
      v903: '2025年收到申请{25|received}件，予以公开{13|granted}件，占{52%|share:granted/received}；行政复议{2|reconsideration}件，行政诉讼{1|litigation}件。',
      v904: '管委会全年{没有收到政府信息公开申请|none:received}，{没有发生政府信息公开行政复议和行政诉讼|none:disputes}，未收取信息处理费。',
      v905: '全年共收到申请{30|received}件、答复{29|finished}件，{1|carriedOut}件按程序延期；答复中公开及部分公开{18|granted+partial}件，其余{11|unavailable}件无法提供。'
    }
  }
]
