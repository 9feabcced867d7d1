import { readFileSync } from 'node:fs'

/** Another one after each start of the machine; empty where there is no `/proc`. */
export function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}
