import type { Connection } from '../config/connection.js'
import { Fault, faultCodes } from '../fault.js'
import { jsonLine } from '../output/json/render.js'
import { type JudgeOptions, replyFault } from './reply-fault.js'
import { type RestReply, type RestRequest, routeOf } from './rest-request.js'
import { hostStep } from './host-step.js'
import { userAgent } from './user-agent.js'
import type { Wire, WireRequest } from './wire.js'

/** The REST API, request by request. */
export class RestClient {
  readonly #connection: Connection
  readonly #openWire: () => Promise<Wire>

  /** `openWire` is asked at the first request, so that nothing is loaded before. */
  constructor(connection: Connection, openWire: () => Promise<Wire>) {
    this.#connection = connection
    let wire: Promise<Wire> | undefined
    this.#openWire = () => (wire ??= openWire())
  }

  /** Scheme, host and port. */
  get host(): string {
    return this.#connection.host
  }

  get apiversion(): string {
    return this.#connection.apiversion
  }

  /** `user:password`, empty where none is configured. */
  get auth(): string {
    return this.#connection.auth
  }

  /** Resolves for every status. Throws a Fault when no answer came, or when credentials are missing (usage hint). */
  async send(request: RestRequest): Promise<RestReply> {
    const wireRequest = this.#wireRequest(request)
    const wire = await this.#openWire()
    return wire(wireRequest)
  }

  /** The answer of a request that has to succeed. Throws a Fault for every other answer as well. */
  async call(request: RestRequest, options: JudgeOptions = {}): Promise<RestReply> {
    const reply = await this.send(request)
    const fault = this.judge(reply, options)
    if (fault !== undefined) throw fault
    return reply
  }

  /** The fault that an answer of this server stands for; undefined when it is a success. */
  judge(reply: RestReply, options: JudgeOptions = {}): Fault | undefined {
    const fault = replyFault(reply, options)
    const step = fault === undefined ? undefined : hostStep(this.host, reply)
    return step === undefined ? fault : fault?.with({ nextSteps: [step] })
  }

  #wireRequest({ method, path, body, anonymous = false, signal }: RestRequest): WireRequest {
    const { apiversion, auth } = this.#connection
    if (!anonymous && auth === '') throw missingAuthFault(method, path)
    return {
      method,
      path: `/api/${apiversion}${path}`,
      secured: !anonymous,
      headers: path === '' ? {} : { 'User-Agent': userAgent() },
      ...(body === undefined ? {} : { body: `${jsonLine(body)}\n` }),
      ...(signal === undefined ? {} : { signal }),
    }
  }
}

function missingAuthFault(method: string, path: string): Fault {
  return new Fault('Authorization key is not configured (--auth is required)', {
    code: faultCodes.usage,
    usageHint: true,
    blame: 'configuration',
    nextSteps: ["Run 'wsk property set --auth KEY' to set it once."],
  })
    .within('Unable to add the HTTP authentication header')
    .within(requestContext(method, routeOf(path)))
}

/** The Go `wsk` has three wordings, and leaves the query away in every list but that of actions. */
function requestContext(method: string, whole: string): string {
  if (whole === 'namespaces') return `Unable to create HTTP request for ${method}`
  const route = whole.replace(/^(rules|packages|triggers|activations)\?.*$/, '$1')
  return route.startsWith('packages')
    ? `Unable to create ${method} HTTP request for '${route}'`
    : `Unable to create HTTP request for ${method} '${route}'`
}
