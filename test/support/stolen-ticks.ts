import { readFileSync } from 'node:fs'

/** Hundredths of a second of a processor that the hypervisor gave to other machines while this one had work; 0 where nobody says. */
export function stolenTicks(): number {
  try {
    return Number(readFileSync('/proc/stat', 'utf8').split(/\s+/, 9)[8])
  } catch {
    return 0
  }
}
