import { describe, expect, test } from 'vitest'
import { ask } from './ask.js'
import { isPublicAddress } from './public-address.js'
import { openWebServer } from './tokens-testing.js'

test.each([
  ['8.8.8.8', true],
  ['1.1.1.1', true],
  ['172.15.255.255', true],
  ['172.32.0.0', true],
  ['2606:4700:4700::1111', true],
  ['2a00:1450:4001:80b::200e', true],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['127.255.255.255', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['198.19.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001:0:1::', false],
  ['2001:db8::1', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['localhost', false],
  ['', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})

describe('asking', () => {
  const signal = AbortSignal.timeout(10_000)

  test('only public addresses stops before anything is sent, however the address is written', async () => {
    let count = 0
    await using server = await openWebServer((_, response) => {
      count++
      response.end('{}')
    })
    const port = new URL(server.url).port
    const hosts = ['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '0', '127.1']
    for (const host of hosts) {
      const work = ask(`http://${host}:${port}/`, { reach: 'public', signal })
      await expect(work).rejects.toThrow('is no public address; --key-servers any lets APIs name it')
    }
    expect(count).toBe(0)
    const answer = await ask(`http://localhost:${port}/`, { reach: 'any', signal })
    expect([answer.statusCode, count]).toEqual([200, 1])
    answer.resume()
  })

  test('ends when its time is over', async () => {
    await using server = await openWebServer(() => undefined)
    const work = ask(server.url, { reach: 'any', signal: AbortSignal.timeout(50) })
    await expect(work).rejects.toThrow('aborted')
  })
})
