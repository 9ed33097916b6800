/** What third parties say of a request is no answer to it: 第三方不同意公开9次. */

import type {Token} from './scan.ts'

/** Those whose rights the information bears on. */
export const THIRD_PARTIES = /第三方|第三人|权利人|利害关系人|相关权益人/

const OPINION = /(?:同意|愿意?)公开$/

/** 第三方不同意公开的5件，决定不予公开: behind a third party the words for a result are its opinion. */
export function foldOpinions(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!THIRD_PARTIES.test(text)) return tokens
  return tokens.map(token => {
    const isOpinion = token.kind === 'result' && OPINION.test(text.slice(token.start, token.end))
    const statement = isOpinion ? text.slice(text.lastIndexOf(';', token.start) + 1, token.start) : ''
    return THIRD_PARTIES.test(statement) ? {kind: 'trap', id: '', start: token.start, end: token.end} : token
  })
}
