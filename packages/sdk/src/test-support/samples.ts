/** Documents as a server answers them. */
export const sampleId = '44794bd6aab74415b4e42a308d880e5b'

const common = { namespace: 'guest', version: '0.0.1', publish: false, annotations: [], updated: 1_700_000_000_000 }

const limits = { timeout: 60_000, memory: 256, logs: 10, concurrency: 1 }

export const sampleAction = {
  ...common,
  name: 'hello',
  exec: { kind: 'nodejs:20', code: 'function main() { return {} }', binary: false },
  parameters: [],
  limits,
}

export const sampleActionSummary = (name: string): object => ({ ...common, name, limits, exec: { binary: false } })

export const samplePackage = { ...common, name: 'tools', binding: {}, parameters: [] }

export const samplePackageWithContents = { ...samplePackage, actions: [], feeds: [] }

export const samplePackageSummary = (name: string): object => ({ ...common, name, binding: false })

export const sampleTrigger = { ...common, name: 'birthday', parameters: [], limits: {} }

export const sampleTriggerSummary = (name: string): object => ({ ...common, name })

const ends = { trigger: { path: 'guest', name: 'birthday' }, action: { path: 'guest', name: 'hello' } }

export const sampleRule = { ...common, ...ends, name: 'greetings', status: 'active' }

export const sampleRuleSummary = (name: string): object => ({ ...common, ...ends, name })

const { updated: _updated, ...record } = common

export const sampleActivation = {
  ...record,
  name: 'hello',
  subject: 'guest',
  activationId: sampleId,
  start: 1_700_000_000_000,
  end: 1_700_000_000_012,
  duration: 12,
  response: { status: 'success', success: true, result: { greeting: 'Hello World!' }, size: 27 },
  logs: [],
}

export const sampleFailure = {
  ...sampleActivation,
  response: { status: 'application error', success: false, result: { error: 'boom' }, size: 16 },
}

export const sampleSummary = (activationId: string, start: number): object => ({
  ...record,
  name: 'hello',
  activationId,
  start,
  end: start + 12,
  duration: 12,
  statusCode: 0,
})

export const sampleLimits = {
  invocationsPerMinute: 60,
  concurrentInvocations: 30,
  firesPerMinute: 60,
  minActionMemory: 128,
  maxActionMemory: 512,
  minActionLogs: 0,
  maxActionLogs: 10,
  minActionTimeout: 100,
  maxActionTimeout: 300_000,
  minActionConcurrency: 1,
  maxActionConcurrency: 1,
  maxParameterSize: '1048576 B',
  maxActionInstances: 30,
}

export const sampleApiInfo = {
  description: 'OpenWhisk API',
  api_version: '1.0.0',
  api_version_path: 'v1',
  build: '2026-11-21T10:00:00Z',
  buildno: '0.1.0',
  swagger_paths: { ui: '/docs', 'api-docs': '/api-docs' },
}

const serverLimits = [
  ['actions_per_minute', 'triggers_per_minute', 'concurrent_actions', 'sequence_length'],
  ['default_min_action_duration', 'default_max_action_duration', 'default_min_action_memory'],
  ['default_max_action_memory', 'default_min_action_logs', 'default_max_action_logs', 'min_action_duration'],
  ['max_action_duration', 'min_action_memory', 'max_action_memory', 'min_action_logs', 'max_action_logs'],
].flat()

export const sampleServerInfo = {
  description: 'OpenWhisk',
  support: { github: 'https://github.com/apache/openwhisk/issues', slack: 'http://slack.openwhisk.org' },
  api_paths: ['/api/v1'],
  limits: Object.fromEntries(serverLimits.map((name) => [name, 60])),
  runtimes: {},
}
