import type { ApiError } from '@wsk/contract'
import type { Caller } from '../auth/authenticate.js'
import type { NamespaceOwners } from '../auth/namespace-owners.js'
import type { Meter } from '../entity/meter.js'
import type { StoreLevel } from '../entity/record-keeping.js'
import type { RuntimesManifest } from '../entity/runtimes-manifest.js'
import type { LimitRange, SystemLimits } from '../entity/system-limits.js'
import type { LoadBalancer } from '../loadbalancer/port.js'
import type { ActivationStore, EntityStore, IdempotencyStore, WorkLog } from '../store/port.js'
import type { Clock } from '../support/clock.js'
import type { ParameterVault } from '../support/parameter-vault.js'
import type { Logger } from '../telemetry/logger.js'
import type { Metrics } from '../telemetry/metrics.js'
import type { HopIds } from './triggers/hop-ids.js'
import type { LimitExchange } from './throttles/limit-notes.js'
import type { BuiltInActions } from './web/serve-built-in.js'

interface StandardRange extends LimitRange {
  /** Of an action that names none. */
  readonly standard: number
}

/** Everything that the controller bounds (rest-api 10). */
export interface ControllerLimits extends SystemLimits {
  readonly actionTimeoutMs: StandardRange
  readonly actionMemoryMb: StandardRange
  readonly actionLogsMb: StandardRange
  readonly actionConcurrency: StandardRange
  readonly execSizeBytes: number
  readonly listDefault: number
  readonly listMax: number
  readonly sequenceLength: number
  /** Longest wait of a blocking invocation, and the wait of one that names none. */
  readonly blockingWaitMs: number
  readonly requireApiKeyAnnotation: boolean
  /** Packages of others may be used, and their code and parameters not be read (rest-api 6.2). */
  readonly sharedPackagesExecuteOnly: boolean
  readonly storeBlocking: StoreLevel
  readonly storeNonBlocking: StoreLevel
}

/** What `POST /disable` asks for (rest-api 1.1). */
export interface ControllerCredentials {
  readonly user: string
  readonly password: string
}

interface BuildInfo {
  /** ISO 8601. */
  readonly date: string
  /** A number or tag. */
  readonly number: string
}

export interface ControllerConfig {
  /** What was published outlives this process, so that actions need not be remembered here as well. */
  readonly isKeptByBus?: boolean
  /** Name of this controller in messages and topics. */
  readonly instance: string
  readonly limits: ControllerLimits
  readonly manifest: RuntimesManifest
  readonly build: BuildInfo
  /** How long a step that nobody can take now is tried again. Milliseconds; default 30 s. */
  readonly stepPatienceMs?: number
  /** Longest wait of an activation for its container. Milliseconds; default 5 min. */
  readonly queueAgeMs?: number
  /** Absent: nobody may disable this controller. */
  readonly credentials?: ControllerCredentials
}

/** Who calls and who owns, where an operation needs no credentials. */
type NamespaceIdentities = Pick<NamespaceOwners, 'callerOf' | 'ownerOf'>

export interface ControllerDeps {
  readonly config: ControllerConfig
  readonly entities: EntityStore
  readonly activations: ActivationStore
  readonly idempotency: IdempotencyStore
  readonly work: WorkLog
  readonly loadBalancer: LoadBalancer
  readonly namespaces: NamespaceIdentities
  /** Web actions that are no entities; none unless given. */
  readonly builtIns?: BuiltInActions
  /** Opens parameters of triggers, which are shown in clear; everything else stays encrypted here. */
  readonly vault: ParameterVault
  readonly clock: Clock
  readonly log: Logger
  /** Where it counts; absent: nowhere. */
  readonly counts?: Metrics
  /** The text of `GET /metrics`; absent: there is no such route. */
  readonly metrics?: () => string
  readonly meter?: Meter
  /** The way to other controllers, with which limits are shared; absent where there is none. */
  readonly exchange?: LimitExchange | undefined
  /** Of a cluster; absent where this is the only controller. */
  readonly hopIds?: HopIds | undefined
  /** Counts wrong keys for `POST /disable`; returns what to refuse one with that is one too many. */
  readonly countWrongKey?: (client: Caller) => ApiError | undefined
}
