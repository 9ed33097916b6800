/** How official papers are set (GB/T 9704): fonts by name, the sheet, and its margins. Sizes of type are in half points, lengths in twentieths of a point. */

function withChinese(eastAsia: string) {
  return {ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia}
}

export const fonts = {
  title: withChinese('方正小标宋简体'),
  heading: withChinese('黑体'),
  subheading: withChinese('楷体'),
  body: withChinese('仿宋'),
  table: withChinese('宋体')
} as const

/** A4. */
export const sheet = {width: 11906, height: 16838} as const
