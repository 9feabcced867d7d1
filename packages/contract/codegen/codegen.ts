/**
 * Writes `src/generated` from `openapi.yaml`.
 *
 *   node packages/contract/codegen/codegen.ts           write
 *   node packages/contract/codegen/codegen.ts --check   exit 1 and name the files that differ
 *   node packages/contract/codegen/codegen.ts --copy    only copy the validators into dist
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readDocument } from './document.ts'

const packageRoot = new URL('../', import.meta.url)
const generated = new URL('src/generated/', packageRoot)
const built = new URL('dist/generated/', packageRoot)
const banner = '// Generated from openapi.yaml by codegen/codegen.ts. Change the document, not this file.'

async function generate(): Promise<ReadonlyMap<string, string>> {
  const { apiTypes } = await import('./api-types.ts')
  const { routeTable } = await import('./routes.ts')
  const { apiSwagger, infoSwagger, openApiJson } = await import('./swagger.ts')
  const { validators, validatorTypes } = await import('./validators.ts')
  const document = readDocument(new URL('openapi.yaml', packageRoot))
  return new Map([
    ['api.ts', await apiTypes(document, banner)],
    ['routes.ts', routeTable(document, banner)],
    ['validate.js', await validators(document, banner)],
    ['validate.d.ts', validatorTypes(banner)],
    ['openapi.json', openApiJson(document)],
    ['swagger.json', apiSwagger(document)],
    ['swagger-info.json', infoSwagger(document)],
  ])
}

function differing(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files]
    .filter(([name, text]) => {
      const file = new URL(name, generated)
      return !existsSync(file) || readFileSync(file, 'utf8') !== text
    })
    .map(([name]) => name)
}

/** tsc emits neither of the two: they are no TypeScript source. */
function copyValidators(): void {
  mkdirSync(built, { recursive: true })
  for (const name of ['validate.js', 'validate.d.ts']) copyFileSync(new URL(name, generated), new URL(name, built))
}

if (process.argv.includes('--copy')) {
  copyValidators()
} else if (process.argv.includes('--check')) {
  const names = differing(await generate())
  for (const name of names) process.stderr.write(`packages/contract/src/generated/${name} differs: run codegen\n`)
  process.exitCode = names.length === 0 ? 0 : 1
} else {
  mkdirSync(generated, { recursive: true })
  const files = await generate()
  for (const name of differing(files)) writeFileSync(new URL(name, generated), files.get(name) ?? '')
  copyValidators()
}
