import type { Agent } from 'node:http'
import type { Axios, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { type Agents, createAgents, nodeBuiltins } from './agents.js'
import { exchangeOverNode } from './node-exchange.js'
import type { Destination, Settings } from './settings.js'

/** One attempt, complete: an absolute URL, every header, the body's text. */
export interface Attempt {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly signal: AbortSignal
}

/** What came back, whatever its status. */
export interface Answer {
  readonly status: number
  /** Names as sent by the server. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  readonly text: string
}

/** The one way to the network. Rejects with whatever Node, axios or the browser throws. */
export interface Transport {
  send(attempt: Attempt): Promise<Answer>
  /** Closes the connections that are kept open. */
  destroy(): void
}

interface Loaded {
  readonly axios: Axios
  readonly agents: Agents | undefined
}

/** Headers that axios would fill in by itself. */
const unset = { 'Content-Type': false, 'User-Agent': false } as const

/** Nothing is loaded and nothing is opened before the first attempt. */
export function createTransport(settings: Settings, destination: Destination): Transport {
  let loading: Promise<Loaded> | undefined
  let loaded: Loaded | undefined
  const load = async (): Promise<Loaded> => {
    loading ??= loadAxios(settings, destination)
    loaded = await loading
    return loaded
  }
  return {
    async send(attempt) {
      const { axios, agents } = loaded ?? (await load())
      const url = new URL(attempt.url)
      const agent = agents?.for(url)
      const response = await axios.request<unknown>({
        method: attempt.method,
        url: attempt.url,
        headers: { ...unset, ...attempt.headers },
        ...(attempt.body === undefined ? {} : { data: attempt.body }),
        signal: attempt.signal,
        ...(agent === undefined ? {} : agentConfig(url, agent)),
      })
      return answerFrom(response)
    },
    destroy() {
      loaded?.agents?.destroy()
    },
  }
}

function agentConfig(url: URL, agent: Agent): { readonly httpAgent?: Agent; readonly httpsAgent?: Agent } {
  return url.protocol === 'https:' ? { httpsAgent: agent } : { httpAgent: agent }
}

async function loadAxios(settings: Settings, destination: Destination): Promise<Loaded> {
  const { Axios } = await import('axios')
  const { adapter, proxy, cert, key, ca } = settings.options
  const builtins = nodeBuiltins()
  const chosen = adapter ?? (builtins === undefined ? ['xhr', 'fetch'] : 'node')
  const agents =
    builtins === undefined
      ? undefined
      : createAgents(builtins, {
          insecure: destination.insecure,
          env: destination.env,
          ...(proxy === undefined ? {} : { proxy }),
          ...(cert === undefined ? {} : { cert }),
          ...(key === undefined ? {} : { key }),
          ...(ca === undefined ? {} : { ca }),
        })
  const axios = new Axios({
    adapter: chosen === 'node' ? (config: InternalAxiosRequestConfig<string>) => overNode(config, settings) : chosen,
    // Everything below turns something of axios off: what it would add is done, or refused, by this package.
    proxy: false,
    maxRedirects: 0,
    maxBodyLength: Infinity,
    maxContentLength: settings.maxResponseBytes,
    responseType: 'text',
    transformRequest: [],
    transformResponse: [],
    validateStatus: () => true,
  })
  return { axios, agents }
}

/** axios's way to Node's HTTP client that is ours: no module is loaded for it, and every failure says how far it came. */
async function overNode(config: InternalAxiosRequestConfig<string>, settings: Settings): Promise<AxiosResponse> {
  const url = new URL(config.url ?? '')
  const agent: unknown = url.protocol === 'https:' ? config.httpsAgent : config.httpAgent
  const headers = Object.entries(config.headers.toJSON()).map(([name, value]): [string, string] => [
    name,
    String(value),
  ])
  const answer = await exchangeOverNode({
    method: (config.method ?? 'GET').toUpperCase(),
    url,
    headers: Object.fromEntries(headers),
    body: config.data,
    agent: agent as Agent,
    signal: config.signal as AbortSignal,
    connectTimeoutMs: settings.connectTimeoutMs,
    maxResponseBytes: settings.maxResponseBytes,
  })
  return { data: answer, status: answer.status, statusText: '', headers: {}, config }
}

/** The answer as `overNode` put it in, or what an adapter of axios made. */
function answerFrom({ status, headers, data }: AxiosResponse<unknown>): Answer {
  if (isAnswer(data)) return data
  const entries = Object.entries(headers).map(([name, value]): [string, readonly string[]] => [
    name,
    Array.isArray(value) ? value.map(String) : [String(value)],
  ])
  return { status, headers: Object.fromEntries(entries), text: typeof data === 'string' ? data : '' }
}

function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null && 'text' in data
}
