import type { ServerConfig } from '../config/config.js'
import { type HttpDeps, type HttpServer, openHttp } from '../http/open-http.js'
import { defaultListenerBounds } from '../http/listener-config.js'
import { errorCode } from '../support/error-code.js'
import type { ContainerDoor } from '../invoker/containers/port.js'
import { findPortHolder } from '../support/port-holder.js'
import type { KeyPair } from './certificate.js'

/** The port cannot be had; the message says who has it and what to do. */
export class PortError extends Error {
  override readonly name = 'PortError'
}

export interface Listening {
  readonly http: HttpServer
  /** What people should know about the port. */
  readonly note: string | undefined
}

/** Opens the API's port; where nobody named one, a free one instead of a busy one. Rejects with PortError. */
export async function listen(config: ServerConfig, keyPair: KeyPair | undefined, deps: HttpDeps): Promise<Listening> {
  const open = (port: number): Promise<HttpServer> => openHttp(httpConfig({ ...config, port }, keyPair), deps)
  try {
    return { http: await open(config.port), note: undefined }
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw cannotListen(error, config)
    const holder = await holderText(config.port)
    const http = await open(0)
    if (config.anyPortWillDo) return { http, note: `port ${config.port} is taken by ${holder}, so this one was chosen` }
    const free = http.port
    await http[Symbol.asyncDispose]()
    throw new PortError(`port ${config.port} is taken by ${holder}: stop it, or use --port ${free}, which is free`, {
      cause: error,
    })
  }
}

/** Opens a door for containers that are not on this machine's own network, at any port of the address where they find it. */
export async function listenFor(door: ContainerDoor, config: ServerConfig, deps: HttpDeps): Promise<HttpServer> {
  const http = await openHttp(httpConfig({ ...config, host: door.host, port: 0 }, undefined), deps)
  await door.admit(http.port)
  return http
}

/** Where the API is another process's, but on this machine: lets containers reach it. */
export async function admitApi(door: ContainerDoor | undefined, apiHost: string): Promise<void> {
  if (door === undefined || !URL.canParse(apiHost)) return
  const { hostname, port, protocol } = new URL(apiHost)
  if (hostname === door.host) await door.admit(Number(port) || (protocol === 'https:' ? 443 : 80))
}

function httpConfig(config: ServerConfig, keyPair: KeyPair | undefined): Parameters<typeof openHttp>[0] {
  const { host, port, limits, closeTimeoutMs } = config
  return {
    host,
    port,
    ...(keyPair === undefined ? {} : { tls: keyPair }),
    bounds: { ...defaultListenerBounds, closeGraceMs: Math.min(closeTimeoutMs, defaultListenerBounds.closeGraceMs) },
    maxUriBytes: limits.uriLengthBytes,
    maxBodyBytes: limits.requestSizeBytes,
    maxPayloadBytes: limits.payloadSizeBytes,
  }
}

async function holderText(port: number): Promise<string> {
  const holder = await findPortHolder(port)
  return holder === undefined ? 'another program' : `process ${holder.pid} (${holder.command})`
}

function cannotListen(error: unknown, { host, port }: ServerConfig): unknown {
  switch (errorCode(error)) {
    case 'EACCES':
      return new PortError(`port ${port} needs rights that this process has not: use --port with a number above 1023`, {
        cause: error,
      })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new PortError(`--host: ${host} is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all`, {
        cause: error,
      })
    default:
      return error
  }
}
