/**
 * A preset for offices on the plain national form: its fee heading is （单位：万元） and says nothing of 保留4位小数, and no
 * number of decimals is asked for.
 */
export default [
  {
    name: 'national-form',
    extends: 'recommended',
    rules: {'fee-unit': {options: {heading: 'national', decimals: 'any'}}}
  }
]
