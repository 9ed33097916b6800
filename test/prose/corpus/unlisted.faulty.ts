/**
 * Paragraphs with one contradiction each, marked with ≠: `{39≠37|received}` prints 39 where the table holds 37. Written with unlisted.ts, in
 * the same way.
 */

import type {Place} from './entry.ts'

export const unlistedFaulty: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      sf001:
        '2025年，我局畅通申请渠道，优化办理流程。全年共接收政府信息公开申请{39≠37|received}件，主要集中在物业管理、房屋交易两个领域，均在法定期限内作出答复。',
      sf002: '本年度申请总量与去年大体相当，为{52|received}件；上年结转{3≠4|carriedIn}件。',
      sf003:
        '我局坚持一事一议，认真对待每一件申请，全年收到申请{12|received}件，{到年底全部办理完结≠2|done}，群众满意度较高。',
      sf004: '全年收到申请{25|received}件，从申请人类型来看，自然人{20≠21|natural}件、商业企业{4|business}件。',
      sf005:
        '全年答复申请{44|finished}件。其中，予以公开{20|granted}件，部分公开{9≠8|partial}件，无法提供{10|unavailable}件。',
      sf006: '申请人最关注的是征收补偿。对收到的全部申请，我局决定不予公开{6≠5|denied}件，理由主要是属于过程性信息。',
      sf007: '经查找，有{7≠9|notHeld}件申请所涉信息我局并不掌握，已书面告知申请人。',
      sf008: '全年{没有收到过依申请公开申请≠5|none:received}，工作人员主要通过电话解答群众咨询。',
      sf009: '我局严格按照规定处理信访类申请，全年此类申请不予处理{4≠3|petition}件。',
      sf010: '2025年申请数量为{30|received}件，比2024年的25件增长{25%≠|growth:received/25}。',
      sf011: '2025年申请数量为{30|received}件，比2024年的36件减少了{8≠|difference:received/36}件。',
      sf012: '网络申请{14|channel}件、信函申请{5≠|channel}件、当面申请{2|channel}件，合计收到申请{20|received}件。',
      sf013: '自然人申请{18|natural}件，占全部{24|received}件申请的{80%≠|share:natural/received}。',
      sf014: '截至年末，尚有{3≠2|carriedOut}件申请未到答复期限，转入2026年办理。',
      sf015: '收到申请{6|received}件，{申请人全部为自然人≠4|all:natural/received}，已逐件答复。',
      sf016: '收到申请{7|received}件，{经审核全部予以公开≠5|all:granted/finished}。',
      sf017: '全年新收{26|received}件、上年转来{2|carriedIn}件，共应办理{29≠|handled}件。',
      sf018: '其他处理{3≠2|otherResult}件，均系申请人主动撤回。',
      sf019: '因重复申请不予处理的有{5≠4|repeated}件。',
      sf020: '我局{没有上年结转的申请≠2|none:carriedIn}，工作压力有所减轻。',
      sf021: '我局依法办理申请，{不存在结转下年度办理的情形≠1|none:carriedOut}。',
      sf022: '本年度共制作答复书{33≠34|finished}份，全部按期送达。',
      sf023: '涉及第三方权益不予公开的{3≠2|thirdParty}件，均事先征求了第三方意见。',
      sf024: '需要本机关另行加工制作的{2≠1|needsCreation}件申请，均作无法提供处理。',
      sf025: '科研机构提出申请{2≠1|research}件，社会公益组织提出申请{1|social}件，其余均为自然人。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      sf041: '全县各部门、各乡镇全年共收到申请{312≠321|received}件，办理质量稳步提升。',
      sf042:
        '全县办理结果中，予以公开{120|granted}件，部分公开{33|partial}件，不予公开{28≠27|denied}件，无法提供{90|unavailable}件。',
      sf043: '全县新收申请{200|received}件，较上年的250件下降{25%≠|growth:received/250}。',
      sf044: '2025年全县共受理政府信息公开申请{143|received}件，其中法人及其他组织申请{13≠12|organisations}件。',
      sf045: '全县{所有申请均已办结，无一结转≠6|done}。',
      sf046: '全县答复申请{160|finished}件，其中予以公开{64|granted}件，占{45%≠|share:granted/finished}。',
      sf047: '上年度结转申请{9≠8|carriedIn}件已于一季度办结。',
      sf048: '全县因申请内容不明确无法提供的{4≠3|unclear}件。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      sf061: '我镇高度重视群众知情需求，{全年未接到任何信息公开申请≠1|none:received}。',
      sf062: '我镇收到申请{3≠2|received}件，均为村民提出。',
      sf063: '镇政府收到申请{4|received}件，{答复结果全部为予以公开≠3|all:granted/finished}。',
      sf064: '收到申请{2|received}件，已{全部办结≠1|done}。'
    }
  },
  {
    of: 'bureau',
    under: '（五）监督保障',
    texts: {
      sf081: '全年{未因政府信息公开引发行政复议≠2|none:reconsideration}，业务能力稳步提高。',
      sf082: '全年{没有发生政府信息公开行政诉讼≠1|none:litigation}。',
      sf083: '因政府信息公开被申请行政复议{4≠3|reconsideration}件。',
      sf084: '政府信息公开行政诉讼共{3≠2|litigation}件，其中{1|after}件为复议后起诉。',
      sf085: '政府信息公开行政复议{3|reconsideration}件，{复议机关均予以维持≠2|all:recUpheld/reconsideration}。',
      sf086: '政府信息公开行政复议{5|reconsideration}件，其中维持{3≠2|recUpheld}件。',
      sf087: '政府信息公开行政诉讼{2|litigation}件，{我局全部胜诉≠1|all:litUpheld/litigation}。',
      sf088: '政府信息公开类行政复议案件{6|reconsideration}件，纠正{2≠1|recCorrected}件，其余维持。',
      sf089: '因政府信息公开产生的复议和诉讼合计{8≠7|disputes}件。',
      sf090: '政府信息公开{行政复议、行政诉讼均无被纠错情况≠1|none:recCorrected}。',
      sf091: '因信息公开被起诉{2≠1|litigation}次。'
    }
  },
  {
    of: 'bureau',
    under: '（三）政府信息管理',
    texts: {
      sf101: '2025年制发行政规范性文件{4≠3|issued}件，均进行了合法性审核。',
      sf102: '全年废止行政规范性文件{2≠1|repealed}件。',
      sf103: '目前我局现行有效的行政规范性文件共{12≠11|inForce}件。',
      sf104: '我局{全年未制发行政规范性文件≠2|none:issued}。',
      sf105: '年内印发规范性文件{2|issued}件、宣布失效{3≠2|repealed}件、继续有效{15|inForce}件。',
      sf106: '制发公文{180|whole}件，其中主动公开{90|part}件、依申请公开{50|part}件、不予公开{30≠|part}件。'
    }
  },
  {
    of: 'bureau',
    under: '（一）主动公开',
    texts: {
      sf121: '全年作出行政处罚决定{53≠52|penalties}件，均在七个工作日内公开。',
      sf122: '依法办理行政许可{640≠604|licences}件，全部网上公示。',
      sf123: '{全年未采取行政强制措施≠3|none:coercion}。',
      sf124:
        '主动公开信息{300|whole}条，其中政策文件{40|part}条、工作动态{150|part}条、公示公告{90|part}条、其他{30≠|part}条。',
      sf125: '收取行政事业性收费{36.52≠35.62|fees}万元。',
      sf126: '通过网站公开{210|part}条、通过新媒体公开{130≠|part}条，合计公开{320|whole}条。'
    }
  },
  {
    of: 'city',
    under: '（三）政府信息管理',
    texts: {
      sf141: '市政府出台规章{3≠2|regIssued}部。',
      sf142: '全市现行有效行政规范性文件{420≠402|inForce}件，已全部公开。',
      sf143: '本年度废止规章{1≠2|regRepealed}部、行政规范性文件{30|repealed}件。'
    }
  }
]
