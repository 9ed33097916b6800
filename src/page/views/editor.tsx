/** The text of a report in an editor that marks what is found while one writes. */

import {type Diagnostic as EditorDiagnostic, linter, lintGutter, lintKeymap} from '@codemirror/lint'
import {searchKeymap} from '@codemirror/search'
import {EditorState} from '@codemirror/state'
import {highlightActiveLine, keymap, lineNumbers} from '@codemirror/view'
import {EditorView, minimalSetup} from 'codemirror'
import {useEffect, useRef} from 'preact/hooks'
import {checkFiles} from '../checking.ts'
import {ask} from '../client.ts'
import {save} from '../downloads.ts'
import type {OpenedReport} from '../protocol.ts'
import {tell} from '../state.ts'

/** What was written when somebody went to look at something else, by path; it counts while the file itself is the same. */
const left = new Map<string, {readonly of: string; readonly written: string}>()

export function Editor({report, text}: {report: OpenedReport; text: string}) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const {id, path} = report.summary
  useEffect(() => {
    if (place.current === null) return
    const before = left.get(path)
    const editor = new EditorView({
      parent: place.current,
      state: stateOf(id, before?.of === text ? before.written : text)
    })
    view.current = editor
    return () => {
      left.set(path, {of: text, written: editor.state.doc.toString()})
      editor.destroy()
    }
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

function stateOf(id: number, text: string): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      minimalSetup,
      lineNumbers(),
      highlightActiveLine(),
      keymap.of([...searchKeymap, ...lintKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({'aria-label': '年报原文'}),
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
