/** Verbs of publishing that say that documents were made: beside what was repealed, and where there was nothing to publish. */

import type {Token} from './scan.ts'

/** 发布规范性文件4件，废止2件: beside 废止 or 现行有效 it says that they were made; 发布规范性文件0件 says it of none. */
export function foldIssued(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({kind}) => kind === 'document')) return tokens
  const three = tokens.some(({kind}) => kind === 'repeal' || kind === 'in-force')
  return tokens.map((token, index): Token => {
    const verb = text.slice(token.start, token.end)
    const isAgain = PUBLISHED_AGAIN.some(word => text.endsWith(word, token.start))
    if (token.kind === 'trap' && !isAgain && publishesNone(text, tokens, index))
      return {...token, kind: 'issue', id: ''}
    if (!three) return token
    // 现行有效1204件，其中市政府发布的312件 are some of these.
    const isPart = isSomeOfThem(text, token.start)
    if (token.kind === 'trap' && PUBLISHED.has(verb) && !isAgain && !isPart) return {...token, kind: 'issue', id: ''}
    return isAgain && ['印发', '发布', '出台'].includes(verb) ? {id: '', ...token, kind: 'trap'} : token
  })
}

const PUBLISHED: ReadonlySet<string> = new Set(['发布', '公布'])

/**
 * 未发布规范性文件, 主动公开规范性文件0件: what is made has to be published, so that nothing was made; on one site or by one channel there may
 * be nothing nevertheless.
 */
function publishesNone(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  const verb = text.slice(token.start, token.end)
  const isDenied = verb === '发布' && isDeniedHere(text, tokens, index)
  const end = documentsEnd(text, tokens, index + 1)
  if (
    end === null ||
    !(isDenied ? isEnd(tokens[end]) : isNought(text, tokens, end) && (PUBLISHED.has(verb) || verb === '主动公开'))
  )
    return false
  const from = tokens.findLast(({kind, start}) => kind === 'semicolon' && start < token.start)?.end ?? 0
  return !WAYS.test(text.slice(Math.max(from, token.start - LONGEST_LEAD), token.start))
}

/** 我局未发布规范性文件; 严禁执行未发布规范性文件 names those that it is forbidden to apply. */
function isDeniedHere(text: string, tokens: readonly Token[], index: number): boolean {
  const [lead, deny, verb, noun] = [tokens[index - 2], tokens[index - 1], tokens[index], tokens[index + 1]]
  if (deny?.kind !== 'deny' || noun?.start !== verb?.end) return false
  const isHead = lead === undefined ? deny.start === 0 : LEADING.has(lead.kind)
  return isHead && ['', '也', '均', '尚', '共'].includes(text.slice(lead?.end ?? 0, deny.start))
}

const LEADING: ReadonlySet<Token['kind']> = new Set<Token['kind']>([
  ...(['comma', 'semicolon', 'stop', 'own', 'area', 'year', 'whole-year'] as const)
])

/** Ways of publishing, of which each has some only, and those who publish what others made. */
const WAYS = /网|平台|号|微信|微博|媒体|公报|专栏|栏目|报[纸刊]|通过|依托|利用|转发|转载|上级/

/** A way is named no further before the verb. */
const LONGEST_LEAD = 120

/** The index behind the names of documents that begin at one: 规章、规范性文件. */
function documentsEnd(text: string, tokens: readonly Token[], from: number): number | null {
  let [end, place] = [from, tokens[from - 1]?.end ?? 0]
  for (let token = tokens[end]; token !== undefined; token = tokens[++end]) {
    const isJoint = (token.kind === 'dun' || token.kind === 'and') && end > from
    if (!isJoint && token.kind !== 'document' && token.kind !== 'modifier') break
    if (!['', '的', '新', '新的'].includes(text.slice(place, token.start))) return null
    place = token.end
  }
  return end > from && tokens[end - 1]?.kind === 'document' ? end : null
}

/** 规范性文件0件, 规范性文件数共0条 */
function isNought(text: string, tokens: readonly Token[], end: number): boolean {
  const number = tokens.slice(end, end + 2).find(({kind}) => kind !== 'sum')
  const document = tokens[end - 1]
  if (number?.kind !== 'number' || document === undefined || number.value.units !== 0n) return false
  return /^(?:总?数量?|件数)?(?:共计?|为|是)?$/.test(text.slice(document.end, number.start))
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || ['comma', 'semicolon', 'stop', 'close'].includes(token.kind)
}

const OF_THE_YEAR = ['本年', '今年', '当年', '全年', '年内', '新']

/** 其中市政府发布的312件; 其中本年发布7件 counts what was made in the year. */
function isSomeOfThem(text: string, verb: number): boolean {
  const at = text.lastIndexOf('其中', verb)
  const said = text.slice(at + 2, verb)
  return at >= 0 && !/[，,。；;\d]/.test(said) && !OF_THE_YEAR.some(word => said.startsWith(word))
}

/** 集中发布规章28部, 汇编印发规范性文件45件: what was made before is published together. */
const PUBLISHED_AGAIN = [
  '集中',
  '统一',
  '重新',
  '汇编',
  '更新',
  '分类',
  '集中公开',
  '统一公开',
  '汇总',
  '整理',
  '集中统一'
]
