/** Reviews and lawsuits: written with the reader in view. */

import type {Place} from './entry.ts'

export const informedDisputes: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      id001:
        '收到政府信息公开申请{16|received}件。被申请行政复议{2|reconsideration}件，复议机关{均维持原答复|all:recUpheld/reconsideration}。',
      id002:
        '申请人对我局政府信息公开答复不满意，向县政府申请复议{3|reconsideration}件，维持{2|recUpheld}件，纠正{1|recCorrected}件。',
      id003:
        '全年政府信息公开“零复议、零诉讼”，即{没有一起行政复议|none:reconsideration}、{没有一起行政诉讼|none:litigation}。',
      id004: '我局收到政府信息公开申请{8|received}件。{无申请人因此提起复议或诉讼|none:disputes}。',
      id005: '收到政府信息公开申请{12|received}件。{行政复议、行政诉讼均为零|none:disputes}。',
      id006: '因政府信息公开发生{4|reconsideration}起行政复议，{2|litigation}起行政诉讼，共计{6|disputes}起。',
      id007:
        '政府信息公开类行政复议{5|reconsideration}件，其中复议机关维持{3|recUpheld}件，申请人撤回{2|recOther}件（列入其他结果）。',
      id008:
        '全年因政府信息公开被诉{3|litigation}件，法院驳回原告诉讼请求、{维持我局答复3件|all:litUpheld/litigation}。',
      id009:
        '政府信息公开行政诉讼{4|litigation}件，其中直接起诉{3|direct}件，经复议再起诉{1|after}件；结果维持{2|litUpheld}件，尚未审结{2|litPending}件。',
      id010:
        '收到政府信息公开申请{20|received}件，引发行政复议{1|reconsideration}件，{复议仍在审理中|all:recPending/reconsideration}；同年办理工伤认定类行政复议答复14件、行政应诉9件，与政府信息公开无关。',
      id011: '全年涉政府信息公开复议{6|reconsideration}件，审结{5|recClosed}件，{1|recPending}件待复议机关作出决定。',
      id012: '政府信息公开引起的行政复议案件{2|reconsideration}件，{无一被纠正|none:recCorrected}。',
      id013:
        '因不服政府信息公开答复引发的行政诉讼案件{2|litigation}件，{无败诉，结果均为维持|all:litUpheld/litigation}。',
      id014:
        '2025年，我局政府信息公开工作{未被申请行政复议|none:reconsideration}，被提起行政诉讼{1|litigation}件，{法院尚在审理|all:litPending/litigation}。',
      id015: '行政复议{3|reconsideration}件、行政诉讼{1|litigation}件均系申请人对我局政府信息公开答复不服提起。',
      id016: '政府信息公开行政复议和行政诉讼分别发生{2|reconsideration}件和{3|litigation}件。',
      id017:
        '我局政府信息公开行政复议案件结果维持{4|recUpheld}件、结果纠正{0|recCorrected}件、其他结果{1|recOther}件、尚未审结{1|recPending}件，共{6|reconsideration}件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      id101:
        '全县因政府信息公开被申请行政复议{21|reconsideration}件、被提起行政诉讼{11|litigation}件，两项共{32|disputes}件。',
      id102:
        '全县政府信息公开行政复议{16|reconsideration}件，结果维持、结果纠正、其他结果、尚未审结分别为{9|recUpheld}件、{2|recCorrected}件、{3|recOther}件、{2|recPending}件。',
      id103:
        '全县政府信息公开行政诉讼{10|litigation}件，其中未经复议直接起诉的{6|direct}件，复议后起诉的{4|after}件，维持{7|litUpheld}件，纠正{1|litCorrected}件，未审结{2|litPending}件。',
      id104:
        '2025年，全县政府信息公开行政复议{20|reconsideration}件，被纠错{3|recCorrected}件，纠错率{15%|share:recCorrected/reconsideration}。',
      id105:
        '全县{未发生因政府信息公开引发的行政复议和诉讼|none:disputes}，但征收补偿类行政复议仍有17件、行政诉讼8件。',
      id106:
        '县政府作为复议机关全年受理复议申请88件；全县因政府信息公开工作被复议{7|reconsideration}件，维持{6|recUpheld}件，其他结果{1|recOther}件。',
      id107: '全县政府信息公开诉讼{5|litigation}件，判决维持{4|litUpheld}件，维持率{80%|share:litUpheld/litigation}。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      id201: '我镇收到政府信息公开申请{3|received}件。{没有引发复议、诉讼|none:disputes}。',
      id202:
        '本年度我镇{未收到政府信息公开申请|none:received}；{未因政府信息公开被复议|none:reconsideration}；{未因政府信息公开被起诉|none:litigation}。',
      id203:
        '政府信息公开行政复议{1|reconsideration}例，{结果为维持|all:recUpheld/reconsideration}；政府信息公开行政诉讼{1|litigation}例，{结果为其他|all:litOther/litigation}。',
      id204: '全年依申请公开{2|received}件，行政复议和行政诉讼各{1|reconsideration}件。',
      id205: '我镇{没有行政复议、提起行政诉讼的情况发生|none:disputes}。'
    }
  },
  {
    of: 'street',
    under: '（二）依申请公开',
    texts: {
      id301:
        '街道全年收到政府信息公开申请{7|received}件。其中{2|reconsideration}件经区政府复议，{均予维持|all:recUpheld/reconsideration}。',
      id302:
        '{街道2025年不存在因政府信息公开引起的行政复议案件|none:reconsideration}，行政诉讼{1|litigation}件，{结果维持|all:litUpheld/litigation}。',
      id303: '涉及街道政府信息公开的行政复议{2|reconsideration}宗，行政诉讼{0|litigation}宗。'
    }
  },
  {
    of: 'commission',
    under: '总体情况',
    texts: {
      id401:
        '2025年，我委收到政府信息公开申请{31|received}件；行政复议{2|reconsideration}件，结果维持{1|recUpheld}件，结果纠正{1|recCorrected}件；行政诉讼{2|litigation}件，均为{2|direct}件未经复议直接起诉。',
      id402:
        '因信息公开答复引发行政复议{3|reconsideration}件，{均已审结|none:recPending}，其中维持{2|recUpheld}件、其他结果{1|recOther}件，{无行政诉讼发生|none:litigation}。',
      id403:
        '我委涉政府信息公开行政诉讼案件{3|litigation}件：维持{1|litUpheld}件、其他{1|litOther}件、在审{1|litPending}件。'
    }
  },
  {
    of: 'office',
    under: '（五）监督保障',
    texts: {
      id501:
        '我办政府信息公开答复被申请行政复议{4|reconsideration}件、被提起行政诉讼{3|litigation}件，合计{7|disputes}件，逐案开展评析。',
      id502: '强化风险防控，2025年我办无政府信息公开败诉案件，{也无政府信息公开复议案件|none:reconsideration}。'
    }
  }
]
