/** What a person does with files: has them checked, opens one, takes some off the table. */

import {thrownText} from '../thrown.ts'
import {ask, askReview, Stopped} from './client.ts'
import type {AsideKind, ChosenFile, GivenFile} from './protocol.ts'
import {
  busy,
  complain,
  current,
  go,
  isCancelled,
  notice,
  opened,
  place,
  progress,
  selected,
  summaries,
  tell
} from './state.ts'

/** Checks files and shows the results: one report by itself, several in a list. */
export async function checkFiles(files: readonly ChosenFile[]): Promise<void> {
  if (files.length === 0) {
    complain('没有可以核对的文件。')
    return
  }
  isCancelled.value = false
  notice.value = null
  progress.value = {done: 0, total: files.length}
  if (files.length > 1) go({view: 'list'})
  try {
    await askReview('check', files)
    if (isCancelled.value) stopped()
    else await showResults()
  } catch (error) {
    if (error instanceof Stopped) stopped()
    else complain(`核对时出错：${thrownText(error)}`)
  } finally {
    progress.value = null
  }
}

async function showResults(): Promise<void> {
  const [only, ...others] = current.value
  if (only !== undefined && only.standing !== 'missing' && others.length === 0) await openReport(only.id)
  else go({view: 'list'})
}

function stopped(): void {
  const count = summaries.value.length
  if (count > 0) go({view: 'list'})
  tell(count === 0 ? '已取消。' : '已取消。已经核对完的都还在，没有核对完的请重新拖进来。')
}

/** Puts a list, or an earlier result, beside the reports; null takes it away. */
export async function putAside(kind: AsideKind, file: GivenFile | null): Promise<void> {
  isCancelled.value = false
  notice.value = null
  progress.value = {done: 0, total: 1}
  try {
    await askReview('putAside', kind, file)
    go({view: 'list'})
  } catch (error) {
    if (error instanceof Stopped) stopped()
    else complain(thrownText(error))
  } finally {
    progress.value = null
  }
}

export async function openReport(id: number): Promise<void> {
  try {
    opened.value = await ask('open', id)
    selected.value = null
    go({view: 'report', id})
  } catch (error) {
    complain(`打不开这份报告：${thrownText(error)}`)
  }
}

/** The report that is looked at, as it is now. */
export async function reopen(): Promise<void> {
  if (place.value.view !== 'report') return
  opened.value = await ask('open', place.value.id)
}

export async function removeReports(ids: readonly number[]): Promise<void> {
  await during('正在移走……', async () => {
    await askReview('remove', ids)
    if (summaries.value.length === 0) go({view: 'home'})
    return null
  })
}

/** Does something that takes a moment, and says so meanwhile. */
export async function during(text: string, work: () => Promise<string | null>): Promise<void> {
  busy.value = text
  notice.value = null
  try {
    const done = await work()
    if (done !== null) tell(done)
  } catch (error) {
    if (error instanceof Stopped) tell('已取消。')
    else complain(thrownText(error))
  } finally {
    busy.value = null
  }
}
