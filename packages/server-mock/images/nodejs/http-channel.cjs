'use strict'
// In an image this stands in the place of the launcher's own channel: the same frames, made of HTTP requests on port
// 8080 and turned into their answers. Logs go to the streams of the container, and a line after each activation says
// on both that it has ended.
//
// Three headers are between our invoker and our images: `x-wsk-token` of the first `/init` is asked for from then on;
// `x-wsk-marker` is the line instead of the usual one, which an action could print itself; `x-wsk-log-bytes` is how much
// of its log an activation may write; `x-wsk-logs` of the answer says that it wanted to write more, and
// `x-wsk-unpacked` how much came out of an archive.

const { Buffer } = require('node:buffer')
const { writeSync } = require('node:fs')
const { createServer } = require('node:http')

const port = 8080
const longestBody = 48 * 1024 * 1024
const endOfActivation = 'XXX_THE_END_OF_A_WHISK_ACTIVATION_XXX'
const unlimited = 0xffffffff
const sent = { ready: 1, reply: 2, stdout: 3, stderr: 4, logLimit: 5, unpacked: 6 }
const received = { init: 1, run: 2, proceed: 3 }
const binaryFlag = 2
const descriptors = { [sent.stdout]: 1, [sent.stderr]: 2 }

/** What waits for an answer, by number. */
const calls = new Map()
let lastCall = 0
let rehearsing = false
let token
let deliver
/** Whether the last thing written to a descriptor was a whole line. */
const isAtLineStart = { 1: true, 2: true }

function writeAll(fd, text) {
  const bytes = Buffer.from(text)
  let offset = 0
  while (offset < bytes.length) {
    try {
      offset += writeSync(fd, bytes, offset)
    } catch (error) {
      if (error.code !== 'EAGAIN' && error.code !== 'EINTR') throw error
    }
  }
}

function endLogs(marker) {
  for (const fd of [1, 2]) {
    writeAll(fd, isAtLineStart[fd] ? `${marker}\n` : `\n${marker}\n`)
    isAtLineStart[fd] = true
  }
}

/** `body` is JSON text. */
function answer(response, { status, headers = {} }, body) {
  const length = Buffer.byteLength(body)
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...headers })
  response.end(body)
}

function refuse(response, status, text) {
  answer(response, { status }, JSON.stringify({ error: text }))
}

/** Refusals, which have status 403, are no activation. */
function endsLogs(kind, status) {
  return kind === received.run ? status !== 403 : status === 502
}

function onReply({ call, status }, body) {
  const pending = calls.get(call)
  if (pending === undefined) return
  calls.delete(call)
  if (endsLogs(pending.kind, status)) endLogs(pending.marker)
  const headers = {
    ...(pending.isCut ? { 'x-wsk-logs': 'truncated' } : {}),
    ...(pending.unpacked === undefined ? {} : { 'x-wsk-unpacked': pending.unpacked }),
  }
  answer(pending.response, { status, headers }, body)
}

function onUnpacked({ call, extra }) {
  const pending = calls.get(call)
  if (pending !== undefined) pending.unpacked = extra
  queueMicrotask(() => deliver({ kind: received.proceed }, Buffer.alloc(0)))
}

function noteCut(call) {
  const pending = calls.get(call)
  if (pending !== undefined) pending.isCut = true
}

/** `head` is `{ kind, flags?, status?, call?, extra? }`, `text` the payload. */
function send(head, text = '') {
  if (rehearsing) return
  const fd = descriptors[head.kind]
  if (fd !== undefined) {
    writeAll(fd, text)
    isAtLineStart[fd] = text.endsWith('\n')
  } else if (head.kind === sent.reply) onReply(head, text)
  else if (head.kind === sent.logLimit) noteCut(head.call)
  else if (head.kind === sent.unpacked) onUnpacked(head)
}

/** Everything has left when `send` returns. */
function flush() {
  return undefined
}

/** While `on`, nothing leaves. */
function rehearse(on) {
  rehearsing = on
}

/** What the launcher takes for `/init`: u32 length, that many bytes of JSON `{ main, env }`, then the code. */
function initPayload({ main, code, env, binary }) {
  const text = (value) => (typeof value === 'string' ? value : '')
  const meta = JSON.stringify({ main: text(main), env: typeof env === 'object' && env !== null ? env : {} })
  const length = Buffer.alloc(4)
  length.writeUInt32LE(Buffer.byteLength(meta), 0)
  return Buffer.concat([length, Buffer.from(meta), Buffer.from(text(code), binary === true ? 'base64' : 'utf8')])
}

function frameOf(kind, request) {
  const logBytes = Number(request.headers['x-wsk-log-bytes'])
  lastCall = (lastCall + 1) % unlimited
  return { kind, flags: 0, call: lastCall, maxBytes: unlimited, maxLogBytes: logBytes > 0 ? logBytes : unlimited }
}

function begin(request, response, body) {
  const kind = request.method === 'POST' ? { '/init': received.init, '/run': received.run }[request.url] : undefined
  if (kind === undefined) return refuse(response, 500, 'Bad request.')
  if (token !== undefined && request.headers['x-wsk-token'] !== token)
    return refuse(response, 403, 'Not yours to call.')
  const frame = frameOf(kind, request)
  let payload = body
  try {
    const sentBody = JSON.parse(body.toString())
    if (typeof sentBody !== 'object' || sentBody === null) throw new TypeError('no object')
    if (kind === received.init) {
      const value = sentBody.value ?? {}
      if (value.binary === true) frame.flags = binaryFlag
      payload = initPayload(value)
      token = request.headers['x-wsk-token']
    }
  } catch {
    return refuse(response, 500, 'Bad request.')
  }
  calls.set(frame.call, { response, kind, marker: request.headers['x-wsk-marker'] ?? endOfActivation, isCut: false })
  deliver(frame, payload)
}

function onRequest(request, response) {
  const chunks = []
  let length = 0
  request.on('data', (chunk) => {
    length += chunk.length
    if (length <= longestBody) chunks.push(chunk)
  })
  request.on('end', () => {
    if (length > longestBody) refuse(response, 500, 'Bad request.')
    else begin(request, response, Buffer.concat(chunks))
  })
}

function listen(_how, onFrame) {
  deliver = onFrame
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0, noDelay: true }, onRequest)
  server.listen(port)
}

module.exports = { sent, send, post: send, flush, listen, rehearse }
