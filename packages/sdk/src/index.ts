export { createClient, type WhiskClient } from './client.js'
export { createRequester, type RawRequest, type Requester } from './requester.js'
export type { Auth, ClientOptions, Environment, RequestOptions } from './options.js'
export type { ClientHooks, Logger, WireFailure, WireHeaders, WireRequest, WireResponse, WireRetry } from './hooks.js'
export type { ApiCall } from './api-call.js'
export type { CallResult } from './api.js'
export type { ResponseInfo, WithResponse } from './response.js'
export type { Listing, PageOptions } from './listing.js'

export type {
  ActionInput,
  Actions,
  ActionTypes,
  AnyActions,
  ExecInput,
  GetActionOptions,
  ListActionsOptions,
} from './actions.js'
export type { CompletedInvocation, InvocationOutcome, Invocations, InvokeOptions, StartOptions } from './invocations.js'
export type { PendingActivation, WaitOptions } from './pending-activation.js'
export type { ActivationOptions, Activations, ListActivationsOptions } from './activations.js'
export type { BindOptions, DeletePackageOptions, ListPackagesOptions, PackageInput, Packages } from './packages.js'
export type { FireOutcome, ListTriggersOptions, TriggerInput, Triggers } from './triggers.js'
export type { ListRulesOptions, RuleInput, Rules } from './rules.js'
export type { Info, Limits, NamespaceContents, Namespaces } from './namespaces.js'
export type {
  Action,
  ActionLimits,
  ActionSummary,
  Activation,
  ActivationResponse,
  ActivationStatus,
  ActivationSummary,
  ApiInfo,
  Binding,
  Exec,
  JsonObject,
  KeyValues,
  NamespaceLimits,
  Package,
  PackageSummary,
  Parameter,
  Rule,
  RuleStatus,
  RuleSummary,
  Sendable,
  ServerInfo,
  StoredPackage,
  Trigger,
  TriggerSummary,
} from './entities.js'

export {
  AbortError,
  ConfigurationError,
  type ConfigurationProblem,
  ConnectionError,
  type ConnectionReason,
  type ErrorJson,
  isWhiskError,
  TimeoutError,
  UnexpectedReplyError,
  ValidationError,
  WhiskError,
  type WhiskErrorKind,
} from './errors.js'
export {
  ActionFailedError,
  ApiRequestError,
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  ServerError,
  StillRunningError,
  TooLargeError,
  TooManyRequestsError,
  UnauthorizedError,
} from './api-errors.js'

export { asJsonText, type JsonText, jsonText, memberText, RawJson } from '@wsk/contract'
