/**
 * Builds the extension:
 *
 *     node examples/editor/vscode/build.mjs [nianbao-lint.vsix]
 *
 * A .vsix is a zip with the extension, a manifest and a list of content types. The server is bundled with it, with the
 * pages of the rules, so that nothing else has to be installed.
 */

import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {zipSync} from 'fflate'
import {createJiti} from 'jiti'
import {icon} from './icon.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../..')
const {version, license} = readJson(join(root, 'package.json'))
const target = resolve(process.argv[2] ?? `nianbao-lint-${version}.vsix`)

const pdfReader = 'extension/server/node_modules/@embedpdf/pdfium'
/** Of a page, not of Node; the build for pages of one of the parser's parts wants a document, which a worker has not. */
const inBrowser = {platform: 'browser', target: 'es2022', conditions: ['worker']}

/** Modules of Node, and what needs Node, have others in their place in a browser. */
const placeOfNode = {
  name: 'place-of-node',
  setup({onResolve}) {
    const others = join(here, 'src/web/node')
    const inPlace = {
      'node:fs': 'fs.ts',
      'node:fs/promises': 'fs-promises.ts',
      'node:module': 'module.ts',
      'node:timers/promises': 'timers.ts',
      'node:url': 'url.ts',
      jiti: 'jiti.ts',
      tinyglobby: 'fs.ts'
    }
    onResolve({filter: /^(node:.*|jiti|tinyglobby)$/}, ({path}) =>
      path === 'node:path'
        ? {path: fileURLToPath(import.meta.resolve('pathe'))}
        : inPlace[path] && {path: join(others, inPlace[path])}
    )
    onResolve({filter: /node\/write\.ts$/}, () => ({path: join(others, 'write.ts')}))
  }
}

const words = {'': readJson(join(here, 'package.nls.json')), '.zh-cn': readJson(join(here, 'package.nls.zh-cn.json'))}
// The sources are modules; what is built is none, as VS Code takes none in a browser.
const {type: _, ...ownManifest} = readJson(join(here, 'package.json'))
const manifest = await withChoices({...ownManifest, version})
const files = {
  // A shop that knows no placeholders shows it in the language of its users.
  'extension.vsixmanifest': vsixManifest(translated(manifest, words['.zh-cn'])),
  '[Content_Types].xml': contentTypes([
    ...['.json', '.cjs', '.mjs', '.js', '.md', '.txt', '.vsixmanifest', '.png', '.wasm']
  ]),
  'extension/icon.png': icon(),
  ...Object.fromEntries(Object.entries(words).map(([name, all]) => [`extension/package.nls${name}.json`, json(all)])),
  'extension/package.json': json(manifest),
  'extension/README.md': readFileSync(join(here, 'README.md'), 'utf8'),
  'extension/LICENSE.txt': readFileSync(join(root, 'LICENSE'), 'utf8'),
  ...(await bundle({
    entryPoints: {extension: join(here, 'src/extension.ts')},
    format: 'cjs',
    outExtension: {'.js': '.cjs'},
    external: ['vscode'],
    into: 'extension'
  })),
  ...(await bundle({
    entryPoints: {main: join(here, 'src/server.ts'), worker: join(root, 'src/language-server/worker.ts')},
    format: 'esm',
    splitting: true,
    // It finds a part of itself by its place; it is copied as it is.
    external: ['jiti'],
    // Parts of the bundle are CommonJS and ask for modules of Node by `require`.
    banner: {
      js: "import {createRequire as bundledRequire} from 'node:module'; const require = bundledRequire(import.meta.url);"
    },
    into: 'extension/server'
  })),
  ...(await bundle({
    entryPoints: {extension: join(here, 'src/extension-web.ts')},
    format: 'cjs',
    external: ['vscode'],
    ...inBrowser,
    into: 'extension/web'
  })),
  ...(await bundle({
    entryPoints: {server: join(here, 'src/web/server.ts')},
    format: 'iife',
    ...inBrowser,
    plugins: [placeOfNode],
    alias: {fflate: 'fflate/browser', 'vscode-languageserver/node': 'vscode-languageserver/browser'},
    inject: [join(here, 'src/web/node/globals.ts')],
    define: {RULE_PAGES: JSON.stringify(rulePages())},
    logOverride: {'empty-import-meta': 'silent'},
    into: 'extension/web'
  })),
  // The server finds its pages and its version beside a package.json of this name.
  'extension/server/package.json': json({
    name: 'nianbao-lint',
    version,
    license,
    type: 'module',
    exports: {'./package.json': './package.json'}
  }),
  ...copies('rules', ['.md'], 'extension/server/rules'),
  ...copies('schema', ['.json'], 'extension/schema'),
  ...copies('node_modules/jiti', ['package.json', '.mjs', '.cjs'], 'extension/server/node_modules/jiti'),
  // What reads PDF, with its licences.
  ...copies('node_modules/@embedpdf/pdfium', ['package.json', 'pdfium.wasm'], pdfReader),
  [`${pdfReader}/LICENSE.txt`]: readFileSync(join(root, 'node_modules/@embedpdf/pdfium/LICENSE'), 'utf8'),
  [`${pdfReader}/LICENSE.pdfium.txt`]: readFileSync(join(root, 'node_modules/@embedpdf/pdfium/LICENSE.pdfium'), 'utf8')
}

