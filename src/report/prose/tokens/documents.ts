/** What is done with 规章 and 规范性文件, in words: made and published, repealed and void, with the noun that may follow. */

import type {Phrase} from './phrase.ts'

const made = ['制定', '制发', '出台', '印发', '新制定', '新制发', '新出台', '新印发']
const joints = ['', '并', '后', '并主动', '后主动', '并依法', '并及时', '和', '及', '、']
const published = ['公开', '公布', '发布']
const repealed = [
  '废止',
  '失效',
  '宣布废止',
  '宣布失效',
  '废止失效',
  '宣布废止失效',
  '废止和失效',
  '清理废止',
  '清理失效'
]
/** 建议废止3件: whoever made them decides; 标注废止文件200个: of whatever year. */
const notRepealed = ['建议', '提请', '标注', '标记', '标识', '标明']
const nouns = ['文件', '的文件']

function combine(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap(left => second.map(right => left + right))
}

export const documentPhrases: readonly Phrase[] = [
  ...combine(combine(made, joints), published).map((text): Phrase => ({kind: 'issue', id: '', text})),
  ...combine(notRepealed, [...repealed, '修订']).map((text): Phrase => ({kind: 'trap', id: '', text})),
  ...repealed.map((text): Phrase => ({kind: 'repeal', id: '', text})),
  ...combine(repealed, nouns).map((text): Phrase => ({kind: 'repeal', id: '', text}))
]
