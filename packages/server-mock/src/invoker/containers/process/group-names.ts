import { readlinkSync } from 'node:fs'
import { identify, isRunning } from '../proc.js'

/** `wsk-NAMESPACE.PID.START.SESSION`: a group says whose it is, so that whoever meets it can tell when that one has gone. */
const pattern = /^wsk-([0-9]+)\.([0-9]+)\.([0-9]+)\.[0-9a-f]+$/

/** Process ids mean something only within their namespace. */
function processNamespace(): string {
  try {
    return /[0-9]+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0'
  } catch {
    return '0'
  }
}

/** Name of the group that holds all groups of a session of this process. */
export function ownGroupName(session: string): string {
  return `wsk-${processNamespace()}.${process.pid}.${identify(process.pid)?.startTime ?? '0'}.${session}`
}

/** Those of `names` whose server ran here and runs no more; such as one that was killed, with its run folder gone. */
export function abandonedGroups(names: readonly string[]): readonly string[] {
  const namespace = processNamespace()
  return names.filter((name) => {
    const [, where, pid, startTime] = pattern.exec(name) ?? []
    if (where !== namespace || pid === undefined || startTime === undefined) return false
    return !isRunning({ pid: Number(pid), startTime })
  })
}
