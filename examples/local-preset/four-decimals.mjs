/**
 * A preset for offices whose province prints 本年收费金额（单位：万元，保留4位小数） in the form: the heading must say so, and
 * fewer decimals are a warning.
 */
export default [
  {
    name: 'four-decimals',
    extends: 'recommended',
    rules: {'fee-unit': {options: {heading: 'four-decimals'}}, 'fee-unit/fewDecimals': 'warning'}
  }
]
