import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { testAuth } from './test-support/contract-server.js'
import { openHttpServer } from './test-support/raw-servers.js'

let code = ''
let imports: readonly string[] = []

beforeAll(async () => {
  const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
  const { outputFiles, metafile } = await build({
    entryPoints: [source('./index.ts')],
    alias: { '@wsk/contract': source('../../contract/src/index.ts') },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'sdk',
    minify: true,
    write: false,
    metafile: true,
  })
  code = outputFiles[0]?.text ?? ''
  imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path))
}, 30_000)

describe('in a browser', () => {
  test('nothing of Node is imported', () => {
    expect(imports.filter((path) => path.startsWith('node:'))).toEqual([])
    expect(code).not.toContain('Buffer.alloc')
  })

  test('a client calls over fetch, with the headers alone that every server allows', async () => {
    const seen: string[] = []
    await using server = await openHttpServer((incoming, outgoing) => {
      seen.push(...Object.keys(incoming.headers))
      outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end('["guest"]')
    })
    const { fetch, Headers, Request, Response, AbortController, AbortSignal, URL, TextEncoder, TextDecoder } =
      globalThis
    const { ReadableStream, FormData, Blob, performance, crypto, btoa, setTimeout, clearTimeout } = globalThis
    const web = { fetch, Headers, Request, Response, AbortController, AbortSignal, URL, TextEncoder, TextDecoder }
    const rest = { ReadableStream, FormData, Blob, performance, crypto, btoa, setTimeout, clearTimeout, queueMicrotask }
    const page = createContext({ ...web, ...rest, apihost: server.apihost, auth: testAuth })
    const name: unknown = await runInContext(
      `${code}; sdk.createClient({ apihost, auth, adapter: 'fetch' }).namespaces.list().then(([name]) => name)`,
      page,
    )
    expect(name).toBe('guest')
    expect(seen).toContain('authorization')
    expect(seen).not.toContain('x-request-id')
  })
})
