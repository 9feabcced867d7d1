import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asJsonText, type InitRequest, jsonText, type RunRequest } from '@wsk/contract'
import { systemClock } from '../../support/clock.js'
import { silentLogger } from '../../telemetry/logger.js'
import { openContainers } from './adapters.js'
import type { ProcessContainerConfig } from './process/process-container-config.js'
import type {
  CallLimits,
  CollectedLogs,
  Container,
  ContainerDeps,
  ContainerFactory,
  ContainerSpec,
  RuntimeReply,
} from './port.js'

export const testDeps: ContainerDeps = { clock: systemClock, log: silentLogger, apiHost: () => 'http://127.0.0.1:3233' }

export const testLimits: CallLimits = { timeoutMs: 20_000, maxBytes: 1024 * 1024 }

/** A folder below the system's temporary one, and how to remove it. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'wsk-containers-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Containers with a run folder of their own, which goes with them. */
export async function openTestContainers(
  isolation: ProcessContainerConfig['isolation'],
  options: Partial<ProcessContainerConfig> = {},
): Promise<ContainerFactory> {
  const folder = temporaryFolder()
  try {
    const containers = await openContainers({ kind: 'process', isolation, runDir: folder.path, ...options }, testDeps)
    const close = containers[Symbol.asyncDispose].bind(containers)
    return Object.assign(containers, {
      [Symbol.asyncDispose]: async () => {
        await close()
        folder.remove()
      },
    })
  } catch (error) {
    folder.remove()
    throw error
  }
}

export function containerSpec(overrides: Partial<ContainerSpec> = {}): ContainerSpec {
  return { kind: 'nodejs:20', memoryMb: 256, concurrency: 1, label: 'guest/hello', ...overrides }
}

export function initRequest(code: string, overrides: Partial<InitRequest> = {}): InitRequest {
  return { name: 'hello', main: 'main', binary: false, code, env: {}, ...overrides }
}

let activations = 0

export function runRequest(value: unknown = {}, overrides: Partial<RunRequest> = {}): RunRequest {
  activations += 1
  return {
    value: jsonText(value),
    namespace: 'guest',
    action_name: '/guest/hello',
    action_version: '0.0.1',
    activation_id: activations.toString(16).padStart(32, '0'),
    transaction_id: 'tid_1',
    deadline: '1700000060000',
    ...overrides,
  }
}

export interface Run {
  readonly reply: RuntimeReply
  readonly logs: CollectedLogs
  /** `stream: text` of each line. */
  readonly lines: readonly string[]
}

const mostLogBytes = 10 * 1024 * 1024

/** One activation and its logs. */
export async function runOnce(container: Container, request = runRequest(), limits = testLimits): Promise<Run> {
  const reply = await container.run(request, limits)
  const logs = await container.collectLogs(request.activation_id, limits.maxLogBytes ?? mostLogBytes)
  return { reply, logs, lines: logs.lines.map(({ stream, text }) => `${stream}: ${text}`) }
}

/** A container that has taken `code`; throws when it did not. */
export async function startAction(
  containers: ContainerFactory,
  code: string,
  spec: Partial<ContainerSpec> = {},
): Promise<Container & AsyncDisposable> {
  const container = await startContainer(containers, spec)
  const reply = await container.init(initRequest(code), testLimits)
  if (reply.kind !== 'reply' || reply.status !== 200) throw new Error(`init: ${JSON.stringify(reply)}`)
  return container
}

/** A container that waits for `/init`, destroyed when it goes out of scope. */
export async function startContainer(
  containers: ContainerFactory,
  spec: Partial<ContainerSpec> = {},
): Promise<Container & AsyncDisposable> {
  const container = await containers.create(containerSpec(spec))
  return Object.assign(container, { [Symbol.asyncDispose]: () => container.destroy() })
}

/** Status and parsed body; throws for any other kind of reply. */
export function answer(reply: RuntimeReply): { readonly status: number; readonly body: unknown } {
  if (reply.kind !== 'reply') throw new Error(`no reply: ${JSON.stringify(reply)}`)
  return { status: reply.status, body: JSON.parse(reply.body) as unknown }
}

/** Answer of `/init`. */
export async function init(
  container: Container,
  code: string | Buffer,
  overrides: Partial<InitRequest> = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const text = typeof code === 'string' ? code : code.toString('base64')
  const request = initRequest(text, { binary: typeof code !== 'string', ...overrides })
  return answer(await container.init(request, testLimits))
}

export interface Outcome {
  readonly status: number
  readonly body: unknown
  readonly lines: readonly string[]
}

/** Answer and logs of one activation. */
export async function run(container: Container, value: unknown = {}): Promise<Outcome> {
  const { reply, lines } = await runOnce(container, runRequest(value))
  return { ...answer(reply), lines }
}

/** Init, which has to succeed, and one run in a container of its own. */
export async function initAndRun(
  containers: ContainerFactory,
  code: string | Buffer,
  { spec = {}, main = 'main', value = {} }: { spec?: Partial<ContainerSpec>; main?: string; value?: unknown } = {},
): Promise<Outcome> {
  await using container = await startContainer(containers, spec)
  const { status, body } = await init(container, code, { main })
  if (status !== 200) throw new Error(`init: ${JSON.stringify(body)}`)
  return await run(container, value)
}

/** Why `kind` cannot run here; undefined when it can. */
export async function missingRuntime(kind: string): Promise<string | undefined> {
  await using containers = await openTestContainers('none')
  return (await containers.support([kind]))[0]?.missing
}

/** Shape of one line as it is stored. */
export const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{9}Z$/

export const json = asJsonText
