/** What a listener allows its clients. Times in milliseconds (reliability-security T26, rest-api 1.2). */
export interface ListenerBounds {
  readonly maxConnections: number
  /** Connections from one address. */
  readonly maxConnectionsPerSource: number
  /** From the first byte of a connection or request to the end of its headers. */
  readonly headersTimeoutMs: number
  /** From the first byte of a request to the last one of its body. */
  readonly requestTimeoutMs: number
  /** Without any byte of a body that is due. */
  readonly bodyIdleMs: number
  /** A body slower than this is given up once `bodyIdleMs` have passed. */
  readonly minBodyBytesPerSecond: number
  /** For a client to take an answer that is ready. */
  readonly answerTimeoutMs: number
  /** An idle connection is kept for its next request. */
  readonly keepAliveMs: number
  /** Requests under way may take so long after the listener began to close. */
  readonly closeGraceMs: number
}

export const defaultListenerBounds: ListenerBounds = {
  maxConnections: 8192,
  maxConnectionsPerSource: 4096,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 300_000,
  bodyIdleMs: 10_000,
  minBodyBytesPerSecond: 1024,
  answerTimeoutMs: 60_000,
  keepAliveMs: 65_000,
  closeGraceMs: 65_000,
}

/** Certificate chain and private key, PEM. */
export interface TlsKeyPair {
  readonly cert: string
  readonly key: string
}

export interface ListenerConfig {
  readonly host: string
  /** 0 picks a free one. */
  readonly port: number
  /** Absent: plain HTTP. */
  readonly tls?: TlsKeyPair
  readonly bounds: ListenerBounds
}

/** Longest URI; what is longer is answered with 414. */
export const maxUriBytes = 8 * 1024

/** Headers of a request together, and how many; Node counts the request line among them. */
export const maxHeaderBytes = 16 * 1024
export const maxHeaderCount = 100
