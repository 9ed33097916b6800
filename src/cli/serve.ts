import type {ExitCode, Invocation} from './run.ts'
export async function serve(_: Invocation): Promise<ExitCode> {
  return 0
}
