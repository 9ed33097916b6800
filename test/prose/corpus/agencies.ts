/** The agencies in whose reports the sentences stand, one of each kind that the corpus writes for: 我镇 is a 镇, 我局 reviews no one. */

import type {Agency, InventedKind} from '../../invented/agency.ts'

export const agencies: Readonly<Record<InventedKind, Agency>> = {
  city: {kind: 'city', name: '澜屏市人民政府', self: '市政府', area: '全市'},
  county: {kind: 'county', name: '蔚澄县人民政府', self: '县政府', area: '全县'},
  office: {kind: 'office', name: '澜屏市人民政府办公室', self: '我办', area: null},
  bureau: {kind: 'bureau', name: '蔚澄县住房和城乡建设局', self: '我局', area: null},
  commission: {kind: 'commission', name: '澜屏市发展和改革委员会', self: '我委', area: null},
  township: {kind: 'township', name: '蔚澄县汐岭镇人民政府', self: '汐岭镇人民政府', area: null},
  street: {kind: 'street', name: '澜屏市漱玉街道办事处', self: '本街道', area: null},
  committee: {kind: 'committee', name: '澜屏临港经济区管理委员会', self: '管委会', area: null}
}
