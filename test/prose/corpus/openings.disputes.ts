/** Invented sentences in the shapes of published openings that the reader did not know or misread: reconsideration and litigation, licences and penalties. */

import type {Place} from './entry.ts'

export const openingsDisputes: readonly Place[] = [
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      ed332:
        '信息公开类行政复议{3|reconsideration}件，诉讼{2|litigation}件，{均获维持|all:recUpheld/reconsideration}。',
      ed331: '全年{未收到以我局为被申请人的政府信息公开行政复议案件|none:reconsideration}。',
      ec001:
        '全年办理因政府信息公开引起的行政复议{8|reconsideration}件，办理因政府信息公开引起的行政诉讼{5|litigation}件。',
      ec002:
        '2025年，共受理政府信息公开申请{214|received}件，其中{9|carriedOut}件结转下一年度办理；处理涉及政府信息公开行政复议{11|reconsideration}起，行政诉讼{6|litigation}起。',
      ec003: '依法处理政府信息公开引发的行政复议{17|reconsideration}宗、行政诉讼{9|litigation}宗。',
      ec004:
        '接到因政府信息公开引发的行政复议{14|reconsideration}件（维持{12|recUpheld}件、纠正{2|recCorrected}件），行政诉讼{4|litigation}件。',
      ec005:
        '2025年，我县共收到政府信息公开申请{36|received}件。2025年度发生行政复议案件{1|reconsideration}件，{结果为维持|all:recUpheld/reconsideration}；行政诉讼案件{1|litigation}件，{为其他结果|all:litOther/litigation}。',
      ec006:
        '2025年，全县共受理依申请公开{507|received}件。全县本年度有{19|reconsideration}件行政复议案件，{7|litigation}件行政诉讼案件。',
      ec007:
        '全县各级行政机关共收到政府信息公开申请{1630|received}件。涉行政复议、行政诉讼案件{86|disputes}件，较上年下降7.5%。',
      ec008: '2025年共受理依申请公开{29|received}件。其中{发生行政复议、行政诉讼案件0件|none:disputes}。',
      ec009: '全年收到政府信息公开申请{88|received}件，引发行政复议、行政诉讼共计{15|disputes}件。',
      ec010: '办理因政府信息公开引起的{6|reconsideration}件行政复议、{3|litigation}件行政诉讼。',
      ec011:
        '全年共受理依申请公开{131|received}件，{没有出现一起投诉、复议和诉讼案件|none:disputes}，群众依法获取信息的权利得到保障。',
      ec012: '全年收到政府信息公开申请{75|received}件，{未发生1起因政府信息公开引发的行政复议|none:reconsideration}。',
      ec013: '全年收到政府信息公开申请{75|received}件，{未发生被行政复议纠错|none:recCorrected}或败诉情况。',
      ec014:
        '全年收到政府信息公开申请{48|received}件。{没有因政府信息公开答复引发的行政诉讼案件败诉|none:litCorrected}或行政复议被纠错的情形。'
    }
  },
  {
    of: 'county',
    under: '（五）监督保障',
    texts: {
      ec020: '（四）行政复议、行政诉讼情况。全年行政复议案件{13|reconsideration}件，行政诉讼案件{6|litigation}件。',
      ec021:
        '全县办理政府信息公开申请{62|received}件，其中涉及行政复议{5|reconsideration}件，被纠错{1|recCorrected}件；涉及行政诉讼{4|litigation}件，败诉{1|litCorrected}件。'
    }
  },
  {
    of: 'county',
    under: '（五）行政复议、行政诉讼情况',
    texts: {
      ec025: '2025年，全县{未发生行政复议、行政诉讼事项|none:disputes}。',
      ec026: '2025年，全县行政复议案件{9|reconsideration}件，行政诉讼案件{2|litigation}件。'
    }
  },
  {
    of: 'bureau',
    under: '（三）行政复议、行政诉讼情况',
    texts: {
      ec027: '2025年本机关收到涉政府信息公开的行政复议案{3|reconsideration}件、办理行政诉讼{2|litigation}件。',
      ec028: '2025年我局办理行政诉讼{4|litigation}件。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      ec030:
        '我办收到政府信息公开申请{27|received}件；办理因政府信息公开引起的行政复议{3|reconsideration}件，{未出现被纠错情形|none:recCorrected}。',
      ec031:
        '我办收到涉及政府信息公开的行政复议{4|reconsideration}件，均按期提交答复意见，{无行政诉讼发生|none:litigation}。',
      ec032:
        '全年答复依申请公开{183|finished}件，政府信息公开行政复议、行政诉讼案件{21|disputes}件。帮助基层单位办理疑难申请三十余件。',
      ec033:
        '2025年共受理依申请公开{26|received}件。发生行政复议{1|reconsideration}件，申请人已主动撤回；发生行政诉讼{1|litigation}件，{结果维持|all:litUpheld/litigation}。',
      ec034:
        '全年共收到政府信息公开申请{31|received}件。涉及行政复议{1|reconsideration}件，复议机关维持原答复；涉及行政诉讼{2|litigation}件，法院判决驳回诉讼请求。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      ec040:
        '因政府信息公开被申请行政复议{4|reconsideration}件。2025年度收到诉讼为{3|litigation}件，其中未经复议直接起诉{2|direct}件，复议后起诉{1|after}件。',
      ec041:
        '因政府信息公开申请产生行政复议{2|reconsideration}起，{均胜诉|all:recUpheld/reconsideration}；行政诉讼{5|litigation}起，其中败诉{1|litCorrected}起，尚未审结{2|litPending}起。',
      ec042: '全年处理因政府信息公开引发的行政诉讼{3|litigation}件。',
      ec043: '2025年，我局收到政府信息公开申请{1|received}件，{为我局不掌握的政府信息|all:notHeld/received}。',
      ec044:
        '全年共受理依申请公开{1|received}件，为线下申请，{申请主体为自然人|all:natural/received}，答复已送达申请人。',
      ec045: '全年收到政府信息公开申请{1|received}件，{系自然人提出|all:natural/received}。',
      ec046: '（四）行政复议、行政诉讼情况。2025年，我局{未发生行政复议、行政诉讼事项|none:disputes}。',
      ec047: '5.政府信息公开行政复议、行政诉讼情况。2025年我局{未收到公开行政复议、行政诉讼的情况|none:disputes}。',
      ec048: '{未发生因政府信息公开工作引发举报、投诉、提起行政诉讼|none:litigation}等情况。',
      ec049: '{无因政府信息公开工作引起的投诉举报、行政复议和行政诉讼|none:disputes}。',
      ec050: '收到政府信息公开申请{14|received}件，{未出现被纠错的行政复议|none:recCorrected}。',
      ec051: '我局{未收到一件政府信息公开申请|none:received}，{未发生行政复议、行政诉讼及信访举报|none:disputes}。',
      ec052: '因政府信息公开引发行政复议、行政诉讼案件{6|disputes}件，结果均在系统登记。',
      ec053: '2025我局{未接到政府信息公开申请|none:received}，历年累计收到依申请公开数为11。',
      ec054:
        '我局{未有依申请政府公开信息|none:received}；{未有政府信息公开申请行政复议及提起行政诉讼的情况|none:disputes}。',
      ec055: '本年度{没有收到有关自然人、法人及社会团体的信息公开申请|none:received}。',
      ec056: '我局{未收到任何机构和个人的信息公开申请|none:received}。',
      ec057: '{未收到信息公开现场申请、邮件申请、网上申请、信函申请受理|none:received}。',
      ec058: '全年{没有当面、邮寄、网上申请|none:received}。',
      ec059: '全年{无人申请公开政府信息|none:received}，{不存在因政府信息公开引发的行政诉讼|none:litigation}。',
      ec100: '收到政府信息公开申请{7|received}件，均按期答复。以上7件申请均{未引发行政复议和行政诉讼|none:disputes}。',
      ec101:
        '全年收到{4|received}份依申请公开信件。这4起依申请公开事项均{未发生申请人申请行政复议、提起行政诉讼的情况|none:disputes}。',
      ec102: '{未发生因政府信息公开申请引发的行政复议被纠错|none:recCorrected}或行政诉讼败诉情况。',
      ec103: '共受理因政府信息公开提起的行政诉讼{2|litigation}件。'
    }
  },
  {
    // What stands behind the requests is of other fields, other bodies or other years.
    of: 'bureau',
    under: '总体情况',
    texts: {
      ec080: '收到政府信息公开申请{90|received}件。发生劳动争议行政诉讼案件11件。',
      ec081: '收到政府信息公开申请{90|received}件。发生涉及征地拆迁的行政复议案件11件。',
      ec082: '收到政府信息公开申请{90|received}件。因行政处罚发生行政复议案件12件。',
      ec083: '收到政府信息公开申请{90|received}件。开展培训3次。发生行政复议案件11件。',
      ec084: '收到政府信息公开申请{90|received}件。受理投诉12件，发生行政复议案件11件。',
      ec085: '收到政府信息公开申请{90|received}件。本局下属企业发生行政诉讼案件12件。',
      ec086: '收到政府信息公开申请{90|received}件。上年发生行政复议案件12件。',
      ec087: '收到政府信息公开申请{12|received}件。发生行政复议案件310件，行政诉讼案件120件。',
      ec088: '收到政府信息公开申请{90|received}件。信访、行政复议、行政诉讼共12件。',
      ec089: '收到政府信息公开申请{90|received}件，引发行政诉讼{3|litigation}件，历史遗留案件败诉12件。',
      ec090: '收到政府信息公开申请{1|received}件，为涉及征地的过程性信息。',
      ec091: '收到政府信息公开申请{1|received}件，为自然人对征地补偿的咨询。',
      ec092: '收到政府信息公开申请{1|received}件，不属于本机关掌握的内容已删除。',
      ec093: '收到政府信息公开申请{9|received}件，未发生一件申请因超期被投诉，未收到1件，另行登记。',
      ec094: '（四）行政复议、行政诉讼情况。行政复议{2|reconsideration}件。（五）其他工作。全年行政诉讼案件22件。',
      ec095: '政府信息公开行政复议、行政诉讼分别{2|reconsideration}件、{3|litigation}件。',
      ec097: '收到政府信息公开申请{90|received}件。发生行政诉讼12件，请求撤销不动产登记。',
      ec098: '收到政府信息公开申请{90|received}件。发生行政诉讼12件，请求撤回执法通知。',
      ec099: '收到政府信息公开申请{90|received}件，其中{6|denied}件不予公开，上述6件申请均未引发行政复议。',
      ec096: '（四）行政复议、行政诉讼情况。（1）行政复议{2|reconsideration}件。（2）行政诉讼{3|litigation}件。'
    }
  },
  {
    of: 'bureau',
    under: '（一）主动公开',
    texts: {
      ec060: '行政处罚案件{23|penalties}件均按要求及时进行公示，接受群众监督。',
      ec061:
        '全年累计办理行政许可{64|licences}件、行政处罚{31|penalties}件、行政强制处罚{0|coercion}件，严格落实公示制度。',
      ec062: '全年作出行政许可决定{46|licences}个、行政处罚决定{12|penalties}条，实施行政强制{3|coercion}次。',
      ec063: '全年作出行政许可{46|licences}件、行政处罚{12|penalties}件，{无行政强制|none:coercion}事项。',
      ec064: '行政许可{318|licences}件全部在7个工作日内归集上传，公示率较高。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      ec070: '2025年我镇{没有接到群众主动要求公开政府信息的申请|none:received}。',
      ec071: '全年办理因政府信息公开引起的行政复议{2|reconsideration}件，{无行政诉讼|none:litigation}。',
      ec072: '依申请公开{4|received}次，行政复议{0|reconsideration}次，行政诉讼{0|litigation}次。',
      ec073: '全年收到政府信息公开申请{3|received}件，{没有发生一例行政复议、行政诉讼|none:disputes}。',
      ec074:
        '从行政复议和行政诉讼情况来看，共受理因政府信息公开提起的行政复议申请{2|reconsideration}件，共受理因政府信息公开提起的行政诉讼{0|litigation}件。',
      ec075: '{没有针对我镇政府信息公开工作的行政复议|none:reconsideration}。',
      ec076: '{没有针对本镇信息公开的行政复议申请|none:reconsideration}，也{未被提起行政诉讼|none:litigation}。'
    }
  }
]

