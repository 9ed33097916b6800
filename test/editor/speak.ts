/** A client of the language server in a web worker. It runs in the page, and so stands in one function. */

type Files = readonly (readonly [path: string, bytes: readonly number[]])[]

export interface Speaking {
  /** Of the worker. */
  readonly script: string
  readonly files: Files
  readonly greeting: unknown
  readonly open: readonly unknown[]
  readonly requests: readonly (readonly [method: string, params: unknown])[]
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: {readonly message: string}
}

/** What the worker asks: its settings, or a file. */
interface Asked {
  readonly items?: readonly unknown[]
  readonly uri?: string
  readonly content?: Uint8Array<ArrayBuffer>
}

export async function speak({script, files, greeting, open, requests}: Speaking): Promise<{
  readonly answers: readonly unknown[]
  readonly written: readonly (readonly [path: string, text: string])[]
}> {
  const disk = new Map(files.map(([path, bytes]) => [path, new Uint8Array(bytes)]))
  const written: [string, string][] = []
  const isFolder = (path: string) => [...disk.keys()].some(name => name.startsWith(`${path}/`))
  const calls: Readonly<Record<string, (path: string, content: Uint8Array<ArrayBuffer>) => unknown>> = {
    stat(path) {
      const bytes = disk.get(path)
      if (bytes === undefined && !isFolder(path)) return null
      return {isFolder: bytes === undefined, mtimeMs: 1, size: bytes?.length ?? 0}
    },
    list(path) {
      const inside = [...disk.keys()]
        .filter(name => name.startsWith(`${path}/`))
        .map(name => name.slice(path.length + 1))
      return [...new Set(inside.map(name => name.split('/')[0] ?? ''))].map(name => [name, isFolder(`${path}/${name}`)])
    },
    read: path => disk.get(path),
    write(path, content) {
      disk.set(path, content)
      written.push([path, new TextDecoder().decode(content)])
      return null
    }
  }
  const worker = new Worker(URL.createObjectURL(new Blob([script], {type: 'text/javascript'})))
  const waiting = new Map<number, (message: Message) => void>()
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = event => reject(new Error(event.message))
  })
  worker.onmessage = ({data}: {data: Message}) => {
    const {id, method, params} = data
    if (method === undefined) {
      if (id !== undefined) waiting.get(id)?.(data)
    } else if (id !== undefined) {
      const call = calls[method.replace('nianbao/files/', '')]
      const {items = [], uri = '', content = new Uint8Array()} = (params ?? {}) as Asked
      const answer = () => {
        if (method === 'workspace/configuration') return items.map(() => null)
        return call === undefined ? null : call(decodeURIComponent(new URL(uri).pathname), content)
      }
      worker.postMessage({jsonrpc: '2.0', id, result: answer()})
    }
  }
  const notify = (method: string, params: unknown) => worker.postMessage({jsonrpc: '2.0', method, params})
  let last = 0
  const request = async (method: string, params: unknown) => {
    last += 1
    const id = last
    const answer = new Promise<Message>(resolve => waiting.set(id, resolve))
    worker.postMessage({jsonrpc: '2.0', id, method, params})
    const {result, error} = await Promise.race([answer, broken])
    if (error !== undefined) throw new Error(error.message)
    return result
  }
  await request('initialize', greeting)
  notify('initialized', {})
  for (const textDocument of open) notify('textDocument/didOpen', {textDocument})
  const answers: unknown[] = []
  for (const [method, params] of requests) answers.push(await request(method, params))
  worker.terminate()
  return {answers, written}
}
