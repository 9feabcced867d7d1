import { bytes, choice, duration, integer, mebibyte, megabytes, text, toggle } from './option-types.js'
import { option } from './option.js'

const day = 86_400_000
const times = { min: 1, max: day } as const
const memories = { min: 16, max: 1_048_576 } as const
const logSizes = { min: 0, max: 1024 } as const
const bodies = { min: 1, max: 1024 * mebibyte } as const
const rates = { min: 0, max: 1_000_000_000 } as const
const levels = ['STORE_ALWAYS', 'STORE_FAILURES', 'STORE_FAILURES_NOT_APPLICATION_ERRORS'] as const

/** Every limit of rest-api 10, and the defaults of a namespace that has no limits of its own (rest-api 1.3, 21). */
export const limitOptions = {
  actionTimeoutMin: option({
    type: duration(times),
    default: '100ms',
    text: 'Shortest time limit an action may have',
  }),
  actionTimeoutMax: option({ type: duration(times), default: '5m', text: 'Longest time limit an action may have' }),
  actionTimeoutDefault: option({
    type: duration(times),
    default: '60s',
    text: 'Time limit of an action that names none',
  }),
  actionMemoryMin: option({
    type: megabytes(memories),
    default: '128 MB',
    text: 'Smallest memory limit an action may have',
  }),
  actionMemoryMax: option({
    type: megabytes(memories),
    default: '512 MB',
    text: 'Largest memory limit an action may have',
  }),
  actionMemoryDefault: option({
    type: megabytes(memories),
    default: '256 MB',
    text: 'Memory limit of an action that names none',
  }),
  actionLogsMin: option({ type: megabytes(logSizes), default: '0 MB', text: 'Smallest log limit an action may have' }),
  actionLogsMax: option({ type: megabytes(logSizes), default: '10 MB', text: 'Largest log limit an action may have' }),
  actionLogsDefault: option({
    type: megabytes(logSizes),
    default: '10 MB',
    text: 'Log limit of an action that names none',
  }),
  maxConcurrency: option({
    type: integer({ min: 1, max: 500 }),
    default: '1',
    text: 'Most activations that one container of an action may run at once',
  }),
  actionConcurrencyDefault: option({
    type: integer({ min: 1, max: 500 }),
    default: '1',
    text: 'Concurrency of an action that names none',
  }),
  namespaceTimeoutMin: option({
    type: duration(times),
    defaultText: 'as --action-timeout-min',
    text: 'Shortest time limit in a namespace without limits of its own',
  }),
  namespaceTimeoutMax: option({
    type: duration(times),
    defaultText: 'as --action-timeout-max',
    text: 'Longest time limit in a namespace without limits of its own',
  }),
  namespaceMemoryMin: option({
    type: megabytes(memories),
    defaultText: 'as --action-memory-min',
    text: 'Smallest memory limit in a namespace without limits of its own',
  }),
  namespaceMemoryMax: option({
    type: megabytes(memories),
    defaultText: 'as --action-memory-max',
    text: 'Largest memory limit in a namespace without limits of its own',
  }),
  namespaceLogsMin: option({
    type: megabytes(logSizes),
    defaultText: 'as --action-logs-min',
    text: 'Smallest log limit in a namespace without limits of its own',
  }),
  namespaceLogsMax: option({
    type: megabytes(logSizes),
    defaultText: 'as --action-logs-max',
    text: 'Largest log limit in a namespace without limits of its own',
  }),
  parameterSize: option({
    type: bytes(bodies),
    default: '1 MB',
    text: 'Longest parameters of an action, trigger or package, and longest annotations',
  }),
  payloadSize: option({
    type: bytes(bodies),
    default: '1 MB',
    text: 'Longest body of an invocation or trigger fire, and longest result of an action',
  }),
  truncationSize: option({
    type: bytes(bodies),
    default: '1 MB',
    text: 'How much is shown of a result that is longer than --payload-size',
  }),
  execSize: option({ type: bytes(bodies), default: '48 MB', text: 'Longest code of an action, as sent' }),
  requestSize: option({
    type: bytes(bodies),
    default: '50 MB',
    text: 'Longest request body of all; must hold --exec-size',
  }),
  uriLength: option({
    type: bytes({ min: 256, max: 8192 }),
    default: '8 KB',
    text: 'Longest request target; longer ones answer 414',
  }),
  listDefault: option({
    type: integer({ min: 0, max: 10_000 }),
    default: '30',
    text: 'Length of a list when the request names none',
  }),
  listMax: option({ type: integer({ min: 1, max: 10_000 }), default: '200', text: 'Longest list one request may ask' }),
  sequenceLength: option({
    type: integer({ min: 1, max: 1000 }),
    default: '50',
    text: 'Most actions that one invocation of a sequence or composition may run',
  }),
  blockingWait: option({
    type: duration({ min: 1, max: day }),
    default: '60s',
    text: 'Longest wait of a blocking invocation before it answers 202',
  }),
  limits: option({
    type: choice(['embedded', 'upstream']),
    defaultText: 'embedded; upstream with --role controller or invoker',
    text: 'Which defaults the next three have: for a server of your own, or those of an OpenWhisk deployment',
  }),
  invocationsPerMinute: option({
    type: integer(rates),
    defaultText: '100000; 60 with --limits upstream',
    text: 'Invocations per minute of a namespace without limits of its own',
  }),
  firesPerMinute: option({
    type: integer(rates),
    defaultText: '100000; 60 with --limits upstream',
    text: 'Trigger fires per minute of a namespace without limits of its own',
  }),
  concurrentInvocations: option({
    type: integer(rates),
    defaultText: '1000; 30 with --limits upstream',
    text: 'Invocations under way at once in a namespace without limits of its own',
  }),
  failedLoginsPerMinute: option({
    type: integer(rates),
    default: '10',
    text: 'Wrong keys that one address may send, of one key id or of all together, before 429; 0 takes any number',
  }),
  allowedKinds: option({
    type: text('KIND,...', 'list'),
    defaultText: 'all',
    text: 'Kinds that an action may be given, besides those that a namespace allows itself; separated by commas',
  }),
  requireApiKeyAnnotation: option({
    type: toggle(),
    default: 'true',
    text: 'Hand the API key only to actions that carry the annotation provide-api-key',
  }),
  sharedPackagesExecuteOnly: option({
    type: toggle(),
    default: 'false',
    text: 'Let packages of others be used, but their code and parameters not be read',
  }),
  requireResponsePayload: option({
    type: toggle(),
    default: 'true',
    text: 'Answer PUT and DELETE with the entity',
  }),
  storeBlocking: option({
    type: choice(levels),
    default: 'STORE_ALWAYS',
    text: 'Which records of blocking invocations are stored',
  }),
  storeNonBlocking: option({
    type: choice(levels),
    default: 'STORE_ALWAYS',
    text: 'Which records of non-blocking invocations are stored',
  }),
} as const
