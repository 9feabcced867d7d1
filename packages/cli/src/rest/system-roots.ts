/**
 * Trusts the system's authorities beside those that Node brings along, as Go's programs do: `SSL_CERT_FILE` and
 * `SSL_CERT_DIR` count. It holds for connections made from now on. Reading them takes longer than most requests, so ask
 * only once it is known that they are needed. False when there are none that were not trusted before.
 */
export function trustSystemRoots(): boolean {
  const { getCACertificates, setDefaultCACertificates } = process.getBuiltinModule('node:tls')
  const known = new Set(getCACertificates('default'))
  const all = new Set([...known, ...getCACertificates('system')])
  if (all.size === known.size) return false
  setDefaultCACertificates([...all])
  return true
}
