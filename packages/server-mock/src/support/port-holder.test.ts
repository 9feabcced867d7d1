import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findPortHolder } from './port-holder.js'

const hasProc = existsSync('/proc/net/tcp')
if (!hasProc) process.stdout.write('port holders: left out, this system has no /proc/net/tcp\n')

describe.skipIf(!hasProc)('the holder of a port', () => {
  test('is found among the processes of this user, on IPv4 and IPv6', async () => {
    for (const host of ['127.0.0.1', '::1']) {
      const code = `require('net').createServer().listen(0,'${host}',function(){console.log(this.address().port)})`
      const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
      try {
        const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
        const holder = await findPortHolder(Number(String(chunk)))
        expect(holder?.pid).toBe(child.pid)
        expect(holder?.command).toContain('createServer()')
      } finally {
        child.kill()
      }
    }
  })

  test('is nobody when the port is free', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    await once(server, 'close')
    expect(await findPortHolder(port)).toBeUndefined()
  })
})
