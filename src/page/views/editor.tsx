/** The text of a report in an editor that marks what is found while one writes. */

import {markdown} from '@codemirror/lang-markdown'
import {type Diagnostic as EditorDiagnostic, linter, lintGutter} from '@codemirror/lint'
import {EditorState} from '@codemirror/state'
import {basicSetup, EditorView} from 'codemirror'
import {useEffect, useRef} from 'preact/hooks'
import {checkFiles} from '../checking.ts'
import {ask} from '../client.ts'
import {save} from '../downloads.ts'
import type {OpenedReport} from '../protocol.ts'
import {tell} from '../state.ts'

export function Editor({report, text}: {report: OpenedReport; text: string}) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const {id, path} = report.summary
  useEffect(() => {
    if (place.current === null) return
    const editor = new EditorView({parent: place.current, state: stateOf(id, path, text)})
    view.current = editor
    return () => editor.destroy()
  }, [id, path, text])
  const written = (): Uint8Array => new TextEncoder().encode(view.current?.state.doc.toString() ?? text)
  return (
    <div class="editor">
      <p class="actions">
        <button
          type="button"
          class="main"
          onClick={() =>
            void checkFiles([
              {path, content: new Blob([written().slice()]), inFolder: report.summary.path.includes('/')}
            ])
          }
        >
          按改后的文字重新核对
        </button>
        <button
          type="button"
          onClick={() => {
            const name = path.split('/').pop() ?? path
            save(name, written())
            tell(`已保存“${name}”，在浏览器的下载文件夹里。`)
          }}
        >
          另存
        </button>
      </p>
      <div ref={place} />
    </div>
  )
}

function stateOf(id: number, path: string, text: string): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      basicSetup,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({'aria-label': '年报原文'}),
      ...(/\.(?:md|markdown)$/i.test(path) ? [markdown()] : []),
      lintGutter(),
      linter(async ({state}) => await findingsIn(id, state.doc.toString()), {delay: 400})
    ]
  })
}

async function findingsIn(id: number, text: string): Promise<EditorDiagnostic[]> {
  const found = await ask('lintText', id, text)
  return found.map(({location: {range}, message, severity}) => ({
    from: range.start.offset,
    to: range.end.offset,
    message,
    severity
  }))
}
