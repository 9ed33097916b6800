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
  }
]
