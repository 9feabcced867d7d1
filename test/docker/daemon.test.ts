import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { containerSpec } from '../../packages/server-mock/src/invoker/containers/container-testing.js'
import { ContainerError } from '../../packages/server-mock/src/invoker/containers/port.js'
import { openDocker } from './docker-testing.js'

interface SlowDaemon extends AsyncDisposable {
  readonly socketPath: string
  /** Requests that will never be answered. */
  readonly unanswered: () => number
  /** Those of them that nobody waits for any more. */
  readonly givenUp: () => number
  readonly recover: () => void
}

/** Answers what an opening asks, and then, until it recovers, nothing. */
async function openSlowDaemon(): Promise<SlowDaemon> {
  const folder = await mkdtemp(join(tmpdir(), 'wsk-daemon-'))
  const socketPath = join(folder, 'd.sock')
  let unanswered = 0
  let givenUp = 0
  let isSlow = true
  const network = {
    Id: 'a'.repeat(64),
    Driver: 'bridge',
    Options: { 'com.docker.network.bridge.enable_icc': 'false', 'com.docker.network.bridge.name': 'br-none' },
    IPAM: { Config: [{ Gateway: '172.31.255.1' }] },
  }
  const answers: Readonly<Record<string, unknown>> = {
    '/info': { NCPU: 2, ServerVersion: '1' },
    '/networks/wsk': network,
    '/containers/json': [],
  }
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const answer = answers[path]
    if (path === '/events') {
      response.flushHeaders()
      return
    }
    if (answer === undefined && isSlow) {
      unanswered += 1
      response.on('close', () => {
        givenUp += 1
      })
      return
    }
    response.writeHead(answer === undefined ? 500 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { message: 'no' }))
  })
  server.listen(socketPath)
  await once(server, 'listening')
  return {
    socketPath,
    unanswered: () => unanswered,
    givenUp: () => givenUp,
    recover: () => {
      isSlow = false
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

test('a daemon that does not answer fails activations in time, and is then left alone until it may answer again', async () => {
  await using daemon = await openSlowDaemon()
  await using containers = await openDocker({ socketPath: daemon.socketPath, callTimeoutMs: 1000 })
  const failed = { fault: 'whisk', message: 'Failed to provision resources to run the action.' }
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await expect(containers.create(containerSpec())).rejects.toMatchObject(failed)
  }
  expect(daemon.unanswered()).toBe(3)
  const beganMs = performance.now()
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await expect(containers.create(containerSpec())).rejects.toMatchObject(failed)
  }
  expect(performance.now() - beganMs).toBeLessThan(1000)
  expect(daemon.unanswered()).toBe(3)
  daemon.recover()
  // It answers with a failure, but it answers.
  await expect
    .poll(() => containers.create(containerSpec()).catch((error: unknown) => String((error as Error).cause)), {
      timeout: 15_000,
    })
    .toContain('HTTP code 500')
})

test('pulls that take too long are given up, and the daemon is not blamed for them', async () => {
  await using daemon = await openSlowDaemon()
  await using containers = await openDocker({ socketPath: daemon.socketPath, callTimeoutMs: 1000, pullTimeoutMs: 200 })
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const pulled = containers.create(containerSpec({ kind: 'blackbox', image: 'me/app' }))
    await expect(pulled).rejects.toMatchObject({
      fault: 'developer',
      message: `Failed to pull container image 'me/app:latest'.`,
    })
  }
  expect(daemon.unanswered()).toBe(3)
  await expect.poll(() => daemon.givenUp()).toBe(3)
  await expect(containers.create(containerSpec())).rejects.toMatchObject({ fault: 'whisk' })
  expect(daemon.unanswered()).toBe(4)
})

test('a daemon that is not there is named at the start, with what to do', async () => {
  const opening = openDocker({ socketPath: '/nowhere/docker.sock' })
  await expect(opening).rejects.toThrow(ContainerError)
  await expect(opening).rejects.toThrow(/\/nowhere\/docker\.sock cannot be used .*--containers process/)
})
