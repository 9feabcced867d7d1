import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { KafkaChoice } from '../config/bus-config.js'
import { loadBus } from './load-bus.js'

const owner = { name: 'wsk-all-0', maxUnread: 10 }
const choice: KafkaChoice = {
  kind: 'kafka',
  brokers: ['one:9092'],
  prefix: 'a-',
  replicas: 2,
  tls: undefined,
  user: undefined,
}

test('reads what the choice of a bus names', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wsk-bus-'))
  const named = async (name: string, text: string) => {
    const file = join(folder.path, name)
    await writeFile(file, text)
    return { file, source: `--bus-${name}` }
  }
  const tls = { ca: await named('ca', 'CA'), cert: await named('cert', 'CERT'), key: await named('key', 'KEY') }
  const password = await named('password-file', 'secret\n')
  const user = { name: 'wsk', mechanism: 'PLAIN', password } as const
  expect(await loadBus({ kind: 'memory' }, owner)).toEqual({ kind: 'memory', maxUnread: 10 })
  expect(await loadBus({ ...choice, tls, user }, owner)).toEqual({
    kind: 'kafka',
    brokers: ['one:9092'],
    name: 'wsk-all-0',
    prefix: 'a-',
    replicas: 2,
    maxHandlers: 800,
    tls: { ca: 'CA', cert: 'CERT', key: 'KEY' },
    sasl: { mechanism: 'PLAIN', username: 'wsk', password: 'secret' },
  })
  const given = { ...user, password: { text: 'other' } }
  expect(await loadBus({ ...choice, user: given }, owner)).toMatchObject({ sasl: { password: 'other' } })
})

test('says which file it cannot use', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'wsk-bus-'))
  const ca = { file: join(folder.path, 'none'), source: '--bus-ca' }
  await expect(loadBus({ ...choice, tls: { ca } }, owner)).rejects.toThrow(
    /^--bus-ca: .*none cannot be read \(ENOENT\)/,
  )
  const file = join(folder.path, 'empty')
  await writeFile(file, '\n')
  const password = { file, source: '--bus-password-file' }
  const user = { name: 'wsk', mechanism: 'PLAIN', password } as const
  await expect(loadBus({ ...choice, user }, owner)).rejects.toThrow('--bus-password-file: ')
})
