import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { bootId } from '../../../support/boot-id.js'
import { identify, isRunning } from '../proc.js'
import type { DockerDaemon } from './docker-daemon.js'

/** Labels of every container: whose machine, and which server there. */
export const nodeLabel = 'wsk.node'
export const leaseLabel = 'wsk.lease'

/** The name of this machine. */
export function nodeName(): string {
  return hostname()
}

/** Names this very process, so that others see whether it still runs: boot, process namespace, number, start. */
export function ownLease(): string {
  const start = identify(process.pid)?.startTime ?? ''
  return `${bootId()}/${processNamespace()}/${process.pid}/${start}`
}

/** Whether whoever held the lease has gone. Nothing is known of processes that cannot be seen from here. */
export function isOver(lease: string): boolean {
  const [boot = '', namespace = '', pid = '', startTime = ''] = lease.split('/')
  if (boot !== bootId()) return true
  return namespace === processNamespace() && startTime !== '' && !isRunning({ pid: Number(pid), startTime })
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid').replaceAll(/[^0-9]/g, '')
  } catch {
    return ''
  }
}

export interface LeftOptions {
  /** Containers of this process that it knows of. */
  readonly isKnown: (id: string) => boolean
  /** Younger ones of its own may be about to become known; seconds. */
  readonly graceSeconds: number
}

/** Removes containers of servers of this machine that have gone, and of this one that it lost track of. Resolves with how many. */
export async function removeLeftContainers(daemon: DockerDaemon, options: LeftOptions): Promise<number> {
  const filters = { label: [`${nodeLabel}=${nodeName()}`] }
  const found = await daemon.call('list containers', (api) => api.listContainers({ all: true, filters }))
  const lease = ownLease()
  const nowSeconds = Date.now() / 1000
  const left = found.filter(({ Id, Created, Labels }) => {
    const holder = Labels[leaseLabel] ?? ''
    if (holder !== lease) return isOver(holder)
    return !options.isKnown(Id) && nowSeconds - Created > options.graceSeconds
  })
  for (const { Id, State } of left) {
    const container = daemon.api.getContainer(Id)
    if (State === 'paused') await daemon.call('unpause', () => container.unpause()).catch(() => undefined)
    await daemon.call('remove', () => container.remove({ force: true, v: true })).catch(() => undefined)
  }
  return left.length
}
