/**
 * Lists within lists, several totals before a list, and shares beside several wholes: written when reports in other hands had brought false
 * warnings on sums, after the reader's classes of fault were known and before they were put right, in words and numbers of its own.
 */

import type {Place} from './entry.ts'

export const nested: readonly Place[] = [
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      t001: '全年收到政府信息公开申请{70|received}件。自然人{52|natural}件，法人和其他组织{18|organisations}件，其中商业企业{11|business}件、法律服务机构{4|legal}件、其他{3|otherApplicant}件。',
      t002: '新收政府信息公开申请{90|received}件，自然人提出{75|natural}件，法人或其他组织提出{15|organisations}件，以商业企业（{9|business}件）和法律服务机构（{4|legal}件）为主，科研机构{2|research}件。',
      t003: '收到的{88|received}件申请中，自然人{71|natural}件，其中业主40件、租户19件、其他12件；商业企业{10|business}件；法律服务机构{7|legal}件。',
      t004: '全年收到政府信息公开申请{64|received}件；2024年收到申请50件，同比上升28%。其中，自然人申请{51|natural}件，商业企业申请{13|business}件。',
      t005: '2025年度收到申请{14|received}件，12月30日收到的2件申请正在办理。自然人{9|natural}件、商业企业{5|business}件。',
      t006: '本年收到申请{48|received}件，上年结转{2|carriedIn}件，合计{50|handled}件。申请人中，自然人{30|natural}件，商业企业{18|business}件。',
      t008: '答复的{36|finished}件中，提供了信息的21件，其中全部公开{15|granted}件，部分公开{6|partial}件；未提供信息的15件，其中不予公开{5|denied}件，作其他处理{10|otherResult}件。'
    }
  },
  {
    of: 'county',
    under: '（三）政府信息管理',
    texts: {
      t301: '全县分三批清理规范性文件：第一批废止7件，第二批废止4件，第三批废止2件，三批合计废止{13|repealed}件；当年新制发{9|issued}件，年末有效{88|inForce}件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      t104: '全县收到政府信息公开申请{300|received}件。申请人中，自然人{240|natural}件，商业企业{38|business}件，科研机构{2|research}件、社会公益组织{5|social}件、法律服务机构{9|legal}件、其他{6|otherApplicant}件，四类合计22件。',
      t101: '全县共办结政府信息公开申请{200|finished}件。予以公开{70|granted}件、部分公开{20|partial}件，合计{90|granted+partial}件；无法提供{80|unavailable}件，占{40%|share:unavailable/finished}；不予公开{30|denied}件，占{15%|share:denied/finished}。',
      t102: '全县办结申请{160|finished}件。从办理结果看，予以公开{64|granted}件，占{40%|share:granted/finished}；无法提供{48|unavailable}件，占{30%|share:unavailable/finished}。其中县政府本级答复20件。'
    }
  },
  {
    of: 'bureau',
    under: '（四）监督保障',
    texts: {
      t201: '因政府信息公开被提起行政复议{3|reconsideration}件，系2023年作出的答复经复议维持后再次申请所致，复议机关维持{2|recUpheld}件、纠正{1|recCorrected}件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      t401: '全县收到政府信息公开申请{60|received}件，其中县政府本级9件，县自然资源局24件，为收件最多的两家。',
      t402: '全县收到政府信息公开申请{60|received}件。从申请内容看，涉及征收补偿41件、城乡规划28件，部分申请同时涉及两项内容。',
      t403: '全县收到政府信息公开申请{60|received}件，按年度看，2023年为51件、2024年为55件，逐年上升。',
      t404: '全县收到政府信息公开申请{60|received}件。按月份看，3月收到12件、9月收到11件，较为集中。',
      t405: '全县收到政府信息公开申请{60|received}件。从时限看，58件在20个工作日内答复、6件经延期后答复。',
      t406: '全县受理申请{60|received}件，同期12345热线转来诉求，按领域分，住建类320件、交通类210件、其他95件。',
      t409: '全县收到政府信息公开申请{60|received}件，较上半年通报的28件、下半年通报的33件少1件，系重复登记所致。',
      t410: '全县收到政府信息公开申请{60|received}件，其中县政府本级9件、县直部门30件、乡镇街道21件，另有3件由上级转来，不计入总数。'
    }
  },
  {
    of: 'bureau',
    under: '（三）政府信息管理',
    texts: {
      t501: '全年办理建议提案{58|whole}件，其中人大代表建议{27|part}件、政协提案{31|part}件。',
      t502: '承办人大建议、政协提案共{36|whole}件，其中市人大建议{14|part}件，市政协委员提案{22|part}件，均按期办复。',
      t503: '编发简报8期；政策解读{29|whole}篇，其中图解{13|part}篇、视频{5|part}篇、文字{11|part}篇。',
      t504: '本年发文{84|whole}件，其中主动公开{37|part}件、依申请公开{29|part}件、不予公开{18|part}件。'
    }
  },
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      t601: '全县新收申请{246|received}件；县政府收到的41件申请，自然人33件、商业企业8件，办结38件、结转3件。',
      t602: '全县新收申请{246|received}件；镇街受理的52件，自然人50件、商业企业2件，办结49件。',
      t603: '全县收到政府信息公开申请{246|received}件，县自然资源局收到88件，各镇街收到121件。申请人为自然人的{210|natural}件，为企业的{36|business}件。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      t610: '本年度新收申请{57|received}件，办结{59|finished}件，结转下年度{2|carriedOut}件，上年结转{4|carriedIn}件。新收申请中有6件由业主委员会提出，其余为个人提出。',
      t611: '新收申请{57|received}件，上年结转{4|carriedIn}件，办结{59|finished}件。新收的57件中55件当年办结、{2|carriedOut}件跨年。',
      t612: '新收申请{57|received}件，年初结转{4|carriedIn}件。所收申请中44件材料齐全直接登记，13件经补正后登记。',
      t613: '收到申请{57|received}件。年初接手的上年结转{4|carriedIn}件，3件予以公开，1件无法提供，均于2月办结。',
      t614: '收到申请{57|received}件。业主委员会提出的6件，2件公开、4件不予公开；律师事务所提出的3件，均无法提供。',
      t615: '收到申请{57|received}件，其中局机关办理44件、物业中心办理13件。局机关办理的44件包括自然人40件、企业4件；物业中心办理的13件包括自然人9件、企业4件。',
      t616: '收到申请{57|received}件，自然人{50|natural}件、商业企业{7|business}件。50名自然人分别来自11个小区。',
      t617: '办结申请{59|finished}件，答复书邮寄送达21件、网上送达33件、当面领取5件，共送达59件。',
      t618: '办结{59|finished}件，公开（含部分公开）{28|granted+partial}件，无法提供{31|unavailable}件。',
      t620: '以执法案卷为由不予公开{17|enforcementFile}件，其中3件引发行政复议、1件引发行政诉讼。',
      t619: '收到申请{57|received}件。孙某一人提出13件，予以公开4件、无法提供9件。'
    }
  },
  {
    of: 'city',
    under: '（二）依申请公开',
    texts: {
      t630: '因政府信息公开引发行政复议{27|reconsideration}件（维持{15|recUpheld}件、纠正{4|recCorrected}件、其他结果{8|recOther}件），行政诉讼{12|litigation}件（维持{11|litUpheld}件、其他结果{1|litOther}件）。被纠正的4件均已重新答复。',
      t631: '因政府信息公开引发行政复议{27|reconsideration}件、行政诉讼{12|litigation}件（2024年行政复议31件、行政诉讼9件）。复议维持{17|recUpheld}件，其他结果{10|recOther}件。',
      t632: '因政府信息公开引发行政复议{27|reconsideration}件、行政诉讼{12|litigation}件，其中尚未审结的复议{5|recPending}件、诉讼{3|litPending}件。',
      t633: '因政府信息公开引发行政复议{27|reconsideration}件、行政诉讼{12|litigation}件，某拆迁户一人提起复议8件、诉讼3件。',
      t634: '因政府信息公开引发行政复议{27|reconsideration}件，其中新收复议24件、上年未结3件。'
    }
  },
  {
    of: 'bureau',
    under: '（二）依申请公开',
    texts: {
      t701: '“十四五”期间累计收到申请366件。上年结转{5|carriedIn}件，结转下年{6|carriedOut}件，当年办结{64|finished}件。',
      t702: '近三年共收到申请190件，其中今年65件。上年结转{5|carriedIn}件，转入下年{6|carriedOut}件，办结{64|finished}件。',
      t703: '上半年收到申请31件。上年结转{4|carriedIn}件，结转下年{3|carriedOut}件，办结{70|finished}件。'
    }
  }
]
