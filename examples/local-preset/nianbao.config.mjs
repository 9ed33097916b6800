/** The config of an office: the preset of its province, and what it adds itself. */

import nationalForm from './national-form.mjs'

export default [...nationalForm, {rules: {'heading-level': 'off'}}]
