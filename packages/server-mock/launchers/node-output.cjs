'use strict'
// `process.stdout` and `process.stderr` of an action: what is written goes out as frames of the activation that wrote it.

const { Buffer } = require('node:buffer')
const { sent, send } = require('./node-channel.cjs')

/** Longest text of one frame, in UTF-16 units. */
const pieceLength = 65_536
/** A line costs at least this much of the limit, so that empty lines have an end too. */
const leastLineBytes = 64
/** What belongs to no activation, such as output between two runs. */
const noActivation = { call: 0, budget: 0, told: true }

const wallClock = Date.now
const steadyClock = performance.now.bind(performance)
let originMs = wallClock() - steadyClock()

/** Epoch milliseconds with fractions; steps with the wall clock. */
function nowMs() {
  const steady = originMs + steadyClock()
  const wall = wallClock()
  if (Math.abs(steady - wall) < 2) return steady
  originMs += wall - steady
  return wall
}

let running = noActivation
let store

/** Concurrent activations are told apart by their asynchronous context. */
function separateActivations() {
  const { AsyncLocalStorage } = require('node:async_hooks')
  store = new AsyncLocalStorage()
}

/** Runs `body` as the activation of `call`; `end` is what its later output belongs to. */
function runAs(call, maxLogBytes, body) {
  const activation = { call, budget: maxLogBytes, told: false }
  if (store !== undefined) return store.run(activation, body)
  running = activation
  return body()
}

function endRun(maxLogBytes) {
  running = { call: 0, budget: maxLogBytes, told: false }
}

function charge(activation, text) {
  const bytes = Buffer.byteLength(text)
  let cost = bytes
  if (bytes < leastLineBytes) cost = leastLineBytes
  if (cost <= activation.budget) {
    activation.budget -= cost
    return text
  }
  const kept = Buffer.from(text.slice(0, activation.budget)).subarray(0, activation.budget).toString()
  activation.budget = 0
  return kept.replace(/\uFFFD$/, '')
}

/** The next piece of a long text; no character is cut in two. */
function pieceOf(text, offset) {
  const end = offset + pieceLength
  if (end >= text.length) return offset === 0 ? text : text.slice(offset)
  return text.slice(offset, (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end)
}

function emit(kind, text) {
  if (text === '') return
  const activation = store?.getStore() ?? running
  const { call } = activation
  const extra = nowMs()
  for (let offset = 0; offset < text.length && !activation.told; ) {
    const piece = pieceOf(text, offset)
    offset += piece.length
    const kept = charge(activation, piece)
    if (kept !== '') send({ kind, call, extra }, kept)
    if (kept.length < piece.length) {
      activation.told = true
      send({ kind: sent.logLimit, call, extra })
    }
  }
}

function decoderOf() {
  const { StringDecoder } = require('node:string_decoder')
  return new StringDecoder('utf8')
}

/** A writable stream that never waits and never fails. */
function createOutput(kind, fd) {
  const { Writable } = require('node:stream')
  const stream = new Writable({ decodeStrings: false, write: (_chunk, _encoding, done) => done() })
  let decoder
  stream.fd = fd
  stream.write = (chunk, encoding, callback) => {
    const done = typeof encoding === 'function' ? encoding : callback
    if (typeof chunk === 'string') emit(kind, typeof encoding === 'string' ? recoded(chunk, encoding) : chunk)
    else if (ArrayBuffer.isView(chunk)) {
      decoder ??= decoderOf()
      emit(kind, decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)))
    } else {
      throw Object.assign(new TypeError('The "chunk" argument must be of type string or an instance of Buffer'), {
        code: 'ERR_INVALID_ARG_TYPE',
      })
    }
    if (typeof done === 'function') process.nextTick(done, null)
    return true
  }
  stream.end = (chunk, encoding, callback) => {
    if (chunk !== undefined && typeof chunk !== 'function') stream.write(chunk, encoding)
    const done = [chunk, encoding, callback].find((argument) => typeof argument === 'function')
    if (done !== undefined) process.nextTick(done, null)
    return stream
  }
  stream.destroy = () => stream
  stream.destroySoon = stream.destroy
  return stream
}

function recoded(text, encoding) {
  return encoding === 'utf8' || encoding === 'utf-8' ? text : Buffer.from(text, encoding).toString()
}

/**
 * What `console` writes to. A real stream takes longer to load than most actions to run, so one is made only for those
 * who ask for `process.stdout` itself; whoever puts his own `write` on that gets what the console writes too.
 */
function consoleOutput(kind, real) {
  const ignore = () => undefined
  return {
    write: (text) => {
      const { stream, write } = real
      if (stream === undefined || stream.write === write) emit(kind, text)
      else stream.write(text)
    },
    once: ignore,
    removeListener: ignore,
    listenerCount: () => 1,
  }
}

function replaceOutputs() {
  for (const [name, kind, fd] of [
    ['stdout', sent.stdout, 1],
    ['stderr', sent.stderr, 2],
  ]) {
    const real = {}
    Object.defineProperty(process, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        if (real.stream === undefined) {
          real.stream = createOutput(kind, fd)
          real.write = real.stream.write
        }
        return real.stream
      },
    })
    console[`_${name}`] = consoleOutput(kind, real)
  }
}

/** What the launcher itself has to say to the author. */
function note(text) {
  emit(sent.stderr, `${text}\n`)
}

module.exports = { replaceOutputs, separateActivations, runAs, endRun, note }
