/** The version of the package, for outputs that say what made them. The same as in `package.json`. */
export const version = '0.1.0'
