import type { IncomingHttpHeaders } from 'node:http'

/** Headers that say something about the event, or about the program that sent it. */
const forwarded: ReadonlySet<string> = new Set([
  'accept',
  'accept-language',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'origin',
  'referer',
  'user-agent',
  'x-request-id',
  'x-requested-with',
  'traceparent',
  'tracestate',
  'baggage',
  'link',
])

/** CloudEvents, WebSub, Standard Webhooks and what the senders of webhooks call their own. */
const forwardedPrefixes = [
  'ce-',
  'webhook-',
  'svix-',
  'x-event-',
  'x-github-',
  'x-gitlab-',
  'x-gitea-',
  'x-gogs-',
  'x-hub-',
  'x-hook-',
  'x-slack-',
  'x-shopify-',
  'x-twilio-',
  'x-webhook-',
  'stripe-',
] as const

/**
 * The headers of a fire that its rules' actions get to see as `__ow_headers`: an allow-list, so that no key, cookie,
 * proxy's or platform's own header ever reaches an action (reliability-security T36).
 */
export function forwardedHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value !== undefined && isForwarded(name) ? [[name, typeof value === 'string' ? value : value.join(', ')]] : [],
    ),
  )
}

function isForwarded(name: string): boolean {
  return forwarded.has(name) || forwardedPrefixes.some((prefix) => name.startsWith(prefix))
}
