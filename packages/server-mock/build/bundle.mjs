// Bundles the program and the operators' module, one file each: every file that a start reads costs it a millisecond.
// Puts the library of the documents' page beside them.
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const require = createRequire(import.meta.url)

/** LevelDB's own code is bundled; its native part is looked up where npm has put it. */
const nativeParts = {
  name: 'native-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/binding(\.js)?$/ }, ({ importer }) =>
      importer.includes('classic-level') ? { path: 'classic-level', namespace: 'native' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'native' }, () => ({
      contents: `
        const manifest = require.resolve('classic-level/package.json')
        const load = process.getBuiltinModule('node:module').createRequire(manifest)('node-gyp-build')
        module.exports = load(process.getBuiltinModule('node:path').dirname(manifest))`,
      resolveDir: dirname(require.resolve('classic-level/package.json')),
    }))
  },
}

/** A dynamic import of bundled CommonJS has a default export only; these are asked for by name. */
const namedExports = {
  name: 'named-exports',
  setup({ onResolve, onLoad }) {
    const names = { 'classic-level': 'ClassicLevel', 'memory-level': 'MemoryLevel' }
    onResolve({ filter: /^(classic|memory)-level$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, namespace: 'named' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'named' }, ({ path }) => ({
      contents: `export { ${names[path]} } from '${path}'`,
      resolveDir: here('..'),
    }))
  },
}

/** Built-in modules that a start does not need, although something on its way imports them: loaded by their first call. */
const late = new Set(['node:zlib', 'node:fs/promises', 'node:timers/promises', 'node:child_process', 'node:https', 'node:tls'])

const load = (path) => `process.getBuiltinModule(${JSON.stringify(path)})`

/** Each name by itself, so that a module that asks for one does not touch the others, which load more modules. */
function namedBuiltIn(path) {
  const real = process.getBuiltinModule(path)
  const names = Object.keys(real).filter((name) => /^[A-Za-z_]\w*$/.test(name) && name !== 'default')
  const exported = names.map((name) =>
    late.has(path) && typeof real[name] === 'function'
      ? `export function ${name}(...args){const it=${load(path)}.${name};return new.target?Reflect.construct(it,args):it(...args)}`
      : `export const ${name}=/* @__PURE__ */(()=>${load(path)}.${name})();`,
  )
  return exported.join('\n')
}

/** For CommonJS. LevelDB makes its folder with this and nothing else. */
const lateFileSystem = `
  const mkdir = (path, options) => new Promise((resolve, reject) =>
    ${load('node:fs')}.mkdir(path, options, (error) => error ? reject(error) : resolve()))
  module.exports = new Proxy({ mkdir }, { get: (own, name) => own[name] ?? ${load('node:fs/promises')}[name] })`

/** An ES module's import of a built-in one touches all its exports and so loads what nobody uses. */
const builtIns = {
  name: 'built-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path, kind }) => {
      if (!isBuiltin(path)) return undefined
      const namespace = kind === 'require-call' ? 'required-built-in' : 'built-in'
      return { path: path.replace(/^(node:)?/, 'node:'), namespace, sideEffects: false }
    })
    onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({ contents: namedBuiltIn(path) }))
    onLoad({ filter: /.*/, namespace: 'required-built-in' }, ({ path }) => ({
      contents: path === 'node:fs/promises' ? lateFileSystem : `module.exports = ${load(path)}`,
    }))
  },
}

const place = here('../dist/bundle')
/** Built beside and then put in place, so that a server started meanwhile finds whole files. */
const outdir = `${place}.${process.pid}`
process.once('exit', () => rmSync(outdir, { recursive: true, force: true }))
const entries = ['main', 'admin']
for (const entry of entries) {
  await build({
    entryPoints: [here(`../dist/${entry}.js`)],
    outdir,
    bundle: true,
    // Node loads one CommonJS file faster than one ES module.
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': 'importMetaUrl' },
    platform: 'node',
    target: 'node22.22',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    external: ['pino', 'selfsigned', 'yauzl', '@platformatic/kafka', 'dockerode', 'classic-level/package.json'],
    plugins: [builtIns, nativeParts, namedExports],
    logLevel: 'warning',
    banner: { js: "const importMetaUrl=process.getBuiltinModule('node:url').pathToFileURL(__filename).href;" },
  })
}

mkdirSync(place, { recursive: true })
for (const entry of entries) renameSync(join(outdir, `${entry}.cjs`), join(place, `${entry}.cjs`))

// The library that shows API documents: a copy, because the package itself runs a program of others when it is installed.
const library = dirname(require.resolve('swagger-ui-dist/package.json'))
const copy = here('../dist/swagger-ui')
mkdirSync(copy, { recursive: true })
for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt', 'LICENSE', 'NOTICE']) {
  copyFileSync(join(library, name), join(copy, name))
}
