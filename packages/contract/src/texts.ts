/**
 * Every sentence of the REST API that clients can see, to the letter (rest-api 3, 6.1, 7.1, 8.4, 9, 11 to 21, 27).
 * Texts of action results and appended log lines are in `runtime.ts`.
 */
export const texts = {
  // Default texts of statuses (3.1).
  badRequest: 'The request contains bad syntax or cannot be fulfilled.',
  unauthorized: 'Authentication is possible but has failed or not yet been provided.',
  forbidden: 'The supplied authentication is not authorized to access this resource.',
  notFound: 'The requested resource does not exist.',
  conflict: 'The request could not be processed because of conflict in the request, such as an edit conflict.',
  tooLarge: 'The request content is larger than the server is willing or able to process.',
  tooManyRequests: 'The user has sent too many requests in a given amount of time.',
  internal: 'There was an internal server error.',
  badGateway: 'The server was acting as a gateway or proxy and received an invalid response from the upstream server.',
  overloaded: 'The server is currently unavailable (because it is overloaded or down for maintenance).',
  uriTooLong: 'The length of the URI exceeds the limit that the server is configured to process.',
  unprocessable: 'The request was well-formed but was unable to be followed due to semantic errors.',
  notImplemented: 'This operation is declared in the contract and is not part of this release.',

  // Rejections (3.2).
  noRoute: 'The requested resource could not be found.',
  credentialsMissing: 'The resource requires authentication, which was not supplied with the request',
  credentialsInvalid: 'The supplied authentication is invalid',
  malformedContent: (detail: string) => `The request content was malformed:\n${detail}`,
  malformedQuery: (name: string, detail: string) => `The query parameter '${name}' was malformed:\n${detail}`,
  queryStringInvalid: "The request's query string is invalid.",
  unsupportedMediaType: (contentType: string) =>
    `The request's Content-Type [${contentType}] is not supported. Expected:\napplication/json`,
  /** Only where a route stands alone: the assembled API answers `noRoute` (3.3). */
  methodNotAllowed: (...methods: readonly string[]) =>
    `HTTP method not allowed, supported methods: ${methods.join(', ')}`,
  notAcceptable: (...types: readonly string[]) =>
    `Resource representation is only available with these types:\n${types.join('\n')}`,

  // Body and query decoding (3.5, 3.6).
  objectExpected: 'JSON object expected',
  objectExpectedInField: (field: string) => `Object expected in field '${field}'`,
  missingMember: (member: string) => `Object is missing required member '${member}'`,
  requirementFailed: (detail: string) => `requirement failed: ${detail}`,
  notBoolean: (value: string) => `'${value}' is not a valid Boolean value`,
  endOfInput: 'Unexpected end-of-input at input index 0 (line 1, position 1), expected JSON Value:\n\n^\n',

  // Outcomes of the store (3.7).
  resourceExists: 'resource already exists',
  conformance: 'Resource by this name exists but is not in this collection.',
  concurrentModification: 'Concurrent modification to resource detected.',
  corrupted: 'Resource is corrupted and cannot be read.',

  // Entitlement (6).
  notAuthorizedFor: (...resources: readonly string[]) =>
    `The supplied authentication is not authorized to access '${resources.toSorted().join(', ')}'.`,
  resourceNotFound: (resource: string) => `The requested resource '${resource}' does not exist.`,
  circularBinding: (resource: string) => `Package binding '${resource}' contains a circular reference.`,
  kindNotAllowed: (kind: string) =>
    `The supplied authentication is not authorized to access actions of kind '${kind}'.`,
  sharedActionRead: (pkg: string) => `GET not permitted for '${pkg}' since it's an action in a shared package`,
  sharedActionReadByBinding: (action: string) =>
    `GET not permitted for '${action}'. Resource does not exist or is an action in a shared package binding.`,
  sharedPackageRead: (pkg: string) => `GET not permitted for '${pkg}' since it's a shared package`,
  sharedBindingRead: (binding: string) => `GET not permitted since ${binding} is a binding of a shared package`,

  // Names, ids, versions (7). The spelling of "segement" is the wire's.
  namespaceTooLong: (length: number, allowed: number) => `Namespace longer than allowed: ${length} > ${allowed}.`,
  namespaceIllegal: 'The namespace contains illegal characters.',
  nameTooLong: (length: number, allowed: number) => `Name segement longer than allowed: ${length} > ${allowed}.`,
  nameIllegal: 'The name of the entity contains illegal characters.',
  activationIdLength: (length: number) => `Activation id length is ${length} but must be 32.`,
  activationIdIllegal: 'The activation id is not valid.',
  qualifiedNameTooShort:
    'requirement failed: The fully qualified name of the entity must contain at least the namespace and the name of the entity.',
  qualifiedNameMalformed: 'fully qualified name malformed',
  pathParts: (path: string) => `requirement failed: path contains invalid parts ${path}`,
  versionMalformed: 'semantic version malformed',

  // Decoder details (8.1, 27).
  parametersMalformed: 'parameters malformed!',
  entityNameMalformed: 'entity name malformed',
  namespaceMalformed: 'namespace malformed',
  timestampMalformed: 'timestamp malformed',
  errorResponseMalformed: 'error response malformed',
  keyUndefined: 'key undefined',
  limitsNoObject: 'no valid json object passed',
  limitMissing: (name: 'timeout' | 'memory') => `'${name}' is missing`,
  rejected: 'Rejected',
  creationIdIllegal: 'The creation id is not valid.',
  creationIdLength: (length: number) => `creation id length is ${length} but must be 32.`,
  limitAboveSystem: 'Action limit exceeded the system limit.',
  otherDocumentType: (found: string, expected: string) =>
    `document type ${found} did not match expected type ${expected}`,

  // Sizes (8.4).
  fieldTooLarge: (field: 'exec' | 'parameters' | 'annotations', bytes: number, allowedBytes: number) =>
    `${field} larger than allowed: ${bytes} > ${allowedBytes} bytes.`,
  requestTooLarge: (bytes: number, allowedBytes: number) =>
    `Request larger than allowed: ${bytes} > ${allowedBytes} bytes.`,

  // Annotations of our own.
  annotationMalformed: (annotation: string, problem: string) =>
    `The value of the annotation '${annotation}' is malformed: ${problem}.`,

  // Lists (9, 20.3).
  listNotInRange: (value: string, maximum: number, collection: string) =>
    `The value '${value}' is not in the range of 0 to ${maximum} for ${collection}.`,
  listNotInteger: (value: string, collection: string) => `The value '${value}' is not an integer for ${collection}.`,
  listNegativeSkip: (value: string, collection: string) =>
    `The value '${value}' is not greater than or equal to 0 for ${collection}.`,
  activationNameFilter: (value: string) => `Parameter may be a 'simple' name or 'package-name/simple' name: ${value}`,
  epochExpected: (value: string) => `Parameter is not a valid value for epoch seconds: ${value}`,
  docsWithCount: "The parameter 'docs' is not permitted with 'count'.",

  // Actions (11, 12).
  execUndefined: 'exec undefined',
  runtimeDeprecated: (kind: string) =>
    `The '${kind}' runtime is no longer supported. You may read and delete but not update or invoke this action.`,
  notPermittedOnBinding: 'Operation not permitted on package binding.',
  kindNotString: "'kind' must be a string defined in 'exec'",
  kindUnknown: (kind: string, valid: readonly string[]) =>
    `The specified runtime '${kind}' is not supported by this platform. Valid values are: ${valid.map((each) => `'${each}'`).join(', ')}.`,
  codeOrAttachment: (kind: string) =>
    `'code' must be a string or attachment object defined in 'exec' for '${kind}' actions`,
  codeNotString: (kind: string) => `'code' must be a string defined in 'exec' for '${kind}' actions`,
  mainNotString: (kind: string) => `if defined, 'main' be a string in 'exec' for '${kind}' actions`,
  mainRequired: (kind: string) => `'main' must be a string defined in 'exec' for '${kind}' actions`,
  imageNotString: "'image' must be a string defined in 'exec' for 'blackbox' actions",
  imageMalformed: 'could not parse image name',
  componentsUndefined: "'components' must be defined for sequence kind",
  componentsNotArray: "'components' must be an array",
  attachmentMalformed: (detail: string) => `Could not deserialize as attachment record: ${detail}`,

  // Action limits (13).
  durationAbove: (ms: number, allowedMs: number) =>
    `requirement failed: duration ${ms} milliseconds exceeds allowed threshold of ${allowedMs} milliseconds`,
  durationBelow: (ms: number, allowedMs: number) =>
    `requirement failed: duration ${ms} milliseconds below allowed threshold of ${allowedMs} milliseconds`,
  memoryAbove: (mb: number, allowedMb: number) =>
    `requirement failed: memory size ${mb} MB exceeds allowed threshold of ${allowedMb} MB`,
  memoryBelow: (mb: number, allowedMb: number) =>
    `requirement failed: memory size ${mb} MB below allowed threshold of ${allowedMb} MB`,
  logsAbove: (mb: number, allowedMb: number) =>
    `requirement failed: log size ${mb} MB exceeds allowed threshold of ${allowedMb} MB`,
  logsBelow: (mb: number, allowedMb: number) =>
    `requirement failed: log size ${mb} MB below allowed threshold of ${allowedMb} MB`,
  concurrencyAbove: (count: number, allowed: number) =>
    `requirement failed: concurrency ${count} exceeds allowed threshold of ${allowed}`,
  concurrencyBelow: (count: number, allowed: number) =>
    `requirement failed: concurrency ${count} below allowed threshold of ${allowed}`,
  instancesAbove: (allowed: number) =>
    `Max action instance concurrency must not exceed your namespace concurrency of ${allowed}.`,
  instancesNegative: 'requirement failed: Action container concurrency must be greater than or equal to 0.',
  limitNotWhole: (limit: ActionLimitText) => `requirement failed: ${limit} must be whole number`,
  limitMalformed: (limit: ActionLimitText) =>
    `${limit === 'intra concurrency limit' ? 'concurrency limit' : limit} malformed`,

  // Invocation (14).
  idempotencyKeyIllegal: (maximum: number) =>
    `The header Idempotency-Key must have 1 to ${maximum} printable ASCII characters.`,
  idempotencyKeyReused: 'The header Idempotency-Key was used for this action with another body; use a new key.',
  idempotencyKeyBusy: 'A call with this Idempotency-Key is being accepted; try again.',
  idempotencyOutcomeUnknown:
    'Outcome unknown: the call with this Idempotency-Key was cut off while it was accepted. It is not run again.',
  notConfirmed: 'Outcome unknown: the message bus did not confirm the activation in time. It is not begun any more.',
  waitOutOfRange: (maximumMs: number) => `Timeout must be number of milliseconds up to ${maximumMs}.`,
  parametersNotAllowed: 'Request defines parameters that are not allowed (e.g., reserved properties).',

  // Sequences (15).
  sequenceEmpty: 'No component specified for the sequence.',
  sequenceTooLong: 'Too many actions in the sequence.',
  sequenceComponentMissing: 'Sequence component does not exist.',
  sequenceCyclic: 'Sequence may not refer to itself.',
  sequenceResultTimeout: (activationId: string) =>
    `Timeout reached when retrieving activation ${activationId} for sequence component.`,
  sequenceFailed: 'Sequence failed.',

  // Compositions (16).
  compositionNameMalformed: (json: string) => `Failed to parse action name from json value ${json} during composition.`,
  compositionNotResolved: (name: string) => `Failed to resolve action with name '${name}' during composition.`,
  compositionNotEntitled: (name: string) =>
    `Failed entitlement check for action with name '${name}' during composition.`,
  compositionTooLong: 'Too many actions in the composition.',
  compositionFailed: 'Activation failure during composition.',
  compositionResultTimeout: (activationId: string) =>
    `Timeout reached when retrieving activation ${activationId} during composition.`,

  // Packages (17).
  packageReserved: (name: string) => `Package name '${name}' is reserved.`,
  bindingTargetMissing: 'Binding references a package that does not exist.',
  bindingTargetNoPackage: 'Cannot bind to a resource that is not a package.',
  bindingToBinding: 'Cannot bind to another package binding.',
  packageNoBinding: 'Resource is a package and cannot be converted into a binding.',
  packageNotEmpty: (count: number) =>
    `Package not empty (contains ${count} ${count === 1 ? 'entity' : 'entities'}). Set force param or delete package contents.`,

  // Triggers and rules (18, 19).
  feedNameMalformed: 'Feed name is not valid',
  ruleInactive: (rule: string, action: string) => `Rule '${rule}' is inactive, action '${action}' was not activated.`,
  ruleIncomplete: 'rule requires a valid trigger and a valid action',
  ruleTriggerMissing: (trigger: string) => `trigger /${trigger} does not exist`,
  ruleActionMissing: (action: string) => `action /${action} does not exist`,
  ruleStateUnknown: (state: string) => `requirement failed: ${state} is not a recognized rule state`,
  ruleStateMissing: 'key not found: status',
  ruleTriggerRequired: 'Only rules with existing triggers can be activated',

  // Limits of a namespace, throttles (21, 23).
  // Upstream's own words for paths below the limits, which it answers with 400 (21).
  limitsInnerRoute: 'Inner entity level routes for limits are not yet implemented.',
  rateExceeded: (count: number, allowed: number) =>
    `Too many requests in the last minute (count: ${count}, allowed: ${allowed}).`,
  concurrencyExceeded: (count: number, allowed: number) =>
    `Too many concurrent requests in flight (count: ${count}, allowed: ${allowed}).`,
  concurrencyExceededPlain: 'Too many concurrent requests in flight.',
  requestsExceededPlain: 'Too many requests',
  /** Not of upstream, which counts no failures (reliability-security T1). */
  loginsExceeded: 'Too many wrong keys from this address. Try again later.',
  systemOverloaded: 'System is overloaded, try again later.',

  // Web actions (22).
  notReady: 'Response not yet ready.',
  propertyMissing: 'Response does not include requested property.',
  processingFailed: 'There was an error processing your request.',
  responseInvalid: (mediaType: string) => `Response is not valid '${mediaType}'.`,
  responseTypeMismatch: 'Response type in header did not match generated content type.',
  responseTypeUnknown: 'Response did not specify a known content-type.',
  extensionRequired: 'Extension must be specified and one of [.http, .json, .html, .svg, .text].',
  contentTypeUnsupported: (mediaType?: string) =>
    mediaType === undefined ? 'Content type is not supported.' : `Content type '${mediaType}' is not supported.`,

  // Administration (1.1).
  pong: 'pong',
  ok: 'OK',
  controllerDisabled: 'controller is disabled',
  controllerCredentials: 'username or password are wrong.',
  authenticateChallenge: 'Basic realm="OpenWhisk secure realm",charset=UTF-8',
} as const

/** How the decoders call each field of an action's limits. */
export type ActionLimitText =
  | 'memory limit'
  | 'time limit'
  | 'log limit'
  | 'intra concurrency limit'
  | 'instance concurrency limit'
