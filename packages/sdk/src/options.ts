import type { ClientHooks, Logger } from './hooks.js'

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A constant key, or what is asked for one before each call. */
export type Auth = string | (() => string | Promise<string>)

/** What `createClient` takes. Everything is optional; see `docs/sdk.md` for where absent values come from. */
export interface ClientOptions {
  /**
   * `host`, `host:port` or URL; without a scheme it means https. A path is kept in front of `/api`.
   * Default: `__OW_API_HOST`, else `WHISK_APIHOST`.
   */
  readonly apihost?: string
  /** `uuid:key`, sent as Basic credentials. Default: `__OW_API_KEY`, else `WHISK_AUTH`. */
  readonly auth?: Auth
  /** For names that say none. Default: `__OW_NAMESPACE`, else `_`, the namespace of the key. */
  readonly namespace?: string
  /** Path segment after `/api/`. Default: `WHISK_APIVERSION`, else `v1`. */
  readonly apiVersion?: string
  /** Accept any server certificate. Default false; `true` in `__OW_IGNORE_CERTS` (any case) means the same. */
  readonly insecure?: boolean
  /** Another name of `insecure`. */
  readonly ignoreCerts?: boolean
  /** PEM of the client certificate; needs `key`. */
  readonly cert?: string
  /** PEM of the client certificate's key; needs `cert`. */
  readonly key?: string
  /** PEM of authorities to trust instead of the system's. */
  readonly ca?: string
  /**
   * Longest time of one call, all its attempts and waits included. 0: no limit. Default 70000;
   * a blocking invoke with a wait of its own gets that wait and 10000 more, if that is longer.
   */
  readonly timeoutMs?: number
  /** Longest time to a connection, TLS included. 0: no limit. Default 10000. Node only. */
  readonly connectTimeoutMs?: number
  /** How often a safe call is repeated. Default 2; 0: never. No POST is, but an invocation with an idempotency key. */
  readonly retries?: number
  /** Added to every request; those of a call win. */
  readonly headers?: Readonly<Record<string, string>>
  /** `User-Agent` of every request; `false` sends none. Default `wsk-sdk/VERSION`; none in a browser. */
  readonly userAgent?: string | false
  /**
   * Makes the `X-Request-ID` of a call, the same for all its attempts; `false` leaves it to the server.
   * Default: `__OW_TRANSACTION_ID`, so that calls of an action share its transaction, else a new id;
   * none in a browser, where servers would have to allow the header.
   */
  readonly requestId?: false | (() => string)
  /** URL of a proxy; `false`: none. Default: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, never for loopback hosts. */
  readonly proxy?: string | false
  /**
   * `safe` (default): follows what repeats the request unchanged (307, 308, any of a GET) and refuses the rest.
   * `rewrite`: 301, 302 and 303 turn any method into a GET without body, as browsers and Go do. `none`: refuses all.
   */
  readonly redirects?: 'safe' | 'rewrite' | 'none'
  /** Longest body of a response. Default 256 MB. */
  readonly maxResponseBytes?: number
  /** Who makes the request. Default `node` where Node's modules are at hand, else what axios chooses. */
  readonly adapter?: 'node' | 'http' | 'fetch' | 'xhr'
  /** Called at each request, response, failed attempt and retry. */
  readonly hooks?: ClientHooks
  /** Told the same in words, secrets left out. */
  readonly logger?: Logger
  /** Where absent options are looked up. Default: the process's environment; `{}`: nowhere. */
  readonly env?: Environment
}

/** Second argument of every call. */
export interface RequestOptions {
  /** Ends the call with an AbortError, or a TimeoutError where its reason is one. */
  readonly signal?: AbortSignal
  /** As in the client's options, for this call. */
  readonly timeoutMs?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Transaction id of this call. */
  readonly requestId?: string
  readonly retries?: number
}
