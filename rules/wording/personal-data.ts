/** Numbers that belong to a person: 身份证号, mobile numbers, bank cards. The office's own contact line does not count. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {regulationsArticle} from '../../src/standard/law/instruments.ts'
import {findPersonalNumbers, masked} from './helpers/personal-numbers.ts'

export default defineRule({
  id: 'personal-data',
  title: {zh: '报告里有个人信息', en: 'personal data in the report'},
  group: 'wording',
  basis: [regulationsArticle('第十五条')],
  scope: 'report',
  messages: {
    identity: {
      severity: 'warning',
      zh: '“{number}”是一个校验相符的公民身份号码。公开前请删去。',
      en: '“{number}” is an identity number with a valid check digit. Remove it before publication.'
    },
    mobile: {
      severity: 'warning',
      zh: '“{number}”像是个人手机号码。公开前请删去；是机关对外公布的联系电话的，可不改。',
      en: '“{number}” looks like a private mobile number. Remove it unless it is the office’s published contact.'
    },
    card: {
      severity: 'warning',
      zh: '“{number}”像是个人银行卡号。公开前请删去。',
      en: '“{number}” looks like the number of a private bank card. Remove it before publication.'
    }
  },
  *check({report}) {
    for (const paragraph of report.paragraphs)
      for (const {kind, start, end, digits} of findPersonalNumbers(paragraph.text))
        yield finding(kind, {at: paragraph.at(start, end), data: {number: masked(digits)}})
  }
})
