/** What the page is, what it does not do, and whose work is in it. */

import {useState} from 'preact/hooks'
import {version} from '../../product.ts'
import {licencesText} from '../attachments.ts'
import {Scroll} from './scroll.tsx'

export function About() {
  const [isShown, setShown] = useState(false)
  return (
    <main class="narrow">
      <h1>关于这个页面</h1>
      <p>
        年报校核（nianbao-lint {version}
        ）在政府信息公开工作年度报告公布之前核对它：表格的勾稽关系和合计、正文与表格的数字、六个部分的格式、文件的引用和日常的错漏。
      </p>
      <h2>文件留在这台电脑上</h2>
      <p>
        这个页面只是一个文件，断网也能用。它不连接网络，不上传，也不保存您的文件；浏览器按页面里写明的规则禁止它这样做。关掉页面，内容就没有了；要留下来，请用“带走结果”。
      </p>
      <h2>没有报出来的，不等于没有错</h2>
      <p>
        页面只核对能从报告本身看出来的事。台账上的数对不对，它不知道。读不出的内容列在“未能核对”里，请人工核对；“通过”只是说它没有发现错误。
      </p>
      <h2>键盘</h2>
      <p>看一份报告时：j 下一处，k 上一处，Enter 到报告里的那个地方，Esc 返回。</p>
      <h2>其中用到的程序</h2>
      <p>
        页面里有以下开源程序，谨致谢意。{' '}
        <button type="button" class="plain" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? '收起许可文本' : '查看许可文本'}
        </button>
      </p>
      {isShown && (
        <Scroll label="许可文本">
          <pre class="licences">{licencesText()}</pre>
        </Scroll>
      )}
    </main>
  )
}
