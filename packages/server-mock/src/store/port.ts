import { type ActivationMessage, ApiError, type JsonText } from '@wsk/contract'
import type { ActivationRecord } from '../entity/activation.js'
import type { Entity, EntityCollection } from '../entity/entity.js'
import type { NamespaceLimits, Subject, SubjectNamespace } from '../entity/identity.js'
import { CorruptEntity } from '../entity/stored-entity.js'
import type { Clock } from '../support/clock.js'
import type { Logger } from '../telemetry/logger.js'

/** An entity and the revision that a later write has to name. */
export interface Stored<E> {
  readonly entity: E
  readonly revision: string
}

export interface EntityQuery {
  readonly collection: EntityCollection
  /** `ns`: everything below it; `ns/pkg`: that package's actions. */
  readonly path: string
  readonly skip: number
  /** 0: no limit. */
  readonly limit: number
  /** Packages only: published ones that are no bindings. */
  readonly publicOnly?: boolean
}

/** Actions, triggers, rules and packages in one key space (rest-api 7.3). */
export interface EntityStore extends AsyncDisposable {
  /** `key` is `ns/name` or `ns/pkg/name`. The code of an action is not part of it: see `readCode`. */
  get(key: string): Promise<Stored<Entity> | undefined>
  /**
   * The code text of an action (base64 where binary); undefined where there is none. Rejects with StoreConflict when
   * `revision` is no longer the stored one, so that code never meets the document of another revision, and with
   * CodeMissing where there should be code and is none.
   */
  readCode(key: string, revision: string): Promise<string | undefined>
  /**
   * Writes an entity; `revision` undefined means "must not exist". Resolves with the new revision once
   * the write survives kill -9. Rejects with StoreConflict when another write came first. `code`
   * undefined keeps the stored code, null removes it.
   */
  put(entity: Entity, options: { readonly revision?: string; readonly code?: string | null }): Promise<string>
  /** Rejects with StoreConflict when `revision` is not the stored one. */
  delete(key: string, revision: string): Promise<void>
  /** By `updated`, newest first; entities as stored (without code). */
  list(query: EntityQuery): Promise<readonly Entity[]>
  /** Of all entities there are, in no order. */
  keys(): Promise<readonly string[]>
  /**
   * Writes an entity down in another way that means the same: its revision stays. `change` returns `undefined` where
   * nothing is to be written. Resolves with whether something was.
   */
  rewrite(key: string, change: (entity: Entity) => Entity | undefined): Promise<boolean>
  count(query: Omit<EntityQuery, 'skip' | 'limit'>): Promise<number>
}

export interface ActivationQuery {
  readonly namespace: string
  /** `action` or `pkg/action`, matched as rest-api 20.3 says. */
  readonly name?: string
  /** Epoch ms, inclusive, applied to `start`. */
  readonly since?: number
  readonly upto?: number
  readonly skip: number
  readonly limit: number
}

export interface ActivationStore extends AsyncDisposable {
  /**
   * Takes a final record. Resolves when it is as safe as the adapter was configured for (written; with
   * `--sync` on the disk); from then on it is readable. A second record for an id is ignored. Rejects with StoreError
   * when it cannot be kept; then nothing of it is there.
   */
  store(record: ActivationRecord): Promise<void>
  /**
   * Of a store that several processes use: resolves when a record that was stored here is where all of them see it. A
   * record that is not there is not waited for.
   */
  shared?(activationId: string): Promise<void>
  /** The record as stored JSON is parsed once here. */
  get(namespace: string, activationId: string): Promise<ActivationRecord | undefined>
  /** By `start`, newest first. Summaries are JSON texts of the list projection (rest-api 9.2). */
  list(query: ActivationQuery): Promise<readonly JsonText[]>
  listFull(query: ActivationQuery): Promise<readonly ActivationRecord[]>
  /** All that match, before `skip`. */
  count(query: Omit<ActivationQuery, 'skip' | 'limit'>): Promise<number>
  /**
   * Of a store that other servers read, too: resolves when they find the record that `store` took here, which may be
   * as long as the store is out of reach. Resolves at once where no record of this id is on its way.
   */
  shared?(activationId: string): Promise<void>
}

