import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { createDeferred } from '../../../support/deferred.js'
import type { ControlGroup } from './control-groups.js'
import type { LaunchCommand } from './launch-command.js'
import { killTree, sweepTree, type ProcessTree } from './process-tree.js'
import { RawOutput, type RawSink } from './raw-output.js'

export interface ProcessSetup {
  readonly command: LaunchCommand
  readonly group: ControlGroup | undefined
  readonly isolated: boolean
  readonly mark: string
  /** Chunks of the reply descriptor. */
  readonly onReplies: (chunk: Buffer) => void
  /** What was written to descriptors 1 and 2 themselves. */
  readonly rawOutput: RawSink
}

/** How a runtime ended. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Told by the kernel; a runtime that gave up by itself says so in its output. */
  readonly outOfMemory: boolean
  /** It could not even be started. */
  readonly failure?: string
}

/** How long output may stay open after the end; only what escaped from a process group keeps it open. */
const drainMs = 250
const sweepMs = 1_000
/** What bubblewrap returns for a runtime that was killed by SIGKILL. */
const killedCode = 128 + 9
/** After this a sandbox that did not end from inside is ended from outside. */
const insistMs = 1_000

/** The processes of one container as the system sees them. */
export class RuntimeProcess {
  readonly pid: number
  /** Resolves when all processes have gone and all that they wrote has been handed over. */
  readonly gone: Promise<Ending>
  readonly #child: ChildProcess
  readonly #tree: ProcessTree
  #requests: Writable | undefined
  #killed = false
  #ready = false

  constructor(setup: ProcessSetup) {
    this.#child = spawnRuntime(setup)
    this.pid = this.#child.pid ?? 0
    this.#tree = { pid: this.pid, isolated: setup.isolated, group: setup.group, mark: setup.mark }
    const ended = this.#waitForEnd(setup.group)
    const [, output, errors, requests, replies] = streamsOf(this.#child)
    if (requests instanceof Writable) this.#requests = requests.on('error', ignore)
    if (replies instanceof Readable) this.#readReplies(replies, setup.onReplies)
    const raw = [new RawOutput('stdout', output, setup.rawOutput), new RawOutput('stderr', errors, setup.rawOutput)]
    this.gone = ended.finally(() => {
      for (const stream of raw) stream.close()
    })
  }

  /** The launcher has answered, so all that starts it has done its part. */
  markReady(): void {
    this.#ready = true
  }

  /** What one turn of the event loop writes goes out at once. */
  write(bytes: Buffer): void {
    const requests = this.#requests
    if (requests === undefined) return
    if (requests.writableCorked === 0) {
      requests.cork()
      setImmediate(() => requests.uncork())
    }
    requests.write(bytes)
  }

  /** Ends everything; `gone` says when. */
  kill(): void {
    if (this.#killed || this.pid === 0) return
    this.#killed = true
    killTree(this.#tree)
    const insist = setTimeout(() => {
      this.#child.kill('SIGKILL')
      this.#tree.group?.kill()
    }, insistMs)
    this.#child.once('exit', () => clearTimeout(insist))
  }

  #readReplies(replies: Readable, onReplies: (chunk: Buffer) => void): void {
    replies.on('error', ignore).on('data', onReplies)
    // A runtime without a way to answer is of no use, whoever closed it; most often it is just about to end by itself.
    replies.on('end', () => {
      const patience = setTimeout(() => this.kill(), drainMs)
      this.#child.once('exit', () => clearTimeout(patience))
    })
  }

  async #waitForEnd(group: ControlGroup | undefined): Promise<Ending> {
    const ended = createDeferred<Ending>()
    const closed = createDeferred<void>()
    this.#child.once('close', () => closed.resolve())
    this.#child.once('error', (error) => {
      ended.resolve({ code: null, signal: null, outOfMemory: false, failure: error.message })
      closed.resolve()
    })
    this.#child.once('exit', (code, signal) => {
      this.#killed = true
      // The kernel may have ended a child of the action long before; only its own end counts.
      const killed = signal === 'SIGKILL' || code === killedCode
      ended.resolve({ code, signal, outOfMemory: killed && (group?.outOfMemory() ?? false) })
    })
    const ending = await ended.promise
    if (this.pid !== 0) await sweepTree({ ...this.#tree, isolated: this.#tree.isolated && this.#ready }, sweepMs)
    await this.#drain(closed.promise)
    await removeGroup(group)
    return ending
  }

  async #drain(closed: Promise<void>): Promise<void> {
    const patience = new AbortController()
    const late = delay(drainMs, undefined, { signal: patience.signal }).then(
      () => {
        for (const stream of streamsOf(this.#child)) {
          if (stream instanceof Readable || stream instanceof Writable) stream.destroy()
        }
      },
      () => undefined,
    )
    await closed
    patience.abort()
    await late
  }
}

/** Without free descriptors there are no streams, whatever the types say. */
function streamsOf({ stdio }: { readonly stdio?: readonly unknown[] }): readonly unknown[] {
  return stdio ?? []
}

function spawnRuntime({ command }: ProcessSetup): ChildProcess {
  const opened: number[] = []
  try {
    for (const { path, flags } of command.descriptors) opened.push(openSync(path, flags))
    return spawn(command.file, [...command.args], {
      cwd: '/',
      // Its own session: what a terminal sends to the server is not meant for actions.
      detached: true,
      env: command.env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', ...opened],
      windowsHide: true,
    })
  } finally {
    for (const fd of opened) closeSync(fd)
  }
}

/** The kernel may need a moment to take the last process off the list. */
async function removeGroup(group: ControlGroup | undefined): Promise<void> {
  if (group === undefined) return
  for (let attempt = 0; !group.remove() && attempt < 100; attempt += 1) {
    group.kill()
    await delay(5)
  }
}

function ignore(): void {
  // The end of the process tells more than a broken pipe.
}
