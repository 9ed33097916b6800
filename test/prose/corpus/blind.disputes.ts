/** Reviews, lawsuits and their denials: written without knowledge of the reader. */

import type {Place} from './entry.ts'

export const blindDisputes: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      d001: '2025年，我局收到政府信息公开申请{9|received}件。{未发生行政复议、行政诉讼|none:disputes}。',
      d002: '全年共收到政府信息公开申请{14|received}件，均按期答复。发生行政复议{2|reconsideration}件，行政诉讼{1|litigation}件。',
      d003: '收到政府信息公开申请{7|received}件。因政府信息公开引起行政复议{1|reconsideration}件，{结果维持|all:recUpheld/reconsideration}。',
      d004: '2025年收到申请公开政府信息{22|received}件。{没有因政府信息公开工作被申请行政复议|none:reconsideration}，{也没有被提起行政诉讼|none:litigation}。',
      d005: '因政府信息公开申请引发的行政复议{4|reconsideration}件，其中维持{2|recUpheld}件，纠正{1|recCorrected}件，尚未审结{1|recPending}件。',
      d006: '涉及政府信息公开的行政诉讼共{3|litigation}件，{均维持我局答复|all:litUpheld/litigation}。',
      d007: '本年度因政府信息公开被提起行政复议{3|reconsideration}件、行政诉讼{2|litigation}件，其中未经复议直接起诉{1|direct}件、复议后起诉{1|after}件。',
      d008: '2025年我局收到政府信息公开申请{5|received}件。{全年无政府信息公开类复议、诉讼案件|none:disputes}。',
      d009: '收到政府信息公开申请{19|received}件，产生复议{2|reconsideration}起，{复议机关均予以维持|all:recUpheld/reconsideration}；{无行政诉讼|none:litigation}。',
      d010: '政府信息公开行政复议案件{6|reconsideration}件，结果维持{4|recUpheld}件，其他结果{2|recOther}件。',
      d011: '{本年度我局无因政府信息公开引发的行政复议和行政诉讼案件|none:disputes}。',
      d012: '因对政府信息公开答复不服，申请人提起行政复议{5|reconsideration}件、提起行政诉讼{2|litigation}件，两项合计{7|disputes}件。',
      d013: '全年政府信息公开行政诉讼{2|litigation}件，{均尚未审结|all:litPending/litigation}。',
      d014: '收到政府信息公开申请{11|received}件，{全部办结|done}；行政复议{1|reconsideration}件，{为其他结果|all:recOther/reconsideration}；行政诉讼{0|litigation}件。',
      d015: '2025年因政府信息公开提起的行政复议有{3|reconsideration}件，已审结{2|recClosed}件，{1|recPending}件尚在审理。',
      d016: '我局政府信息公开答复被行政复议机关纠正{1|recCorrected}件。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      d101: '我镇2025年{未收到政府信息公开申请|none:received}。{未发生行政复议、行政诉讼情况|none:disputes}。',
      d102: '2025年，我镇收到政府信息公开申请{3|received}件，{均已办结|done}。{没有发生行政复议和行政诉讼|none:disputes}。',
      d103: '全年受理依申请公开{2|received}件。{行政复议0件|none:reconsideration}，{行政诉讼0件|none:litigation}。',
      d104: '镇政府今年{未因政府信息公开被申请复议|none:reconsideration}、{被提起诉讼|none:litigation}。',
      d105: '依申请公开政府信息{6|received}件；因信息公开引起的行政复议{1|reconsideration}件，{被纠正|all:recCorrected/reconsideration}。',
      d106: '我镇{没有涉及政府信息公开的复议、诉讼和申诉|none:disputes}。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      d201: '全县因政府信息公开引发行政复议{18|reconsideration}件，其中结果维持{11|recUpheld}件、结果纠正{3|recCorrected}件、其他结果{2|recOther}件、尚未审结{2|recPending}件。',
      d202: '全县因政府信息公开引发行政诉讼{13|litigation}件，其中未经复议直接起诉{9|direct}件、复议后起诉{4|after}件。',
      d203: '2025年全县收到政府信息公开申请{140|received}件。发生政府信息公开行政复议{12|reconsideration}件，行政诉讼{8|litigation}件，被纠错{2|recCorrected}件（复议）。',
      d204: '政府信息公开行政复议案件{10|reconsideration}件，维持{7|recUpheld}件，维持率{70%|share:recUpheld/reconsideration}。',
      d205: '全县各部门{未发生因政府信息公开引起的行政诉讼|none:litigation}，行政复议{4|reconsideration}件，{均已审结|none:recPending}。',
      d206: '2025年，政府信息公开引起的诉讼案件中，法院判决维持{5|litUpheld}件，判决纠正{1|litCorrected}件，尚未审结{2|litPending}件，共{8|litigation}件。'
    }
  },
  {
    of: 'county',
    under: '（五）监督保障',
    texts: {
      d301: '2025年，全县政府信息公开行政复议{9|reconsideration}件、行政诉讼{5|litigation}件，纠错率逐年下降。',
      d302: '以案促改，对政府信息公开行政复议被纠正的{2|recCorrected}件案件逐一复盘。',
      d303: '本年度{未发生针对政府信息公开工作的行政复议|none:reconsideration}。'
    }
  },
  {
    of: 'street',
    under: '（二）依申请公开',
    texts: {
      d401: '收到政府信息公开申请{8|received}件，{无行政复议|none:reconsideration}、{无行政诉讼|none:litigation}。',
      d402: '街道共收到政府信息公开申请{5|received}件，其中{1|reconsideration}件被申请行政复议，{2|litigation}件被提起行政诉讼。',
      d403: '收到针对我街道政府信息公开事务的行政复议{1|reconsideration}件，{街道答复被维持|all:recUpheld/reconsideration}。',
      d404: '2025年，{街道没有产生因政府信息公开工作引起的复议或者应诉|none:disputes}。'
    }
  },
  {
    of: 'commission',
    under: '总体情况',
    texts: {
      d501: '2025年我委收到政府信息公开申请{44|received}件，办结{43|finished}件，结转{1|carriedOut}件；涉及政府信息公开的行政复议{3|reconsideration}件、行政诉讼{1|litigation}件。',
      d502: '{全年未发生政府信息公开行政诉讼|none:litigation}。政府信息公开行政复议{2|reconsideration}件，维持{1|recUpheld}件，其他结果{1|recOther}件。',
      d503: '{2025年，我委无政府信息公开行政复议案件|none:reconsideration}，政府信息公开行政诉讼案件为{1|litigation}件，{正在审理|all:litPending/litigation}。'
    }
  }
]