/** Nothing in them may be held against the tables. */
export const openingsDisputesMisleading: readonly Place[] = [
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      edm231: '无新发生的政府信息公开行政复议、行政诉讼案件，上年结转的案件均已审结。',
      ecm001: '县政府全年办理政府信息公开行政复议案件88件，作出复议决定80件。',
      ecm002: '县政府依法办理因政府信息公开引起的行政复议46件。',
      ecm003: '配合上级处理涉及政府信息公开行政复议27件、行政诉讼14件。',
      ecm004: '办理政府信息公开行政复议申请88件、行政诉讼24件。',
      ecm005: '受理因政府信息公开引发的行政复议88件，县法院办结行政诉讼24件。',
      ecm006: '收到政府信息公开的行政复议53件，复议机构已全部审结，与之有关的行政诉讼21件。',
      ecm007: '县司法局办理涉及政府信息公开的行政复议52件、行政诉讼17件。',
      ecm008: '指导镇街办理因政府信息公开引发的行政复议57件、行政诉讼34件。',
      ecm009: '近五年办理因政府信息公开引起的行政复议57件、行政诉讼34件。',
      ecm010: '因征地补偿和政府信息公开，以往年度引起的行政复议57件、行政诉讼34件。',
      ecm011: '计划规范办理政府信息公开行政复议、行政诉讼案件的答复流程，选取去年案例26件。',
      ecm013: '规范办理政府信息公开事务，办理行政复议43件，行政诉讼22件。',
      ecm014: '全县各级法院收到政府信息公开行政诉讼112件。',
      ecm012: '全市办理因政府信息公开引起的行政复议570件、行政诉讼340件。'
    }
  },
  {
    of: 'county',
    under: '（五）监督保障',
    texts: {
      ecm020: '（四）加强行政复议、行政诉讼工作。全年行政复议案件133件，行政诉讼案件76件。',
      ecm021: '（四）行政复议、行政诉讼案件信息公开情况。行政复议决定书上网133件，行政诉讼案件76件。',
      ecm022: '全年行政复议、行政诉讼案件176件，出庭应诉率100%。',
      ecm023: '推进法治政府建设，全县行政复议案件143件，行政诉讼案件66件，败诉7件。'
    }
  },
  {
    of: 'county',
    under: '（五）强化行政复议、行政诉讼工作',
    texts: {
      ecm025: '2025年，全县行政复议案件189件，行政诉讼案件92件。'
    }
  },
  {
    of: 'commission',
    under: '（二）依申请公开',
    texts: {
      ecm030: '我委全年办理涉及政府信息公开的行政复议32件。',
      ecm031: '因政府信息公开引发信访、行政复议、行政诉讼52件。',
      ecm032: '因政府信息公开引发仲裁、行政复议、行政诉讼52件。',
      ecm033: '整理涉政府信息公开的行政复议、行政诉讼典型案例26件。',
      ecm034: '协助主管部门办理因政府信息公开引发的行政复议47件、行政诉讼24件。',
      ecm035: '以案释法，讲解某区政府信息公开行政复议、行政诉讼案件26件。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      ecm040: '收到来信中，未发生因信访、投诉引发的行政复议；引发行政复议的另有原因，涉及拆迁补偿6件。',
      ecm041: '政府信息公开方面未发生一起超期答复。',
      ecm090: '（二）依申请公开。规范答复申请。我局因具体行政行为被提起行政诉讼42件，其中1件变更被告。',
      ecm091: '收到政府信息公开申请，均已答复，另因不服工伤结论引发行政复议43件。',
      ecm042: '政府信息公开方面未收到一件需要延期的申请。',
      ecm043: '政府信息公开方面未发生一件申请因超期被投诉。',
      ecm044: '全市住建系统发生行政复议案件37件，行政诉讼案件16件。',
      ecm045: '下属质监站涉诉案件21件，涉复议案件13件。',
      ecm046: '行政诉讼案件中历史遗留案件败诉12件，与政府信息公开无关。',
      ecm047: '政府信息公开领域没有群众主动要求撤回的申请。',
      ecm048: '局属单位收到的1件申请，申请人为自然人，由该单位答复。',
      ecm049: '未发生因信访、投诉引发的行政复议。',
      ecm050: '未发生因举报引发的行政诉讼。',
      ecm051: '未发生重大行政复议、行政诉讼案件。',
      ecm052: '全年无信息公开收费标准调整事项。',
      ecm053: '未收到有关征地补偿的政府信息公开申请。',
      ecm054: '未收到企业提出的政府信息公开申请。',
      ecm055: '政府信息公开方面未收到当面申请、传真申请。',
      ecm056: '政府信息公开方面未收到网络申请、信函申请。',
      ecm057: '没有针对县政府信息公开的行政复议申请。',
      ecm058: '没有涉及市自然资源局政府信息公开的行政诉讼。',
      ecm059: '县法院共受理因政府信息公开提起的行政诉讼16件。',
      ecm080: '受理因政府信息公开提起的行政复议申请42件，作出决定40件。',
      ecm081: '政府信息公开工作方面，2025采购清单2项；我局没有为其提供的信息收费。',
      ecm082: '未发生因政府信息公开申请引发的行政复议被受理后超期情况。',
      ecm083: '未收到有关部门转来的政府信息公开申请。',
      ecm084: '全年办理行政诉讼36件。',
      ecm085: '政府信息公开方面没有当面、邮寄、网上申请渠道。'
    }
  },
  {
    of: 'bureau',
    under: '（一）主动公开',
    texts: {
      ecm060: '公示行政许可177件、行政处罚案件112件均按时公示。',
      ecm061: '行政许可34项全部实现网上办理，行政处罚56项均已公示。',
      ecm062: '行政处罚信息112件、行政许可信息231件均及时公示。',
      ecm063: '查处行政处罚案件135件均及时公示。',
      ecm064: '公布政府规章10个、行政许可28个、行政处罚18个。',
      ecm065: '主动公开：气象预警17期；行政处罚决定150条；规划11条。',
      ecm066: '主动公开办理行政许可22279件，行政处罚3587件，行政强制501件。',
      ecm067: '上传行政处罚决定书150条、行政许可决定书160条。',
      ecm068: '行政强制处罚裁量事项13件。',
      ecm069: '编制行政许可28个、行政处罚18个事项的办事指南。',
      ecm070: '无行政强制事项。',
      ecm071: '所属执法大队行政处罚案件43件均按时公示。',
      ecm072: '与上年行政处罚案件43件均按时公示相比，公示更加及时。',
      ecm073: '适用简易程序的行政处罚案件43件均按时公示。',
      ecm074: '通过部门网站公开作出的行政处罚决定50条。'
    }
  }
]

