/** What is left of a form or a model text where the author's own words belong. */

import {numberPlaceholders} from './number-placeholders.ts'

/** A name, a year or a number: a placeholder for one. */
export type RemnantKind = 'instruction' | 'name' | 'year' | 'number' | 'blank' | 'markup'

export interface Remnant {
  readonly kind: RemnantKind
  readonly start: number
  readonly end: number
}

const patterns: readonly (readonly [RemnantKind, RegExp])[] = [
  ['instruction', /[（(【[][ \u3000]?文字描述[^（）()【】[\]]{0,60}[）)】\]]/gu],
  ['instruction', /(?:该|本|此)部分以表格形式报告[^。；]{0,20}。?/gu],
  [
    'instruction',
    /[（(【[](?:请?在?此处?填写|此处填报|请填写|此处插入|填写说明(?=[：:）)]))[^（）()【】[\]。；，]{0,30}[）)】\]]?/gu
  ],
  // 制作申请填写示范文本, 表格附填写说明: outside brackets an instruction begins its clause, or its paragraph.
  ['instruction', /(?<=^|[\s，。；：:])(?:请?在?此处?填写|此处填报|此处插入)[^（）()【】[\]。；，]{0,30}/gu],
  ['instruction', /(?<=(?:^|[。；：:])[\s\u3000]{0,4})请填写[^（）()【】[\]。；，]{0,30}/gu],
  ['instruction', /^[\s\u3000]*填写说明(?:[：:][^。；]{0,30}|[\s\u3000]*$)/gu],
  ['name', /[（(【[](?:单位|机关|部门|行政机关|地区|填报单位|公开单位)(?:名称|全称)[）)】\]]/gu],
  // ×× before these stands for a name that was not filled in; before others (××路, 张××) it may hide one.
  [
    'name',
    /(?<![A-Za-z0-9×])[XxＸｘ×╳]{2,6}(?:局|委|厅|办公室|街道|镇|乡|县|市|区|省|自治区|人民政府|单位|部门|机关)(?![民场域村])/gu
  ],
  // The name of an account is public: nobody hides it.
  [
    'name',
    /(?<![A-Za-z0-9×])[XxＸｘ×╳]{2,6}(?!\p{Script=Han}{0,6}(?:公司|企业|小区))\p{Script=Han}{1,8}?(?=[”"」』]?(?:官方|政务|微信){0,2}(?:公众号|服务号|订阅号|抖音号|抖音账号|视频号|微博|头条号|小程序|客户端|政务网|门户网站))/gu
  ],
  ['year', /(?<![A-Za-z0-9×])(?:[XxＸｘ×╳]{2,4}|20[XxＸｘ×╳]{2}|20\d[XxＸｘ×╳])[ \u3000]?年(?:度)?/gu],
  ['markup', /<!--\[if[^>]{0,80}>?|<!\[endif\][^>]{0,10}>?/gu]
]

const EMPTY_BRACKETS = /（[\s\u00a0\u3000_＿]*）/gu

/** Every remnant has one of these in it, and hardly a paragraph has: one pass in the place of many. */
const TELLING = /文字描述|表格形式|填写|此处|[名全]称[）)】\]]|[XxＸｘ×╳_＿]|<!|（[\s\u00a0\u3000_＿]*）/u

/**
 * The remnants in a text, in order; none overlaps another.
 * @param brackets whether empty brackets count: not in a text whose digits were lost when it was extracted
 */
export function findRemnants(text: string, brackets: boolean): Remnant[] {
  if (!TELLING.test(text)) return []
  const all = brackets ? [...patterns, ['blank', EMPTY_BRACKETS] as const] : patterns
  const matched = all.flatMap(([kind, pattern]) =>
    Array.from(
      text.matchAll(pattern),
      ({0: words, index}): Remnant => ({kind, start: index, end: index + words.length})
    )
  )
  const numbers = numberPlaceholders(text).map((place): Remnant => ({kind: 'number', ...place}))
  const found = [...matched, ...numbers].sort((left, right) => left.start - right.start || right.end - left.end)
  let reach = 0
  return found.filter(({start, end}) => {
    const free = start >= reach
    reach = Math.max(reach, end)
    return free
  })
}
