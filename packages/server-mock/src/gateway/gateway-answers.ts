import type { IncomingHttpHeaders } from 'node:http'
import type { WebAnswer } from '../controller/web/web-request.js'
import type { CorsMode } from './route.js'

const json = ['Content-Type', 'application/json'] as const

/** A refusal in the shape of upstream's gateway (ecosystem 6.6). */
export function refusal(status: number, text: string, headers: readonly string[] = []): WebAnswer {
  return { status, headers: [...json, ...headers], body: JSON.stringify({ status, message: `Error: ${text}` }) }
}

const methods = 'GET, POST, PUT, DELETE, PATCH, HEAD, OPTIONS'
const standardHeaders = 'Authorization, Origin, X-Requested-With, Content-Type, Accept, User-Agent'

/** Names of headers between commas. */
const nameList = /^[\w!#$%&'*+.^`|~, -]{1,1000}$/

/** What pages of every origin may do, without credentials: the origin is never repeated (reliability-security T11). */
function corsHeaders(headers: IncomingHttpHeaders): readonly string[] {
  const asked = headers['access-control-request-headers']
  const allowed = asked !== undefined && nameList.test(asked) ? asked : standardHeaders
  return [
    'Access-Control-Allow-Origin',
    '*',
    'Access-Control-Allow-Methods',
    methods,
    'Access-Control-Allow-Headers',
    allowed,
  ]
}

/** To a browser that asks what it may send. */
export function preflightAnswer(headers: IncomingHttpHeaders): WebAnswer {
  return { status: 200, headers: corsHeaders(headers), body: '' }
}

/** An answer with the CORS headers that its API wants. */
export function withCors(answer: WebAnswer, cors: CorsMode, headers: IncomingHttpHeaders): WebAnswer {
  if (cors === 'action') return answer
  const kept: string[] = []
  for (let index = 0; index + 1 < answer.headers.length; index += 2) {
    const name = answer.headers[index] ?? ''
    if (!name.toLowerCase().startsWith('access-control-')) kept.push(name, answer.headers[index + 1] ?? '')
  }
  return { ...answer, headers: cors === 'gateway' ? [...kept, ...corsHeaders(headers)] : kept }
}
