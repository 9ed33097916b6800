/** What config files are called. */

export const configNames: readonly string[] = ['js', 'mjs', 'ts', 'json'].map(
  extension => `nianbao.config.${extension}`
)
