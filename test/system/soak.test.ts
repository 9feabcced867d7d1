import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { descendantsOf, openDescriptors, peakResidentMb, residentMb } from '../support/processes.js'
import { nodeAction, RestClient, type RestReply } from '../support/rest-client.js'
import { openServerFolder, type ServerFolder, type ServerProcess } from '../support/server-process.js'

const code = `
exports.main = async ({ n, wait = 0, fail, die }) => {
  if (die) process.exit(1)
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  return fail ? { error: n } : { n }
}
`

interface Share {
  readonly count: number
  readonly callers: number
  readonly path: string
  readonly body: object
  readonly fits: (reply: RestReply, n: number) => boolean
}

const hasStatus =
  (status: number) =>
  (reply: RestReply): boolean =>
    reply.status === status
const answers = ({ status, body }: RestReply, n: number): boolean =>
  status === 200 && (body as { readonly n: number }).n === n

const blocking = 'blocking=true&result=true'
const mix: readonly Share[] = [
  { count: 66_000, callers: 40, path: `actions/shared?${blocking}`, body: {}, fits: answers },
  { count: 10_000, callers: 1, path: `actions/serial?${blocking}`, body: {}, fits: answers },
  { count: 16_000, callers: 8, path: 'actions/shared', body: {}, fits: hasStatus(202) },
  { count: 7930, callers: 8, path: `actions/shared?${blocking}`, body: { fail: true }, fits: hasStatus(502) },
  { count: 40, callers: 2, path: `actions/hasty?${blocking}`, body: { wait: 60_000 }, fits: hasStatus(502) },
  { count: 30, callers: 1, path: `actions/serial?${blocking}`, body: { die: true }, fits: hasStatus(502) },
]

async function prepare(rest: RestClient): Promise<void> {
  await rest.put('actions/shared', nodeAction(code, { limits: { concurrency: 100 } }))
  await rest.put('actions/serial', nodeAction(code))
  await rest.put('actions/hasty', nodeAction(code, { limits: { timeout: 100 } }))
}

/** Each caller makes one call after the other. */
async function run(rest: RestClient, { count, callers, path, body, fits }: Share): Promise<void> {
  let begun = 0
  const caller = async (): Promise<void> => {
    while (begun < count) {
      const n = ++begun
      const reply = await rest.call('POST', path, { ...body, n })
      if (!fits(reply, n)) throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`)
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
}

async function runPart(rest: RestClient, part: number): Promise<void> {
  await Promise.all(mix.map((share) => run(rest, { ...share, count: Math.ceil(share.count * part) })))
}

interface Rest {
  readonly counters: object
  /** But for those of the journal, of which the store keeps some open to read from. */
  readonly descriptors: number
  readonly segments: number
  readonly segmentFiles: number
  readonly processes: number
  /** In the run folder. */
  readonly files: number
  readonly residentMb: number
}

/** What there is once nothing is under way and what was idle has been removed. */
async function atRest(server: ServerProcess, { data }: ServerFolder): Promise<Rest> {
  const journal = join(data, 'journal')
  const counters = await server.untilStatus((now) => Object.values(now).every((count) => count === 0))
  return {
    counters,
    descriptors: openDescriptors(server.pid, journal),
    segments: openDescriptors(server.pid) - openDescriptors(server.pid, journal),
    segmentFiles: readdirSync(journal).length,
    processes: descendantsOf(server.pid).length,
    files: readdirSync(join(data, 'run'), { recursive: true }).length,
    residentMb: residentMb(server.pid),
  }
}

test('100,000 invocations leave no slot, container, process, file, handle or memory behind', {
  timeout: 300_000,
}, async () => {
  await using folder = await openServerFolder()
  const server = await folder.start({
    args: [
      '--max-concurrency',
      '100',
      '--no-prewarm',
      '--idle-timeout',
      '1s',
      '--queue-length',
      '20000',
      '--invocations-per-minute',
      '1000000',
      '--concurrent-invocations',
      '20000',
      '--log-level',
      'error',
    ],
  })
  await using rest = new RestClient(server.ready, { connections: 64 })
  await prepare(rest)
  await runPart(rest, 0.02)
  const before = await atRest(server, folder)

  const began = performance.now()
  await runPart(rest, 0.5)
  const between = await atRest(server, folder)
  await runPart(rest, 0.5)
  const seconds = (performance.now() - began) / 1000
  const after = await atRest(server, folder)
  process.stdout.write(`${JSON.stringify({ seconds, peakMb: peakResidentMb(server.pid), before, between, after })}\n`)

  expect(mix.reduce((sum, { count }) => sum + count, 0)).toBe(100_000)
  // A client may be about to open a connection, or to close one.
  expect(Math.abs(after.descriptors - before.descriptors)).toBeLessThanOrEqual(2)
  // Each file is open once, and the newest is open to be written to besides.
  expect(after.segments).toBeLessThanOrEqual(after.segmentFiles + 1)
  const measured = { descriptors: 0, segments: 0, segmentFiles: 0, residentMb: 0 }
  expect({ ...after, ...measured }).toEqual({ ...before, ...measured })
  // V8 keeps what it once had; what it has is to stay the same.
  expect(after.residentMb).toBeLessThan(before.residentMb + 250)
  expect(after.residentMb).toBeLessThan(between.residentMb + 80)
  expect(await server.stop()).toMatchObject({ status: 0, stderr: '' })
})
