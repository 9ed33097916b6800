import {defineConfig} from 'vitest/config'

export default defineConfig({test: {include: ['test/properties/many-clean.ts'], disableConsoleIntercept: true}})
