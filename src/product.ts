/** What the program calls itself, for outputs that say what made them. The same as in `package.json`. */

export const productName = 'nianbao-lint'

export const version = '0.1.0'
