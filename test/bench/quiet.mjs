// What others do on the machine while something is measured, so that it can be waited for, or at least told.
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = 100
/** Others may use so much of one core. */
export const quietShare = 0.08
/** Longest time that all rows together wait for quiet. */
let patienceMs = 120_000

/** Ticks that all processors were busy, for us, for others, or for other machines on the same hardware. */
function busyTicks() {
  const [, user, nice, system, , , irq, soft, steal] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0].split(/ +/)
  return [user, nice, system, irq, soft, steal].reduce((sum, ticks) => sum + Number(ticks), 0)
}

/** Ticks of this process and of all below it, ended ones included. */
function ownTicks() {
  const children = new Map()
  const ticks = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      const parent = Number(fields[1])
      children.set(parent, [...(children.get(parent) ?? []), Number(name)])
      ticks.set(
        Number(name),
        fields.slice(11, 15).reduce((sum, count) => sum + Number(count), 0),
      )
    } catch {
      // It ended while we looked.
    }
  }
  const below = (pid) => (children.get(pid) ?? []).reduce((sum, child) => sum + below(child), ticks.get(pid) ?? 0)
  return below(process.pid)
}

/** Runs `work` and says how much of one core others used meanwhile. */
export async function withOthers(work) {
  const before = { at: performance.now(), busy: busyTicks(), own: ownTicks() }
  const value = await work()
  const seconds = (performance.now() - before.at) / 1000
  const ticks = busyTicks() - before.busy - (ownTicks() - before.own)
  return { value, others: Math.max(0, ticks) / ticksPerSecond / seconds }
}

/** Resolves when others are quiet, or when all patience is used up. */
export async function untilQuiet() {
  while (patienceMs > 0) {
    const from = performance.now()
    const { others } = await withOthers(() => new Promise((resolve) => setTimeout(resolve, 250)))
    if (others <= quietShare) return
    patienceMs -= performance.now() - from
  }
}
