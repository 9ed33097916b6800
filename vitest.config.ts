import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** The package by its own name, as examples import it: its source, so that tests need no build. */
const own = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url))

export default defineConfig({
  test: {include: ['test/**/*.test.ts', 'examples/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000},
  resolve: {
    alias: [
      {find: /^nianbao-lint$/, replacement: own('index.ts')},
      {find: /^nianbao-lint\/testing$/, replacement: own('testing/index.ts')},
      {find: /^nianbao-lint\/(node|rule|remark)$/, replacement: own('$1.ts')}
    ]
  }
})
