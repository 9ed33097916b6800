/** Numbers that look like parts of a total, or shares of it, and are not: written against what seventh.ts had widened. */

import type {Place} from './entry.ts'

export const seventhMisleading: readonly Place[] = [
  {
    of: 'county',
    under: '（二）依申请公开',
    texts: {
      tm007: '征收补偿类26件、城乡规划类18件、工程建设类13件，前两类合计44件。',
      tm008: '浦岸镇26件、沙渚镇18件、石埂镇13件，三镇合计57件，两镇超过十五件。'
    }
  },
  {
    of: 'bureau',
    under: '（三）政府信息管理',
    texts: {
      tm101: '分两轮清理文件，第一轮清理41件，第二轮清理37件，两轮合计78件。',
      tm102: '依申请公开工作交流材料14件，其中局机关6件、基层所8件。'
    }
  },
  {
    of: 'bureau',
    under: '（三）政府信息管理',
    texts: {
      tm201: '办理建议提案58件，其中主办建议12件、会办提案9件、参阅件20件。',
      tm202: '政策解读29篇，其中图解13篇、视频5篇。',
      tm203: '办理人大代表建议27件，其中涉及教育9件、涉及交通12件；办理政协提案31件，其中重点提案3件。',
      tm204: '政策解读29篇（图解13篇、视频5篇、新闻发布会2篇），转载上级解读文字稿11篇。'
    }
  }
]
