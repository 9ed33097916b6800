/** The page as a whole: its head, and the place that is looked at. */

import {cancel} from '../client.ts'
import {isDragging} from '../intake.ts'
import {busy, current, go, notice, place, progress} from '../state.ts'
import {About} from './about.tsx'
import {DraftView} from './draft.tsx'
import {Home} from './home.tsx'
import {List} from './list.tsx'
import {ReportView} from './report.tsx'

export function App() {
  return (
    <>
      <Head />
      <Progress />
      <Told />
      <Shown />
      {isDragging.value && (
        <div class="drop-cover" aria-hidden="true">
          <p>松开鼠标，开始核对</p>
        </div>
      )}
    </>
  )
}

function Head() {
  const {view} = place.value
  const hasFiles = current.value.some(({standing}) => standing !== 'missing')
  return (
    <header class={view === 'home' ? 'head home-head' : 'head'}>
      <button type="button" class="brand" onClick={() => go({view: 'home'})}>
        年报校核
      </button>
      <nav aria-label="页面">
        <Tab name="核对" isCurrent={view === 'home'} to="home" />
        {hasFiles && (
          <Tab name={`结果（${current.value.length}）`} isCurrent={view === 'list' || view === 'report'} to="list" />
        )}
        <Tab name="新建" isCurrent={view === 'draft'} to="draft" />
        <Tab name="关于" isCurrent={view === 'about'} to="about" />
      </nav>
      <p class="promise">文件不上传，全部在这台电脑上核对</p>
    </header>
  )
}

function Tab({name, isCurrent, to}: {name: string; isCurrent: boolean; to: 'home' | 'list' | 'draft' | 'about'}) {
  return (
    <button type="button" class="tab" aria-current={isCurrent ? 'page' : undefined} onClick={() => go({view: to})}>
      {name}
    </button>
  )
}

function Progress() {
  const now = progress.value
  if (now !== null) {
    return (
      <div class="progress" role="status">
        <span>
          正在核对 {Math.min(now.done + 1, now.total)} / {now.total}
        </span>
        <progress aria-label="进度" value={now.done} max={Math.max(1, now.total)} />
        <CancelButton />
      </div>
    )
  }
  return busy.value === null ? null : (
    <div class="progress" role="status">
      <span>{busy.value}</span>
      <CancelButton />
    </div>
  )
}

function CancelButton() {
  return (
    <button type="button" class="plain" onClick={cancel}>
      取消
    </button>
  )
}

function Told() {
  const told = notice.value
  if (told === null) return <div role="status" class="hidden" />
  return (
    <div class={told.isTrouble ? 'told trouble' : 'told'} role={told.isTrouble ? 'alert' : 'status'}>
      <p>{told.text}</p>
      <button type="button" class="plain" onClick={() => (notice.value = null)}>
        知道了
      </button>
    </div>
  )
}

function Shown() {
  switch (place.value.view) {
    case 'list':
      return <List />
    case 'report':
      return <ReportView />
    case 'draft':
      return <DraftView />
    case 'about':
      return <About />
    default:
      return <Home />
  }
}
