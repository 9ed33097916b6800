/**
 * Builds the page, 年报校核.html: one file with everything in it, for people who install nothing. The last third of `npm run build`.
 *
 * Script and style stand in the page itself; the script also is the worker's. What is needed rarely (the rules' pages, PDFium,
 * the licences, an example) stands beside them as text and is read when it is asked for.
 */

import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {deflateSync} from 'fflate'
import {globSync} from 'tinyglobby'
import {licences} from './bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

export const pageName = '年报校核.html'

/** Browsers of 2020: what runs on Windows 7, and on the Kylin and UOS of those years. */
const target = ['chrome87', 'firefox78']

/** What these browsers lack of the language's library, and the page or a package in it calls. */
const additions = [
  'array/at',
  'array/find-last',
  'array/find-last-index',
  'array/to-reversed',
  'array/to-sorted',
  'array/to-spliced',
  'array/with',
  'object/has-own',
  'string/at',
  'structured-clone',
  'typed-array/at',
  'typed-array/find-last',
  'url/can-parse'
]

/**
 * @param {{banner?: string}} [options] banner: a script that runs before the page's, for tests
 * @returns {Promise<string>} the text of the page
 */
export async function buildPage({banner = ''} = {}) {
  const {script, style, inputs} = await bundle(banner)
  const {version} = JSON.parse(read('package.json'))
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="nianbao-lint ${version}">`,
    '<meta name="color-scheme" content="light dark">',
    '<title>年报校核</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<noscript>这个页面要用 JavaScript。请用浏览器直接打开它，不要在邮件或聊天软件里预览。</noscript>',
    '<div id="page"></div>',
    attachment('rule-pages', 'application/json', rulePages()),
    attachment('example', 'text/plain', read('examples/reports/forestry-2024-draft.md')),
    attachment('licences', 'application/octet-stream', packed(Buffer.from(licences(inputs, ['@embedpdf/pdfium'])))),
    attachment('pdfium', 'application/octet-stream', packed(readPdfium())),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    ''
  ].join('\n')
}

async function bundle(banner) {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: {page: 'src/page/main.tsx'},
    outdir: 'dist/page',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // The build for pages of one of the parser's parts wants a document, which the worker has not.
    conditions: ['worker'],
    target,
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    inject: additions.map(name => fileURLToPath(import.meta.resolve(`core-js/stable/${name}.js`))),
    alias: {fflate: 'fflate/browser'},
    // Of Node; the package for Word files asks for it only where there is no atob.
    external: ['buffer'],
    banner: banner === '' ? {} : {js: banner},
    logOverride: {'empty-import-meta': 'silent'},
    metafile: true,
    write: false,
    logLevel: 'warning'
  })
  const textOf = ending => outputFiles.find(({path}) => path.endsWith(ending))?.text ?? ''
  return {
    script: asInline(textOf('.js')),
    style: textOf('.css').replaceAll('</', '<\\/'),
    inputs: Object.keys(metafile.inputs)
  }
}

/** A comment of HTML, or the word that begins a script, in a string of the script would be read by the parser of HTML. */
function asInline(script) {
  return script
    .trim()
    .replaceAll('<!--', '\\x3C!--')
    .replaceAll('<script', '\\x3Cscript')
    .replaceAll('</script', '\\x3C/script')
}

/** Nothing is loaded, nothing is sent; only this script runs, and PDFium where the browser knows to allow just that. */
function policy(script) {
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'wasm-unsafe-eval'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

/** Text that is no script, beside the script. */
function attachment(id, type, text) {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<script id="${id}" type="${type}">${escaped}</script>`
}

/** What each rule's page says before its examples. */
function rulePages() {
  const pages = globSync('rules/*/*.md', {cwd: root})
    .sort()
    .map(path => [basename(path, '.md'), read(path).split('\n## 例子')[0].trim()])
  return JSON.stringify(Object.fromEntries(pages))
}

function readPdfium() {
  return readFileSync(join(root, 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm'))
}

/** Compressed, as text. The page stays small enough to be sent by mail. */
function packed(bytes) {
  return Buffer.from(deflateSync(bytes, {level: 9, mem: 12})).toString('base64')
}

function read(path) {
  return readFileSync(join(root, path), 'utf8')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'dist/page')
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, pageName), await buildPage())
}
