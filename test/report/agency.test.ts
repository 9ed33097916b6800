import {describe, expect, it} from 'vitest'
import {agencyKind, normaliseAgency} from '../../src/report/agency.ts'

describe('agencyKind', () => {
  it.each([
    ['清河县人民政府', 'government'],
    ['清河市', 'government'],
    ['清河自治区', 'government'],
    ['清河县人民政府办公室', 'government-office'],
    ['清河省人民政府办公厅（室）', 'government-office'],
    ['清河县政府办', 'government-office'],
    ['清河镇人民政府', 'township'],
    ['清河区柳林街道办事处', 'township'],
    ['柳林乡', 'township'],
    ['清河县民政局', 'department'],
    ['清河市国有资产监督管理委员会', 'department'],
    ['清河市城市管理委员会', 'department'],
    ['清河县卫生健康委员会', 'department'],
    ['清河市发展和改革委', 'department'],
    ['清河经济技术开发区管理委员会', 'committee'],
    ['柳林风景名胜区管委会', 'committee'],
    ['清河高新技术产业开发区', 'committee'],
    ['某某', 'unknown'],
    [null, 'unknown']
  ])('%s: %s', (name, kind) => {
    expect(agencyKind(name)).toBe(kind)
  })
})

describe('normaliseAgency', () => {
  it('sets typography aside and keeps names apart', () => {
    expect(normaliseAgency('清河县 民政局')).toBe(normaliseAgency('清河县民政局'))
    expect(normaliseAgency('清河县民政局')).not.toBe(normaliseAgency('清河市民政局'))
  })
})
