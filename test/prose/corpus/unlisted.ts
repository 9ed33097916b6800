/**
 * Claims in ways of speaking that the study of prose does not list: written before any file of the reader, of its rules or of the corpus had
 * been opened, and measured once before anything was changed for them.
 */

import type {Place} from './entry.ts'

export const unlisted: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      s001: '2025年度，登记立案的政府信息公开申请共有{29|received}件。',
      s002: '我局全年共有{18|received}人次提出政府信息公开申请，均按一人一件登记办理。',
      s003: '政府信息公开申请全年进件{64|received}件，出件{61|finished}件，在途{3|carriedOut}件。',
      s004: '年初在办申请{4|carriedIn}件，全年新增申请{51|received}件，年末在办{2|carriedOut}件。',
      s005: '截至12月31日，当年收到的{33|received}件政府信息公开申请已{全部答复完毕|done}。',
      s006: '申请总量为{72|received}件，线上{50|channel}件，线下{22|channel}件。',
      s007: '本机关2025年承接上一年度未办结申请{6|carriedIn}件，当年又收到申请{43|received}件，共计{49|handled}件。',
      s008: '来自市民的申请有{21|natural}件，来自企业的有{3|business}件，来自律师事务所的有{2|legal}件，共{26|received}件申请。',
      s009: '提出申请的主体以自然人为主，有{37|natural}件，其余{5|organisations}件由法人和其他组织提出，合计收到申请{42|received}件。',
      s010: '全年申请量{90|received}件，创近五年新高，比去年的75件上涨{20%|growth:received/75}。',
      s011: '申请件数从2024年的50件降到今年的{44|received}件，降幅{12%|growth:received/50}。',
      s012: '收到申请{25|received}件，与2024年的20件相比，上浮{25%|growth:received/20}。',
      s013: '申请受理量较上年度的32件净增{8|difference:received/32}件，达到{40|received}件。',
      s014: '对收到的{16|received}件申请，我局给予公开{9|granted}件、区分处理后部分公开{4|partial}件、决定不公开{3|denied}件。',
      s015: '经办理，可以公开并已提供的{22|granted}件，不能提供的{11|unavailable}件，不宜公开的{5|denied}件。',
      s016: '其中同意公开的{12|granted}件，同意部分公开的{5|partial}件，告知不存在的{7|notHeld}件。',
      s017: '其中{6|notHeld}件因本机关未制作、未获取，无法向申请人提供。',
      s018: '经检索没有查找到所申请信息、答复无法提供的有{8|notHeld}件。',
      s019: '对{3|needsCreation}件需要加工汇总的申请，我局依法告知无法提供。',
      s020: '有{2|unclear}件申请经一次性告知补正后仍指向不明，按无法提供处理。',
      s021: '{5|petition}件申请实为投诉举报，我局告知申请人另循途径解决，不作为申请处理。',
      s022: '{4|repeated}件系申请人就已答复过的内容再次申请，依法不再重复处理。',
      s023: '就相同内容重复申请的{3|repeated}件，索取政府公报、书籍等出版物的{1|publication}件，均告知不予处理。',
      s024: '{2|noCorrection}件申请因申请人未在规定期限内补正，视为放弃申请。',
      s025: '申请人中途撤回申请{3|otherOther}件，列入其他处理。',
      s026: '因可能损害第三方权益且第三方不同意而未公开的有{2|thirdParty}件。',
      s027: '属于工作秘密、内部管理信息不公开的{3|internal}件，属于讨论记录、过程稿不公开的{4|deliberative}件。',
      s028: '涉密不予公开{1|stateSecret}件，执法案卷不予公开{6|enforcementFile}件。',
      s029: '答复情况如下：全部公开{10|granted}、部分公开{3|partial}、不予公开{2|denied}、无法提供{6|unavailable}、不予处理{1|notProcessed}，总计{22|finished}件。',
      s030: '我局共出具政府信息公开答复书{47|finished}份，另有{2|carriedOut}件申请须待2026年初答复。',
      s031: '按期答复{38|finished}件，尚有{3|carriedOut}件于法定期限内继续办理至次年。',
      s032: '年内收到{20|received}件、答复{18|finished}件、跨年{2|carriedOut}件。',
      s033: '全年申请答复率与办结率均为100%，{无一件结转到次年|done}。',
      s034: '上年遗留{2|carriedIn}件与当年新收{35|received}件申请{已悉数办结|done}。',
      s035: '我局对{11|received}件申请逐一作出答复，{未留存在办件|done}。',
      s036: '2025年度{未接到依申请公开事项|none:received}。',
      s037: '报告期内{没有任何公民、法人或其他组织向我局提出信息公开申请|none:received}。',
      s038: '年内政府信息公开{申请量为零|none:received}。',
      s039: '依申请公开工作方面，本年度{收件数0件|none:received}，办件数0件。',
      s040: '我局已连续两年{未收到政府信息公开申请|none:received}。',
      s041: '{没有上年度转入的申请|none:carriedIn}，新收申请{9|received}件，{没有转入下年度的申请|none:carriedOut}。',
      s042: '收到申请{14|received}件，{提出申请的均系自然人|all:natural/received}。',
      s043: '收到的{6|received}件申请{全部由公民个人提出|all:natural/received}，{全部按予以公开答复|all:granted/finished}。',
      s044: '收到申请{3|received}件，{经办理全部予以公开|all:granted/finished}。',
      s045: '全年{5|received}件申请的{办理结果均为无法提供|all:unavailable/finished}。',
      s046: '收到申请{8|received}件，{申请人清一色为企业|all:business/received}。',
      s047: '公民通过邮政快递递交申请{13|channel}件、通过政府网站递交{26|channel}件、到现场递交{1|channel}件，全年共收到申请{40|received}件。',
      s048: '收到申请{31|received}件，分别为邮寄{17|channel}件、电子邮箱{5|channel}件、窗口{9|channel}件。',
      s049: '{60|received}件申请中，{45|channel}件从线上渠道提出、{15|channel}件从线下渠道提出。',
      s050: '在{50|finished}件办结申请里，予以公开的占{52%|share:granted/finished}，有{26|granted}件；无法提供的占{30%|share:unavailable/finished}，有{15|unavailable}件。',
      s051: '自然人申请{45|natural}件，占申请总数{50|received}件的{90%|share:natural/received}。',
      s052: '予以公开类{18|granted}件，约占答复总量（{40|finished}件）的{45%|share:granted/finished}。',
      s053: '办结率为{96%|share:finished/handled}（应办{50|handled}件、办结{48|finished}件）。',
      s054: '上述申请经答复后，有申请人不服提起行政复议{3|reconsideration}件、行政诉讼{1|litigation}件。',
      s055: '收到申请{17|received}件，答复后{未引起复议|none:reconsideration}{和诉讼|none:litigation}。',
      s056: '全年共处理依申请公开件{36|finished}件次（其中上年结转{2|carriedIn}件），出具补正告知书4份、延期告知书2份。',
      s057: '本年新收政府信息公开申请数量为{23|received}，上年结转数量为{1|carriedIn}，本年办理结果总数为{24|finished}。',
      s058: '不予公开的{7|denied}件，按理由分：第三方合法权益{3|thirdParty}件、内部事务{2|internal}件、过程性信息{2|deliberative}件。',
      s059: '要求我局确认、重新出具已获取信息的{1|confirmation}件，无正当理由大量反复申请的{2|excessive}件，一律不予处理。',
      s060: '申请人逾期不缴费、不再处理的{1|feeUnpaid}件。',
      s061: '答复公开了{9|granted}件，{2|partial}件作了部分公开。',
      s062: '{本年申请本年清|done}，全年{15|received}件申请按期办毕。',
      s063: '我局共收悉政府信息公开申请函件{12|received}封。',
      s064: '依申请公开办件总数{55|handled}件，含上年顺延{5|carriedIn}件。',
      s065: '年度申请数突破百件，为{103|received}件，同比多出{18|difference:received/85}件（上年85件）。'
    }
  },
  {
    of: 'city',
    under: '（二）依申请公开',
    texts: {
      s101: '全市各级行政机关共接收公民、法人和其他组织提出的政府信息公开申请{3187|received}件，连同上年结转的{142|carriedIn}件，应办理{3329|handled}件。',
      s102: '全市系统办结申请{3205|finished}件，未办结转入2026年{124|carriedOut}件。',
      s103: '申请主体结构（申请总数{3187|received}件）：自然人{2950|natural}件、商业企业{180|business}件、科研机构{9|research}件、社会公益组织{14|social}件、法律服务机构{25|legal}件、其他{9|otherApplicant}件。',
      s104: '从结果看，公开类（含部分公开）{1640|granted+partial}件，其中予以公开{1290|granted}件、部分公开{350|partial}件。',
      s105: '全市不予公开{260|denied}件、无法提供{980|unavailable}件、不予处理{210|notProcessed}件、其他{75|otherResult}件。',
      s106: '2025年全市新收申请{2200|received}件，2024年为2000件，增幅{10%|growth:received/2000}。',
      s107: '全市申请量同比由升转降，全年{1800|received}件，比2024年的2000件下降一成，即{10%|growth:received/2000}。',
      s108: '全市{2500|received}件申请中自然人占{93.2%|share:natural/received}，为{2330|natural}件。',
      s109: '全年全市政府信息公开申请{1467|received}件，法人和其他组织{102|organisations}件。',
      s110: '全市行政机关作出的答复中，本机关不掌握{640|notHeld}件，没有现成信息{92|needsCreation}件，补正后仍不明确{38|unclear}件。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      s121: '我办全年办理向市政府和我办提出的政府信息公开申请{84|received}件。',
      s122: '市政府办公室收到申请{51|received}件，含上年结转在内共答复{53|finished}件。',
      s123: '全年登记申请{39|received}件，{31|natural}件申请人是个人，{8|organisations}件申请人是单位。',
      s124: '我办答复的申请中，告知公开途径或直接提供的{20|granted}件，告知不掌握的{14|notHeld}件。',
      s125: '{27|channel}件在网站提交，{19|channel}件以信件寄达，年度申请共计{46|received}件。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      s141: '我镇{未收到群众书面申请|none:received}，{无结转申请|none:carriedIn}。',
      s142: '镇政府收到村民申请公开信息{4|received}件，{均已公开|all:granted/finished}。',
      s143: '本镇今年依申请公开{1|received}件，答复{1|finished}件。',
      s144: '全年我镇收到公开申请{5|received}件，其中{3|notHeld}件不存在，{2|granted}件给予公开。',
      s145: '今年以来镇政府{没有办理过依申请公开件|none:received}。',
      s146: '汐岭镇2025年收到政府信息公开申请{7|received}件，{5|channel}件由村民现场提交，{2|channel}件通过网络提交，{年内全部办结|done}。'
    }
  },
  {
    of: 'street',
    under: '（二）依申请公开',
    texts: {
      s161: '街道受理居民信息公开申请{9|received}起，办结{9|finished}起，{无遗留|done}。',
      s162: '街道收到涉及征收补偿的政府信息公开申请共{15|received}件，答复公开{7|granted}件，答复不存在{8|notHeld}件。',
      s163: '街道本年度依申请公开数{11|received}件，比上年的22件减半，即减少{11|difference:received/22}件。',
      s164: '{无新增申请|none:received}，对上年结转的{1|carriedIn}件申请予以答复，{予以公开|all:granted/finished}。'
    }
  },
  {
    of: 'commission',
    under: '（二）依申请公开',
    texts: {
      s171: '委机关收到申请{62|received}件，委属单位不单独统计；办结{60|finished}件，{2|carriedOut}件结存至2026年。',
      s172: '申请人以个人名义提出{55|natural}件，以企业名义提出{7|business}件，收到的申请共{62|received}件。',
      s173: '全年依申请公开收件{30|received}件、办结{30|finished}件，{不存在跨年度办理的情况|done}。'
    }
  },
  {
    of: 'bureau',
    under: '（五）监督保障',
    texts: {
      s201: '2025年因政府信息公开答复引发行政复议{4|reconsideration}件，复议机关维持{2|recUpheld}件、撤销{1|recCorrected}件、终止{1|recOther}件。',
      s202: '政府信息公开领域行政复议{3|reconsideration}件，{均获维持|all:recUpheld/reconsideration}；行政诉讼{2|litigation}件，{均驳回原告诉讼请求|all:litUpheld/litigation}。',
      s203: '作为被申请人参加政府信息公开行政复议{5|reconsideration}件，作为被告参加政府信息公开行政诉讼{3|litigation}件。',
      s204: '因信息公开工作被提起复议{2|reconsideration}次、诉讼{1|litigation}次。',
      s205: '全年政府信息公开{复议零发生|none:reconsideration}、{诉讼零发生|none:litigation}。',
      s206: '我局{没有因政府信息公开被复议|none:reconsideration}{或被起诉|none:litigation}。',
      s207: '政府信息公开类行政诉讼{6|litigation}件，直接起诉{4|direct}件，经复议后起诉{2|after}件，{5|litUpheld}件维持、{1|litPending}件在审。',
      s208: '申请人对信息公开答复不服申请复议的有{7|reconsideration}件，已结{6|recClosed}件，{1|recPending}件未结。',
      s209: '信息公开行政复议案件{8|reconsideration}件中，{2|recCorrected}件被纠错，{6|recUpheld}件被维持。',
      s210: '涉政府信息公开复议、诉讼案件共{9|disputes}件，其中复议{6|reconsideration}件、诉讼{3|litigation}件。',
      s211: '政府信息公开行政复议和行政诉讼中，{均未出现被纠错的情形|none:recCorrected}。',
      s212: '行政复议{3|reconsideration}件、行政诉讼{2|litigation}件，均因政府信息公开引起，{全部维持|all:recUpheld/reconsideration}。',
      s213: '全年应对政府信息公开行政诉讼{2|litigation}起，{法院均判决我局胜诉|all:litUpheld/litigation}。'
    }
  },
  {
    of: 'county',
    under: '（五）监督保障',
    texts: {
      s221: '全县政府信息公开行政复议案件{21|reconsideration}件，维持率{66.7%|share:recUpheld/reconsideration}，即维持{14|recUpheld}件。',
      s222: '全县行政机关因政府信息公开工作被申请复议{13|reconsideration}件、被提起诉讼{6|litigation}件，被纠正的复议{2|recCorrected}件。',
      s223: '在政府信息公开行政诉讼中，全县一审案件{5|litigation}件，{均以行政机关胜诉告结|all:litUpheld/litigation}。'
    }
  },
  {
    of: 'bureau',
    under: '（三）政府信息管理',
    texts: {
      s301: '年内印发行政规范性文件{3|issued}份，宣布失效{2|repealed}份，仍然有效的{11|inForce}份。',
      s302: '截至2025年末，我局现行有效行政规范性文件{14|inForce}件。',
      s303: '2025年我局新公布行政规范性文件{1|issued}件，修订后重新公布的计入其中；明令废止{4|repealed}件。',
      s304: '我局{2025年没有制定行政规范性文件|none:issued}，{也没有废止行政规范性文件|none:repealed}。',
      s305: '行政规范性文件方面：制发{5|issued}、废止{3|repealed}、有效{20|inForce}（件）。',
      s306: '经清理，我局继续执行的行政规范性文件为{9|inForce}件，停止执行{2|repealed}件。',
      s307: '我局在用行政规范性文件共{6|inForce}件，均已在网站公布全文。',
      s308: '全年出台规范性文件{2|issued}个，废除规范性文件{1|repealed}个。'
    }
  },
  {
    of: 'city',
    under: '（三）政府信息管理',
    texts: {
      s321: '2025年，市政府制定出台政府规章{2|regIssued}部、废止规章{1|regRepealed}部，现行有效政府规章{18|regInForce}部。',
      s322: '全市共制定行政规范性文件{61|issued}件，废止（含失效）{44|repealed}件，年末存量{503|inForce}件。',
      s323: '市政府规章现存{16|regInForce}件，行政规范性文件现存{377|inForce}件。'
    }
  },
  {
    of: 'bureau',
    under: '（一）主动公开',
    texts: {
      s341: '全年作出行政许可决定{312|licences}项、行政处罚决定{47|penalties}项、行政强制决定{2|coercion}项，均按要求公示。',
      s342: '办结行政许可事项{1204|licences}件，下达行政处罚决定书{66|penalties}份。',
      s343: '{本年度未实施行政强制|none:coercion}，{未作出行政处罚决定|none:penalties}。',
      s344: '行政许可类决定数{890|licences}件；行政处罚类决定数{31|penalties}件；行政强制类决定数{4|coercion}件。',
      s345: '行政事业性收费全年收取{268.35|fees}万元。',
      s346: '全年主动公开信息共{500|whole}条：政策类{80|part}条，财政类{60|part}条，民生类{200|part}条，其他{160|part}条。',
      s347: '本年度公开信息总数{340|whole}条，从类别看，机构职能{20|part}条、规划统计{35|part}条、行政执法{145|part}条、其他{140|part}条。',
      s348: '公开文件属性分布为：主动公开{45|part}件、依申请公开{30|part}件、不予公开{25|part}件，共计制发公文{100|whole}件。',
      s349: '各渠道公开信息{1000|whole}条，其中网站{620|part}条、微信{280|part}条、微博{100|part}条。',
      s350: '依法实施行政处罚{58|penalties}宗，行政强制措施{6|coercion}宗。',
      s351: '全年核发各类行政许可{673|licences}件，同比增长5%。',
      s352: '主动公开各类信息{215|whole}条，包括机构信息{15|part}条、业务信息{150|part}条、其他信息{50|part}条。'
    }
  },
  {
    of: 'committee',
    under: '（二）依申请公开',
    texts: {
      s401: '管委会共收到企业和群众的信息公开申请{28|received}件，企业{10|business}件，群众{18|natural}件。',
      s402: '管委会受理申请{19|received}件，结果为：公开{8|granted}件、部分公开{2|partial}件、无法提供{6|unavailable}件、不予处理{3|notProcessed}件。',
      s403: '管委会本级收到申请{12|received}件，比上一年的15件减少二成，即{20%|growth:received/15}。'
    }
  },
  {
    of: 'bureau',
    under: '总体情况',
    texts: {
      s421: '一年来，我局主动公开信息380条，收到依申请公开{16|received}件，答复{16|finished}件，{无行政复议|none:reconsideration}、{行政诉讼|none:litigation}。',
      s422: '2025年，我局政府信息公开申请新收{21|received}件、结转{2|carriedIn}件、办结{23|finished}件；行政复议{1|reconsideration}件；{未发生行政诉讼|none:litigation}。',
      s423: '回顾全年，依申请公开收件{34|received}件，同比增加{4|difference:received/30}件（上年30件），答复率100%。',
      s424: '2025年共办理依申请公开{27|finished}件，其中全部公开{15|granted}件，占{55.6%|share:granted/finished}；信息不存在{12|notHeld}件，占{44.4%|share:notHeld/finished}。',
      s425: '本年度制发规范性文件{1|issued}件，作出行政许可{205|licences}件、行政处罚{19|penalties}件，收到政府信息公开申请{8|received}件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      s441: '全县共收到申请{240|received}件，县直部门收到180件，乡镇收到60件，{236|finished}件已办结，{4|carriedOut}件跨年。',
      s442: '全县答复申请{198|finished}件，其中予以公开{88|granted}件，占比{44.4%|share:granted/finished}。',
      s443: '全县新收申请{150|received}件，同比下降{25%|growth:received/200}（上年同期200件），申请人中自然人{141|natural}件。',
      s444: '全县各单位依申请公开新收{95|received}件，办结{97|finished}件（含上年转来{4|carriedIn}件），余{2|carriedOut}件。',
      s445: '全县依申请公开中，涉及不予公开的{17|denied}件，其中行政执法案卷{9|enforcementFile}件、内部事务{5|internal}件、过程性{3|deliberative}件。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开工作',
    texts: {
      s461: '2025年，收到的政府信息公开申请较多，计{88|received}件，人均办理22件。',
      s462: '全年政府信息公开申请共立案{41|received}件，销案{40|finished}件，存案{1|carriedOut}件。',
      s463: '申请人网上点击提交的申请{33|channel}件，纸质申请{9|channel}件，合计{42|received}件。',
      s464: '我局累计向申请人提供政府信息{13|granted}件，告知不属于本机关掌握{9|notHeld}件，告知属于信访事项{2|petition}件。',
      s465: '对所收{7|received}件申请，{我局均予公开|all:granted/finished}。',
      s466: '本年度接办的{26|received}件申请当中，商业企业申请{4|business}件、自然人申请{22|natural}件。',
      s467: '2025年度依申请公开受理数{19|received}件，答复数{18|finished}件，结转数{1|carriedOut}件。',
      s468: '收到申请{10|received}件，其中{9|finished}件当年办结，剩下的{1|carriedOut}件已于2026年1月答复。'
    }
  },
  {
    of: 'street',
    under: '（五）监督保障',
    texts: {
      s481: '街道因旧改类信息公开被申请行政复议{3|reconsideration}件，区政府{均决定维持|all:recUpheld/reconsideration}。',
      s482: '年内街道{未因信息公开工作涉诉|none:litigation}{涉复议|none:reconsideration}。',
      s483: '街道政府信息公开涉诉{2|litigation}件，涉复议{4|reconsideration}件。'
    }
  }
]
