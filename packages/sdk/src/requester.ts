/// <reference lib="esnext.disposable" preserve="true" />
import type { Caller } from './caller.js'
import { createCaller } from './caller.js'
import { ValidationError } from './errors.js'
import { encodeQuery } from './names.js'
import type { ClientOptions, RequestOptions } from './options.js'
import type { ResponseInfo } from './response.js'
import { completeOptions } from './settings.js'

/** A request that the contract does not know. */
export interface RawRequest extends RequestOptions {
  readonly method: string
  /** From the slash after the host, encoded: `/api/v1/web/guest/default/page.html`. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  /** JSON text. */
  readonly body?: string
  /** Default true: sent with credentials. */
  readonly secured?: boolean
}

/** The way to one API host, without the contract's operations: for programs that start for one request. */
export interface Requester extends AsyncDisposable {
  /** Makes any request; resolves to the answer whatever its status is. A POST is not repeated. */
  request(request: RawRequest): Promise<ResponseInfo>
  /** Takes no more calls, lets those under way end, then closes the connections. */
  close(): Promise<void>
  /** Ends calls under way with AbortError and closes the connections. */
  destroy(reason?: unknown): void
}

/**
 * A requester. Nothing is looked up, loaded or opened before its first request. Throws ConfigurationError for options
 * that cannot work.
 */
export function createRequester(options: ClientOptions = {}): Requester {
  return requesterOver(createCaller(completeOptions(options)))
}

/** The same over a caller. */
export function requesterOver(caller: Caller): Requester {
  return {
    async request({ method, path, query = {}, body, secured = true, ...requestOptions }) {
      if (!path.startsWith('/')) throw new ValidationError('The path must begin with a slash.')
      const upper = method.toUpperCase()
      return caller.send(
        {
          method: upper,
          path: `${path}${encodeQuery(query)}`,
          ...(body === undefined ? {} : { body }),
          secured,
          repeatable: upper === 'GET' || upper === 'HEAD' ? 'always' : 'never',
        },
        requestOptions,
      )
    },
    close: () => caller.close(),
    destroy: (reason) => caller.destroy(reason),
    [Symbol.asyncDispose]: () => caller.close(),
  }
}
