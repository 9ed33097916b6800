/** What the service says where it does not answer with a check: each problem with its status, its code and its words. */

import type {Words} from '../words.ts'

export interface Problem {
  readonly status: number
  /** For programs; does not change. */
  readonly code: string
  readonly words: Words
}

export const problems = {
  stranger: {
    status: 403,
    code: 'caller',
    words: {
      zh: '不接受来自其他网站的请求，也不接受用这个主机名发来的请求。主机名可用 --allow-host 写明。',
      en: 'Requests from pages of other sites are not taken, nor by this host name. Names can be given with --allow-host.'
    }
  },
  notFound: {
    status: 404,
    code: 'not-found',
    words: {
      zh: '没有这个地址。请 POST /v1/check，或 GET /healthz。',
      en: 'There is nothing here. POST /v1/check, or GET /healthz.'
    }
  },
  wrongMethod: {status: 405, code: 'method', words: {zh: '这个地址不接受这种方法。', en: 'Not by this method.'}},
  wrongFormat: {
    status: 406,
    code: 'format',
    words: {zh: '没有这种输出格式。', en: 'There is no such output format.'}
  },
  wrongLocale: {status: 400, code: 'locale', words: {zh: 'locale 应为 zh 或 en。', en: 'locale is zh or en.'}},
  wrongForm: {status: 400, code: 'form', words: {zh: '表单不对。', en: 'The form is not in order.'}},
  encoded: {
    status: 415,
    code: 'content-encoding',
    words: {zh: '请不要压缩请求。', en: 'Send the request without content encoding.'}
  },
  tooLarge: {status: 413, code: 'too-large', words: {zh: '请求太大。', en: 'The request is too large.'}},
  busy: {
    status: 503,
    code: 'busy',
    words: {zh: '正在处理的请求太多，请稍后再试。', en: 'Too many requests at a time; try again later.'}
  },
  tooSlow: {
    status: 504,
    code: 'timeout',
    words: {zh: '核对超时，已停止。', en: 'The check took too long and was stopped.'}
  },
  failed: {
    status: 500,
    code: 'failed',
    words: {zh: '核对中途停止，没有结果。', en: 'The check stopped in the middle; there is no result.'}
  }
} as const satisfies Readonly<Record<string, Problem>>