/** Each contradicts the tables, or itself, in one place. */
export const openingsDisputesFaulty: readonly Place[] = [
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      ecf001:
        '2025年，我县共收到政府信息公开申请{36|received}件。2025年度发生行政复议案件{2≠3|reconsideration}件，行政诉讼案件{1|litigation}件。',
      ecf002:
        '处理涉及政府信息公开行政复议{11|reconsideration}起（维持{8|recUpheld}起、其他结果{3|recOther}起），行政诉讼{6≠5|litigation}起。',
      ecf003:
        '全年收到政府信息公开申请{75|received}件，{没有出现一起投诉、复议和诉讼案件≠2|none:litigation}，工作平稳有序。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      ecf010: '（六）政府信息公开行政复议、行政诉讼方面。我局{未发生行政复议、行政诉讼事项≠1|none:reconsideration}。',
      ecf011: '全年共受理依申请公开{1|received}件，{申请主体为自然人≠0|all:natural/received}，已按期答复。',
      ecf013: '我局{未有依申请政府公开信息≠2|none:received}。',
      ecf014: '收到政府信息公开申请{7|received}件。以上7件申请均{未引发行政诉讼≠1|none:litigation}。',
      ecf015: '{未收到信息公开当面申请、网上申请、信函申请受理≠3|none:received}。',
      ecf016: '全年收到政府信息公开申请{8|received}件。发生行政复议{2≠1|reconsideration}件，申请人已撤回。',
      ecf012: '全年作出行政许可决定{46≠64|licences}个、行政处罚决定{12|penalties}条。'
    }
  }
]
