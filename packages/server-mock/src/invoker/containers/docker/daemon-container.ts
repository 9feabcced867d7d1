import type Dockerode from 'dockerode'
import type { Duplex } from 'node:stream'
import { createDeferred } from '../../../support/deferred.js'
import { waitAtMost } from '../../../support/wait-at-most.js'
import type { ActivationLogs } from './activation-logs.js'
import { AttachedOutput } from './attached-output.js'
import { type DockerDaemon, statusOf } from './docker-daemon.js'
import type { OutOfMemoryEvents } from './out-of-memory-events.js'
import type { MemoryUse, Starvable } from './starvation.js'

/** How a container ended. */
export interface ContainerEnding {
  readonly exitCode: number | undefined
  readonly outOfMemory: boolean
}

export interface DaemonContainerSetup {
  readonly daemon: DockerDaemon
  readonly id: string
  readonly logs: ActivationLogs
  readonly outOfMemory: OutOfMemoryEvents
}

/** After its end all that it wrote is here within this time. */
const drainMs = 500
const pauseTimeoutMs = 10_000
const removeTimeoutMs = 60_000
/** 128 + SIGKILL: ended from outside, or by the kernel for its memory. */
const killedCode = 137
/** The kernel's word comes by another way than the end, on a busy machine much later. */
const lateWordMs = 2000
/** There is nothing, or somebody else is removing it. */
const isGoneStatus: ReadonlySet<number | undefined> = new Set([404, 409])

/** One container as its daemon has it: its output, its end, and what is done to it. */
export class DaemonContainer implements Starvable {
  /** Resolves when it has ended and all its output has been taken; never rejects. */
  readonly ended: Promise<ContainerEnding>
  readonly #setup: DaemonContainerSetup
  readonly #container: Dockerode.Container
  readonly #drained = createDeferred<void>()
  readonly #exited = createDeferred<number | undefined>()
  #output: AttachedOutput | undefined
  #isRemoved = false
  #isStarved = false

  constructor(setup: DaemonContainerSetup) {
    this.#setup = setup
    this.#container = setup.daemon.api.getContainer(setup.id)
    this.ended = this.#end()
  }

  /** Starts it with everything attached; resolves with its address on `network`. */
  async start(network: string): Promise<string> {
    const { daemon, logs } = this.#setup
    const options = { stream: true, stdout: true, stderr: true, hijack: true }
    const stream = await daemon.call('attach', () => this.#container.attach(options) as Promise<Duplex>)
    this.#output = new AttachedOutput(stream, {
      wanted: () => logs.wanted,
      write: (name, text) => logs.write(name, text),
      ended: () => this.#drained.resolve(),
    })
    // Asked before the start, so that no end can be missed.
    void this.#container.wait({ condition: 'next-exit' }).then(
      (answer: unknown) => this.#exited.resolve(exitCodeOf(answer)),
      () => this.#exited.resolve(undefined),
    )
    await daemon.call('start', () => this.#container.start())
    const { NetworkSettings } = await daemon.call('inspect', () => this.#container.inspect())
    return NetworkSettings.Networks[network]?.IPAddress ?? ''
  }

  /** Also where its daemon does not say. */
  async isRunning(): Promise<boolean> {
    const { daemon } = this.#setup
    const answer = await daemon.call('inspect', () => this.#container.inspect()).catch(() => undefined)
    return answer?.State.Running !== false
  }

  async pause(): Promise<void> {
    await this.#setup.daemon.call('pause', () => this.#container.pause(), pauseTimeoutMs)
  }

  async unpause(): Promise<void> {
    await this.#setup.daemon.call('unpause', () => this.#container.unpause(), pauseTimeoutMs)
  }

  /** Best effort: what is in use already cannot be taken away. */
  async limitMemory(bytes: number): Promise<void> {
    const limits = { Memory: bytes, MemorySwap: bytes }
    await this.#setup.daemon.call('update', () => this.#container.update(limits)).catch(() => undefined)
  }

  async memoryUse(): Promise<MemoryUse | undefined> {
    const ask = () => this.#container.stats({ stream: false, 'one-shot': true })
    return useOf(await this.#setup.daemon.call('stats', ask).catch(() => undefined))
  }

  /** Kills it; its end says that its memory was the reason. */
  async starve(): Promise<void> {
    this.#isStarved = true
    await this.#setup.daemon.call('kill', () => this.#container.kill()).catch(() => undefined)
  }

  /** Kills and removes it. */
  async remove(): Promise<void> {
    this.#isRemoved = true
    try {
      await this.#setup.daemon.call('remove', () => this.#container.remove({ force: true, v: true }), removeTimeoutMs)
    } catch (error) {
      if (!isGoneStatus.has(statusOf(error))) throw error
    } finally {
      this.#exited.resolve(undefined)
    }
  }

  async #end(): Promise<ContainerEnding> {
    const exitCode = await this.#exited.promise
    await waitAtMost(this.#drained.promise, drainMs)
    this.#output?.close()
    this.#setup.logs.end()
    const outOfMemory = !this.#isRemoved && (await this.#wasOutOfMemory(exitCode))
    this.#setup.outOfMemory.forget(this.#setup.id)
    return { exitCode, outOfMemory }
  }

  async #wasOutOfMemory(exitCode: number | undefined): Promise<boolean> {
    const { outOfMemory, daemon, id } = this.#setup
    if (exitCode !== killedCode) return false
    if (this.#isStarved || outOfMemory.has(id)) return true
    const state = await daemon.call('inspect', () => this.#container.inspect()).catch(() => undefined)
    if (state?.State.OOMKilled === true) return true
    return (await waitAtMost(outOfMemory.next(id), lateWordMs)) === true
  }
}

function exitCodeOf(answer: unknown): number | undefined {
  const isAnswer = typeof answer === 'object' && answer !== null && 'StatusCode' in answer
  return isAnswer && typeof answer.StatusCode === 'number' ? answer.StatusCode : undefined
}

/** A container that has ended, and a kernel without control groups, have no figures. */
function useOf(answer: Dockerode.ContainerStats | undefined): MemoryUse | undefined {
  const { limit, usage, stats }: Partial<Dockerode.MemoryStats> = answer?.memory_stats ?? {}
  if (answer === undefined || stats === undefined || limit === undefined || usage === undefined) return undefined
  return {
    atMs: Date.parse(answer.read),
    limitBytes: limit,
    usedBytes: usage,
    fileBytes: stats.active_file + stats.inactive_file,
    majorFaults: stats.pgmajfault,
  }
}
