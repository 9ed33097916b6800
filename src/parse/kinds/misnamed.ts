/**
 * Files that are not what their names promise. A browser goes by the name of a page and a viewer looks for the mark of a PDF a
 * while, so that a file can be made which shows one report there and holds another one for whoever goes by its first bytes.
 * What programs open by what is in it (Word, Excel, WPS, LibreOffice) is read in the same way and may have any such name.
 */

import type {Refusal} from '../refusal.ts'
import {type KindId, kindNamed, kinds} from './kinds.ts'

const shownByName: ReadonlySet<KindId> = new Set(['markdown', 'text', 'page', 'webArchive', 'pdf', 'ofd'] as const)

/**
 * Why a file is not read under its name; null where the name fits, or is no matter.
 * @param kind by its bytes
 * @param extension of its name, in lower case
 */
export function misnamed(kind: KindId, extension: string): Refusal | null {
  const named = kindNamed(extension)
  if (named === null || named === kind || !shownByName.has(named)) return null
  const {zh, en} = kinds[kind]
  const [right] = kinds[kind].names
  return {
    reason: 'unsupported',
    message: {
      zh: `文件名以 .${extension} 结尾，内容却是“${zh}”：按文件名打开，看到的可能与这里读到的不一样，所以不读。请核实后把扩展名改成 .${right} 再核对。`,
      en: `The name ends in .${extension}, but the content is that of another kind (${en}): who opens it by its name may see something else than is read here, so it is not read. If it is of that kind, change the ending to .${right}.`
    }
  }
}
