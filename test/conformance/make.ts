/** Writes the conformance set: `npm run conformance:make`. */

import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {madeCases, manifestText} from './set.ts'

const folder = new URL('../../examples/conformance/', import.meta.url)
rmSync(new URL('reports', folder), {recursive: true, force: true})
mkdirSync(new URL('reports', folder))
for (const [file, bytes] of madeCases().files) writeFileSync(new URL(file, folder), bytes)
writeFileSync(new URL('manifest.json', folder), manifestText())
