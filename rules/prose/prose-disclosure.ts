/** Numbers of 规章, 规范性文件, 许可, 处罚, 强制 and charges in prose against table two. */

import {claimRule} from './helpers/claim-rule.ts'

export default claimRule({id: 'prose-disclosure', topic: 'disclosure', table: {zh: '表二', en: 'table two'}})
