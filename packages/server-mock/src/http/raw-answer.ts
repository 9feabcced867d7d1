import { createTransactionId } from '../telemetry/transaction-id.js'

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  414: 'URI Too Long',
  431: 'Request Header Fields Too Large',
  503: 'Service Unavailable',
}

/** A complete answer for a connection on which no request could be read; the connection ends with it. */
export function rawAnswer(status: number, message: string, extraHeaders: readonly string[] = []): string {
  const id = createTransactionId()
  const body = JSON.stringify({ error: message, code: id })
  return [
    `HTTP/1.1 ${status} ${reasons[status] ?? 'Error'}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-ID: ${id}`,
    ...extraHeaders,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
