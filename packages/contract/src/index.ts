export type { components, operations, paths } from './generated/api.js'
export { type ImplementedOperationId, type OperationId, type Route, routes } from './generated/routes.js'
export type { Call, Handlers, PathParams, Query, ReceivedCall, Reply, RequestBody } from './operations.js'

export {
  asJsonText,
  type JsonText,
  jsonText,
  type KeyValue,
  memberText,
  parseKeepingNumbers,
  plainNumber,
  RawJson,
  withMember,
} from './json.js'
export {
  ApiError,
  type ApiErrorOptions,
  type ErrorKind,
  errorKinds,
  type ErrorMessage,
  isErrorMessage,
} from './errors.js'
export { type ActionLimitText, texts } from './texts.js'
export {
  bumpPatch,
  checkActivationId,
  checkSegment,
  createActivationId,
  defaultNamespace,
  firstVersion,
  formatQualifiedName,
  isEntityName,
  maxNameLength,
  parseQualifiedName,
  parseVersion,
  type QualifiedName,
} from './names.js'
export {
  type ByteUnit,
  formatByteSize,
  formatDuration,
  parseByteSize,
  parseDurationMs,
  systemLimits,
} from './limits.js'
export {
  activationStatuses,
  type ActivationStatusCode,
  encodeInitRequest,
  encodeRunRequest,
  envText,
  errorResult,
  type InitRequest,
  type RunRequest,
  runtimeTexts,
  SENTINEL,
} from './runtime.js'

export {
  type ActivationMessage,
  decodeActivationMessage,
  encodeActivationMessage,
  invokerTopic,
} from './messages/activation-message.js'
export {
  type AcknowledgedActivation,
  type Acknowledgement,
  type CombinedAcknowledgement,
  completedTopic,
  type CompletionAcknowledgement,
  decodeAcknowledgement,
  encodeAcknowledgement,
  type ResultAcknowledgement,
} from './messages/acknowledgement.js'
export {
  type CacheInvalidation,
  cacheInvalidationTopic,
  decodeCacheInvalidation,
  encodeCacheInvalidation,
} from './messages/cache-invalidation.js'
export {
  type ActivationEvent,
  decodeEvent,
  encodeEvent,
  type EventMessage,
  eventsTopic,
  type MetricEvent,
} from './messages/event.js'
export type { MessageIdentity, Privilege, UserLimits } from './messages/identity.js'
export type { ControllerInstance, Instance, InvokerInstance } from './messages/instances.js'
export { decodePing, encodePing, healthTopic, pingIntervalMs, type PingMessage } from './messages/ping.js'
export { MessageError } from './messages/reader.js'
export {
  type TransactionId,
  transactionIdFromJson,
  transactionIdToJson,
  unknownTransaction,
} from './messages/transaction-id.js'
export {
  type ContainerCreation,
  type ContainerCreationAck,
  type ContainerDeletion,
  type ContainerRequest,
  creationAckTopic,
  decodeContainerCreationAck,
  decodeContainerRequest,
  encodeContainerCreationAck,
  encodeContainerRequest,
  schedulerTopic,
} from './messages/scheduling.js'
export {
  decodeInvokerResources,
  decodeQueueStatus,
  decodeSchedulerState,
  encodeInvokerResources,
  encodeQueueStatus,
  encodeSchedulerState,
  type InvokerResources,
  type QueueStatus,
  type SchedulerState,
} from './messages/cluster-state.js'
