import { isOwnHost, pageGuards, takesOverOrigin } from './shared-origin.js'
import type { Transcoded } from './transcoded.js'
import { activationIdHeader } from './web-error.js'
import type { WebAnswer, WebRequest } from './web-request.js'

export interface Surroundings {
  readonly corsHeaders: readonly string[]
  readonly activationId: string
}

/** Statuses whose answers cannot say how long they are, because they have no content. */
const withoutContent: ReadonlySet<number> = new Set([204, 304])

/** Adds what the platform says of every answer to what the action says. */
export function guardedAnswer(request: WebRequest, answer: Transcoded, surroundings: Surroundings): WebAnswer {
  const { status, entity } = answer
  const isOwn = isOwnHost(request.headers.host, request.namespace)
  const headers = [...surroundings.corsHeaders]
  for (let index = 0; index + 1 < answer.headers.length; index += 2) {
    const [name = '', value = ''] = answer.headers.slice(index, index + 2)
    if (isOwn || !takesOverOrigin(name)) headers.push(name, value)
  }
  if (entity !== undefined) headers.push('Content-Type', entity.contentType, ...pageGuards(entity.contentType, isOwn))
  headers.push(activationIdHeader, surroundings.activationId)
  return { status, headers, ...bodyOf(answer) }
}

/** An empty body has a length, but where there can be none. */
export function bodyOf({ status, entity }: Transcoded): Pick<WebAnswer, 'body'> {
  if (entity !== undefined) return { body: entity.content }
  return withoutContent.has(status) ? {} : { body: '' }
}
