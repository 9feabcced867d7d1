import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Certificate, makeCertificate } from '../../packages/sdk/src/test-support/certificates.js'
import { openBus } from '../../packages/server-mock/src/bus/adapters.js'
import { jsonTopic } from '../../packages/server-mock/src/bus/bus.conformance.js'
import type { KafkaBusConfig } from '../../packages/server-mock/src/bus/kafka/kafka-config.js'
import { BusError, type MessageBus } from '../../packages/server-mock/src/bus/port.js'
import { systemClock } from '../../packages/server-mock/src/support/clock.js'
import { createDeferred } from '../../packages/server-mock/src/support/deferred.js'
import { silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'
import { missingComponent } from '../support/components.js'
import { makeDataFolder } from '../support/data-folder.js'
import { type Kafka, openKafka } from '../support/kafka.js'
import { nodeAction, RestClient } from '../support/rest-client.js'
import { openServerFolder } from '../support/server-process.js'

const missing = await missingComponent('kafka')
const mechanisms = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'] as const
const numbers = jsonTopic<number>('numbers')

type Access = Pick<KafkaBusConfig, 'tls' | 'sasl'>

function userBy(mechanism: (typeof mechanisms)[number], password = 'secret'): Pick<Access, 'sasl'> {
  return { sasl: { mechanism, username: 'wsk', password } }
}

describe.skipIf(missing !== undefined)(`access to Kafka${missing === undefined ? '' : ` (${missing})`}`, () => {
  let keys: string
  let own: Certificate
  let foreign: Certificate
  let kafka: Kafka
  beforeAll(async () => {
    keys = await makeDataFolder('wsk-keys-')
    ;[own, foreign] = await Promise.all([makeCertificate({ names: ['127.0.0.1'] }), makeCertificate()])
    await writeFile(join(keys, 'server.pem'), `${own.key}\n${own.cert}`)
    await writeFile(join(keys, 'ca.pem'), own.cert)
    kafka = await openKafka(1, { keys })
  })
  afterAll(async () => {
    await kafka[Symbol.asyncDispose]()
    await rm(keys, { recursive: true, force: true })
  })

  const open = (brokers: readonly string[], access: Access): Promise<MessageBus> => {
    const prefix = `${randomUUID()}-`
    const config: KafkaBusConfig = { kind: 'kafka', brokers, name: 'test', prefix, maxHandlers: 10, ...access }
    return openBus(config, { clock: systemClock, log: silentLogger })
  }

  /** By every kind of client that a bus has: what sends, what reads, and what claims work. */
  async function checkCarries(bus: MessageBus): Promise<void> {
    const read = createDeferred<number>()
    const begun = createDeferred<boolean>()
    const work = jsonTopic<number>('work')
    await bus.subscribe(numbers, (number) => read.resolve(number))
    await bus.subscribeWork(work, {
      take: async (_number, claim) => begun.resolve((await claim?.()) === true),
      left: () => Promise.resolve(),
    })
    await Promise.all([bus.publish(numbers, 1), bus.publish(work, 2)])
    expect(await Promise.all([read.promise, begun.promise])).toEqual([1, true])
  }

  test.each(mechanisms)('a user is told over TLS by %s', async (mechanism) => {
    await using bus = await open(kafka.secureBrokers, { tls: { ca: own.cert }, ...userBy(mechanism) })
    await checkCarries(bus)
  })

  test('a certificate is shown', async () => {
    await using bus = await open(kafka.mutualBrokers, { tls: { ca: own.cert, ...own } })
    await checkCarries(bus)
  })

  interface Misfit {
    readonly to: 'brokers' | 'secureBrokers' | 'mutualBrokers'
    readonly access: () => Access
    readonly refusal: string
  }
  const tls = (): Access => ({ tls: { ca: own.cert } })
  const misfits: Readonly<Record<string, Misfit>> = {
    'a wrong password (SCRAM)': {
      to: 'secureBrokers',
      access: () => ({ ...tls(), ...userBy('SCRAM-SHA-512', 'wrong') }),
      refusal:
        "--bus: Kafka refuses the user 'wsk' or its password (SCRAM-SHA-512): check --bus-user, its password and --bus-mechanism",
    },
    'a wrong password (PLAIN)': {
      to: 'secureBrokers',
      access: () => ({ ...tls(), ...userBy('PLAIN', 'wrong') }),
      refusal:
        "--bus: Kafka refuses the user 'wsk' or its password (PLAIN): check --bus-user, its password and --bus-mechanism",
    },
    'a user where none are known': {
      to: 'brokers',
      access: () => userBy('PLAIN'),
      refusal: '--bus: Kafka knows no users on this port: drop --bus-user, or name the port that does with --bus',
    },
    'an authority that is not named': {
      to: 'secureBrokers',
      access: () => ({ tls: {}, ...userBy('PLAIN') }),
      refusal:
        '--bus: the certificate of Kafka is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT): name its authority with --bus-ca FILE',
    },
    'no TLS where it is spoken': {
      to: 'secureBrokers',
      access: () => ({}),
      refusal: '--bus: Kafka speaks TLS on this port: add --bus-tls, or --bus-ca FILE',
    },
    'TLS where it is not spoken': {
      to: 'brokers',
      access: tls,
      refusal:
        '--bus: Kafka does not speak TLS on this port: drop --bus-tls, --bus-ca and --bus-cert, or name the port that does',
    },
    'no certificate where one is wanted': {
      to: 'mutualBrokers',
      access: tls,
      refusal: '--bus: Kafka wants a certificate on this port: add --bus-cert FILE and --bus-key FILE',
    },
    'a certificate of a stranger': {
      to: 'mutualBrokers',
      access: () => ({ tls: { ca: own.cert, ...foreign } }),
      refusal: '--bus: Kafka refuses the certificate of --bus-cert: give one of an authority that it trusts',
    },
  }
  test.each(Object.entries(misfits))('%s is refused in one line that names the option', async (_name, misfit) => {
    await expect(open(kafka[misfit.to], misfit.access())).rejects.toThrow(new BusError(misfit.refusal))
  })

  test('a certificate for other hosts is refused', async () => {
    const brokers = kafka.secureBrokers.map((broker) => broker.replace('127.0.0.1', 'localhost'))
    const opening = open(brokers, { ...tls(), ...userBy('PLAIN') })
    await expect(opening).rejects.toThrow(/^--bus: the certificate of Kafka is for other hosts \(.*localhost/)
  })

  test('a server runs actions by it, and does not start with a wrong password', async () => {
    await using folder = await openServerFolder()
    const passwordFile = join(keys, 'password')
    const address = ['--bus', `kafka://${kafka.secureBrokers.join(',')}`, '--bus-ca', join(keys, 'ca.pem')]
    const args = [...address, '--bus-user', 'wsk', '--bus-password-file', passwordFile, '--log-level', 'warn']
    await writeFile(passwordFile, 'wrong\n')
    const refused = await folder.end({ args })
    expect(refused.status).toBe(1)
    expect(refused.stderr).toMatch(/^wsk-server: --bus: Kafka refuses the user 'wsk' or its password .*\n$/)

    await writeFile(passwordFile, 'secret\n')
    const server = await folder.start({ args })
    await using rest = new RestClient(server.ready)
    await rest.put('actions/echo', nodeAction('function main(params) { return params }'))
    const path = 'actions/echo?blocking=true&result=true'
    expect(await rest.call('POST', path, { name: 'World' })).toMatchObject({ status: 200, body: { name: 'World' } })
    expect(await server.stop()).toMatchObject({ status: 0, stderr: '' })
  })
})
