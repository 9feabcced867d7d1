import { constants, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'

/** A pair of keys and its public half as a key server publishes it. */
export interface SigningKey {
  readonly alg: string
  readonly kid: string
  readonly privateKey: KeyObject
  readonly jwk: JsonWebKey
}

const curves: Readonly<Record<string, string>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' }

export function signingKey(alg: string, kid: string): SigningKey {
  const curve = curves[alg]
  const { privateKey, publicKey } =
    alg === 'EdDSA'
      ? generateKeyPairSync('ed25519')
      : curve === undefined
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: curve })
  return { alg, kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig' } }
}

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token with this payload, signed as a server would do it. */
export function signedToken({ alg, kid, privateKey }: SigningKey, claims: object, header: object = {}): string {
  const text = `${base64url({ alg, kid, ...header })}.${base64url(claims)}`
  return `${text}.${signatureOf(alg, text, privateKey).toString('base64url')}`
}

function signatureOf(alg: string, text: string, key: KeyObject): Buffer {
  const bytes = Buffer.from(text)
  if (alg === 'EdDSA') return sign(undefined, bytes, key)
  const hash = `sha${alg.slice(2)}`
  if (alg.startsWith('ES')) return sign(hash, bytes, { key, dsaEncoding: 'ieee-p1363' })
  if (alg.startsWith('RS')) return sign(hash, bytes, key)
  return sign(hash, bytes, {
    key,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
  })
}

interface WebServer extends AsyncDisposable {
  readonly url: string
}

/** A server on a free port of this machine. */
export function openWebServer(listener: RequestListener): Promise<WebServer> {
  const server = createServer(listener)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({
        url: `http://127.0.0.1:${port}`,
        [Symbol.asyncDispose]: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}