/**
 * What was promised to a caller by a 202 and is not final yet. The caller's key is not kept: a message that comes back
 * has `uuid:` for it, and whoever runs it looks the key up again (T3).
 */
export type AcceptedWork =
  | { readonly kind: 'action'; readonly message: ActivationMessage }
  | { readonly kind: 'sequence'; readonly activationId: string; readonly plan: JsonText }
  | { readonly kind: 'trigger'; readonly activationId: string; readonly plan: JsonText }
  | { readonly kind: 'delivery'; readonly activationId: string; readonly plan: JsonText }

export interface UnfinishedWork {
  readonly work: AcceptedWork
  /** Whether `/run` (or the first step) may have happened. */
  readonly started: boolean
}

/** Remembers accepted work over a crash. Where the bus is durable by itself this does nothing. */
export interface WorkLog {
  /** Resolves when the work is as safe as configured; only then 202 may be answered. */
  accept(activationId: string, work: AcceptedWork): Promise<void>
  /**
   * Remembers `work` in place of what was accepted under this id. Resolves when it is as safe as `accept` makes it.
   * Rejects with StoreConflict where the work is over or another controller has taken it over; after any other error
   * either of the two may be what is remembered.
   */
  revise(activationId: string, work: AcceptedWork): Promise<void>
  /** To be called before `/run`, also of work that is accepted later or never; written before the event loop turns to anything else, so before a container sends it. */
  started(activationId: string): void
  /**
   * Accepted work begins with an activation that is not accepted itself: `started` of that is of both. To be called
   * before that may start.
   */
  beginsWith(activationId: string, first: string): void
  /** Ends work that leaves no activation record of its own. A stored record with the same id ends it as well. */
  finished(activationId: string): void
  /** What an earlier process accepted and did not finish, oldest first. */
  unfinished(): readonly UnfinishedWork[]
  /** Of a store that other controllers use, too, as what follows: the names of those with work that is not over. */
  owners?(): Promise<readonly string[]>
  /**
   * Makes what that controller accepted and did not finish one's own, oldest first; each piece goes to one taker. All of
   * it may have started. That controller must be gone: takes nothing more once `isGone` denies it. Rejects only before
   * anything was taken, or at the end of this process; what is one's own by then is found at its next start.
   */
  takeOver?(controller: string, isGone: () => boolean): Promise<readonly UnfinishedWork[]>
  /**
   * Whether a piece that is not over is still this controller's. Of one of `unfinished` nobody who looked before can take
   * it over any more. Always so where this is absent. Rejects with ApiError `overloaded` where nobody can tell.
   */
  own?(activationId: string): Promise<boolean>
}

/** Subjects, their namespaces and keys, limits (invocation 23.1, rest-api 5). */
export interface IdentityStore extends AsyncDisposable {
  getSubject(subject: string): Promise<Subject | undefined>
  putSubject(subject: Subject): Promise<void>
  deleteSubject(subject: string): Promise<void>
  listSubjects(): Promise<readonly Subject[]>
  findByUuid(uuid: string): Promise<Subject | undefined>
  findByNamespace(namespace: string): Promise<Subject | undefined>
  getLimits(namespace: string): Promise<NamespaceLimits | undefined>
  putLimits(namespace: string, limits: NamespaceLimits): Promise<void>
  deleteLimits(namespace: string): Promise<void>
  /** Names of the namespaces whose limits allow no invocations at all. */
  listBarred(): Promise<readonly string[]>
}

/** What the gateway keeps for a namespace, told apart by names of the gateway's own. */
export interface GatewayDocument {
  /** Unique in its namespace; any text. */
  readonly name: string
  readonly text: JsonText
  readonly revision: string
}

