import { describe, expect, it } from 'vitest'
import { configFromSettings, type ServerConfig } from './config.js'
import { readCommandLine } from './env.js'

function busOf(argv: readonly string[], env: Readonly<Record<string, string>> = {}): ServerConfig['bus'] {
  const line = readCommandLine(argv, env)
  if (line.kind !== 'run') throw new Error(line.kind)
  return configFromSettings(line.settings, '/home/me/.wsk/server').server.bus
}

const kafka = ['--bus', 'kafka://one:9092,[::1]:9093']

describe('the message bus', () => {
  it('is memory where nothing else is asked for', () => {
    expect([busOf([]), busOf(['--bus', 'memory'])]).toEqual([{ kind: 'memory' }, { kind: 'memory' }])
  })

  it('is a Kafka of so many brokers', () => {
    expect(busOf(kafka)).toEqual({
      kind: 'kafka',
      brokers: ['one:9092', '[::1]:9093'],
      prefix: '',
      replicas: undefined,
      tls: undefined,
      user: undefined,
    })
  })

  it('is told who this is, and where certificates and secrets are', () => {
    const files = ['--bus-ca', '/ca', '--bus-cert', '/cert', '--bus-key', '/key', '--bus-password-file', '/password']
    expect(busOf([...kafka, ...files, '--bus-user', 'wsk', '--bus-prefix', 'a-', '--bus-replicas', '2'])).toMatchObject(
      {
        prefix: 'a-',
        replicas: 2,
        tls: {
          ca: { file: '/ca', source: '--bus-ca' },
          cert: { file: '/cert', source: '--bus-cert' },
          key: { file: '/key', source: '--bus-key' },
        },
        user: {
          name: 'wsk',
          mechanism: 'SCRAM-SHA-512',
          password: { file: '/password', source: '--bus-password-file' },
        },
      },
    )
    const user = busOf([...kafka, '--bus-user', 'wsk', '--bus-mechanism', 'PLAIN'], { WSK_SERVER_BUS_PASSWORD: 'x' })
    expect(user).toMatchObject({ user: { mechanism: 'PLAIN', password: { text: 'x' } } })
    expect(busOf([...kafka, '--bus-tls'])).toMatchObject({ tls: {} })
  })

  it.each([
    [['--bus', 'rabbit://h:1'], '--bus: is no address of a bus; give memory or kafka://HOST:PORT,...'],
    [['--bus', 'kafka://one'], "--bus: 'one' is no host and port; give memory or kafka://HOST:PORT,..."],
    [['--bus', 'kafka://one:0'], "--bus: 'one:0' is no host and port"],
    [['--bus', 'kafka://one:9092,'], "--bus: '' is no host and port"],
    [['--bus', 'kafka://me:secret@one:9092'], '--bus: takes no user and password; use --bus-user'],
    [['--bus-prefix', 'a'], '--bus-prefix: has no use without --bus kafka://HOST:PORT,...; drop it'],
    [['--bus-tls'], '--bus-tls: has no use without --bus'],
    [[...kafka, '--bus-prefix', 'a b'], '--bus-prefix: is longer than 100 or not made of letters'],
    [[...kafka, '--bus-cert', 'c'], '--bus-cert: needs its private key; add --bus-key FILE'],
    [[...kafka, '--bus-key', 'c'], '--bus-key: needs its certificate; add --bus-cert FILE'],
    [[...kafka, '--bus-user', 'me'], '--bus-user: needs a password; add --bus-password-file FILE'],
    [[...kafka, '--bus-password', 'x'], '--bus-password: needs the user it belongs to; add --bus-user NAME'],
    [
      [...kafka, '--bus-user', 'me', '--bus-password', 'x', '--bus-password-file', 'f'],
      '--bus-password: cannot be used',
    ],
  ])('is not %j', (argv, text) => {
    expect(() => busOf(argv)).toThrow(text)
  })

  it('shows nothing of an address that may hold a secret', () => {
    expect(() => busOf(['--bus', 'kafka://me:secret@one:9092'])).not.toThrow('secret')
    expect(() => busOf(['--bus', 'https://me:secret@one:9092'])).not.toThrow('secret')
  })
})
