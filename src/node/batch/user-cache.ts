/** Where the cache of a user lies, and whether nobody else can write there: whoever can decides what the results are. */

import {lstatSync, type Stats} from 'node:fs'
import {homedir} from 'node:os'
import {isAbsolute, join} from 'node:path'
import {productName} from '../../product.ts'
import type {Words} from '../../words.ts'
import {hashOf} from './cache.ts'

/** Writing by the group, and by all. */
const BY_OTHERS = 0o022

export type UserCache =
  | {readonly kind: 'folder'; readonly folder: string}
  | {readonly kind: 'refused'; readonly words: Words}

/**
 * The cache of a user for a working folder. It lies outside of it: whoever writes the reports could otherwise put results there
 * that nobody has found. So a path that is not absolute counts as not set, as the specification of these variables has it.
 */
export function userCache(env: Readonly<Record<string, string | undefined>>, cwd: string): UserCache {
  const {XDG_CACHE_HOME: home = '', LOCALAPPDATA: local = ''} = env
  const caches = [home, local, join(homedir(), '.cache')].find(isAbsolute)
  if (caches === undefined) return {kind: 'refused', words: noHome}
  const own = join(caches, productName)
  if (!isOwn(own)) return {kind: 'refused', words: notOwn(own)}
  return {kind: 'folder', folder: join(own, hashOf(cwd).slice(0, 16))}
}

/** Whether a folder is not there yet, or is this user's and nobody else's to write to. Windows keeps it in the user's profile. */
function isOwn(folder: string): boolean {
  const stats = lstatSync(folder, {throwIfNoEntry: false})
  return stats === undefined || (stats.isDirectory() && isUsersAlone(stats))
}

function isUsersAlone({uid, mode}: Stats): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & BY_OTHERS) === 0)
}

const noHome: Words = {
  zh: '找不到用户自己的缓存文件夹（HOME 没有设置）。请用 --cache-location 写明，或者不用 --cache。',
  en: 'The user has no cache folder (HOME is not set). Name one with --cache-location, or leave out --cache.'
}

function notOwn(folder: string): Words {
  return {
    zh: `缓存文件夹 ${folder} 是链接，或者别人也能写，里面的结果信不过。请删去它，或者用 --cache-location 写明别的文件夹。`,
    en: `The cache folder ${folder} is a link, or others can write to it, so its results cannot be trusted. Remove it, or name another with --cache-location.`
  }
}
