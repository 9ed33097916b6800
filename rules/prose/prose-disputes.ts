/** Numbers of 复议 and 诉讼 in prose against table four. */

import {claimRule} from './helpers/claim-rule.ts'

export default claimRule({id: 'prose-disputes', topic: 'disputes', table: {zh: '表四', en: 'table four'}})
