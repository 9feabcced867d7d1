// The CLI as it starts: one file for each command and shared chunks, the oclif manifest beside them.
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const place = join(root, 'dist/bundle')
/** Built beside and then put in place, so that a `wsk` started meanwhile finds one whole bundle. */
const out = `${place}.${process.pid}`
const source = (path) => join(root, '..', path)
const requireOfSdk = createRequire(source('sdk/package.json'))
const { name, version, oclif } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** CommonJS inside the bundle asks for these. */
const banner = `const require = process.getBuiltinModule('node:module').createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname`

/** An `import` of one of Node's modules reads all its exports, which loads streams, WebSockets and more: ask for them otherwise. */
const builtins = {
  name: 'builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z:_/]+$/ }, ({ path, kind }) =>
      isBuiltin(path) && kind === 'import-statement' ? { path, namespace: 'builtin' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }))
  },
}

/** What oclif's own loader needs to find commands and plugins: the front finds them in the manifest. */
const oclifLoader = {
  name: 'oclif-loader',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(?:ejs|tinyglobby|minimatch|lilconfig|wsl-utils|cli-spinners)$/ }, ({ path, importer }) =>
      importer.includes('@oclif/core') ? { path, namespace: 'unused' } : undefined,
    )
    // On a terminal oclif makes a spinner of its own that never turns, and asks for its frames.
    onLoad({ filter: /^cli-spinners$/, namespace: 'unused' }, () => ({
      contents: "module.exports = { dots2: { frames: [''] }, line: { frames: [''] } }",
    }))
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/**
 * The SDK brings axios its way to Node's HTTP client. axios's own adapters, and a look at the global FormData, would load
 * undici and a multipart library for nothing.
 */
const axios = {
  name: 'axios',
  setup({ onLoad }) {
    onLoad({ filter: /axios\/lib\/(?:adapters\/(?:http|xhr|fetch)|platform\/node\/classes\/FormData)\.js$/ }, () => ({
      contents: 'export default undefined\nexport const getFetch = undefined',
    }))
    onLoad({ filter: /axios\/lib\/utils\.js$/ }, ({ path }) => {
      const look = "typeof G.FormData !== 'undefined' ? G.FormData : undefined"
      const text = readFileSync(path, 'utf8')
      if (!text.includes(look)) throw new Error('axios looks at FormData in another way now: adapt this plugin')
      return { contents: text.replace(look, 'undefined') }
    })
    // Boundaries of multipart bodies are made with it, and nothing here has any.
    onLoad({ filter: /axios\/lib\/platform\/node\/index\.js$/ }, ({ path }) => {
      const whole = "import crypto from 'crypto';"
      const text = readFileSync(path, 'utf8')
      if (!text.includes(whole)) throw new Error('axios asks for random bytes in another way now: adapt this plugin')
      return { contents: text.replace(whole, "const crypto = { randomFillSync: (bytes) => globalThis.crypto.getRandomValues(bytes) };") }
    })
  },
}

/**
 * A program that starts reads every file that it imports, and each costs as much as evaluating some twenty kilobytes. Code
 * that two entries share would get a file of its own for each set of entries: so all entries import the same, and get it
 * in one file.
 */
const shared = {
  /** What every start evaluates anyway, and what most commands need beside it. */
  'kernel:start': [
    'main.ts',
    '{fault,given-arguments,invocation-page}.ts',
    '{config,names,output,parameters,rest,services/entities}/**/*.ts',
    'services/action/invoke-action.ts',
  ],
  /** What stands on oclif. */
  'kernel:commands': ['base-command.ts', 'flags.ts'],
}
/** Where programs start, commands, and what is imported when it is needed. */
const isEntry = (file) =>
  /^(?:wsk|wskadmin|commands\/.*|front\/(?:launch-command|colour-help)|rest\/sdk-wire|services\/(?:admin\/run-admin|api\/yaml|property\/ask-properties|server\/start-server))\.ts$/.test(
    file,
  )
const kernel = {
  name: 'kernel',
  setup({ onLoad, onResolve }) {
    const folder = join(root, 'src')
    const without = /\.test\.ts$|\/sdk-wire\.ts$/
    onResolve({ filter: /^kernel:/ }, ({ path }) => ({ path, namespace: 'kernel' }))
    onLoad({ filter: /.*/, namespace: 'kernel' }, ({ path }) => ({
      contents: globSync(shared[path], { cwd: folder })
        .filter((file) => !without.test(file))
        .sort()
        .map((file) => `import ${JSON.stringify(`./${file}`)}`)
        .join('\n'),
      resolveDir: folder,
    }))
    onLoad({ filter: /\/cli\/src\/.*\.ts$/ }, ({ path }) => {
      const file = relative(folder, path)
      if (!isEntry(file)) return undefined
      const names = /^(?:commands\/|front\/launch-command)/.test(file) ? Object.keys(shared) : ['kernel:start']
      const imports = names.map((name) => `import ${JSON.stringify(name)}\n`).join('')
      return { contents: `${imports}${readFileSync(path, 'utf8')}`, loader: 'ts' }
    })
  },
}

/** Whoever loads the way to the server goes it: the SDK and axios are one file. */
const remote = {
  name: 'remote',
  setup({ onLoad }) {
    onLoad({ filter: /\/sdk\/src\/transport\.ts$/ }, ({ path }) => {
      const lazy = "const { Axios } = await import('axios')"
      const text = readFileSync(path, 'utf8')
      if (!text.includes(lazy)) throw new Error('the SDK loads axios in another way now: adapt this plugin')
      return { contents: `import { Axios } from 'axios'\n${text.replace(lazy, '')}`, loader: 'ts' }
    })
  },
}

const commands = globSync('commands/**/*.ts', { cwd: join(root, 'src') }).filter((file) => !file.endsWith('.test.ts'))

const { metafile } = await build({
  entryPoints: ['wsk.ts', 'wskadmin.ts', ...commands].map((file) => join(root, 'src', file)),
  outbase: join(root, 'src'),
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  minifySyntax: true,
  minifyWhitespace: true,
  banner: { js: banner },
  define: { WSK_VERSION: JSON.stringify(version) },
  alias: {
    axios: join(dirname(requireOfSdk.resolve('axios/package.json')), 'index.js'),
    // From the sources, so that no bundle holds a stale build.
    '@wsk/contract': source('contract/src/index.ts'),
    '@wsk/sdk/wskprops': source('sdk/src/wskprops.ts'),
    '@wsk/sdk': source('sdk/src/index.ts'),
  },
  // oclif asks for TypeScript only in development.
  external: ['@wsk/server-mock', '@wsk/server-mock/*', 'typescript', 'ts-node'],
  plugins: [builtins, oclifLoader, axios, remote, kernel],
  metafile: true,
  logLevel: 'warning',
})
writeFileSync(join(root, 'dist/bundle.meta.json'), JSON.stringify(metafile))

const target = { strategy: 'pattern', target: './commands', globPatterns: ['**/*.js'] }
writeFileSync(
  join(out, 'package.json'),
  JSON.stringify({ name, version, type: 'module', oclif: { ...oclif, commands: target } }),
)

const { Plugin } = await import('@oclif/core/config')
const plugin = new Plugin({ root: out, type: 'core', isRoot: true, ignoreManifest: true, errorOnManifestCreate: true })
await plugin.load()
writeFileSync(join(out, 'oclif.manifest.json'), JSON.stringify(plugin.manifest))

const old = `${out}.old`
if (existsSync(place)) renameSync(place, old)
renameSync(out, place)
rmSync(old, { recursive: true, force: true })
