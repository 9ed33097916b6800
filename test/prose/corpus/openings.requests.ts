/** Invented sentences in the shapes of published openings that the reader did not know or misread: requests, who asks, what becomes of them. */

import type {Place} from './entry.ts'

export const openingsRequests: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      er339:
        '共受理政府信息公开申请{74|received}件，受理答复71件，上年度结转办理答复{2|carriedIn}件，共答复{73|finished}件。',
      er340:
        '办理上年结转申请{5|carriedIn}件；新收到政府信息公开申请{61|received}件，办结答复57件，结转下年办理{4|carriedOut}件。',
      er341: '收到依申请公开{16|received}件，所有依申请公开件均在20个工作日内给予答复。',
      er338:
        '办结{26|finished}件：不予公开{4|denied}件，无法提供{6|unavailable}件，其他处理{1|otherOther}件（逾期未补正0件）。',
      er336: '我单位{未收到任何单位、个人提交的政府信息公开申请|none:received}及相关投诉举报情况。',
      er337:
        '收到政府信息公开申请{13|received}件，其中通过市政府依申请公开系统收到{11|channel}件，局长信箱收到{2|channel}件；予以公开{2|granted}件，部分公开{1|partial}件，本机关不掌握相关信息{9|notHeld}件。',
      er331: '新收申请{20|received}件，办结{18|finished}件，到期办结率100%，其余在办。',
      er332:
        '受理依申请公开事项{33|received}件，均按程序办理。其中，予以公开{12|granted}件，部分公开{6|partial}件，不予公开{4|denied}件，无法提供{5|unavailable}件，不予处理{0|notProcessed}件，逾期未补正{1|noCorrection}件，其他处理{2|otherOther}件，结转下年度继续办理{3|carriedOut}件。',
      er333:
        '收到政府信息公开申请{26|received}件，其中自然人{22|natural}件、商业企业{4|business}件；从内容看，林权类14件、采伐类7件、其他类5件。',
      er334:
        '答复申请{100|finished}件，其中予以公开{40|granted}件、部分公开{10|partial}件、不予公开{50|denied}件，占比分别为{40%|share:granted/finished}、{10%|share:partial/finished}、{50%|share:denied/finished}。',
      er335: '收到申请{4|received}件，{1|natural}件来自个人，{3|business}件来自企业。',
      er001:
        '受理政府信息公开申请{43|received}件，上年结转{2|carriedIn}件。其中，{9|otherOther}件由申请人主动撤件，31件已在规定期限内予以答复，{5|carriedOut}件结转下年度办理。',
      er090:
        '办结{25|finished}件：予以公开{12|granted}件，不予公开{6|stateSecret}件（国家秘密），不予公开{7|deliberative}件（属于过程性信息）。',
      er091: '办结{25|finished}件，其中予以公开{16|granted}件，（重复申请）不予处理{9|repeated}件。',
      er092:
        '办结{25|finished}件：予以公开{12|granted}件，不予公开{6|stateSecret}件（属于国家秘密）、{7|deliberative}件（属于过程性信息）。',
      er094:
        '办结{25|finished}件：予以公开{12|granted}件，（重复申请）不予处理{6|repeated}件，（信访）不予处理{7|petition}件。',
      er095: '办结{25|finished}件：予以公开{12|granted}件，不予公开6件（理由甲），不予公开7件（理由乙）。',
      er002:
        '收到政府信息公开申请{26|received}件，上年结转{1|carriedIn}件；答复22件，申请人撤回{3|otherOther}件，结转下年度{2|carriedOut}件。',
      er003: '收到政府信息公开申请{17|received}件，办理完毕17件；办理2024年结转申请{3|carriedIn}件。',
      er004: '收到政府信息公开申请{17|received}件，全部办结17件；上年结转{3|carriedIn}件，均已办结。',
      er005: '全年共收到自然人和机构申请政府信息公开{38|received}件，{均办结|done}。',
      er006: '全年受理公民与法人提交的政府信息公开申请{21|received}件，办结{20|finished}件。',
      er007:
        '本年度受理向我局提出的政府信息公开申请{33|received}件，已答复{30|finished}件，转接下年继续办理{3|carriedOut}件。',
      er008: '收到依申请公开申请共{52|received}件，完成{50|finished}件（结转至下年度办理{2|carriedOut}件）。',
      er009:
        '2025年以来，我局共收到政府信息公开申请{47|received}件，上一年度转办{4|carriedIn}件，转下一年度转办{6|carriedOut}件。',
      er010: '共受理政府信息公开申请{29|received}件，顺延到2026年度申请{3|carriedOut}件。',
      er011: '答复{61|finished}件，另有{4|carriedOut}件申请依法顺延到下年度答复。',
      er012: '全年收到申请{61|received}件，另外{7|carriedOut}件申请结转到下年度继续办理。',
      er013:
        '全年共受理政府信息公开申请{71|handled}件（其中本年度新收申请数{64|received}件，上年结转申请数{7|carriedIn}件）。',
      er014: '共收到政府信息公开申请{58|handled}件，其中本年新收{53|received}件、上年度结转{5|carriedIn}件。',
      er015: '办理上级交办、邮寄、当场提交的各类政府信息公开申请共{24|handled}件（含上年度结转{3|carriedIn}件）。',
      er016:
        '本年度受理依申请政府信息公开事项{112|received}件，其中{97|natural}项为自然人提交，{15|organisations}项为法人提交。',
      er017:
        '本年度共受理自然人政府信息公开申请{41|natural}件，已按期办结{38|finished}件，结转下年度继续办理{3|carriedOut}件。',
      er018: '全年收到申请{30|received}件，{均严格按照规定程序在法定期限内依法办结|done}。',
      er019: '全年收到申请{6|received}件，{已按规定程序和时限办结|done}。',
      er020: '全年收到申请{8|received}件，{均在规定时限内完成答复|done}。',
      er023: '全年收到依申请公开{8|received}条，{均按要求完成答复|done}。',
      er021: '全年收到申请{8|received}件，{均及时回复完毕|done}。',
      er022: '全年收到申请{8|received}件，{办结率达到了100%|done}。',
      er0a1:
        '本单位新收到政府信息公开申请{9|received}件，{上年无结转|none:carriedIn}，已办理{9|finished}件，{无结转|done}下年度。',
      er0a2: '收到政府信息公开申请{26|received}件，{上年度未结转|none:carriedIn}，{均已办结|done}。',
      er0a3:
        '收到政府信息公开申请{31|received}件，{上年没有结转|none:carriedIn}申请，办结{28|finished}件，结转下年{3|carriedOut}件。',
      er0a4:
        '收到政府信息公开申请{7|received}件，2024年无结转，全部按期答复，其中予以公开{5|granted}件，不予公开{2|denied}件。',
      er0b1:
        '全年收政府信息公开申请{44|received}件，结转上年度政府信息公开申请{2|carriedIn}件，办结{43|finished}件，剩余{3|carriedOut}件结转下年度办理。',
      er0b2: '共收依申请公开{18|received}件，其中网上申请{13|channel}件，信函申请{5|channel}件。',
      er0b3:
        '收到政府信息公开申请{30|received}件，其中予以公开{14|granted}件，部分予以公开{6|partial}件，不予公开{10|denied}件。',
      er0b4:
        '收到政府信息公开申请{30|received}件，其中同意公开{14|granted}件，部分同意公开{6|partial}件，不同意公开{10|denied}件。',
      er0c1:
        '收到政府信息公开申请{95|received}件，上年结转{3|carriedIn}件，公开答复{91|finished}件，转下年度办理{7|carriedOut}件。',
      er0c2: '收到政府信息公开申请{16|received}件，公开答复{12|granted}件，不予公开{4|denied}件。',
      er0d1:
        '我局机关新收申请{46|received}件；加上2024年结转{2|carriedIn}件，共{48|handled}件。其中予以公开{21|granted}件，部分公开{5|partial}件，不予公开{22|denied}件。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      er101:
        '全年共受理政府信息公开申请{45|received}件。其中，已主动公开和同意公开的31件，不予公开{2|denied}件，其他处理{3|otherResult}件，结转下年办理{9|carriedOut}件。',
      er102:
        '受理依申请公开{17|received}件，其中：属于公开范围{6|granted}件，属于部分公开范围{3|partial}件，属于不予公开范围{2|denied}件，信息不存在无法提供{5|unavailable}件，转下年度继续办理{1|carriedOut}件。',
      er103:
        '收到政府信息公开申请{40|received}件；答复{37|finished}件，答复率{92.5%|share:finished/received}；结转下年度继续办理{3|carriedOut}件。',
      er104: '全年收到政府信息公开申请{35|received}件，其中线上办理{27|channel}件，线下办理{8|channel}件。',
      er105:
        '共受理申请{36|received}件（其中：自然人申请{31|natural}件、企业申请{3|business}件、其他组织申请{2|otherApplicant}件）。',
      er107: '收到政府信息公开申请{13|received}件，答复{12|finished}件，办理网民留言310条，答复率97%。',
      er108: '收到政府信息公开申请{35|received}件，其中线上办理20件，线下办理8件，结转下年{7|carriedOut}件。',
      er109: '收到政府信息公开申请{22|received}件，答复{20|finished}件，答复率100%，结转下年度{2|carriedOut}件。',
      er110:
        '收到政府信息公开申请{22|received}件，均在法定期限内答复，按期答复率100%，因补正结转下年度{2|carriedOut}件。',
      er106: '一是全年受理申请{28|received}件。二是在收到的申请中，已答复{25|finished}件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      er201: '全年受理向县政府提出的信息公开申请{83|received}件，办结{80|finished}件。',
      er202: '全年公众通过邮递、网站、现场申请等途径向县政府提交政府信息公开申请{95|received}件，{已全部办结|done}。',
      er203:
        '全年共受理公众向县人民政府（县政府办公室）提交的政府信息公开申请{142|handled}件（含上年度结转{6|carriedIn}件），依法办结{140|finished}件，结转下年度{2|carriedOut}件。',
      er204: '各级行政机关累计办理政府信息公开申请{327|finished}件，结转下年度继续办理{21|carriedOut}件。',
      er205:
        '全县共收到政府信息公开申请{215|received}件，上年结转信件{7|carriedIn}件，共办结{209|finished}件，结转至下一年再行办理{13|carriedOut}件。',
      er206:
        '全年共办理以县人民政府及县人民政府办公室为主体的政府信息公开申请{19|finished}件，申请内容主要集中在征地补偿等方面。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      er401:
        '收到并答复政府信息公开申请{61|finished}件。其中，予以公开{31|granted}件，部分公开{4|partial}件，不予公开（属于行政执法案卷）{3|enforcementFile}件，不予公开（属于三类内部事务信息）{2|internal}件，无法提供（本机关不掌握相关政府信息）{18|notHeld}件，无法提供（没有现成信息需要另行制作）{3|needsCreation}件。',
      er402:
        '全年办结申请{20|finished}件：不予处理（重复申请）{2|repeated}件，不予处理（信访举报投诉类申请）的{5|petition}件，其余均予以公开。',
      er403:
        '答复申请{20|finished}件，其中{7|notHeld}件无法提供（本机关不掌握相关政府信息），{4|needsCreation}件无法提供（没有现成信息）。',
      er404:
        '答复申请{20|finished}件，其中不予公开（含第三方不同意公开）{5|denied}件，其他处理（申请人撤回等）{3|otherResult}件。',
      er405:
        '答复申请{20|finished}件，其中不予公开（涉及公共安全）3件，不予公开（属于国家秘密）{2|stateSecret}件，共不予公开{5|denied}件。',
      er406: '收到申请{9|received}项，办理8项，结转下年度继续办理{1|carriedOut}项。',
      er407: '收到申请{8|received}件，已办{8|finished}件。',
      er408: '收到政府信息公开申请{2|received}件，已按期办理，公开{2|granted+partial}件。',
      er409: '收到申请{16|received}件。其中{9|granted}件已公开，{6|partial}件部分公开，{1|denied}件不予公开。',
      er410:
        '收到申请{64|received}件，其中通过局官方网站提交申请表{41|channel}件，通过信函提交申请的{19|channel}件，当面提交{4|channel}件。',
      er411: '收到申请{64|received}件，其中公民个人提出申请{58|natural}件，企业提出申请{6|business}件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      er501:
        '全县受理线上信息公开申请47件，依法办结45件，结转下年度办理2件，受理线下信息公开申请8件，已全部依法办结。全县共办结{53|finished}件，结转下年度{2|carriedOut}件。',
      er502:
        '全县共收到申请{55|received}件，其中网上申请47件，办结45件，信函申请8件，办结8件，合计办结{53|finished}件。',
      er503: '收到申请{39|received}件：自然人申请{30|natural}件，办结30件；企业申请{9|business}件，均已办结。',
      er504: '上半年受理申请30件，已全部办结；下半年受理25件，办结20件。全年共受理申请{55|received}件。',
      er505:
        '收到申请{40|received}件，统一规范答复文书，办复率100%，其中予以公开或部分公开{19|granted+partial}件、占47.5%；不予公开{12|denied}件、占{30%|share:denied/received}；无法提供{9|unavailable}件、占{22.5%|share:unavailable/received}。',
      er506: '收到公众向县政府或县政府办公室提交的政府信息公开申请{42|received}件。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      er301: '收到向市政府及其办公室申请的各类政府信息公开申请{57|received}件，其中自然人申请{50|natural}件。'
    }
  }
]

