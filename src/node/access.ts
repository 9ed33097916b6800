/** Why a file or folder could not be opened or written, in words. */

import type {Words} from '../words.ts'

export const noSuchFile: Words = {zh: '没有这个文件或文件夹。', en: 'There is no such file or folder.'}

export const noFile: Words = {
  zh: '这不是普通文件，是管道、设备或套接字，没有读。标准输入请写“-”。',
  en: 'It is no regular file but a pipe, a device or a socket, and was not read. Standard input is written “-”.'
}

const denied: Words = {zh: '没有权限。', en: 'Permission is denied.'}

const accessCodes: Readonly<Record<string, Words>> = {
  ENOENT: noSuchFile,
  ENOTDIR: noSuchFile,
  EACCES: denied,
  EPERM: denied,
  EISDIR: {zh: '这是一个文件夹。', en: 'It is a folder.'},
  ELOOP: {zh: '链接互相指向，找不到文件。', en: 'The links lead in a circle.'},
  EROFS: denied,
  ENOSPC: {zh: '磁盘空间不足。', en: 'There is no space left.'},
  ENAMETOOLONG: {zh: '路径太长。', en: 'The path is too long.'}
}

/** What an error of the file system means. */
export function accessWords(error: unknown): Words {
  const code = errorCode(error)
  return (
    (Object.hasOwn(accessCodes, code) ? accessCodes[code] : undefined) ?? {
      zh: `不能打开（${code}）。`,
      en: `It cannot be opened (${code}).`
    }
  )
}

/** Whether the system said so, and not the program. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** The code of an error of the file system: ENOENT. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unknown'
}