mkdirSync(dirname(target), {recursive: true})
const bytes = zipSync(
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content
    ])
  ),
  // The same files make the same archive.
  {level: 9, mtime: new Date('2020-01-01T00:00:00')}
)
writeFileSync(target, bytes)
console.log(`${target} (${Math.round(bytes.length / 1024)} KB)`)

async function bundle({into, ...options}) {
  const {outputFiles} = await build({
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: true,
    keepNames: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    outdir: root,
    logLevel: 'error',
    ...options
  })
  return Object.fromEntries(outputFiles.map(({path, text}) => [`${into}/${path.slice(root.length + 1)}`, text]))
}

/** By their path in the package. Their examples are for the tests. */
function rulePages() {
  const names = readdirSync(join(root, 'rules'), {recursive: true}).filter(name => name.endsWith('.md'))
  return Object.fromEntries(
    names.map(name => [
      `rules/${name.replaceAll('\\', '/')}`,
      readFileSync(join(root, 'rules', name), 'utf8').split('\n## 例子')[0]
    ])
  )
}

function copies(folder, endings, into) {
  const names = readdirSync(join(root, folder), {recursive: true}).filter(name =>
    endings.some(ending => name.endsWith(ending))
  )
  return Object.fromEntries(
    names.map(name => [`${into}/${name.replaceAll('\\', '/')}`, new Uint8Array(readFileSync(join(root, folder, name)))])
  )
}

/** The settings that have a choice get it from the program itself, with names for people. */
async function withChoices(bare) {
  const {languages, standardChoices} = await createJiti(import.meta.url).import(
    join(root, 'src/language-server/choices.ts')
  )
  const automatic = {value: null, zh: '自动', en: 'automatic'}
  const choose = (setting, choices) => {
    const all = [...choices, automatic]
    const property = bare.contributes.configuration.properties[`nianbao.${setting}`]
    property.enum = all.map(({value}) => value)
    property.enumItemLabels = all.map(({value}) => `%choice.${setting}.${value}%`)
    for (const {value, zh, en} of all) {
      words[''][`choice.${setting}.${value}`] = en
      words['.zh-cn'][`choice.${setting}.${value}`] = zh
    }
  }
  choose('locale', languages)
  choose('standard', standardChoices)
  return bare
}

/** Placeholders like %name% for their words. */
function translated(value, words) {
  return JSON.parse(
    JSON.stringify(value).replace(/%([\w.-]+)%/g, (_, name) => JSON.stringify(words[name]).slice(1, -1))
  )
}

function vsixManifest({name, version, publisher, displayName, description, engines}) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="zh-CN" Id="${xmlText(name)}" Version="${xmlText(version)}" Publisher="${xmlText(publisher)}"/>
    <DisplayName>${xmlText(displayName)}</DisplayName>
    <Description xml:space="preserve">${xmlText(description)}</Description>
    <Tags>__web_extension</Tags>
    <Categories>Linters</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${xmlText(engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace,web"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/icon.png</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`
}

function contentTypes(extensions) {
  const types = {
    '.json': 'application/json',
    '.vsixmanifest': 'text/xml',
    '.md': 'text/markdown',
    '.txt': 'text/plain',
    '.png': 'image/png',
    '.wasm': 'application/wasm'
  }
  const entries = extensions.map(
    extension => `<Default Extension="${extension}" ContentType="${types[extension] ?? 'application/javascript'}"/>`
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${entries.join('')}</Types>
`
}

function xmlText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`
}
