/** The dialogs by which files and folders are chosen. */

import {useRef} from 'preact/hooks'
import {readGiven, takeChosen} from '../intake.ts'
import type {GivenFile} from '../protocol.ts'

interface FileChoiceProps {
  readonly name: string
  readonly folderName: string
  /** Whether it is what one comes here for. */
  readonly isMain?: boolean
}

export function FileChoice({name, folderName, isMain = false}: FileChoiceProps) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" class={isMain ? 'main' : undefined} onClick={() => files.current?.click()}>
        {name}
      </button>
      <button type="button" onClick={() => folder.current?.click()}>
        {folderName}
      </button>
      <input
        ref={files}
        class="hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label="要核对的文件"
        onChange={event => void takeFrom(event.currentTarget)}
      />
      <input
        ref={folder}
        class="hidden"
        type="file"
        tabIndex={-1}
        aria-label="要核对的文件夹"
        {...{webkitdirectory: true}}
        onChange={event => void takeFrom(event.currentTarget)}
      />
    </>
  )
}

/** The choice is emptied afterwards, so that the same file can be chosen again when it was changed. */
async function takeFrom(input: HTMLInputElement): Promise<void> {
  await takeChosen(input.files)
  input.value = ''
}

interface FileButtonProps {
  readonly name: string
  /** What the file is, where the name of the button does not say it. */
  readonly label: string
  readonly accept?: string
  readonly isPlain?: boolean
  readonly onFile: (file: GivenFile) => Promise<void>
}

/** A button of ours: that of the browser speaks the browser's language. */
export function FileButton({name, label, accept, isPlain = false, onFile}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        class={isPlain ? 'plain' : undefined}
        aria-label={name.includes(label) ? undefined : name + label}
        onClick={() => input.current?.click()}
      >
        {name}
      </button>
      <input
        ref={input}
        class="hidden"
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-label={label}
        onChange={async event => {
          const {currentTarget} = event
          const [file] = Array.from(currentTarget.files ?? [])
          if (file !== undefined) await onFile(await readGiven(file))
          currentTarget.value = ''
        }}
      />
    </>
  )
}
