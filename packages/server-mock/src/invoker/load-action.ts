import { type ActivationMessage, runtimeTexts } from '@wsk/contract'
import { limitsProblem } from '../entity/check-limits.js'
import type { EffectiveLimits } from '../entity/effective-limits.js'
import { providesApiKey } from '../entity/annotations.js'
import type { Action } from '../entity/entity.js'
import { isSequence, type SequenceExec } from '../entity/exec.js'
import { pathKey } from '../entity/rule-documents.js'
import { askAgain } from '../store/ask-again.js'
import { type EntityStore, isCorrupt, StoreConflict } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { CallLimits } from './containers/port.js'
import { KeptCode } from './kept-code.js'
import { applicationError, type Outcome, type ResultLimits, whiskError } from './runtime/interpret-result.js'

/** An action in one revision, and what every activation of it needs to know. */
export interface LoadedAction {
  readonly action: Action
  readonly exec: Exclude<Action['exec'], SequenceExec>
  readonly revision: string
  /** `ns/[pkg/]name`. */
  readonly path: string
  /** Whether it gets the key of its caller. */
  readonly providesKey: boolean
  /** What was last made of it for somebody's limits; they seldom change. */
  bounds: Bounds | undefined
}

/** What an action may use in a namespace. */
export interface Bounds {
  readonly of: EffectiveLimits
  /** Why it may not run at all (invocation 4). */
  readonly problem: string | undefined
  readonly calls: ResultLimits & CallLimits
  readonly logBytes: number
}

/** The action cannot be had; `outcome` is what its activation ends with (invocation 4). */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure'
  readonly outcome: Outcome

  constructor(outcome: Outcome, options?: ErrorOptions) {
    super('the action of an activation could not be loaded', options)
    this.outcome = outcome
  }
}

const bytesPerMb = 1024 * 1024

/** What holds for a loaded action in a namespace with `limits`; made anew only when those are others than before. */
export function boundsOf(loaded: LoadedAction, limits: EffectiveLimits): Bounds {
  if (loaded.bounds?.of === limits) return loaded.bounds
  const { timeout, logs } = loaded.action.limits
  const { payloadSizeBytes: maxBytes, truncationSizeBytes: truncationBytes } = limits
  const logBytes = logs * bytesPerMb
  loaded.bounds = {
    of: limits,
    problem: limitsProblem(loaded.action.limits, limits),
    calls: { timeoutMs: timeout, maxBytes, truncationBytes, maxLogBytes: logBytes },
    logBytes,
  }
  return loaded.bounds
}

const maxActions = 1000

export interface LoaderDeps {
  readonly entities: EntityStore
  readonly clock: Pick<Clock, 'monotonicMs'>
  /** A store that is out of reach is waited for so long. */
  readonly patienceMs: number
  /** How much code is kept for containers to come, UTF-16 units: where the store is elsewhere, and may be out of reach. */
  readonly keptCodeLength: number
}

/** Loads actions as the store has them and keeps those used last, by revision. */
export class ActionLoader {
  readonly #deps: LoaderDeps
  readonly #loaded = new Map<string, LoadedAction>()
  readonly #code: KeptCode
  #isClosed = false

  constructor(deps: LoaderDeps) {
    this.#deps = deps
    this.#code = new KeptCode(deps.keptCodeLength)
  }

  /** Waits for no store any more. */
  close(): void {
    this.#isClosed = true
  }

  /**
   * The revision that the controller saw, or a later one. Returned at once where it is known.
   * Throws LoadFailure, or rejects with it.
   */
  load({ action, revision }: ActivationMessage): LoadedAction | Promise<LoadedAction> {
    const path = pathKey(action)
    const known = this.#loaded.get(path)
    return known !== undefined && known.revision === revision ? known : this.#fetch(path)
  }

  /** The revision that is stored now. Rejects with LoadFailure. */
  reload({ path }: LoadedAction): Promise<LoadedAction> {
    return this.#fetch(path)
  }

  /**
   * Source text, or base64 where binary; undefined for an image that brings its own, and where another
   * revision has taken the place of this one. Rejects with LoadFailure.
   */
  async readCode({ path, revision }: LoadedAction): Promise<string | undefined> {
    const kept = this.#code.get(path, revision)
    if (kept !== undefined) return kept
    try {
      const code = await this.#reading(() => this.#deps.entities.readCode(path, revision))
      if (code !== undefined) this.#code.set(path, { revision, code })
      return code
    } catch (error) {
      if (error instanceof StoreConflict) return undefined
      throw error
    }
  }

  async #fetch(path: string): Promise<LoadedAction> {
    const stored = await this.#reading(() => this.#deps.entities.get(path))
    if (stored === undefined) throw new LoadFailure(applicationError(runtimeTexts.actionGone))
    const { entity, revision } = stored
    if (entity.entityType !== 'action' || isSequence(entity.exec)) {
      throw new LoadFailure(whiskError(runtimeTexts.actionIncompatible))
    }
    const providesKey = providesApiKey(entity.annotations)
    const loaded = { action: entity, exec: entity.exec, revision, path, providesKey, bounds: undefined }
    this.#keep(loaded)
    return loaded
  }

  /** Again and again while the store is out of reach: the action has not begun, and may wait as others do. */
  async #reading<T>(read: () => Promise<T>): Promise<T> {
    const { clock, patienceMs } = this.#deps
    const untilMs = clock.monotonicMs() + patienceMs
    try {
      return await askAgain(read, { isOver: () => this.#isClosed || clock.monotonicMs() >= untilMs })
    } catch (error) {
      if (error instanceof StoreConflict) throw error
      const { actionIncompatible, actionUnreadable } = runtimeTexts
      throw new LoadFailure(whiskError(isCorrupt(error) ? actionIncompatible : actionUnreadable), { cause: error })
    }
  }

  #keep(loaded: LoadedAction): void {
    this.#loaded.delete(loaded.path)
    if (this.#loaded.size >= maxActions) {
      const [oldest] = this.#loaded.keys()
      if (oldest !== undefined) this.#loaded.delete(oldest)
    }
    this.#loaded.set(loaded.path, loaded)
  }
}
