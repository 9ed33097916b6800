/** Numbers of requests, results and carry-overs in prose against table three. */

import {claimRule} from './helpers/claim-rule.ts'

export default claimRule({id: 'prose-requests', topic: 'requests', table: {zh: '表三', en: 'table three'}})