/** Documents of the gateway: APIs and subscriptions to them. */
export interface GatewayStore {
  /** By name. */
  list(namespace: string): Promise<readonly GatewayDocument[]>
  /**
   * Writes a document; `revision` undefined means "must not exist". Resolves with the new revision, never used before,
   * once the write survives kill -9. Rejects with StoreConflict when another write came first.
   */
  put(
    namespace: string,
    document: { readonly name: string; readonly text: JsonText; readonly revision?: string },
  ): Promise<string>
  /** Rejects with StoreConflict when `revision` is not the stored one. */
  delete(namespace: string, name: string, revision: string): Promise<void>
}

/** What a caller's idempotency key stands for (reliability-security P6). */
export interface KeyedInvocation {
  readonly activationId: string
  /** Of what was asked; with the same key another one is another call. */
  readonly fingerprint: string
  /** Epoch milliseconds. */
  readonly atMs: number
  /** Whether the invocation was taken: it has a record, or will have one. */
  readonly isAccepted: boolean
}

/** Idempotency keys and what they stand for, for a day. */
export interface IdempotencyStore {
  /** Binds a name that stands for nothing. Resolves with what it stands for once that survives kill -9: `made`, or what was bound before. */
  bind(name: string, made: KeyedInvocation): Promise<KeyedInvocation>
  /** What a name stands for was taken. Does nothing where it stands for another activation. */
  accept(name: string, activationId: string): Promise<void>
  /** Nothing came of it: the name stands for nothing again. Does nothing where it stands for another activation. */
  release(name: string, activationId: string): Promise<void>
}

/** For so long a name stands for what it was bound to. */
export const idempotencyMs = 86_400_000

/** The stores of one configuration, opened together. */
export interface Stores extends AsyncDisposable {
  readonly entities: EntityStore
  readonly activations: ActivationStore
  readonly identities: IdentityStore
  readonly gateway: GatewayStore
  readonly idempotency: IdempotencyStore
  readonly work: WorkLog
  /** Of a store that can be out of reach. */
  readonly state?: () => StoreState
}

export interface StoreState {
  /** Undefined while it can be reached. */
  readonly silence: StoreSilence | undefined
  /** Records that were stored here and are not where other servers see them yet. */
  readonly recordsWaiting: number
}

/** Of a store that cannot be reached. Epoch milliseconds. */
export interface StoreSilence {
  /** Since when it cannot have answered anybody, as far as it was asked often enough to know. */
  readonly sinceMs: number
  /** When the last question was asked that it has not answered; those after it are open. */
  readonly askedMs: number
}

/** What is kept of the key of a namespace (T3). */
export type ProtectKey = (uuid: string, key: string) => Pick<SubjectNamespace, 'keyMac' | 'sealedKey'>

export interface StoreDeps {
  readonly clock: Clock
  readonly log: Logger
  /** For keys that another program may have stored in clear; throws by default. */
  readonly protectKey?: ProtectKey
}

export type OpenStores<C> = (config: C, deps: StoreDeps) => Promise<Stores>

/** What became of everything that is stored. */
export interface SealingReport {
  /** Entities that were read. */
  readonly entities: number
  /** Entities with a value that was encrypted, or encrypted anew. */
  readonly rewritten: number
  /** Keys of entities with a value that no key of this server opens. */
  readonly unreadable: readonly string[]
}

/** Another write came first. */
export class StoreConflict extends Error {
  override readonly name = 'StoreConflict'
}

/** The folder is in use, unreadable or full; the message says which and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** The code of an action is not where its document says, or where this store cannot look. */
export class CodeMissing extends StoreError {}

/** Whether a store was out of reach, or had too much to do: the same may be asked again. */
export function isOutOfReach(error: unknown): boolean {
  return error instanceof ApiError && error.kind === 'overloaded'
}

/** What is stored is there and cannot be made out. */
export function isCorrupt(error: unknown): boolean {
  return error instanceof StoreError && error.cause instanceof CorruptEntity
}
