/**
 * Bundles the command line into `dist/cli`: the second half of `npm run build`, behind the compiler.
 *
 * From single modules a start of the program spends most of its time on finding, opening and compiling some four hundred
 * files. In the bundle it is a few dozen; what a command does not need stays in chunks that are loaded when they are asked for.
 * The threads of a batch, of the service and of the language server start from it too.
 */

import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** They look for files of their own beside themselves. Only configs that are modules need the one, only PDF files the other. */
const external = ['jiti', '@embedpdf/pdfium']

/** Packages of CommonJS ask for modules of Node: the one chunk that holds esbuild's stand-in for `require` needs a true one. */
const requireBanner =
  "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url)\n"

/** It starts the thread that lies beside it: in the bundle that of the bundle, which starts in half the time. */
const besideItsThread = 'src/language-server/index.ts'

/**
 * A module that asks where it is, is told where the compiler put it: beside it are the modules that a config file imports.
 * @type {import('esbuild').Plugin}
 */
const ownAddresses = {
  name: 'own-addresses',
  setup({onLoad}) {
    onLoad({filter: /\/src\/.*\.ts$/}, ({path}) => {
      const module = relative(root, path).replaceAll('\\', '/')
      if (module === besideItsThread) return null
      const compiled = `../${module.replace(/\.ts$/, '.js')}`
      const contents = readFileSync(path, 'utf8')
      const address = `new URL('${compiled}', import.meta.url).href`
      return {contents: contents.replaceAll('import.meta.url', address), loader: 'ts'}
    })
  }
}

/**
 * @param {string} outdir a folder beside `src`, as the compiler writes it
 * @returns {Promise<void>}
 */
export async function bundle(outdir) {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/cli/main.ts',
      'batch-worker': 'src/node/batch/worker.ts',
      'service-worker': 'src/service/worker.ts',
      worker: 'src/language-server/worker.ts'
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // The names of functions and classes stay: a stack trace can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    // Its build for Node looks for worker threads when it is loaded, and they are not used.
    alias: {fflate: 'fflate/browser'},
    external,
    plugins: [ownAddresses],
    metafile: true,
    write: false,
    logLevel: 'warning'
  })
  rmSync(outdir, {recursive: true, force: true})
  mkdirSync(outdir, {recursive: true})
  for (const {path, text} of outputFiles)
    writeFileSync(path, text.includes('var __require=') ? withRequire(text) : text, {
      mode: isMain(path) ? 0o755 : 0o644
    })
  writeFileSync(join(outdir, 'THIRD-PARTY-LICENCES.txt'), licences(Object.keys(metafile.inputs)))
}

/** @param {string} path */
function isMain(path) {
  return basename(path) === 'main.js'
}

/** @param {string} text */
function withRequire(text) {
  const start = text.startsWith('#!') ? text.indexOf('\n') + 1 : 0
  return text.slice(0, start) + requireBanner + text.slice(start)
}

/** Files of a package that say under what terms it comes. */
const licenceNames = /^(?:licen[cs]e|notice|copying)/i

/**
 * The files with the terms of a package; those of a folder `licenses` are of what it contains itself.
 * @param {string} folder
 * @returns {string[]}
 */
function termsIn(folder) {
  const entries = readdirSync(folder, {withFileTypes: true}).filter(({name}) => licenceNames.test(name))
  return entries
    .flatMap(entry => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? readdirSync(path).map(name => join(path, name)) : [path]
    })
    .sort()
}

/**
 * The licences of the packages that are in a bundle or loaded by it, and of what these contain.
 * @param {readonly string[]} inputs
 * @param {readonly string[]} beside the names of those that are loaded by it
 */
export function licences(inputs, beside = external) {
  const bundled = inputs.flatMap(input => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [])
  const loaded = beside.map(name => `node_modules/${name}`)
  const texts = [...new Set([...bundled, ...loaded])].sort().map(folder => {
    const {name, version, license} = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const own = termsIn(join(root, folder)).map(file => readFileSync(file, 'utf8').trim())
    return [`${name} ${version} (${license})`, ...own].join('\n\n')
  })
  texts.push(readFileSync(join(root, 'licences/pdfium.txt'), 'utf8').trim())
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = join(root, 'dist')
  if (!existsSync(join(dist, 'src'))) throw new Error('Compile first: npm run build')
  await bundle(join(dist, 'cli'))
}
