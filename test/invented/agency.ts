/** Agencies that do not exist, of every kind that files a report. */

import type {Random} from './random.ts'

export type InventedKind = 'city' | 'county' | 'office' | 'bureau' | 'commission' | 'township' | 'street' | 'committee'

export interface Agency {
  readonly kind: InventedKind
  readonly name: string
  /** How it speaks of itself: 我局, 市政府, 本机关. */
  readonly self: string
  /** How it speaks of its whole area, where its tables cover one: 全市. */
  readonly area: string | null
}

export const inventedKinds: readonly InventedKind[] = [
  'city',
  'county',
  'office',
  'bureau',
  'commission',
  'township',
  'street',
  'committee'
]

const cities = ['霁川市', '砚溪市', '澜屏市', '朔梧市']
const counties = ['沐垣县', '栖汀县', '蔚澄县', '衍荻县']
const bureaus = ['市场监督管理局', '水务局', '林业局', '住房和城乡建设局', '司法局', '行政审批服务局', '文化和旅游局']
const commissions = ['卫生健康委员会', '发展和改革委员会']
const townships = ['汐岭镇', '荻坞镇', '朗樾乡', '檀溪乡']
const streets = ['望樾街道办事处', '漱玉街道办事处']
const committees = ['霁川高新技术产业开发区管理委员会', '澜屏临港经济区管理委员会']

/** Only a city's government may make 规章 (立法法第九十三条). */
export function mayMakeRegulations(agency: Agency): boolean {
  return agency.kind === 'city'
}

/** A 人民政府, whose report also tells of 工作考核, 社会评议 and 责任追究 (条例第五十条). */
export function isGovernment(agency: Agency): boolean {
  return agency.kind === 'city' || agency.kind === 'county' || agency.kind === 'township'
}

export function inventAgency(random: Random, kind: InventedKind = random.pick(inventedKinds)): Agency {
  const city = random.pick(cities)
  const county = random.pick(counties)
  switch (kind) {
    case 'city':
      return {kind, name: `${city}人民政府`, self: '市政府', area: '全市'}
    case 'county':
      return {kind, name: `${county}人民政府`, self: '县政府', area: '全县'}
    case 'office':
      return {kind, name: `${city}人民政府办公室`, self: '我办', area: null}
    case 'bureau':
      return {kind, name: `${random.pick([city, county])}${random.pick(bureaus)}`, self: '我局', area: null}
    case 'commission':
      return {kind, name: `${city}${random.pick(commissions)}`, self: '我委', area: null}
    case 'township': {
      const township = random.pick(townships)
      return {kind, name: `${county}${township}人民政府`, self: `${township}人民政府`, area: null}
    }
    case 'street':
      return {kind, name: `${city}${random.pick(streets)}`, self: '本街道', area: null}
    case 'committee':
      return {kind, name: random.pick(committees), self: '管委会', area: null}
  }
}
