/** Results of requests, their shares, growth, and outcomes given without a number: written with the reader in view. */

import type {Place} from './entry.ts'

export const informedResults: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      io001:
        '收到政府信息公开申请{19|received}件，答复予以公开的{8|granted}件，答复部分公开的{2|partial}件，答复无法提供的{7|unavailable}件，答复不予处理的{2|notProcessed}件。',
      io002:
        '全年办结政府信息公开申请{32|finished}件，其中公开{12|granted}件、部分公开{5|partial}件、不予公开{6|denied}件、无法提供{9|unavailable}件。',
      io003: '办结依申请公开{14|finished}件，其中公开答复{5|granted}件，因无法提供相关信息答复{9|unavailable}件。',
      io004:
        '政府信息公开申请办理结果中，{11|granted}件准予公开，{3|partial}件作区分处理后部分公开，{4|denied}件决定不予公开，{1|otherResult}件作其他处理。',
      io005:
        '已办结的{20|finished}件申请中，予以公开、部分公开、不予公开、无法提供分别为{7|granted}件、{3|partial}件、{2|denied}件、{8|unavailable}件。',
      io006: '全年政府信息公开申请予以公开和部分公开共{16|granted+partial}件。',
      io007:
        '无法提供{9|unavailable}件，具体为：本机关不掌握{6|notHeld}件，需另行制作{2|needsCreation}件，补正后仍不明确{1|unclear}件。',
      io008:
        '不予公开{7|denied}件，分别为法律法规禁止公开{1|otherLaws}件、第三方合法权益{2|thirdParty}件、内部事务信息{1|internal}件、行政执法案卷{3|enforcementFile}件。',
      io009:
        '对收到的{10|received}件政府信息公开申请，属于我局公开范围的{4|granted}件予以公开，不属于我局掌握的{6|notHeld}件告知申请人向有关单位申请。',
      io010:
        '{3|petition}件以政府信息公开申请名义进行信访投诉的，{1|repeated}件重复申请的，{1|publication}件要求提供公开出版物的，均告知不予处理，共{5|notProcessed}件。',
      io011: '其他处理{6|otherResult}件，其中申请人主动撤回{4|otherOther}件，逾期不补正视为放弃{2|noCorrection}件。',
      io012: '不予处理的{4|notProcessed}件政府信息公开申请中，要求本机关确认或重新出具已获取信息的{4|confirmation}件。',
      io013: '全年政府信息公开申请中，经检索没有相关信息、告知信息不存在的{8|notHeld}件。',
      io014:
        '因涉及国家秘密不予公开{2|stateSecret}件，因危及“三安全一稳定”不予公开{1|security}件，因属过程性信息不予公开{3|deliberative}件，三项合计不予公开{6|denied}件。',
      io015: '收到政府信息公开申请{25|received}件，予以公开{10|granted}件，公开率{40%|share:granted/received}。',
      io016:
        '收到政府信息公开申请{40|received}件，其中自然人申请{34|natural}件，占比高达{85%|share:natural/received}。',
      io017:
        '年内办结政府信息公开申请{50|finished}件，全部公开的{21|granted}件，占比{42%|share:granted/finished}，部分公开的{9|partial}件，占比{18%|share:partial/finished}。',
      io018:
        '无法提供{12|unavailable}件，其中本机关不掌握{9|notHeld}件，占无法提供总数的{75%|share:notHeld/unavailable}。',
      io019:
        '2025年收到政府信息公开申请{60|received}件，办结{57|finished}件，当年办结率为{95%|share:finished/received}，{3|carriedOut}件结转。',
      io020:
        '自然人申请占比{90%|share:natural/received}，即政府信息公开申请{30|received}件中有{27|natural}件为自然人提出。',
      io021: '2025年政府信息公开申请由2024年的16件增至{20|received}件，增幅{25%|growth:received/16}。',
      io022: '全年收到政府信息公开申请{36|received}件，增长{20%|growth:received/30}（上年为30件）。',
      io023:
        '收到政府信息公开申请{27|received}件，较2024年的18件增加{9|difference:received/18}件，增长{50%|growth:received/18}，网站访问量同比增长12%。',
      io024: '本年度申请量较上年（50件）下降{30%|growth:received/50}，全年共收到政府信息公开申请{35|received}件。',
      io025: '2024年收到政府信息公开申请40件，2025年收到{44|received}件，同比上升{10%|growth:received/40}。',
      io026: '与上年度收到的12件相比，本年度政府信息公开申请{15|received}件，多了{3|difference:received/12}件。',
      io027: '全年政府信息公开申请{21|received}件，比去年同期28件减少{25%|growth:received/28}。',
      io028:
        '收到政府信息公开申请{5|received}件，{申请人均系自然人|all:natural/received}，{答复结果均为予以公开|all:granted/finished}。',
      io029: '收到政府信息公开申请{7|received}件，{均答复信息不存在|all:notHeld/finished}。',
      io030:
        '收到的{4|received}件政府信息公开申请{均因不属于本机关掌握而无法提供|all:notHeld/finished}，已告知申请人查询途径。',
      io031: '全年办结政府信息公开申请{9|finished}件，{全部为不予公开|all:denied/finished}。',
      io032:
        '2025年收到政府信息公开申请{6|received}件，{全部为律师事务所提出|all:legal/received}，{无不予公开情形|none:denied}。',
      io033: '收到政府信息公开申请{3|received}件，{全部为商业企业提出|all:business/received}。',
      io034:
        '收到政府信息公开申请{8|received}件，{其中没有不予处理的申请|none:notProcessed}，予以公开{6|granted}件，无法提供{2|unavailable}件。',
      io035: '收到政府信息公开申请{2|received}件，{均作部分公开处理|all:partial/finished}。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      io101:
        '全县办结政府信息公开申请{160|finished}件，其中予以公开{64|granted}件（占{40%|share:granted/finished}）、部分公开{24|partial}件（占{15%|share:partial/finished}）、不予公开{16|denied}件（占{10%|share:denied/finished}）、无法提供{48|unavailable}件（占{30%|share:unavailable/finished}）、不予处理{8|notProcessed}件（占{5%|share:notProcessed/finished}）。',
      io102:
        '全县依申请公开答复中，不予公开{23|denied}件，主要理由依次为执法案卷{9|enforcementFile}件、内部事务{6|internal}件、第三方权益{5|thirdParty}件、过程性信息{3|deliberative}件。',
      io103:
        '全县收到政府信息公开申请{240|received}件，占全市申请总量的12%，其中自然人申请{216|natural}件，占全县的{90%|share:natural/received}。',
      io104:
        '全县新收政府信息公开申请{115|received}件，2024年为100件，增加{15|difference:received/100}件，增幅达{15%|growth:received/100}；公文主动公开数同比增长8%。',
      io105:
        '全县政府信息公开申请办理中，不予处理{14|notProcessed}件，含信访举报投诉{8|petition}件、重复申请{4|repeated}件、大量反复申请{2|excessive}件。',
      io106:
        '全县告知无法提供的政府信息公开申请{41|unavailable}件，其中本机关不掌握相关政府信息的{33|notHeld}件、没有现成信息需要另行制作的{5|needsCreation}件、补正后申请内容仍不明确的{3|unclear}件。',
      io107:
        '全县作出政府信息公开答复{90|finished}件，予以公开及部分公开合计{54|granted+partial}件，公开率为{60%|share:granted+partial/finished}。'
    }
  },
  {
    of: 'township',
    under: '（二）依申请公开',
    texts: {
      io201:
        '全年收到政府信息公开申请{6|received}件，予以公开{3|granted}件、部分公开{1|partial}件、告知向县自然资源局申请{2|notHeld}件。',
      io202: '收到政府信息公开申请{1|received}件，{结果为予以公开|all:granted/finished}。',
      io203:
        '我镇收到政府信息公开申请{4|received}件，上年2件，同比增长{100%|growth:received/2}，{答复结果全部为本机关不掌握相关政府信息|all:notHeld/finished}。',
      io204:
        '收到政府信息公开申请{5|received}件，其中申请人逾期未补正、不再处理{1|noCorrection}件，其余{4|granted}件均已公开。'
    }
  },
  {
    of: 'commission',
    under: '（二）依申请公开',
    texts: {
      io301:
        '从答复类型看，我委予以公开{18|granted}件，占{45%|share:granted/finished}，不予公开{4|denied}件，占{10%|share:denied/finished}，无法提供{18|unavailable}件，占{45%|share:unavailable/finished}，共答复政府信息公开申请{40|finished}件。',
      io302:
        '我委办理的政府信息公开申请中，{7|inquiry}件属于行政查询事项，{2|deliberative}件属于过程性信息，依法不予公开。',
      io303: '政府信息公开申请数较上年回落，由75件降至{60|received}件，降幅{20%|growth:received/75}。',
      io304: '我委政府信息公开申请其他处理{3|otherResult}件，均为申请人自行撤销申请。',
      io305: '全年答复政府信息公开申请{22|finished}件，包括公开类{15|granted+partial}件、无法提供类{7|unavailable}件。'
    }
  },
  {
    of: 'office',
    under: '（二）依申请公开',
    texts: {
      io401:
        '我办答复的{26|finished}件政府信息公开申请中，予以公开{9|granted}件，部分公开{4|partial}件，不予公开{3|denied}件，告知不掌握{10|notHeld}件。',
      io402:
        '我办收到政府信息公开申请{45|received}件，比2024年多收{5|difference:received/40}件，增长{12.5%|growth:received/40}（2024年40件）。',
      io403:
        '我办答复政府信息公开申请{30|finished}件，无法提供{21|unavailable}件，占答复总量的{70%|share:unavailable/finished}，大多为申请人误将部门职责信息向市政府申请。'
    }
  },
  {
    of: 'street',
    under: '（二）依申请公开',
    texts: {
      io501:
        '全年办理政府信息公开申请{10|finished}件：同意公开{4|granted}件，不同意公开{1|denied}件，不能提供{5|unavailable}件。',
      io502:
        '街道收到政府信息公开申请{12|received}件，{提出者均为辖区居民（自然人）|all:natural/received}，其中{5|granted}件准予公开，{7|notHeld}件本机关不掌握。',
      io503: '街道收到政府信息公开申请{9|received}件，{没有出现不予公开的情形|none:denied}。'
    }
  }
]
