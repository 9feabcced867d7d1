import type { Mutation } from '../http/audit.js'
import type { PrefixRequest } from '../http/prefix-handler.js'

/** What changes something; `([^/]+)` is the name of what is changed. */
const mutations: readonly (readonly [method: string, path: RegExp, operation: string])[] = [
  ['POST', /^\/users$/, 'createKey'],
  ['DELETE', /^\/users\/([^/]+)$/, 'deleteSubject'],
  ['POST', /^\/users\/([^/]+)\/block$/, 'blockSubject'],
  ['POST', /^\/users\/([^/]+)\/unblock$/, 'unblockSubject'],
  ['PATCH', /^\/limits\/([^/]+)$/, 'setLimits'],
  ['DELETE', /^\/limits\/([^/]+)$/, 'deleteLimits'],
  ['POST', /^\/parameters\/encrypt$/, 'encryptParameters'],
  ['POST', /^\/stop$/, 'stopServer'],
]

/** What a request of an operator would change; of its body nothing but the name of the subject. */
export function adminMutation({ method, path, body }: PrefixRequest): Mutation | undefined {
  for (const [verb, pattern, operation] of mutations) {
    if (verb !== method) continue
    const found = pattern.exec(path)
    if (found !== null) return { operation, target: found[1] ?? subjectIn(body) ?? path }
  }
  return undefined
}

function subjectIn(body: string | undefined): string | undefined {
  if (body === undefined || body === '') return undefined
  try {
    const value: unknown = JSON.parse(body)
    const isNamed = typeof value === 'object' && value !== null && 'subject' in value
    return isNamed && typeof value.subject === 'string' ? value.subject : undefined
  } catch {
    return undefined // Whoever serves the request says what is wrong with it.
  }
}
