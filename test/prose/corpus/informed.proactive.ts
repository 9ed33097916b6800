/** Documents, licences, penalties, coercion, fees, and what was made public: written with the reader in view. */

import type {Place} from './entry.ts'

export const informedProactive: readonly Place[] = [
  {
    of: 'bureau',
    under: '（一）主动公开',
    texts: {
      ip001: '2025年，我局印发行政规范性文件{3|issued}件，经清理宣布失效{2|repealed}件，继续有效{16|inForce}件。',
      ip002: '深入开展文件清理，全年制发行政规范性文件{2|issued}件，废止{5|repealed}件，保留{21|inForce}件。',
      ip003: '发布行政规范性文件{4|issued}件、废止{1|repealed}件、现行有效{19|inForce}件，另转发上级文件36件。',
      ip004: '我局代县政府起草行政规范性文件2件，以本局名义制发行政规范性文件{1|issued}件。',
      ip005: '行政规范性文件：本年发布{2|issued}件，本年废止{0|repealed}件，现行有效{11|inForce}件。',
      ip006: '现行有效的{13|inForce}件行政规范性文件全部集中公开，{全年没有新制定行政规范性文件|none:issued}。',
      ip007:
        '{全年未出台行政规范性文件|none:issued}，{亦未废止行政规范性文件|none:repealed}，有效行政规范性文件{5|inForce}件。',
      ip008: '行政规范性文件制发数{3|issued}，废止数{1|repealed}，现行有效数{22|inForce}。',
      ip009: '我局新制发{2|issued}件行政规范性文件，{1|repealed}件到期自动失效，现行有效{8|inForce}件。',
      ip010:
        '全年办结行政许可{318|licences}件，其中网上办理276件；作出行政处罚决定{42|penalties}件，其中适用简易程序17件；采取行政强制措施{6|coercion}件。',
      ip011:
        '公示行政许可信息190条、行政处罚信息61条；全年实际作出行政许可决定{203|licences}件、行政处罚决定{66|penalties}件。',
      ip012:
        '作出行政许可{154|licences}件、行政处罚{39|penalties}件、行政强制{2|coercion}件，并在作出决定之日起7个工作日内公示。',
      ip013: '行政许可、行政处罚、行政强制分别作出{88|licences}件、{27|penalties}件和{4|coercion}件。',
      ip014: '{全年没有作出行政处罚|none:penalties}，{没有实施行政强制|none:coercion}，准予行政许可{71|licences}件。',
      ip015: '2025年立案查处违法案件58起，作出行政处罚{51|penalties}起，不予行政处罚7起。',
      ip016: '{行政强制为零|none:coercion}，行政许可{93|licences}件，行政处罚{12|penalties}件。',
      ip017: '全年收取行政事业性收费{27.3600|fees}万元，减免行政事业性收费8.14万元，均按规定公开。',
      ip018: '行政事业性收费全年入库{64.9000|fees}万元。',
      ip019: '本年度行政事业性收费{0|fees}万元。',
      ip020: '{我局没有行政事业性收费项目，全年收费为零|none:fees}。',
      ip021: '2025年度我局行政事业性收费共计{103.2500|fees}万元，全部上缴国库。',
      ip022:
        '全年主动公开各类政府信息{364|whole}条，其中机构职能类{12|part}条，政策文件类{46|part}条，工作动态类{221|part}条，其他信息{85|part}条。',
      ip023: '通过各渠道公开政府信息{510|whole}条：网站{286|part}条，微信公众号{198|part}条，公示栏{26|part}条。',
      ip024:
        '2025年共制发公文{146|whole}件，公开属性为主动公开的{58|part}件、依申请公开的{61|part}件、不予公开的{27|part}件。',
      ip025: '全年产生政府信息{320|whole}条，主动公开{205|part}条，依申请公开{77|part}条，不予公开{38|part}条。'
    }
  },
  {
    of: 'city',
    under: '（一）主动公开',
    texts: {
      ip101:
        '2025年，市政府共制定政府规章{2|regIssued}件、修改1件、废止{3|regRepealed}件，现行有效{24|regInForce}件；拟于2026年制定规章4件。',
      ip102:
        '全市新制发行政规范性文件{27|issued}件，其中市政府9件、市直部门18件，废止{14|repealed}件，现行有效{263|inForce}件。',
      ip103:
        '市政府规章制发{1|regIssued}件，{废止0件|none:regRepealed}，现行有效{31|regInForce}件，行政规范性文件制发{17|issued}件，废止{6|repealed}件，现行有效{158|inForce}件。',
      ip104:
        '全市行政机关全年共作出行政许可{92731|licences}件，行政处罚{20416|penalties}件，行政强制{835|coercion}件，行政事业性收费{18402.5500|fees}万元。',
      ip105:
        '全年{未制定|none:regIssued}、{未废止政府规章|none:regRepealed}，现行有效的政府规章{20|regInForce}件已全部公开。'
    }
  },
  {
    of: 'county',
    under: '（一）主动公开',
    texts: {
      ip201: '全县全年新出台行政规范性文件{9|issued}件，失效{4|repealed}件，现行有效{61|inForce}件，发布配套解读22篇。',
      ip202: '县政府及各部门制定并公开行政规范性文件{6|issued}件，{2|repealed}件予以废止。',
      ip203:
        '全县各执法单位作出行政处罚决定{1027|penalties}件、行政强制决定{48|coercion}件，行政审批部门作出行政许可决定{4216|licences}件。',
      ip204: '全县行政事业性收费金额{1530.7200|fees}万元，比上年减少96万元。',
      ip205:
        '全年通过县政府门户网站主动公开信息{2860|whole}条，其中要闻动态{1320|part}条、通知公告{640|part}条、重点领域信息{900|part}条。',
      ip208: '全县行政事业性收费收入{2216.4800|fees}万元，罚没收入1893万元，均在预决算中公开。',
      ip206: '全县政务新媒体发布信息{940|whole}条，其中微信{610|part}条，微博{330|part}条。',
      ip207:
        '县政府办公室全年印发文件{118|whole}件，主动公开{72|part}件，依申请公开{31|part}件，不予公开{15|part}件，主动公开率61%。'
    }
  },
  {
    of: 'township',
    under: '（一）主动公开',
    texts: {
      ip301: '我镇综合行政执法队以镇政府名义作出行政处罚{7|penalties}件，{未作出行政强制|none:coercion}。',
      ip302: '我镇全年{未制定|none:issued}{和废止行政规范性文件|none:repealed}，现行有效行政规范性文件{1|inForce}件。',
      ip303: '办理农村宅基地建房等行政许可{34|licences}件，{无行政处罚|none:penalties}，{无行政事业性收费|none:fees}。',
      ip304:
        '全年公开信息{185|whole}条，其中惠民惠农{63|part}条，财政信息{22|part}条，民生保障{58|part}条，其他{42|part}条。',
      ip305: '在公开栏张贴{96|whole}份公示，其中救助类{41|part}份、惠农补贴类{55|part}份。'
    }
  },
  {
    of: 'street',
    under: '（一）主动公开',
    texts: {
      ip401: '街道作出行政许可{19|licences}件、行政处罚{25|penalties}件、行政强制{1|coercion}件，{无收费|none:fees}。',
      ip404: '2025年，{街道不存在行政事业性收费情况|none:fees}，作出行政处罚{11|penalties}件。',
      ip402: '{街道未制发规范性文件|none:issued}，转发区级规范性文件7件。',
      ip403: '公开政务信息{230|whole}条，其中工作动态{160|part}条、通知公告{40|part}条、财政资金{30|part}条。'
    }
  },
  {
    of: 'commission',
    under: '（三）政府信息管理',
    texts: {
      ip501:
        '严把公文公开属性源头关，全年制发行政规范性文件{4|issued}件，宣布失效和废止{3|repealed}件，继续有效{27|inForce}件。',
      ip502:
        '依托全市规范性文件数据库动态更新，我委现行有效行政规范性文件{18|inForce}件，年内新增{2|issued}件、废止{2|repealed}件。',
      ip505: '我委全年征收行政事业性收费{88.1600|fees}万元，较预算90万元略有减少。',
      ip503: '委机关新制定规范性文件{1|issued}件，废止规范性文件{1|repealed}件。',
      ip504: '我委审核备案各县区规范性文件24件，自身出台行政规范性文件{3|issued}件。'
    }
  },
  {
    of: 'committee',
    under: '（一）主动公开',
    texts: {
      ip601:
        '管委会全年核准行政许可{640|licences}件，作出行政处罚{8|penalties}件，{未采取行政强制措施|none:coercion}，行政事业性收费{5.2000|fees}万元。',
      ip602: '管委会制发行政规范性文件{2|issued}件，截至年末现行有效{7|inForce}件。'
    }
  }
]
