import { expect, test } from 'vitest'
import { clientOptions } from './client-options.js'
import { topicSettings } from './topic-settings.js'

const config = { kind: 'kafka', brokers: ['one:9092', 'two:9092'], name: 'server', prefix: '', maxHandlers: 1 } as const

test('clients know their brokers, and speak in clear unless told otherwise', () => {
  expect(clientOptions(config)).toEqual({
    clientId: 'server',
    bootstrapBrokers: ['one:9092', 'two:9092'],
    connectTimeout: 1000,
    requestTimeout: 3000,
    retryDelay: 100,
  })
})

test.each(['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'] as const)(
  'clients tell who they are over TLS by %s',
  (mechanism) => {
    const sasl = { mechanism, username: 'wsk', password: 'secret' }
    const options = clientOptions({ ...config, tls: { ca: 'PEM' }, sasl })
    expect(options).toMatchObject({ tls: { ca: 'PEM' }, tlsServerName: true, sasl })
  },
)

test.each([
  ['invoker0', 172_800_000],
  ['completed0', 3_600_000],
  ['health', 3_600_000],
  ['cacheInvalidation', 300_000],
  ['events', 3_600_000],
  ['completed0.poison', 172_800_000],
])('topic %s is kept for %i ms, and acknowledged by a majority', (name, retentionMs) => {
  const settings = Object.fromEntries(topicSettings(name, 3).map(({ name: key, value }) => [key, value]))
  expect(settings).toEqual({
    'retention.ms': String(retentionMs),
    'retention.bytes': '1073741824',
    'segment.bytes': '536870912',
    'max.message.bytes': '1054644',
    'min.insync.replicas': '2',
  })
})
