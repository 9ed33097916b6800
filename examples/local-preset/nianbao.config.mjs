/** The config of an office: the preset of its province, and what it adds itself. */

import fourDecimals from './four-decimals.mjs'

export default [...fourDecimals, {rules: {'heading-level': 'off'}}]
