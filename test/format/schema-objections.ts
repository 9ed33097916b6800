/** What a schema objects to, in a line that a test can compare. */

import type {ErrorObject} from 'ajv'

/** @returns of every objection the path of the value, the keyword that it does not meet and what that asks for */
export function objectionsOf(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? [])
    .map(({instancePath, keyword, params}) => `${instancePath} ${keyword} ${Object.values(params).join()}`)
    .join('; ')
}
