const hostGrammar = /^(?:[a-z0-9._-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i

/** Whoever reaches the server under another name, through a published port say, is told URLs that lead back. */
export function originOf(host: string | undefined, publicUrl: string): string {
  if (host === undefined || !hostGrammar.test(host)) return publicUrl
  return `${publicUrl.slice(0, publicUrl.indexOf('://'))}://${host}`
}
