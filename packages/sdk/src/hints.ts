import type { ErrorKind } from '@wsk/contract'
import type { ResponseInfo } from './response.js'

/** What to do about the commonest refusals, by kind and by the beginning of the server's text. */
const hints: readonly (readonly [kind: ErrorKind, text: string, hint: string])[] = [
  ['unauthorized', '', 'The key is wrong, or belongs to another server. Check `auth` and `apihost`.'],
  [
    'forbidden',
    'The supplied authentication is not authorized to access actions of kind',
    'Ask the operator to allow this kind.',
  ],
  ['forbidden', '', 'The key belongs to another namespace. `namespaces.list()` names its own.'],
  ['noRoute', '', 'The server does not know this path. Is it an OpenWhisk API, and is `apiVersion` right?'],
  ['notFound', '', 'Check the name and its namespace; an action in a package is named `package/action`.'],
  ['conflict', 'resource already exists', 'Use `update`, which overwrites.'],
  [
    'conflict',
    'Resource by this name exists but is not in this collection.',
    'Actions, triggers, rules and packages share their names: take another one.',
  ],
  ['conflict', 'Package not empty', 'Delete with `{ force: true }`, or delete its actions first.'],
  ['conflict', 'Concurrent modification', 'Somebody else changed it at the same time. Read it again and repeat.'],
  ['tooLarge', '', 'Send less; `limits.get()` tells how much is taken.'],
  ['tooManyRequests', 'Too many concurrent requests', 'Wait until earlier activations have ended.'],
  ['tooManyRequests', '', 'Wait a minute, or ask the operator for a higher limit.'],
  ['notImplemented', '', 'This server does not have the operation.'],
  ['badGateway', '', 'Something between here and the server failed. Try again.'],
  ['overloaded', '', 'The server has no capacity at the moment. Try again later.'],
  ['internal', '', 'The server failed. Its operator finds the reason under the transaction id.'],
]

/** The next step after a refusal; `undefined` where its own text says it. */
export function hintFor(kind: ErrorKind, message: string, response: ResponseInfo): string | undefined {
  if (kind === 'notFound' && response.method === 'DELETE' && response.attempts > 1) {
    return 'An earlier attempt of this call got no answer: it may be the one that deleted it.'
  }
  const [, , hint] = hints.find(([each, text]) => each === kind && message.startsWith(text)) ?? []
  return hint
}