/** Nothing in them may be held against the tables. */
export const openingsRequestsMisleading: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      erm231: '全年办理网站留言、县长信箱、12345热线、依申请公开等45件。',
      erm232: '全程网办事项达到86项，占全部事项102项的84.31%。',
      erm233: '涉及土地类的不予公开申请3件，占不予公开总数的75%。',
      erm234: '涉及征地的予以公开3件、不予公开2件；关于拆迁的申请9件。',
      erm201: '答复文书模板分为予以公开（通用）3种、不予公开（国家秘密）2份、无法提供（本机关不掌握）4份。',
      erm202: '上年不予公开（属于内部事务信息）4件，无法提供（没有现成信息）6件。',
      erm203: '抽查案卷中，不予公开（属于过程性信息）9件，答复理由均充分。',
      erm204: '下属事业单位收到线上申请30件，办结28件，线下申请5件，办结5件。',
      erm205: '已办案件12件，已办会9次，已办理完结信访件31件。',
      erm206: '收到信访件12件，公开9件，已公开会议纪要4份。',
      erm207: '其中8件已公开发行，6件部分公开展出。',
      erm208: '办理建议提案16件，其中9件已公开，6件部分公开。',
      erm209: '企业提出许可申请16件，公民个人提出信访申请30件。',
      erm210: '印发答复文书模板，办理工单办结率100%，其中予以公开类模板9份、不予公开类模板12份。',
      erm211: '通过局官方网站提交网上留言41件，通过官网提出意见19条。',
      erm212: '行政许可事项16项，办理15项，结转下年度1项。',
      erm213: '政府信息公开申请人线上咨询65件，均已办结，线下咨询9件。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      erm001: '协助答复向县政府提出的政府信息公开申请8件。',
      erm002: '收到县政府办公室转来向省政府提出的信息公开申请5件，均已提供意见。',
      erm003: '以各乡镇为主体的政府信息公开申请14件由其自行答复。',
      erm004: '申请人向我局提交补正材料12件。',
      erm005: '企业和个人向窗口提交不动产登记申请326件，已全部办结。',
      erm006: '2023年以来，累计收到政府信息公开申请87件。',
      erm007: '2021年以来共受理政府信息公开申请164件，结转2022年政府信息公开申请2件。',
      erm009: '12345热线收到工单612件，上年结转办件9件，结转下年转办11件。',
      erm010: '全年收到信访件43件，完成40件，结转至下年度办理3件。',
      erm011: '全年开展业务培训6次，收到改进意见15件，完成13件。',
      erm012: '政府信息公开申请答复文书全部经法制审核，并在规定期限内完成送达。',
      erm013: '依申请公开工作全部纳入督办系统，实行台账管理，按月通报办结情况。',
      erm014: '政府信息公开申请均在法定期限内答复，已按规定时限答复，答复率100%。',
      erm015: '受理的政府信息公开申请均规范予以答复。',
      erm016: '受理的政府信息公开申请全部依法依规按时办理。',
      erm017: '受理的政府信息公开申请目前均严格按照规定在法定期限内依法办结。',
      erm018: '网上政府信息公开申请均已按规定时限和程序办结。',
      erm019: '人大建议和政协提案已按规定时限和程序办结，办结率达到了100%。',
      erm020: '政府信息公开申请承办科室已由2个增至4个，均按要求完成答复培训。',
      erm021: '政务服务中心线上办理许可申请2610件，线下办理845件。',
      erm022: '其中，已主动公开政府信息210条，依申请公开6条，不予公开2条。',
      erm023: '经研判，不属于公开范围的档案31件，属于公开范围的档案12件。',
      erm024: '中介机构和其他组织申请资质核定18件。',
      erm025: '政府信息公开申请书面回复率、按期答复率均较上年提高2个百分点。',
      erm026: '计划明年收到政府信息公开申请后在10个工作日内完成答复。',
      erm027: '《政府信息公开申请办理规程》规定，收到申请3件以上的，由2名工作人员办理。',
      erm029: '答复政府信息公开申请的同时，办理网民留言310条，答复率97%。',
      erm030: '受理申请线上办理20件，线下办理8件，其余转下年办理。',
      erm031:
        '各科室均高度重视政府信息公开申请办理工作，确保按期办结。全局上下均把依申请公开作为服务窗口力争按期办结。',
      erm032: '政府信息公开申请均已完成答复意见初稿。',
      erm033: '对疑难政府信息公开申请，答复期限延长至20个工作日。办结期限延长到15个工作日。',
      erm034: '热线转接政府信息公开申请咨询62件。',
      erm035: '向县政府提交政府信息公开工作情况报告2份，申请专项经费3件。',
      erm036: '其他组织申请用地许可9件，自然人申请用地许可31件，其他组织申请用地许可4件。',
      erm037: '市民中心窗口受理群众向县住房和城乡建设局提交的政府信息公开申请6件。',
      erm038: '受理的政府信息公开申请均要求在法定期限内办结，所需材料均已按要求完成答复整理。',
      erm042: '新收申请12户，核查低保资格后予以公开公示9户。',
      erm040: '邮寄签收政府信息公开申请补正材料26份，收取申请人邮费0元，全年收申请表格打印费0元。',
      erm041: '窗口签收申请业务材料310件，各科室验收申请项目12件。',
      erm039: '上年度转办信访件7件，转下一年度转办5件。',
      erm028: '接转上年度归档案卷36件，转接下年归档案卷12件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      erm101: '其中向县政府办公室提出的政府信息公开申请9件，向各镇街提出的政府信息公开申请31件。',
      erm102: '指导各级行政机关累计办理政府信息公开申请58件。',
      erm103: '县自然资源局受理公众向县自然资源局提交的政府信息公开申请36件，结转下年度转办2件。',
      erm104: '全市各级行政机关累计办理政府信息公开申请1925件。',
      erm105: '县政府网站收到公众向县长信箱提交的来信204件，均按要求完成答复。'
    }
  }
]

