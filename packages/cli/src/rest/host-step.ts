import type { RestReply } from './rest-request.js'

/** What to change in the API host where a refusal looks as if it were wrong; undefined where it does not. */
export function hostStep(host: string, reply: RestReply): string | undefined {
  if (wantsTls(host, reply)) {
    return `The server at ${host} wants TLS: wsk property set --apihost ${host.replace(/^http/, 'https')}`
  }
  const { origin, pathname } = new URL(host)
  if (reply.status !== 404 || !isDoubtful(pathname, reply)) return undefined
  return `wsk puts /api itself behind the API host, which ends in ${pathname} here. To leave that out: wsk property set --apihost ${origin}`
}

/** A TLS port that was spoken to in plain HTTP and answers in it, as most servers do. */
function wantsTls(host: string, { status, text }: RestReply): boolean {
  return status === 400 && host.startsWith('http:') && /https/i.test(text)
}

/** A path is right behind some gateways: then an API answers, and in JSON. */
function isDoubtful(path: string, { headers }: RestReply): boolean {
  return path !== '/' && (/^\/api(?:\/|$)/.test(path) || !/[/+]json\b/i.test(headers['content-type'] ?? ''))
}
