import type { InitRequest, RunRequest } from '@wsk/contract'
import { requestFlags } from './frames.js'

interface InitPayload {
  /** JSON. */
  readonly meta: string
  readonly code: Buffer
  readonly flags: number
}

/** What `/init` carries; the name of the API's host is there for the action unless the request has another. */
export function initPayload({ main, env, code = '', binary }: InitRequest, apiHost: string): InitPayload {
  const meta = JSON.stringify({ main, env: { __OW_API_HOST: apiHost, ...env } })
  if (!binary) return { meta, code: Buffer.from(code), flags: 0 }
  const bytes = Buffer.from(code, 'base64')
  const whole = bytes.length === promisedBytes(code) || bytes.length === promisedBytes(code.replace(/[\r\n]/g, ''))
  return { meta, code: bytes, flags: requestFlags.binary | (whole ? 0 : requestFlags.notBase64) }
}

/** What `/run` carries, `{"value":…,"namespace":…}`, in pieces; the value is neither parsed nor copied. */
export function runTexts({ value, ...fields }: RunRequest): readonly string[] {
  return ['{"value":', value, ',', JSON.stringify(fields).slice(1)]
}

/** The decoder skips what is no base64; then fewer bytes come out than the length promises. */
function promisedBytes(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='))
  return Math.floor((base64.length * 3) / 4) - padding
}
