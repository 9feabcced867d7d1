// What others do on the machine while something is measured, so that it can be waited for, or at least told.
import { readdirSync, readFileSync } from 'node:fs'
import { stolenTicks } from '../support/stolen-ticks.ts'

const ticksPerSecond = 100
/** Others may use so much of one core. */
export const quietShare = 0.08
/** Longest time that all rows together wait for quiet. */
let patienceMs = 120_000

/**
 * Ticks of all processes but this one and those below it, with those of ended ones that somebody waited for. What we
 * used cannot be told in the same way: nobody waits for what ends together with the first process of its namespace, so
 * that the time of a sandboxed action would count as that of others.
 */
function foreignTicks() {
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
  return [...ticks.values()].reduce((sum, count) => sum + count, 0) - below(process.pid)
}

/** Runs `work` and says how much of one core others used meanwhile. */
export async function withOthers(work) {
  const before = { at: performance.now(), stolen: stolenTicks(), foreign: foreignTicks() }
  const value = await work()
  const seconds = (performance.now() - before.at) / 1000
  const ticks = stolenTicks() - before.stolen + foreignTicks() - before.foreign
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
