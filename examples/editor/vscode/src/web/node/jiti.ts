/** In place of jiti: a config that is code is not run in a browser, and its reports are not judged. */

export function createJiti(): never {
  throw new Error(
    '在网页里不能运行写成程序的配置，请改用 nianbao.config.json / A config that is code is not run in a browser; use nianbao.config.json'
  )
}
