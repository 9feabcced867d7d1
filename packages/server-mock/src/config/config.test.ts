import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ConfigError } from './config-error.js'
import { configFromOptions, configFromSettings } from './config.js'
import type { ProgramConfig } from './config.js'
import { readCommandLine } from './env.js'
import type { Environment } from './env.js'

const folder = mkdtempSync(join(tmpdir(), 'wsk-config-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function program(argv: readonly string[], env: Environment = {}): ProgramConfig {
  const line = readCommandLine(argv, env)
  if (line.kind !== 'run') throw new Error(line.kind)
  return configFromSettings(line.settings, '/home/me/.wsk/server')
}

function complaint(attempt: () => unknown): string {
  try {
    attempt()
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('was accepted')
}

const guest = '23bc46b1-71f6-4ed5-8c54-816aa4f8c502'
const key = 'k'.repeat(64)

describe('a configuration', () => {
  it('is complete when nothing is said', () => {
    const { server, ...around } = program([])
    expect(server).toMatchObject({
      host: '127.0.0.1',
      port: 3233,
      tls: { kind: 'none' },
      state: { kind: 'folder', folder: '/home/me/.wsk/server', sync: false },
      activationTtlMs: 7 * 86_400_000,
      guestKey: { kind: 'random' },
      runtimes: { kind: 'built-in' },
      poolMemoryMb: 1024,
      isolation: 'auto',
      trustAll: false,
      keyServers: 'any',
    })
    expect(program(['--host', '0.0.0.0']).server.keyServers).toBe('public')
    expect(program(['--host', '0.0.0.0', '--key-servers', 'any']).server.keyServers).toBe('any')
    expect(program(['--key-servers', 'public']).server.keyServers).toBe('public')
    // Containers of Docker reach the API by a door of their own, and are kept from what it could read for them.
    expect(program(['--containers', 'docker']).server.keyServers).toBe('public')
    expect(program(['--containers', 'docker', '--key-servers', 'any']).server.keyServers).toBe('any')
    expect(server.limits).toEqual({
      actionTimeoutMs: { min: 100, standard: 60_000, max: 300_000 },
      actionMemoryMb: { min: 128, standard: 256, max: 512 },
      actionLogsMb: { min: 0, standard: 10, max: 10 },
      actionConcurrency: { min: 1, standard: 1, max: 1 },
      execSizeBytes: 48 * 1024 * 1024,
      parameterSizeBytes: 1024 * 1024,
      payloadSizeBytes: 1024 * 1024,
      truncationSizeBytes: 1024 * 1024,
      requestSizeBytes: 50 * 1024 * 1024,
      uriLengthBytes: 8192,
      listDefault: 30,
      listMax: 200,
      sequenceLength: 50,
      blockingWaitMs: 60_000,
      invocationsPerMinute: 100_000,
      firesPerMinute: 100_000,
      concurrentInvocations: 1000,
      allowedKinds: [],
      namespaceTimeoutMs: { min: 100, max: 300_000 },
      namespaceMemoryMb: { min: 128, max: 512 },
      namespaceLogsMb: { min: 0, max: 10 },
      requireApiKeyAnnotation: true,
      sharedPackagesExecuteOnly: false,
      requireResponsePayload: true,
      storeBlocking: 'STORE_ALWAYS',
      storeNonBlocking: 'STORE_ALWAYS',
    })
    expect(around).toMatchObject({ json: false, writeProps: false, lasting: true })
  })

  it('takes flags before environment before file', () => {
    const file = join(folder, 'wsk.properties')
    writeFileSync(file, '# mine\nport = 1001\npool-memory=2 GB\nactivation-ttl = 1d\n')
    const env = { WSK_SERVER_PORT: '1002', WSK_SERVER_POOL_MEMORY: '3 GB', WSK_SERVER_CONFIG: file }
    const { server } = program(['--port', '1003'], env)
    expect([server.port, server.poolMemoryMb, server.activationTtlMs]).toEqual([1003, 3072, 86_400_000])
  })

  it('reads a JSON file with numbers and switches as themselves', () => {
    const file = join(folder, 'wsk.json')
    writeFileSync(file, JSON.stringify({ port: 7, memory: true, 'list-max': 100, 'pool-memory': 600 }))
    const { server } = program([`--config=${file}`])
    expect([server.port, server.state.kind, server.limits.listMax, server.poolMemoryMb]).toEqual([
      7,
      'memory',
      100,
      600,
    ])
  })

  it('has the throttles of a profile, and those that are given instead', () => {
    const throttles = (...argv: readonly string[]): readonly number[] => {
      const { limits } = program(argv).server
      return [limits.invocationsPerMinute, limits.firesPerMinute, limits.concurrentInvocations]
    }
    expect(throttles()).toEqual([100_000, 100_000, 1000])
    expect(throttles('--limits', 'embedded')).toEqual([100_000, 100_000, 1000])
    expect(throttles('--limits=upstream')).toEqual([60, 60, 30])
    expect(throttles('--limits', 'upstream', '--fires-per-minute', '7')).toEqual([60, 7, 30])
    expect(throttles('--concurrent-invocations', '0')).toEqual([100_000, 100_000, 0])
    expect(complaint(() => program(['--limits', 'none']))).toMatch(/^--limits: .*embedded, upstream/)
  })

  it('reads a list of kinds', () => {
    expect(program(['--allowed-kinds', 'nodejs:20, python:3.11,']).server.limits.allowedKinds).toEqual([
      'nodejs:20',
      'python:3.11',
    ])
  })

  it('takes switches in every form', () => {
    expect(program(['--memory']).server.state.kind).toBe('memory')
    expect(program(['--memory=false']).server.state.kind).toBe('folder')
    expect(program(['--no-memory'], { WSK_SERVER_MEMORY: 'true' }).server.state.kind).toBe('folder')
    expect(program([], { WSK_SERVER_MEMORY: '' }).server.state.kind).toBe('folder')
  })

  it('gives a namespace the range of the system unless told otherwise', () => {
    const { limits } = program(['--action-memory-max', '1 GB', '--namespace-memory-max', '512']).server
    expect(limits.namespaceMemoryMb).toEqual({ min: 128, max: 512 })
    expect(program(['--action-memory-max', '1 GB']).server.limits.namespaceMemoryMb.max).toBe(1024)
  })

  it('is the same from a library caller, who has no default folder', () => {
    const { limits, poolMemoryMb, state } = configFromOptions({ memory: true, poolMemory: 2048, blockingWait: '5s' })
    expect([limits.blockingWaitMs, poolMemoryMb, state]).toEqual([5000, 2048, { kind: 'memory' }])
    expect(configFromOptions({ memory: true }).port).toBe(0)
    expect(complaint(() => configFromOptions({}))).toMatch(/^data: .*give data, or memory: true$/)
    const misspelt = { memory: true, prot: 1 }
    expect(complaint(() => configFromOptions(misspelt))).toMatch(/^prot: openServer has no such/)
  })

  it('knows its folder by its whole path, which other working directories see too', () => {
    const folders = [program(['--data', './kept']).server.state, configFromOptions({ data: 'kept' }).state]
    for (const state of folders) expect(state).toMatchObject({ folder: resolve('kept') })
  })

  it('may take another port only when nobody named one', () => {
    expect(program([]).server.anyPortWillDo).toBe(true)
    expect(program(['--port', '3233']).server.anyPortWillDo).toBe(false)
    expect(program(['--port', '0']).server.anyPortWillDo).toBe(true)
  })

  it('asks for help and version before anything else', () => {
    expect(readCommandLine(['--port', 'x', '--help'], {}).kind).toBe('help')
    expect(readCommandLine(['-V'], {}).kind).toBe('version')
  })
})

const contradictions: readonly (readonly [readonly string[], RegExp])[] = [
  [['--port', '70000'], /^--port: '70000' cannot be used; give a whole number from 0 to 65535$/],
  [['--port'], /^--port: its value is missing/],
  [['--prot', '1'], /^--prot: there is no such option; did you mean --port\?$/],
  [['--xyzzyplugh'], /^--xyzzyplugh: there is no such option; see --help$/],
  [['-p', '1'], /^'-p' is not an option; options have two dashes/],
  [['start'], /^'start' is not an option; the server takes options only/],
  [['--memory=perhaps'], /^--memory: 'perhaps' cannot be used; give true or false$/],
  [['--no-memory=true'], /^--no-memory: takes no value/],
  [['--no-port'], /^--no-port: there is no such option/],
  [['--pool-memory', '1.5 MB'], /^--pool-memory: .*whole megabytes/],
  [['--activation-ttl', '7 fortnights'], /^--activation-ttl: .*such as 500ms, 90s, 5m or 7d$/],
  [['--max-concurrency', '501'], /^--max-concurrency: .*from 1 to 500$/],
  [['--isolation', 'some'], /^--isolation: 'some' cannot be used; give auto, none, bubblewrap$/],
  [['--memory', '--data', '/x'], /^--memory: keeps nothing, so --data has no use/],
  [['--memory', '--sync'], /^--sync: there is no disk/],
  [['--memory', '--write-props'], /^--write-props: cannot be used with --memory/],
  [['--port', '0', '--write-props'], /^--write-props: cannot be used with --port 0/],
  [['--tls-cert', 'a'], /^--tls-cert: needs its private key; add --tls-key FILE$/],
  [['--tls-key', 'a'], /^--tls-key: needs its certificate; add --tls-cert FILE$/],
  [['--tls', '--tls-cert', 'a', '--tls-key', 'b'], /^--tls: makes its own certificate; drop it/],
  [['--auth', 'x:y'], /^--auth: the part before ':' is not a UUID/],
  [['--auth', `${guest}:short`], /^--auth: the part after ':' is not 64 characters long/],
  [['--auth', guest], /^--auth: the part before/],
  [['--host', 'a b'], /^--host: 'a b' is not an address/],
  [
    ['--action-timeout-min', '2m'],
    /^--action-timeout-min: is more than --action-timeout-default allows; lower it, or set --action-timeout-default too$/,
  ],
  [['--action-memory-max', '2 GB'], /^--action-memory-max: is more than --pool-memory allows/],
  [
    ['--pool-memory', '256'],
    /^--pool-memory: is less than --action-memory-max allows; raise it, or set --action-memory-max too$/,
  ],
  [['--namespace-logs-max', '11'], /^--namespace-logs-max: is more than --action-logs-max allows/],
  [['--list-default', '300'], /^--list-default: is more than --list-max allows/],
  [['--exec-size', '60 MB'], /^--exec-size: is more than --request-size allows/],
  [['--action-concurrency-default', '2'], /^--action-concurrency-default: is more than --max-concurrency allows/],
  [['--config', '/does/not/exist'], /^--config: \/does\/not\/exist cannot be read \(ENOENT\)/],
]

describe('what cannot be used', () => {
  it.each(contradictions)('%j is refused with one line', (argv, expected) => {
    const message = complaint(() => program(argv))
    expect(message).toMatch(expected)
    expect(message).not.toContain('\n')
  })

  it('names the variable or the file it came from', () => {
    expect(complaint(() => program([], { WSK_SERVER_PORT: 'x' }))).toMatch(/^WSK_SERVER_PORT: 'x'/)
    expect(complaint(() => program([], { WSK_SERVER_ISOLATOIN: 'x' }))).toBe(
      'WSK_SERVER_ISOLATOIN: there is no such option; did you mean WSK_SERVER_ISOLATION?',
    )
    const files: readonly (readonly [string, RegExp])[] = [
      ['port = x', /^port in .*bad: 'x' cannot be used/],
      ['portt = 1', /^portt in .*bad: there is no such option; did you mean port\?$/],
      ['port = 1\nport = 2', /^port in .*bad: is given twice/],
      ['port', /^--config: line 1 of .*bad is not 'name = value'/],
      ['{"port": [1]}', /^port in .*bad: give a string, a number or a boolean$/],
      ['{"port": ', /^--config: .*bad is not valid JSON/],
      ['{"__proto__": 1}', /^__proto__ in .*bad: there is no such option/],
    ]
    for (const [content, expected] of files) {
      const file = join(folder, 'bad')
      writeFileSync(file, content)
      expect(complaint(() => program(['--config', file]))).toMatch(expected)
    }
  })

  it('never shows a key', () => {
    expect(complaint(() => program(['--auth', `${guest}:${key}x`]))).not.toContain('kkk')
    expect(complaint(() => program(['--auth', '   ']))).not.toContain('kkk')
    const secret = 'S3cr3t'
    for (const value of [secret, `a:${secret}`, `:${secret}`, `a b:${secret}`, `aes-128:${secret}`, `#${secret}`]) {
      expect(complaint(() => program(['--parameter-keys', value]))).not.toContain(secret)
    }
  })
})
