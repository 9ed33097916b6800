/** The version of the page, put in when it is built. */

declare const PAGE_VERSION: string

export const version: string = PAGE_VERSION
