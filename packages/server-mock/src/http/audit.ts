import type { IncomingMessage } from 'node:http'
import type { Identity } from '../entity/identity.js'
import { parsePath } from './path-segments.js'
import { handlerOf, type PrefixHandler } from './prefix-handler.js'
import { parseTarget } from './request-target.js'
import type { RequestTransaction } from './request-transaction.js'
import type { Router } from './router.js'
import type { ServedRoute } from './served-routes.js'

/** A change that somebody asked for, as the audit tells of it; holds no secret. */
export interface Mutation {
  readonly operation: string
  /** What was to be changed: a path as it was sent, or the name in the body. */
  readonly target: string
  /** Who asked; absent where nobody knows. */
  readonly subject?: string
  /** Of the subject's credentials. */
  readonly namespace?: string
}

/** How far a request came: to its route and caller, or to what an API beside this one makes of it. */
export type Attempt = { readonly route: ServedRoute; readonly identity: Identity | undefined } | Mutation

export interface AuditParts {
  readonly router: Router<ServedRoute>
  readonly prefixes: readonly PrefixHandler[]
  readonly maxUriBytes: number
}

const longestTarget = 1024

/** Writes one line for each request that changes something or was refused to, whatever became of it (T31). */
export class Audit {
  readonly #parts: AuditParts

  constructor(parts: AuditParts) {
    this.#parts = parts
  }

  /** `status` is undefined where the client went away before its request was whole. */
  ended(request: IncomingMessage, transaction: RequestTransaction, status: number | undefined): void {
    const { attempt } = transaction
    if (attempt !== undefined && 'route' in attempt && !attempt.route.isAudited) return
    const mutation = attempt === undefined ? this.#refused(request) : mutationOf(attempt, request)
    if (mutation === undefined) return
    const { operation, target, subject, namespace } = mutation
    const isDone = status !== undefined && status < 400
    const fields = {
      audit: operation,
      target: target.slice(0, longestTarget),
      // Who is no namespace and may do it all the same has the operators' key.
      subject: subject ?? (isDone ? 'operator' : undefined),
      namespace,
      outcome: status ?? 'interrupted',
      source: request.socket.remoteAddress,
    }
    transaction.log.info(fields, 'audit')
  }

  /** Of a request that was turned away before its route was looked for. */
  #refused(request: IncomingMessage): Mutation | undefined {
    const { prefixes, router, maxUriBytes } = this.#parts
    const { method = '', url = '/', headers } = request
    try {
      const { path, query } = parseTarget(url, maxUriBytes)
      const beside = handlerOf(prefixes, path)
      if (beside !== undefined) {
        return beside.mutation?.({ method, path: path.slice(beside.prefix.length), query, headers, body: undefined })
      }
      const { route } = router.find(method, parsePath(path))
      return route.isAudited ? { operation: route.operation, target: path } : undefined
    } catch {
      return undefined // No route: there is nothing that it could have changed.
    }
  }
}

function mutationOf(attempt: Attempt, { url = '/' }: IncomingMessage): Mutation {
  if (!('route' in attempt)) return attempt
  const { route, identity } = attempt
  const target = url.split('?', 1)[0] ?? ''
  const operation = route.operation
  if (identity === undefined) return { operation, target }
  return { operation, target, subject: identity.subject, namespace: identity.namespace.name }
}
