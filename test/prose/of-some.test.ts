/** Results of one kind of applicant: held against the column of that kind, or against nothing. */

import {describe, expect, test} from 'vitest'
import {readText, type Setting} from './helpers.ts'

const requests: Setting = {heading: '（二）依申请公开', year: 2025}

/** Each number but those of the applicants themselves, with the last parts of the paths of each reading. */
function columns(text: string): string[] {
  return readText(text, requests)
    .claims.filter(({kind}) => kind !== 'applicant')
    .map(({number, readings}) => {
      const named = readings.map(({paths}) => [...new Set(paths.map(path => path.split('.').at(-1)))].join())
      return `${number.units} ${named.join('/')}`.trim()
    })
}

describe('results of one kind of applicant', () => {
  test.each([
    ['商业企业的申请，予以公开6件、不予公开3件。', ['6 business', '3 business']],
    ['针对个人提交的21件申请，予以公开15件，无法提供6件。', ['15 naturalPerson', '6 naturalPerson']],
    ['企业申请中，予以公开6件；科研机构申请中，部分公开2件。', ['6 business', '2 research']],
    ['由自然人提出的申请，办结31件，转入下年2件。', ['31 naturalPerson', '2 naturalPerson']],
    ['企业方面，部分公开5件。', ['5 business']]
  ])('are those of its column: %s', (text, expected) => {
    expect(columns(text)).toEqual(expected)
  })

  test('may be those of all where its number begins the statement', () => {
    expect(columns('企业申请12件，予以公开8件。')).toEqual(['8 total/business'])
    expect(columns('收到申请40件，其中企业申请12件，予以公开8件。').slice(1)).toEqual(['8 total'])
  })

  test.each([
    '律师代理的申请，予以公开8件。',
    '企业、社会公益组织的申请，予以公开8件。',
    '群众提出的申请，予以公开8件。',
    '林权登记类申请予以公开8件。'
  ])('are held against nothing where no column is theirs: %s', text => {
    expect(columns(text)).toEqual(['8'])
  })

  test.each(['本年收到的申请，予以公开8件。', '收到1件，均为企业申请，予以公开8件。', '对办结的申请，予以公开8件。'])(
    'are those of all where all are named: %s',
    text => {
      expect(columns(text).at(-1)).toBe('8 total')
    }
  )
})
