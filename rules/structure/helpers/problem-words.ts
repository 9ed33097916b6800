/** Words by which section five is recognised to name problems, and measures. Wide on both sides: where in doubt, the rule is silent. */

import {wordsIn} from '../../../src/text.ts'

function anyOf(words: string): RegExp {
  return new RegExp(wordsIn(words).join('|'))
}

export const problemWords = anyOf(`
  问题 不足 不够 不高 不强 不深 不多 不少 不及时 不到位 不完善 不规范 不全 不细 不实 不平衡 不均 不一 不畅 不力
  不严 不透 不熟 不齐 不健全 不丰富 不明显 不充分 不准 不佳 不便 未能 没有完全 尚未 缺乏 缺少 欠缺 欠 短缺 短板
  弱项 薄弱 较弱 差距 提升空间 改进空间 差异 滞后 偏慢 较慢 偏低 较低 偏少 较少 偏弱 偏窄 较窄 较短 单一 单调
  有限 困难 难点 难题 堵点 瓶颈 有待 仍需 仍须 仍要 仍然需要 尚需 还需 还要 还应 亟待 亟需 急需 需进一步
  需要进一步 需加强 需要加强 需提升 需要提升 需提高 需要提高 需持续 需完善 需要完善 需不断 待加强 待提高 待提升
  待完善 待进一步 疏漏 偏差 错误 失误 纰漏 隐患 力度小 力度较小 人手少 人员少 人员紧 流动性 兼职 弱化 形式化
  流于形式 参差 偏长 过长 较长 偏高 过高 内容少 数量少 频次低 频率低 比例低 占比低 不统一 不一致 多发 频发
  被纠正 被撤销 模糊认识 偏紧 吃紧 时有发生 答非所问 能力弱 较晚 偏晚 太晚 不能完全 不能满足 还不能 尚不能 不能适应
  跟不上 达不到 做不到 不适应 不理想 形式少 渠道少 种类少 次数少 粗放 粗糙 生硬 笼统 零散 遗漏 迟报 漏报
`)

/** Nouns that only a fault has behind 存在…的: 存在“重执法、轻公开”的思想. */
export const faultNouns = wordsIn('思想 倾向 认识 想法 观念 现象 苗头 误区 做法')

/** Words that only plans and deeds have. */
export const measureInAnyClause = anyOf(
  '对策 下一步 下步 下一年 今后 接下来 整改 打算 我们要 要求各 着力 着手 已完成 已于 逐步 力争 确保'
)

/** Words that plans and deeds have unless the clause names a problem: 改进 is a measure, 仍有改进空间 is a problem. */
export const measureBesideProblem = anyOf('改进 措施 举措 拟 计划 针对 已经 予以')

/** 将 of a plan; 未将 and 没有将 say what was not done, 即将 and 将近 are other words. */
export const plansAhead = /(?:^|[^未有不能即])将(?!近)/

/** 为此, 做到三个统一; 未做到 says what was not done. */
export const deedsDone = /为此|(?<![未没有能])做到/

/** What something was made: 把七类信息转为主动公开. */
export const changeWords = wordsIn('转为 改为 变为 纳入')

/** Verbs that are measures wherever they stand in a clause that names no problem. */
export const measureVerbs = anyOf(`
  加强 强化 加大 加快 完善 健全 建立 优化 提升 提高 推动 深化 细化 拓展 拓宽 丰富 增强 开展 采取 持续 进一步
  充实 配备 督促 做好 坚持 制定 明确 聚焦 抓好 实行 推行 设立 出台 编制 构建 增设
  签订 聘请 增配 配齐 压缩 缩短
`)

/** Words that are measures where they lead a clause beside a problem; elsewhere they may be nouns: 制度落实. */
export const leadingMeasures = wordsIn('规范 推进 落实 组织 创新 指导 严格 统筹 协调 注重 积极 定期')

/** Words that are measures only in a statement that names no problem: 主动公开意识 and 培训 are nouns too. */
export const looseMeasures = [...leadingMeasures, '培训', '学习', '主动', '及时']

/** What may stand before the verb that leads a clause: a number, who acts, how. */
export const leadingWords = wordsIn(`
  一是 二是 三是 四是 五是 六是 七是 八是 首先 其次 同时 此外 另外 对此
  我局 我委 我厅 我办 我镇 我乡 我街道 我单位 我区 我县 我市 本机关 我们
  并 还 要 已 又 也 通过 不断 认真 切实 全面 深入 继续 大力
`)

/** What opens a clause that gives the ground for something: 随着改革不断深化. */
export const groundWords = ['随着', '由于', '因', '鉴于', '面对', '对照', '相比', '相较']

/** What was achieved is neither a problem nor a measure. */
export const praiseWords = anyOf('取得 成效 成绩 成果 进展 较好 良好')

/** With one of these the sentence turns from what went well to what did not. */
export const turningWords = anyOf('但 然而 不过')
