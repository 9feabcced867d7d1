import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** A program of the tests that runs in processes of its own. Disposing of it removes the file. */
export interface BuiltProgram extends AsyncDisposable {
  readonly file: string
}

/** Builds `source`, a path below the repository; what is in `external` it finds in node_modules. */
export async function buildProgram(source: string, external: readonly string[]): Promise<BuiltProgram> {
  await mkdir(root('build'), { recursive: true })
  const name = basename(source, '.ts')
  const folder = await mkdtemp(root(`build/${name}-`))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const file = join(folder, `${name}.mjs`)
  try {
    await build({
      entryPoints: [root(source)],
      outfile: file,
      bundle: true,
      platform: 'node',
      format: 'esm',
      external: [...external],
      alias: { '@wsk/contract': root('packages/contract/src/index.ts') },
      logLevel: 'error',
    })
  } catch (error) {
    await remove()
    throw error
  }
  return { file, [Symbol.asyncDispose]: remove }
}
