// How anything is measured here: bar and candidate alternate in one run, medians of ratios decide.
import { fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { quietShare, untilQuiet, withOthers } from './quiet.mjs'

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Medians of a figure over paired samples, and the ratios candidate / bar. */
export function ratiosOf(samples, figure = (sample) => sample) {
  const ratios = samples.map(({ bar, candidate }) => figure(candidate) / figure(bar))
  return {
    bar: median(samples.map(({ bar }) => figure(bar))),
    candidate: median(samples.map(({ candidate }) => figure(candidate))),
    ratio: median(ratios),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
    others: median(samples.map(({ others }) => others)),
  }
}

/**
 * Alternates `bar` and `candidate`, drops the first `drop` pairs and returns the others, each with what others used of
 * a core meanwhile. Where that is too much a few more pairs are measured; the quietest count.
 */
export async function alternate({ pairs = 7, bar, candidate, drop = 0 }) {
  const samples = []
  for (let index = -drop; index < pairs || (index < pairs + morePairs && quietOnes(samples) < pairs); index += 1) {
    await untilQuiet()
    const { value, others } = await withOthers(() => pairOf(index % 2 === 0, bar, candidate))
    if (index >= 0) samples.push({ ...value, others })
  }
  return samples.sort((a, b) => a.others - b.others).slice(0, pairs)
}

async function pairOf(barFirst, bar, candidate) {
  const first = barFirst ? await bar() : await candidate()
  const second = barFirst ? await candidate() : await bar()
  return barFirst ? { bar: first, candidate: second } : { bar: second, candidate: first }
}

const morePairs = 3
const quietOnes = (samples) => samples.filter(({ others }) => others <= quietShare).length

/** A result that was measured once. */
export function single({ bar, candidate }, ratio = candidate / bar) {
  return { bar, candidate, ratio, min: ratio, max: ratio }
}

/** The same for figures that are numbers: their ratios. */
export async function compare(task) {
  return ratiosOf(await alternate(task))
}

/** CPU time of a process so far, milliseconds, user and system. */
export function cpuMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Figures of `/proc/PID/smaps_rollup` in MB. */
export function memoryMb(pid) {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const kb = (name) => Number(new RegExp(`^${name}: +(\\d+)`, 'm').exec(text)?.[1] ?? 0)
  return {
    rss: kb('Rss') / 1024,
    private: (kb('Private_Clean') + kb('Private_Dirty')) / 1024,
    privateDirty: kb('Private_Dirty') / 1024,
    anonymous: kb('Anonymous') / 1024,
  }
}

/** Runs a command to its end and returns its wall time in ms and its output. */
export function timeCommand(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const ms = performance.now() - began
      if (code === 0) resolve({ ms, output: Buffer.concat(chunks).toString() })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`))
    })
  })
}

const started = new Map()
const endAll = () => {
  for (const [child, signal] of started) child.kill(signal)
}
process.on('exit', endAll)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

/** Ends `child` when the measuring ends, however it ends. */
export function owned(child, signal = 'SIGKILL') {
  started.set(child, signal)
  child.once('exit', () => started.delete(child))
  return child
}

/** Starts a bar that prints its port; `close` ends it. */
export async function startBar(file, args = []) {
  const child = owned(
    spawn(process.execPath, [new URL(`bars/${file}`, import.meta.url).pathname, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
    // What it has made it removes itself.
    'SIGTERM',
  )
  const port = await new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(Number(String(chunk).trim())))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
  return {
    port,
    pid: child.pid,
    close: () =>
      new Promise((resolve) => {
        child.once('exit', resolve)
        child.kill('SIGTERM')
      }),
  }
}

/** One client process; `run(task)` gives `{ perSecond, p50Ms, p99Ms, maxMs, calls }`. See load.mjs for the task. */
export function openLoad() {
  const child = owned(fork(new URL('load.mjs', import.meta.url)))
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        child.once('message', ({ figures, error }) => (error ? reject(new Error(error)) : resolve(figures)))
        child.send(task)
      }),
    close: () => child.disconnect(),
  }
}
