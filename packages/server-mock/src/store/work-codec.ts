import { asJsonText, decodeActivationMessage, encodeActivationMessage, jsonText } from '@wsk/contract'
import type { ActivationMessage } from '@wsk/contract'
import type { AcceptedWork } from './port.js'
import { StoreError } from './port.js'

/**
 * Accepted work as text: a letter for its kind, then JSON. The caller's key is left out, so that no copy of the
 * journal holds a working key (T3); see `AcceptedWork`.
 */
export function encodeWork(work: AcceptedWork): string {
  if (work.kind === 'action') return `a${encodeActivationMessage(withoutKey(work.message))}`
  return `${letters[work.kind]}${work.activationId}${work.plan}`
}

const letters = { sequence: 's', trigger: 't', delivery: 'd' } as const

/** Throws StoreError for what `encodeWork` did not write. */
export function decodeWork(text: string): AcceptedWork {
  const body = text.slice(1)
  switch (text[0]) {
    case 'a':
      return { kind: 'action', message: decodedMessage(body) }
    case 's':
      return { kind: 'sequence', activationId: body.slice(0, idLength), plan: asJsonText(body.slice(idLength)) }
    case 't':
      return { kind: 'trigger', activationId: body.slice(0, idLength), plan: asJsonText(body.slice(idLength)) }
    case 'd':
      return { kind: 'delivery', activationId: body.slice(0, idLength), plan: asJsonText(body.slice(idLength)) }
    default:
      throw new StoreError(`The journal holds work of an unknown kind: ${jsonText(text.slice(0, 16))}`)
  }
}

const idLength = 32

export function workId(work: AcceptedWork): string {
  return work.kind === 'action' ? work.message.activationId : work.activationId
}

type Caller = ActivationMessage['user']

/** One for each caller, so that its text is made once. */
const keyless = new WeakMap<Caller, Caller>()

function withoutKey(message: ActivationMessage): ActivationMessage {
  let user = keyless.get(message.user)
  if (user === undefined) {
    const [uuid = ''] = message.user.authkey.api_key.split(':', 1)
    user = { ...message.user, authkey: { api_key: `${uuid}:` } }
    keyless.set(message.user, user)
  }
  return { ...message, user }
}

function decodedMessage(text: string): ActivationMessage {
  try {
    return decodeActivationMessage(text)
  } catch (cause) {
    throw new StoreError('The journal holds accepted work that cannot be read', { cause })
  }
}
