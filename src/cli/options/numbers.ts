/** Numbers on the command line. */

import {UsageError} from '../errors.ts'

/**
 * A whole number given as an option.
 * @returns undefined where the option is not given
 * @throws UsageError where it is no whole number from `least` to `most`
 */
export function wholeNumber(
  name: string,
  text: string | undefined,
  {least, most}: {readonly least: number; readonly most: number}
): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text)
  throw new UsageError({
    zh: `--${name} 的值应为 ${least} 到 ${most} 的整数。`,
    en: `--${name} takes a whole number from ${least} to ${most}.`
  })
}
