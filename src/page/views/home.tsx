/** Where everybody begins: files are dropped here. */

import {takeExample} from '../intake.ts'
import {go} from '../state.ts'
import {FileChoice} from './file-choice.tsx'

export function Home() {
  return (
    <main class="home">
      <h1>年报公布之前，先核一遍</h1>
      <p class="lead">
        把政府信息公开工作年度报告拖进来：表格合计对不对、正文和表格是否一致、格式和引用有没有错，逐处指出来，并告诉您怎么改。
      </p>
      <DropZone />
      <ul class="hints">
        <li>
          <b>连同上年的年报一起拖</b>
          结转数、上年数据会一并核对；同一机关的两年自动配对。
        </li>
        <li>
          <b>整个文件夹也可以</b>
          几十份、几百份一次核完，谁不通过一目了然。
        </li>
        <li>
          <b>核完带走</b>
          带批注的 Word、核查意见单、汇总表，都在本机生成。
        </li>
        <li>
          <b>还没有动笔</b>
          合计自动算、结转自动带，填好存成 Word。
          <button type="button" class="link" onClick={() => go({view: 'draft'})}>
            新建一份年报
          </button>
        </li>
      </ul>
    </main>
  )
}

function DropZone() {
  return (
    <section class="drop" aria-label="选择要核对的文件">
      <p class="drop-words">把文件或文件夹拖到这里</p>
      <p class="drop-actions">
        <FileChoice name="选择文件" folderName="选择文件夹" isMain />
        <button type="button" onClick={() => void takeExample()}>
          看一个例子
        </button>
      </p>
      <p class="soft">
        Word、WPS、网页、PDF、OFD、Excel、文本都能读。
        <br />
        也可以在 Word 或网页里全选、复制，回到这里按 Ctrl＋V 粘贴。
      </p>
    </section>
  )
}
