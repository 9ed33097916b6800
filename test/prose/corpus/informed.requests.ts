/** Requests received, carried, answered, by whom and by which way: written with the reader in view. */

import type {Place} from './entry.ts'

export const informedRequests: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      ir001:
        '局办公室全年登记政府信息公开申请{26|received}件，按职能分转各股室办理，{无一件转入下年|none:carriedOut}。',
      ir002: '2025年1月至12月，我局累计收到政府信息公开申请{31|received}件。',
      ir003: '上半年收到政府信息公开申请12件，下半年收到19件，全年合计收到{31|received}件。',
      ir004: '我局依托县政务服务中心综合窗口和网上申请系统，全年收到政府信息公开申请{17|received}件。',
      ir005:
        '面对申请内容日趋专业、答复难度不断增大的实际，我局不断健全会商研判机制，全年共收到政府信息公开申请{48|received}件。',
      ir006: '2025年，我局收到政府信息公开申请{13|received}封，均为邮政特快专递寄达。',
      ir007: '{21|received}件政府信息公开申请中，{19|finished}件在年内作出答复，{2|carriedOut}件留待2026年办理。',
      ir008: '依申请公开工作。全年收件{33|received}件，办复{30|finished}件，在办{3|carriedOut}件。',
      ir009: '我局全年政府信息公开申请数为{0|received}。',
      ir010: '2025年度依申请公开工作实现“零申请”，即{全年没有一件政府信息公开申请|none:received}。',
      ir011: '截至2025年12月31日，{我局尚未收到公民、法人和其他组织的政府信息公开申请|none:received}。',
      ir012: '{本年度无人向我局提出政府信息公开申请|none:received}，{也不存在上年度结转的申请|none:carriedIn}。',
      ir013:
        '2024年底未办结、转入本年度继续办理的政府信息公开申请{3|carriedIn}件，本年新收{24|received}件，两项相加共{27|handled}件。',
      ir014:
        '接续办理2024年度结转申请{2|carriedIn}件，新收申请{15|received}件，已全部作出处理，{年末无未办结申请|none:carriedOut}。',
      ir015:
        '全年新受理政府信息公开申请{40|received}件，加上上年末存量{6|carriedIn}件，全年应办理{46|handled}件，实际办结{44|finished}件，{2|carriedOut}件未到答复期限，顺延至2026年办理。',
      ir016:
        '本年度办结政府信息公开申请{29|finished}件，其中上年度结转的{4|carriedIn}件、本年度新收的{25|received}件，{办结率达到100%|done}。',
      ir017:
        '收到政府信息公开申请{22|received}件，均在法定期限内答复，按期答复率100%；因补正程序尚未完结，{3|carriedOut}件结转下年度。',
      ir018: '2025年收到政府信息公开申请{9|received}件，{已悉数办结|done}，未发生一起逾期答复。',
      ir019: '我局共受理政府信息公开申请{14|received}件，{目前已全部办理完结|done}并送达申请人。',
      ir020: '收到政府信息公开申请{6|received}件，{件件办结|done}、件件有回音。',
      ir021: '全年收到政府信息公开申请{16|received}件，{无跨年度办理件|none:carriedOut}。',
      ir022: '共收到政府信息公开申请{11|received}件，办结{11|finished}件，{结转下年度0件|none:carriedOut}。',
      ir023:
        '全年共收到政府信息公开申请{28|received}件，其中来自外省市的9件；截至12月底已办结{26|finished}件，{2|carriedOut}件未办结。',
      ir024:
        '我局对收到的{35|received}件政府信息公开申请逐件登记、逐件研判，已办结的{33|finished}件均送达申请人，{2|carriedOut}件因征求第三方意见正在办理。',
      ir025:
        '全年收到政府信息公开申请{24|received}件。其中{10|channel}件通过在线平台提交，{12|channel}件以信函方式寄送，{2|channel}件由申请人当面递交。',
      ir026:
        '全年收到政府信息公开申请{30|received}件，按申请渠道划分，当面、网络、信函分别为{3|channel}件、{18|channel}件、{9|channel}件。',
      ir027:
        '2025年共收到政府信息公开申请{19|received}件，{12|channel}件来自县政府门户网站依申请公开系统，{7|channel}件来自邮寄。',
      ir028:
        '网络申请{25|channel}件，信函申请{8|channel}件，当面申请{4|channel}件，传真及其他方式申请{1|channel}件，以上合计{38|received}件。',
      ir029: '全年共收到政府信息公开申请{20|received}件（网上{11|channel}件，邮寄{9|channel}件）。',
      ir030:
        '收到政府信息公开申请{27|received}件，其中线上申请{21|channel}件，占77.8%，线下申请{6|channel}件，占22.2%。',
      ir031:
        '全年收到政府信息公开申请{18|received}件，申请主体包括自然人{15|natural}人次、企业{2|business}家次、律师事务所{1|legal}家次。',
      ir032: '收到政府信息公开申请{23|received}件，其中{20|natural}件属自然人申请，{3|business}件属商业企业申请。',
      ir033:
        '全年收到的{33|received}件政府信息公开申请中，自然人、商业企业、法律服务机构分别提出{26|natural}件、{5|business}件和{2|legal}件。',
      ir034: '全年收到政府信息公开申请{12|received}件，{无法人或者其他组织申请|none:organisations}。',
      ir035:
        '2025年收到政府信息公开申请{41|received}件，公民个人提出{36|natural}件，法人和其他组织提出{5|organisations}件（其中公司{4|business}件、社会公益组织{1|social}件）。',
      ir036:
        '收到商业企业政府信息公开申请{3|business}件，{未收到科研机构、社会公益组织的政府信息公开申请|none:research}。',
      ir037:
        '全年共收到政府信息公开申请{14|received}件，{没有收到法人或者其他组织提出的政府信息公开申请|none:organisations}。'
    }
  },
  {
    of: 'bureau',
    under: '总体情况',
    texts: {
      ir101:
        '一年来，我局严格落实条例要求，受理政府信息公开申请{10|received}件并全部书面答复，12345热线转办咨询35通，已办结34通。',
      ir102:
        '2025年，本机关共收到政府信息公开申请{25|received}件，较好完成办理任务；接待群众现场查阅86人次，答复86人次。',
      ir103: '全年政府信息公开申请总数{8|received}件，{无任何一件结转|none:carriedOut}。',
      ir104: '依法办理依申请公开{17|finished}件（不含信访、咨询类来信39封），{均已在年内办结|done}。',
      ir105: '全年主动公开信息346条，收到政府信息公开申请{5|received}件，{办结率100%|done}，群众满意度98%。',
      ir106:
        '收到政府信息公开申请{39|received}件，答复{36|finished}件，答复及时率100%，{3|carriedOut}件在法定期限内延续办理。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      ir201: '我镇党政综合办统一受理依申请公开，全年受理{4|received}件，{全部办结|done}。',
      ir202: '镇政府{本年度没有接到过政府信息公开申请|none:received}，也没有代办上级转来的申请。',
      ir203: '2025年全镇{无依申请公开政府信息情况|none:received}，{亦无上年度结转|none:carriedIn}。',
      ir204:
        '2025年收到村民政府信息公开申请{7|received}件，均围绕集体土地征收和惠农补贴，已书面答复{6|finished}件，余下{1|carriedOut}件正在办理。',
      ir205:
        '我镇依申请公开情况：申请{3|received}件，答复{3|finished}件，复议{0|reconsideration}件，诉讼{0|litigation}件。',
      ir206:
        '本年度我镇共收到政府信息公开申请{2|received}件，{一|natural}件为村民申请，{一|business}件为企业申请，{全部依法办理完毕|done}。',
      ir207: '年内收到政府信息公开申请{9|received}件，{8|natural}件系村民个人提出，{1|business}件系企业提出。',
      ir208: '{全年未发生依申请公开情况|none:received}。',
      ir209:
        '全年共收到政府信息公开申请{5|received}件（邮寄{2|channel}件、现场{3|channel}件），{无一结转下年|none:carriedOut}。',
      ir210: '2024年结转至本年的政府信息公开申请{1|carriedIn}件，2025年新收{4|received}件，当年办结{5|finished}件。',
      ir211: '镇便民服务中心窗口代收政府信息公开申请后统一由镇政府答复，全年共答复政府信息公开申请{6|finished}件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      ir301:
        '2025年，全县政府系统共收到政府信息公开申请{312|received}件，上年结转{14|carriedIn}件；办结{309|finished}件，结转至2026年{17|carriedOut}件。',
      ir302:
        '县政府办公室牵头汇总，全县46家单位共收到政府信息公开申请{174|received}件，其中县直部门98件、乡镇（街道）76件。',
      ir303:
        '全县新收政府信息公开申请{205|received}件，其中县政府本级接收61件；总申请量中自然人申请{188|natural}件，法人及其他组织申请{17|organisations}件。',
      ir304:
        '全县各级行政机关依法办理政府信息公开申请{226|handled}件，包括上年结转{8|carriedIn}件、本年新收{218|received}件；办理完毕{221|finished}件，未办结的{5|carriedOut}件转入下一年度。',
      ir305:
        '全县收到政府信息公开申请{133|received}件，网络申请{88|channel}件，信函申请{32|channel}件，当面申请{13|channel}件，分别占66.2%、24.1%和9.8%。',
      ir306: '全县政府信息公开申请受理总量达到{167|received}件，{年内已全部办结|done}，没有发生不作为类败诉案件。',
      ir307:
        '从申请人类别看，全县新收的{92|received}件政府信息公开申请中，自然人{79|natural}件、商业企业{8|business}件、法律服务机构{3|legal}件、其他{2|otherApplicant}件。',
      ir308:
        '截至2025年底，全县当年受理的政府信息公开申请{151|received}件中已有{146|finished}件答复申请人，仍在办理的{5|carriedOut}件均未超过法定期限。',
      ir309:
        '全县去年结转申请{10|carriedIn}件、今年新收{120|received}件，合计{130|handled}件，{无结转到明年的申请|none:carriedOut}。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      ir401:
        '我办承办向市政府提出的政府信息公开申请{37|received}件，上年结转{2|carriedIn}件，全部按程序办理，办结{38|finished}件，结转下年度{1|carriedOut}件。',
      ir402:
        '2025年，以市政府为公开义务主体的政府信息公开申请共收到{44|received}件，其中自然人提出{39|natural}件，商业企业提出{5|business}件。',
      ir403: '市政府办公室全年新收政府信息公开申请{18|received}件，{已全部办结答复|done}；另指导部门办理疑难申请9件。',
      ir404:
        '受市政府委托，我办统一受理市政府的政府信息公开申请，全年收到{29|received}件，答复{27|finished}件，{2|carriedOut}件结转到2026年。',
      ir405:
        '市政府信息公开申请受理点设在我办，2025年接收政府信息公开申请{32|received}件，在线提交{20|channel}件、信函寄交{11|channel}件、当面提交{1|channel}件。',
      ir406: '我办2025年答复政府信息公开申请{21|finished}件，会同司法局审核部门答复书稿34份。'
    }
  },
  {
    of: 'street',
    under: '（二）依申请公开',
    texts: {
      ir501:
        '街道党政办公室共收到居民提交的政府信息公开申请{11|received}件，涉及老旧小区改造、物业管理、违建处置等，{现已办结|done}。',
      ir502: '本街道全年{无新收政府信息公开申请|none:received}，办理上年度结转申请{1|carriedIn}件，{年内办结|done}。',
      ir503: '街道收到依申请公开{6|received}条，答复{6|finished}条。',
      ir504: '街道各社区不单独受理申请，统一归口街道办理，2025年共办理政府信息公开申请{8|finished}件。',
      ir505:
        '2025年街道共收到政府信息公开申请{15|received}件，其中居民{13|natural}件，法人或其他组织{2|organisations}件，{全部办理完毕，办结率为100%|done}。',
      ir506:
        '{2025年街道未接收到任何形式的政府信息公开申请|none:received}，{未有结转下一年度继续办理的申请|none:carriedOut}。'
    }
  },
  {
    of: 'commission',
    under: '（二）依申请公开',
    texts: {
      ir601: '全委各处室协同办理，2025年收到政府信息公开申请{57|received}件，同期受理来电咨询210个，答复来电210个。',
      ir602:
        '我委机关全年受理政府信息公开申请{34|received}件，另有上年转来{1|carriedIn}件；办结{33|finished}件，跨年{2|carriedOut}件。',
      ir603:
        '我委办公室统一收件，共收到政府信息公开申请{46|received}件：自然人{35|natural}件，企业{8|business}件，律师事务所{3|legal}件。',
      ir604: '全年我委共收政府信息公开申请{29|received}件，其中互联网渠道{24|channel}件，信函渠道{5|channel}件。',
      ir605: '我委{没有上年结转的申请|none:carriedIn}，新收申请{16|received}件，{已办结率100%|done}。',
      ir606: '对年内收到的{12|received}件政府信息公开申请，我委{做到全部办结、无一积压|done}。'
    }
  },
  {
    of: 'committee',
    under: '（二）依申请公开',
    texts: {
      ir701:
        '管委会2025年共收到政府信息公开申请{20|received}件，由各内设机构分头起草、办公室统一审核，办结{18|finished}件，{2|carriedOut}件结转次年。',
      ir702: '全区共收到政府信息公开申请{13|received}件，{申请人均为企业|all:business/received}，{均办理完毕|done}。',
      ir703: '管委会本年度{未收到依申请公开的申请件|none:received}。',
      ir704:
        '本管委会收到入区企业政府信息公开申请{5|business}件、科研机构申请{1|research}件、自然人申请{4|natural}件，三类合计{10|received}件。'
    }
  },
  {
    of: 'city',
    under: '（二）依申请公开',
    texts: {
      ir801:
        '全市各级行政机关新收政府信息公开申请{1268|received}件，上年度结转{71|carriedIn}件，合计{1339|handled}件；办结{1290|finished}件，结转下年度{49|carriedOut}件。',
      ir802: '2025年，全市共接收政府信息公开申请{903|received}件，其中市级部门412件，各县（市、区）491件。',
      ir803:
        '全市政府信息公开申请{760|received}件中，自然人{662|natural}件、商业企业{61|business}件、科研机构{4|research}件、社会公益组织{6|social}件、法律服务机构{19|legal}件、其他{8|otherApplicant}件。',
      ir804:
        '全市通过当面、信函、网络三种方式分别收到政府信息公开申请{57|channel}件、{215|channel}件、{428|channel}件，总计{700|received}件。'
    }
  }
]
