// The CLI as it starts: one file for each command and shared chunks, the oclif manifest beside them.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'dist/bundle')
const source = (path) => join(root, '..', path)
const require = createRequire(import.meta.url)
const { name, version, oclif } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** CommonJS inside the bundle asks for these. */
const banner = `import { createRequire as createRequireOfBundle } from 'node:module'
const require = createRequireOfBundle(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname`

const commands = globSync('commands/**/*.ts', { cwd: join(root, 'src') }).filter((file) => !file.endsWith('.test.ts'))

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
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
    // The SDK brings the way to Node's HTTP client itself; axios's own would load a third of a megabyte for nothing.
    axios: join(dirname(require.resolve('axios/package.json')), 'dist/esm/axios.js'),
    // From the sources, so that no bundle holds a stale build.
    '@wsk/contract': source('contract/src/index.ts'),
    '@wsk/sdk': source('sdk/src/index.ts'),
  },
  // oclif asks for TypeScript only in development.
  external: ['@wsk/server-mock', '@wsk/server-mock/*', 'typescript', 'ts-node'],
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
