import { createServer } from 'node:net'

/**
 * A port from which on all those at `offsets` are free. Below those that systems give away, so that a program that was
 * killed finds its own free when it comes back.
 */
export async function findPorts(offsets: readonly number[]): Promise<number> {
  for (;;) {
    const first = 12_000 + Math.floor(Math.random() * 15_000)
    const free = await Promise.all(offsets.map((offset) => isFreePort(first + offset)))
    if (free.every(Boolean)) return first
  }
}

/** On 127.0.0.1. */
export function isFreePort(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