/** Each contradicts the tables, or itself, in one place. */
export const openingsRequestsFaulty: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      erf301:
        '答复申请{20|finished}件，其中无法提供（本机关不掌握相关政府信息）{8≠7|notHeld}件，无法提供（没有现成信息）{4|needsCreation}件。',
      erf303: '收到申请{8|received}件，已办{7≠8|finished}件。',
      erf304:
        '收到申请{40|received}件，统一答复文书，办复率100%，其中予以公开{28|granted}件、占{60%≠|share:granted/received}；不予公开{12|denied}件、占30%。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      erf001:
        '全县共收到政府信息公开申请{168|received}件（含2024年结转{7|carriedIn}件）；作出答复{162≠|finished}件，结转至下一年再行办理13件。',
      erf002: '全年受理向县政府提出的信息公开申请{84≠83|received}件，{已全部办结|done}。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      erf101:
        '受理政府信息公开申请{43|received}件，上年结转{2|carriedIn}件。其中，{9|otherOther}件由申请人主动撤件，{33≠|finished}件已予以答复，{5|carriedOut}件结转下年度办理。',
      erf102: '共收到政府信息公开申请{71≠|handled}件，其中本年新收{63|received}件、上年度结转{7|carriedIn}件。',
      erf103: '收到政府信息公开申请{17|received}件，办理完毕{16≠20|finished}件；办理2024年结转申请{3|carriedIn}件。',
      erf104: '收到申请{40|received}件；答复{37|finished}件，答复率{94.5%≠|share:finished/received}。',
      erf105: '收到申请{12|received}件，{均严格按照规定程序在法定期限内依法办结≠2|done}。',
      erf106:
        '本年度共受理自然人政府信息公开申请{41|natural}件，已按期办结{39≠38|finished}件，结转下年度继续办理{3|carriedOut}件。'
    }
  }
]
