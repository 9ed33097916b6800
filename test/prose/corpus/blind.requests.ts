/** Requests, their results, applicants, channels, shares and growth: written without knowledge of the reader. */

import type {Place} from './entry.ts'

export const blindRequests: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      r001: '2025年，我局共收到政府信息公开申请{37|received}件，上年结转{2|carriedIn}件，{均已按期办结|done}。',
      r002: '全年新收政府信息公开申请{18|received}件，办结{16|finished}件，结转下年度继续办理{2|carriedOut}件。',
      r003: '本年度我局受理依申请公开{9|received}件，其中予以公开{5|granted}件，部分公开{1|partial}件，无法提供{3|unavailable}件。',
      r004: '我局全年收到公民、法人和其他组织提交的政府信息公开申请{64|received}件，较好地完成了答复工作，{61|finished}件已答复，{3|carriedOut}件结转至2026年度办理。',
      r005: '2025年收到信息公开申请{6|received}宗，{6|finished}宗均已按时答复申请人，{无结转|none:carriedOut}。',
      r006: '共接收政府信息公开申请{25|received}份。其中，自然人申请{21|natural}份，法人或其他组织申请{4|organisations}份。',
      r007: '全年共办理政府信息公开申请{43|handled}件，其中当年新收{40|received}件、上年度结转{3|carriedIn}件。',
      r008: '收到政府信息公开申请{12|received}件，{均为自然人申请|all:natural/received}，{全部办结|done}。',
      r009: '本年度新增政府信息公开申请{31|received}件，从申请主体看，自然人{26|natural}件、商业企业{4|business}件、法律服务机构{1|legal}件。',
      r010: '从办理结果看，予以公开{14|granted}件，部分公开{6|partial}件，不予公开{4|denied}件，无法提供{8|unavailable}件，不予处理{2|notProcessed}件，其他处理{1|otherResult}件，共办结{35|finished}件。',
      r011: '2025年度，本机关收到申请人以各种方式提出的政府信息公开申请{27|received}件。答复情况为：予以公开{11|granted}件；本机关不掌握相关政府信息{9|notHeld}件；没有现成信息需要另行制作{4|needsCreation}件；补正后申请内容仍不明确{3|unclear}件。',
      r012: '{8|finished}件已按期答复，{2|carriedOut}件结转下年办理。全年我局共收到政府信息公开申请{10|received}件。',
      r013: '全年收到政府信息公开申请{15|received}件，其中{9|channel}件为网络申请，{4|channel}件为信函申请，{2|channel}件为当面申请。',
      r014: '我局通过网上平台收到申请{22|channel}件、邮寄收到申请{13|channel}件、现场收到申请{5|channel}件，共计收到政府信息公开申请{40|received}件。',
      r015: '2025年我局依申请公开件共{7|received}件，其中线上提交{5|channel}件，线下递交{2|channel}件，{均已办结|done}并答复申请人。',
      r016: '收到政府信息公开申请{50|received}件，其中予以公开{20|granted}件，占{40%|share:granted/received}；部分公开{10|partial}件，占{20%|share:partial/received}；无法提供{20|unavailable}件，占{40%|share:unavailable/received}。',
      r017: '全年共受理政府信息公开申请{36|received}件，比2024年（24件）增长{50%|growth:received/24}。',
      r018: '共收到申请{18|received}件，去年为24件，同比下降{25%|growth:received/24}，{办结率100%|done}。',
      r019: '今年收到政府信息公开申请{33|received}件，上年同期28件，增加{5|difference:received/28}件。',
      r020: '2025年，我局收到政府信息公开申请{20|received}件，与2024年的25件相比减少{5|difference:received/25}件，降幅{20%|growth:received/25}。',
      r021: '{2025年，我局未收到政府信息公开申请|none:received}。',
      r022: '本年度{没有收到公民、法人或者其他组织提出的政府信息公开申请|none:received}，{无上年结转的申请|none:carriedIn}。',
      r023: '我局全年{无依申请公开事项|none:received}。',
      r024: '2025年，我局{未接到依申请公开政府信息的申请|none:received}，也没有产生信息处理费。',
      r025: '{全年依申请公开受理数为零|none:received}。',
      r026: '本年度收到政府信息公开申请{0|received}件，{上年未结转|none:carriedIn}，{无结转下年度|none:carriedOut}。',
      r027: '我局共收到依申请公开{11|received}件，均通过县政府门户网站提交，{办理完毕率100%|done}。',
      r028: '全年收到政府信息公开申请{45|received}件，已办结{41|finished}件，办结率{91.1%|share:finished/received}，其余{4|carriedOut}件正在办理之中。',
      r029: '收到政府信息公开申请{8|received}件，其中{5|granted}件予以公开、{3|notHeld}件因我局不掌握相关信息无法提供。',
      r030: '已对{19|finished}件政府信息公开申请作出答复，剩余{1|carriedOut}件将于2026年1月答复。',
      r031: '2025年，我局收到的政府信息公开申请共{17|received}件：公民申请{15|natural}件，企业申请{2|business}件；予以公开{6|granted}件，不予公开{3|denied}件，无法提供{8|unavailable}件。',
      r032: '新收申请{29|received}件、结转上年{1|carriedIn}件，共需办理{30|handled}件，年内办结{28|finished}件，跨年办理{2|carriedOut}件。',
      r033: '在不予公开的{5|denied}件中，属于国家秘密{1|stateSecret}件，属于内部事务信息{2|internal}件，属于过程性信息{1|deliberative}件，属于行政执法案卷{1|enforcementFile}件。',
      r034: '不予处理{6|notProcessed}件，其中信访举报投诉类申请{3|petition}件、重复申请{2|repeated}件、要求提供公开出版物{1|publication}件。',
      r035: '其他处理{4|otherResult}件，包括申请人无正当理由逾期不补正{3|noCorrection}件、逾期未按收费通知要求缴纳费用{1|feeUnpaid}件。',
      r036: '全年收到政府信息公开申请{3|received}件，{全部予以公开|all:granted/finished}。',
      r037: '收到政府信息公开申请{5|received}件，{均予以公开|all:granted/finished}，{均已办结|done}。',
      r038: '2025年收到政府信息公开申请{4|received}件，经检索，{均属本机关不掌握的信息|all:notHeld/finished}，已告知申请人。',
      r039: '我局收到商业企业提出的申请{2|business}件、社会公益组织提出的申请{1|social}件、科研机构提出的申请{1|research}件，其余{30|natural}件为自然人申请，合计{34|received}件政府信息公开申请。',
      r040: '受理自然人政府信息公开申请{13|natural}件、法人政府信息公开申请{2|organisations}件，共{15|received}件。',
      r041: '其中：因第三方不同意公开且不公开不影响公共利益，不予公开{1|thirdParty}件；公开可能危及公共安全，不予公开{1|security}件；法律、行政法规禁止公开{1|otherLaws}件。以上不予公开合计{3|denied}件。',
      r042: '本年共收到群众提交的公开申请{72|received}件，平均每月6件。',
      r043: '年内共收到要求公开政府信息的书面申请{14|received}件；加上2024年转入的{1|carriedIn}件，一年来应办{15|handled}件，实际办结{15|finished}件。',
      r044: '截至2025年12月31日，当年收到的{21|received}件政府信息公开申请中，{19|finished}件已办结，{2|carriedOut}件尚在法定期限内办理。',
      r045: '政府信息公开申请总量{26|received}件；结果为同意公开{10|granted}件，同意部分公开{4|partial}件，不同意公开{2|denied}件，信息不存在{10|notHeld}件。',
      r046: '2025年，办理依申请公开事项{10|finished}件，{没有结转到下一年度的申请|none:carriedOut}。',
      r047: '通过政务服务网、邮政快递和窗口分别收到政府信息公开申请{12|channel}件、{7|channel}件和{3|channel}件，共{22|received}件。',
      r048: '2025年，我局受理的申请中，自然人占{80%|share:natural/received}，共{16|natural}件；企业占{20%|share:business/received}，共{4|business}件。共受理政府信息公开申请{20|received}件。',
      r049: '对{23|finished}件申请依法作出答复：公开{9|granted}件，部分公开{2|partial}件，不予公开{3|denied}件，无法提供{7|unavailable}件，不予处理{1|notProcessed}件，其他{1|otherResult}件。',
      r050: '我局依法、及时、规范地办理每一件政府信息公开申请，全年收到{五|received}件，{全部按期办结|done}，{无一结转|none:carriedOut}。',
      r052: '全年收到政府信息公开申请{１２|received}件，答复{１２|finished}件。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      r101: '2025年，我镇收到政府信息公开申请{2|received}件，{均为公民个人申请|all:natural/received}，已全部书面答复。',
      r102: '{我镇全年未收到任何政府信息公开申请|none:received}，也未收取任何费用。',
      r103: '本年度镇政府共收到依申请公开{4|received}次，其中予以公开{3|granted}次，不予公开{1|denied}次。',
      r104: '我镇{未收到书面或网上的信息公开申请|none:received}，{未发生因政府信息公开引起的行政复议和行政诉讼|none:disputes}。',
      r105: '全镇受理政府信息公开申请{1|received}例，{已办结|done}，内容涉及土地征收补偿。',
      r106: '今年以来共收到村民提出的政府信息公开申请{6|received}件，主要涉及土地确权、宅基地审批，已答复{5|finished}件，{1|carriedOut}件正在办理中。',
      r107: '2025年度，本镇依申请公开政府信息的数量为{0|received}。',
      r108: '我镇共收到政府信息公开申请{13|received}件（其中上级转办{3|channel}件，直接申请{10|channel}件），{均依法办理完毕|done}。',
      r109: '依申请公开{3|received}件，行政复议{1|reconsideration}件，行政诉讼{0|litigation}件。',
      r110: '一年来，镇政府办理群众提出的政府信息公开申请{7|finished}件，其中答复公开{4|granted}件、答复信息不存在{3|notHeld}件。',
      r111: '本年度收到政府信息公开申请 {16|received} 件（自然人 {14|natural} 件、企业 {2|business} 件），当年办结 {15|finished} 件，结转 {1|carriedOut} 件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      r201: '2025年，全县各级行政机关共收到政府信息公开申请{186|received}件，上年结转{9|carriedIn}件；全年办结{184|finished}件，结转下年度{11|carriedOut}件。',
      r202: '全县共新收政府信息公开申请{230|received}件，同比2024年的200件增长{15%|growth:received/200}；其中自然人{201|natural}件，占{87.4%|share:natural/received}。',
      r203: '全县受理申请{120|received}件。申请内容主要集中在征地拆迁、社会保障等方面。在已答复的{118|finished}件中，予以公开{52|granted}件，部分公开{19|partial}件，不予公开{12|denied}件，无法提供{30|unavailable}件，不予处理{3|notProcessed}件，其他处理{2|otherResult}件；另有{2|carriedOut}件结转。',
      r204: '各乡镇、各部门全年共收到政府信息公开申请{95|received}件，其中信函{40|channel}件、网络{47|channel}件、当面{8|channel}件。',
      r205: '2025年全县共收到政府信息公开申请{158|received}件，办理答复{150|finished}件，答复内容中予以公开的{66|granted}件，占答复总数的{44%|share:granted/finished}。',
      r206: '从申请人类型看，自然人{77|natural}件、商业企业{12|business}件、科研机构{2|research}件、社会公益组织{1|social}件、法律服务机构{5|legal}件、其他{3|otherApplicant}件，全县合计收到政府信息公开申请{100|received}件。',
      r207: '全县依申请公开件总量为{84|handled}件（新收{80|received}件、结转{4|carriedIn}件），{所有申请均已在年内办结|done}。',
      r208: '全年全县共收到政府信息公开申请{64|received}件，比上年的80件减少{16|difference:received/80}件，下降{20%|growth:received/80}。',
      r209: '2025年，县政府及其部门共接收政府信息公开申请{147|received}件，结转至2026年办理{6|carriedOut}件。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      r301: '2025年，市政府办公室收到政府信息公开申请{28|received}件，办结{28|finished}件，{均在当年办结|done}。',
      r302: '我办代表市人民政府受理政府信息公开申请{33|received}件，其中予以公开{12|granted}件、部分公开{5|partial}件、无法提供{16|unavailable}件。',
      r303: '本年度，向市政府提出的政府信息公开申请共{41|received}件，均由我办统一办理，已答复{38|finished}件，结转下年{3|carriedOut}件。',
      r304: '我办全年收到政府信息公开申请{19|received}件，其中通过“互动交流”栏目提交{11|channel}件，通过邮政寄送{8|channel}件。',
      r305: '以市政府名义答复政府信息公开申请{24|finished}件，{未出现结转情形|none:carriedOut}。',
      r306: '办公室共收到政府信息公开申请{16|received}件。按申请人分：自然人{13|natural}件，商业企业{3|business}件。按办理结果分：予以公开{7|granted}件，不予公开{2|denied}件，无法提供{6|unavailable}件，其他处理{1|otherResult}件。'
    }
  },
  {
    of: 'street',
    under: '（二）依申请公开',
    texts: {
      r401: '我街道全年收到政府信息公开申请{9|received}件，其中予以公开{4|granted}件，没有现成信息需另行制作{2|needsCreation}件，不掌握相关信息{3|notHeld}件。',
      r402: '街道办事处2025年{未收到政府信息公开申请|none:received}，{无结转件|none:carriedOut}。',
      r403: '2025年街道收到居民申请公开政府信息{12|received}件，比上年度多3件，办结{11|finished}件，{1|carriedOut}件因补正顺延至次年。',
      r404: '街道共受理政府信息公开申请{21|received}件，{申请人全部为自然人|all:natural/received}。',
      r405: '共收到信息公开申请{10|received}件，予以公开率{60%|share:granted/finished}，即{6|granted}件。',
      r406: '书面答复依申请公开{4|finished}件，{无逾期、无结转|none:carriedOut}。'
    }
  },
  {
    of: 'commission',
    under: '（二）依申请公开',
    texts: {
      r501: '我委2025年共收到政府信息公开申请{52|received}件，其中来自自然人的{44|natural}件，来自商业企业的{6|business}件，来自法律服务机构的{2|legal}件。',
      r502: '全委共办结政府信息公开申请{47|finished}件：予以公开{15|granted}件、部分公开{7|partial}件、不予公开{8|denied}件（其中行政查询事项{5|inquiry}件、执法案卷{3|enforcementFile}件）、无法提供{17|unavailable}件。',
      r503: '2025年我委新收申请{38|received}件，较2024年的40件下降{5%|growth:received/40}，按时办结{38|finished}件，{无延期结转|none:carriedOut}。',
      r504: '收到政府信息公开申请{24|received}件，其中{6|repeated}件为重复申请，依法不予重复处理；{2|petition}件属信访事项，告知申请人通过相应渠道反映。',
      r505: '我委{24|finished}件依申请公开答复中，{10|granted}件予以公开，{14|notHeld}件告知不掌握。',
      r506: '全年政府信息公开申请共计{35|received}件，涉及医疗、托育等方面，{34|finished}件于年内答复，余{1|carriedOut}件转入下一年度。'
    }
  },
  {
    of: 'bureau',
    under: '总体情况',
    texts: {
      r601: '2025年，我局主动作为，持续深化政府信息公开，全年收到政府信息公开申请{30|received}件，{全部办理完毕|done}。',
      r602: '一年来，我局政府信息公开工作平稳有序，共受理政府信息公开申请{23|received}件（含网上申请{18|channel}件、信件申请{5|channel}件），答复{21|finished}件，{2|carriedOut}件结转下年度。',
      r603: '全年共收到政府信息公开申请{8|received}件，办结{8|finished}件。',
      r604: '2025年度我局收到申请公开政府信息{60|received}件，予以公开（含部分公开）{27|granted+partial}件，占总数的{45%|share:granted+partial/received}。',
      r605: '年内办理政府信息公开申请{32|finished}件，予以公开{8|granted}件，占{25%|share:granted/finished}；无法提供{24|unavailable}件，占{75%|share:unavailable/finished}。'
    }
  }
]
