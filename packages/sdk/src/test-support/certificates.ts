import { isIP } from 'node:net'
import { generate } from 'selfsigned'

/** A key and its self-made certificate, as PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** Makes a certificate for this machine, or the names and addresses given, valid for a day unless it ended `endedDaysAgo`. */
export async function makeCertificate({
  endedDaysAgo = -1,
  names = ['localhost', '127.0.0.1'],
} = {}): Promise<Certificate> {
  const dayMs = 86_400_000
  const end = Date.now() - endedDaysAgo * dayMs
  const altNames = names.map((value) =>
    isIP(value) === 0 ? { type: 2 as const, value } : { type: 7 as const, ip: value },
  )
  const pems = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(end - 2 * dayMs),
    notAfterDate: new Date(end),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames },
    ],
  })
  return { key: pems.private, cert: pems.cert }
}
