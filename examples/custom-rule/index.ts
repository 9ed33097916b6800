/** The plugin: a name, and its rules. */

import openDayMissing from './open-day-missing.ts'

export default {name: 'yunze', rules: [openDayMissing]}
