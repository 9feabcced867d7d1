import { generate } from 'selfsigned'

/** A key and its self-made certificate, as PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** Makes a certificate for 127.0.0.1 and the names given, valid for a day unless it ended `endedDaysAgo`. */
export async function makeCertificate({ endedDaysAgo = -1, names = ['localhost'] } = {}): Promise<Certificate> {
  const dayMs = 86_400_000
  const end = Date.now() - endedDaysAgo * dayMs
  const pems = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(end - 2 * dayMs),
    notAfterDate: new Date(end),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  })
  return { key: pems.private, cert: pems.cert }
}
