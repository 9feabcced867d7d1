import type { Wire } from './wire.js'
export function openSdkWire(_x: unknown): Wire {
  throw new Error()
}
