import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** What `docker` prints. */
export async function docker(...args: readonly string[]): Promise<string> {
  return (await execute('docker', [...args], { maxBuffer: 256 * 1024 * 1024 })).stdout.trim()
}

/** A network as the server makes one. Disposing of it removes what is on it, and then it. */
export interface DockerNetwork extends AsyncDisposable {
  readonly name: string
  /** Address of this machine on it. */
  readonly gateway: string
}

export async function openDockerNetwork(): Promise<DockerNetwork> {
  const name = `wskt${randomBytes(3).toString('hex')}`
  const bridge = ['-o', `com.docker.network.bridge.name=br-${name}`]
  await docker('network', 'create', ...bridge, '-o', 'com.docker.network.bridge.enable_icc=false', name)
  return {
    name,
    gateway: await docker('network', 'inspect', '-f', '{{(index .IPAM.Config 0).Gateway}}', name),
    [Symbol.asyncDispose]: async () => {
      const left = (await docker('ps', '-aq', '--filter', `network=${name}`)).split('\n').filter((id) => id !== '')
      if (left.length > 0) await docker('rm', '-f', '-v', ...left)
      await docker('network', 'rm', name)
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A runtime image in a container of its own, called as an invoker does. Disposing of it removes the container. */
export interface ImageUnderTest extends AsyncDisposable {
  readonly id: string
  /** POSTs `body`, text as it is and anything else as JSON. Rejects where no answer comes. */
  readonly call: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly logs: () => Promise<{ readonly stdout: string; readonly stderr: string }>
}

export async function startImage(image: string, options: readonly string[] = []): Promise<ImageUnderTest> {
  const id = await docker('run', '-d', '--label', 'wsk.test=1', '--memory', '256m', ...options, image)
  const host = await docker('inspect', '-f', '{{.NetworkSettings.IPAddress}}', id)
  return {
    id,
    call: (path, body, headers = {}) =>
      post({ host, path, headers }, typeof body === 'string' ? body : JSON.stringify(body)),
    logs: async () => {
      const { stdout, stderr } = await execute('docker', ['logs', id], { maxBuffer: 256 * 1024 * 1024 })
      return { stdout, stderr }
    },
    [Symbol.asyncDispose]: async () => {
      await docker('rm', '-f', '-v', id)
    },
  }
}

interface Target {
  readonly host: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** Goes on until the runtime listens. */
async function post(target: Target, body: string): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await postOnce(target, body)
    } catch (error) {
      const isRefused = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
      if (!isRefused || attempt > 500) throw error
      await delay(10)
    }
  }
}

function postOnce({ host, path, headers }: Target, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host, port: 8080, path, method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Builds an image of lines of a Dockerfile; disposing of it removes it. */
export async function buildImage(name: string, lines: readonly string[]): Promise<AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), 'wsk-image-'))
  await writeFile(join(folder, 'Dockerfile'), lines.join('\n'))
  await execute('docker', ['build', '-q', '-t', name, folder], { env: { ...process.env, DOCKER_BUILDKIT: '0' } })
  await rm(folder, { recursive: true })
  return { [Symbol.asyncDispose]: async () => void (await docker('rmi', '-f', name)) }
}
