import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isIP } from 'node:net'
import { ConfigError } from '../config/config-error.js'
import type { TlsConfig } from '../config/config.js'
import type { OwnCertificate } from '../config/start-lines.js'
import { errorCode } from '../support/error-code.js'

/** Certificate chain and private key, PEM. */
export interface KeyPair {
  readonly cert: string
  readonly key: string
}

export interface CertificatePlace {
  readonly host: string
  /** Undefined: nothing is kept, every start makes a new pair. */
  readonly dataFolder: string | undefined
}

/** Of `--tls`; undefined for certificates that others made, and for plain HTTP. */
export function ownCertificate(tls: TlsConfig, dataFolder: string | undefined): OwnCertificate | undefined {
  if (tls.kind !== 'self-signed') return undefined
  return { file: dataFolder === undefined ? undefined : filesIn(dataFolder).certFile }
}

function filesIn(dataFolder: string): { readonly folder: string; readonly certFile: string; readonly keyFile: string } {
  const folder = join(dataFolder, 'tls')
  return { folder, certFile: join(folder, 'cert.pem'), keyFile: join(folder, 'key.pem') }
}

const validForDays = 825
const day = 86_400_000

/** The key pair of the listener; undefined for plain HTTP. Throws ConfigError for files that cannot be used. */
export async function loadKeyPair(tls: TlsConfig, place: CertificatePlace): Promise<KeyPair | undefined> {
  if (tls.kind === 'none') return undefined
  if (tls.kind === 'files') {
    return checked({ cert: await pem('--tls-cert', tls.certFile), key: await pem('--tls-key', tls.keyFile) })
  }
  return place.dataFolder === undefined ? makePair(place.host) : keptPair(place.dataFolder, place.host)
}

async function pem(option: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = errorCode(error) ?? 'unreadable'
    throw new ConfigError(`${option}: ${file} cannot be read (${code}); give a readable PEM file`, { cause: error })
  }
}

function checked(pair: KeyPair): KeyPair {
  try {
    process.getBuiltinModule('node:tls').createSecureContext(pair)
    return pair
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not PEM'
    throw new ConfigError(`--tls-cert: certificate and key cannot be used together (${reason}); give a matching pair`, {
      cause: error,
    })
  }
}

/** Made at the first start, and again when it would expire or the host is another one. */
async function keptPair(dataFolder: string, host: string): Promise<KeyPair> {
  const { folder, certFile, keyFile } = filesIn(dataFolder)
  const kept = await readFile(certFile, 'utf8').catch(() => undefined)
  const keptKey = await readFile(keyFile, 'utf8').catch(() => undefined)
  if (kept !== undefined && keptKey !== undefined && isGoodFor(kept, host)) return { cert: kept, key: keptKey }
  const pair = await makePair(host)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(`${keyFile}.new`, pair.key, { mode: 0o600 })
  await writeFile(`${certFile}.new`, pair.cert, { mode: 0o600 })
  await rename(`${keyFile}.new`, keyFile)
  await rename(`${certFile}.new`, certFile)
  return pair
}

function isGoodFor(cert: string, host: string): boolean {
  try {
    const { X509Certificate } = process.getBuiltinModule('node:crypto')
    const parsed = new X509Certificate(cert)
    const names = isIP(host) === 0 ? parsed.checkHost(host) : parsed.checkIP(host)
    return names !== undefined && Date.parse(parsed.validTo) - Date.now() > 30 * day
  } catch {
    return false
  }
}

async function makePair(host: string): Promise<KeyPair> {
  const { generate } = await import('selfsigned')
  const altNames = [...new Set(['localhost', '127.0.0.1', '::1', host])].map((name) =>
    isIP(name) === 0 ? ({ type: 2, value: name } as const) : ({ type: 7, ip: name } as const),
  )
  const now = Date.now()
  const { cert, private: key } = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + validForDays * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  })
  return { cert, key }
}
