import {describe, expect, it} from 'vitest'
import {readCitations} from '../../src/report/citations.ts'
import {citesFeeMeasures, instrumentCited, isNumberOf} from '../../src/report/cited-instruments.ts'
import type {Citation, Paragraph} from '../../src/report/model.ts'
import {instruments, noticeDue} from '../../src/standard/index.ts'
import {disclosureRegulations, feeMeasures} from '../../src/standard/law/instruments.ts'

function only(text: string): Citation {
  const at = (start: number, end: number) => ({span: {start, end}, place: ''})
  const paragraph: Paragraph = {
    kind: 'paragraph',
    text,
    section: 6,
    depth: null,
    span: {start: 0, end: text.length},
    place: '',
    at
  }
  const [citation, ...others] = readCitations(paragraph)
  if (citation === undefined || others.length > 0) throw new Error(`not one citation: ${text}`)
  return citation
}

const due = noticeDue({year: 2024})

describe('the instrument of a citation', () => {
  it.each(instruments)('$number is found by its citation, its names and its numbers', instrument => {
    const {citation, name, number, shortNames, shortNumbers} = instrument
    expect(instrumentCited(only(citation), due)).toBe(instrument)
    for (const title of [name, ...shortNames]) expect(instrumentCited(only(`《${title}》`), due)).toBe(instrument)
    for (const text of [number, ...shortNumbers]) expect(instrumentCited(only(`按照${text}，`), due)).toBe(instrument)
  })

  it('is that of its title, beside the number of another', () => {
    const {number} = feeMeasures
    expect(instrumentCited(only(`《中华人民共和国政府信息公开条例》（${number}）`), due)).toBe(disclosureRegulations)
  })

  it('is known without regard to blanks, brackets and marks within its title', () => {
    const title = '《中华人民共和国政府信息公开工作年度报告格式 (试行)》'
    expect(instrumentCited(only(title), due)).toBe(noticeDue({year: 2019}))
    expect(instrumentCited(only('《“政府信息公开条例”》'), due)).toBe(disclosureRegulations)
  })

  it('is none for a title of other words, whatever is like it', () => {
    expect(instrumentCited(only('《云泽省政府信息公开条例》'), due)).toBeNull()
  })

  it.each(['国务院第711号令', '经总理签署第711号令', '国令第711号'])('%s is an order of its number', text => {
    const {number} = only(`条例由${text}公布`)
    expect(number !== null && isNumberOf(disclosureRegulations, number)).toBe(true)
  })
})

describe('the measures on the fee', () => {
  it.each([
    '《政府信息公开信息处理费管理办法》',
    '《政府信息公开信息处理费暂行办法》',
    '《国办关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办发〔2020〕109号）',
    '《信息处理费管理办法》（国办函〔2021〕109号）',
    '《收费办法》（国办函〔2020〕109号）',
    '信息处理费，按国办发〔2020〕109号收取'
  ])('are cited by %s', text => {
    expect(citesFeeMeasures(only(text))).toBe(true)
  })

  it.each([
    '《云泽省政府信息公开信息处理费管理办法》（云财综〔2021〕5号）',
    '《政府信息公开信息处理费管理办法》（栖政办〔2021〕8号）',
    '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    '要求见国办发〔2020〕109号'
  ])('are not cited by %s', text => {
    expect(citesFeeMeasures(only(text))).toBe(false)
  })
})
