import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

/** A registry with one image in it, under any name, that holds nothing and names a program that it has not. */
export interface ImageRegistry extends AsyncDisposable {
  /** `127.0.0.1:PORT`, which daemons ask without TLS. */
  readonly host: string
  /** How often somebody asked what an image consists of, by name and tag. */
  readonly asked: ReadonlyMap<string, number>
  /** From now on there is nothing any more. */
  readonly empty: () => void
  /** From now on a layer comes a byte at a time, and never ends; how many still read one. */
  readonly dawdle: () => { readonly readers: () => number }
}

const types = {
  manifest: 'application/vnd.docker.distribution.manifest.v2+json',
  config: 'application/vnd.docker.container.image.v1+json',
  layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
}

const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

export async function openImageRegistry(): Promise<ImageRegistry> {
  const tar = Buffer.alloc(1024)
  const layer = gzipSync(tar)
  const config = Buffer.from(
    JSON.stringify({
      architecture: process.arch === 'x64' ? 'amd64' : process.arch,
      os: 'linux',
      config: { Cmd: ['nowhere-to-be-found'] },
      rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
    }),
  )
  const part = (mediaType: string, bytes: Buffer): object => ({
    mediaType,
    size: bytes.length,
    digest: digestOf(bytes),
  })
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: types.manifest,
      config: part(types.config, config),
      layers: [part(types.layer, layer)],
    }),
  )
  const blobs = new Map([config, layer].map((bytes) => [digestOf(bytes), bytes]))
  const asked = new Map<string, number>()
  let isEmpty = false
  let isSlow = false
  let readers = 0
  const contentOf = (what: string | undefined, name: string): Buffer | undefined => {
    if (isEmpty) return undefined
    return what === 'manifests' ? manifest : blobs.get(name)
  }
  const count = (image: string): void => void asked.set(image, (asked.get(image) ?? 0) + 1)
  const drip = (response: ServerResponse): ServerResponse => {
    readers += 1
    const dripping = setInterval(() => response.write(' '), 50)
    response.on('close', () => {
      readers -= 1
      clearInterval(dripping)
    })
    return response
  }
  const server = createServer((request, response) => {
    const [, , ...rest] = (request.url ?? '').split('/')
    const [what, name = ''] = rest.slice(-2)
    const body = contentOf(what, name)
    if (rest.join('') === '') return response.end('{}')
    if (body === undefined) return response.writeHead(404).end('{}')
    const isHead = request.method === 'HEAD'
    if (isHead) count(`${rest.slice(0, -2).join('/')}:${name}`)
    const isDawdling = isSlow && body === layer
    response.writeHead(200, {
      'content-type': what === 'manifests' ? types.manifest : 'application/octet-stream',
      'content-length': isDawdling ? 1_000_000 : body.length,
      'docker-content-digest': digestOf(body),
    })
    if (isHead) return response.end()
    return isDawdling ? drip(response) : response.end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    host: `127.0.0.1:${port}`,
    asked,
    empty: () => {
      isEmpty = true
    },
    dawdle: () => {
      isSlow = true
      return { readers: () => readers }
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
