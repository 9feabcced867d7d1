import { createServer } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { openServerFolder } from '../support/server-process.js'
import type { ServerEnd } from '../support/server-program.js'

/** One line, in which a program says what is wrong and what to do. */
function complaintOf({ status, stdout, stderr }: ServerEnd): string {
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  return stderr
}

test('a busy port is told with its holder and a free one, which works', async () => {
  await using folder = await openServerFolder()
  await using other = await openServerFolder()
  const server = await folder.start()
  const complaint = complaintOf(await other.end({ args: ['--port', String(server.ready.port)] }))
  const [, pid, port] =
    /^wsk-server: port \d+ is taken by process (\d+) \(.*wsk-server\.mjs.*\): stop it, or use --port (\d+), which is free\n$/.exec(
      complaint,
    ) ?? []
  expect(pid, `${complaint} names its holder`).toBe(String(server.pid))
  const second = await other.start({ args: ['--port', port ?? ''] })
  expect(second.ready.port).toBe(Number(port))
})

test('a busy default port gives way to a free one, and a note says so', async () => {
  await using folder = await openServerFolder()
  const holder = createServer().listen(3233, '127.0.0.1')
  const taken = await once(holder, 'listening').then(
    () => true,
    () => false, // Somebody else has it, which is as good.
  )
  try {
    const server = await folder.start({ env: { CI: '1' }, anyPort: true })
    expect(server.ready.port).not.toBe(3233)
    expect(server.ready.notes?.join()).toMatch(/^port 3233 is taken by .*, so this one was chosen$/)
  } finally {
    if (taken) holder.close()
  }
})
