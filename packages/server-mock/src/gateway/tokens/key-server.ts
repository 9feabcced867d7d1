import { isJsonObject, type JsonObject } from '../../entity/json-object.js'
import { parseJson } from '../../support/parse-json.js'
import { textAt } from '../swagger-document.js'
import { ask, type Reach } from './ask.js'
import { keysOfSet, type VerificationKey } from './signature.js'
import { isKeyUrl, type KeySource } from './token-rules.js'

/** What a key server tells. */
export interface PublishedKeys {
  readonly keys: readonly VerificationKey[]
  /** Of the tokens that the keys are for, as far as it is told. */
  readonly issuer: string | undefined
}

/** Keys cannot be had now; `status` is what that makes of a request that needs them. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable'
  readonly status: 502 | 503

  constructor(status: 502 | 503, message: string, options: ErrorOptions = {}) {
    super(message, options)
    this.status = status
  }
}

/** For all that has to be asked to have the keys. */
const deadlineMs = 5000
const maxAnswerBytes = 256 * 1024
const maxDepth = 20

/** Asks a key server. Rejects with KeysUnavailable. */
export async function readKeys({ kind, url }: KeySource, reach: Reach): Promise<PublishedKeys> {
  const asking = { reach, signal: AbortSignal.timeout(deadlineMs) }
  if (kind === 'keys') return { keys: keysOfSet(await readObject(url, asking)), issuer: undefined }
  const discovered = await readObject(url, asking)
  const [issuer, keysUrl] = [textAt(discovered, 'issuer'), textAt(discovered, 'jwks_uri')]
  if (issuer === undefined || keysUrl === undefined || !isNoWeaker(keysUrl, url)) {
    throw new KeysUnavailable(502, `${url} names no issuer, or no jwks_uri that can be asked`)
  }
  return { keys: keysOfSet(await readObject(keysUrl, asking)), issuer }
}

/** What is found by a protected connection is not fetched by one that is not. */
function isNoWeaker(keysUrl: string, url: string): boolean {
  return isKeyUrl(keysUrl) && (/^https:/i.test(keysUrl) || /^http:/i.test(url))
}

interface Asking {
  readonly reach: Reach
  readonly signal: AbortSignal
}

async function readObject(url: string, asking: Asking): Promise<JsonObject> {
  const text = await readText(url, asking)
  let value: unknown
  try {
    value = parseJson(text, maxDepth)
  } catch (cause) {
    throw new KeysUnavailable(502, `${url} answered no JSON`, { cause })
  }
  if (!isJsonObject(value)) throw new KeysUnavailable(502, `${url} answered no JSON object`)
  return value
}

async function readText(url: string, asking: Asking): Promise<string> {
  try {
    const response = await ask(url, asking)
    if (response.statusCode === 200) return await bounded(url, response)
    response.destroy()
    throw new KeysUnavailable(502, `${url} answered ${response.statusCode ?? 0}`)
  } catch (cause) {
    if (cause instanceof KeysUnavailable) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new KeysUnavailable(503, `${url} cannot be reached: ${reason}`, { cause })
  }
}

async function bounded(url: string, body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > maxAnswerBytes) throw new KeysUnavailable(502, `${url} answered more than ${maxAnswerBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
