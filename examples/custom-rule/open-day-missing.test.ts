/** The rule against its cases, and against the examples of its page. Any test runner will do. */

import {readFileSync} from 'node:fs'
import {checkExample, checkPage, parsePage, runExample, testRule} from 'nianbao-lint/testing'
import {test} from 'vitest'
import rule from './open-day-missing.ts'

const section = '一、总体情况'
const activity = '政府开放日'

test('the rule finds what it should, and leaves the rest alone', () => {
  testRule(rule, {
    good: [
      '## 一、总体情况\n\n举办政府开放日活动3场。',
      '## 一、总体情况\n\n全年没有举办政府开放日活动。',
      {text: '## 一、总体情况\n\n举办公众开放周一次。', options: {activity: '公众开放周'}},
      {
        text: '## 五、存在的主要问题及改进情况\n\n解读不够及时。',
        unjudged: [{messageId: 'absent', message: '没有找到“一、总体情况”，无法核对政府开放日。', at: null}]
      }
    ],
    bad: [
      {
        text: '## 一、总体情况\n\n全年发布信息320条。',
        findings: [
          {
            messageId: 'missing',
            message: '“一、总体情况”没有写政府开放日。请写明全年举办的次数；没有举办的，写明没有举办。',
            at: '1:4-1:10',
            severity: 'warning',
            data: {section, activity}
          }
        ]
      },
      {
        text: '## 一、总体情况\n\n举办了政府开放日活动。',
        findings: [
          {
            messageId: 'uncounted',
            message: '提到了政府开放日，没有写举办了几次。请写明次数。',
            at: '3:4-3:9',
            severity: 'info',
            data: {activity}
          }
        ]
      }
    ]
  })
})

test('the rule does what its page says', () => {
  const page = parsePage(readFileSync(new URL('open-day-missing.md', import.meta.url), 'utf8'))
  const used = new Set<string>()
  for (const example of page.examples) {
    const run = runExample(rule, example)
    checkExample(example, run)
    for (const id of run.messageIds) used.add(id)
  }
  checkPage(rule, page, used)
})
