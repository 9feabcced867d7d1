'use strict'
// Runs one JavaScript action. Started with one argument, JSON: { folder, concurrency, reader?, uid?, gid?, groups? }.
// Answers frames as the nodejs runtime answers `/init` and `/run`.

const { sent, send, post, flush, listen, rehearse } = require('./node-channel.cjs')
const output = require('./node-output.cjs')
const { loadText, isPlain, ownFrames } = require('./node-code.cjs')

const settings = JSON.parse(process.argv[2])
const concurrent = settings.concurrency > 1
const received = { init: 1, run: 2, proceed: 3 }
const initFlags = { binary: 2 }
const truncated = 1

/** `ready`, `starting`, `running` or `stopped`; a stopped runtime stays so. */
let status = 'ready'
let userMain
let proceed
/** A cold start asks for `/init` at once; who does not is kept for later. */
let idle
const idleMs = 10

/** Where several activations run, their answers leave together. */
const give = concurrent ? post : send

function reply(frame, code, body) {
  const bytes = Buffer.byteLength(body)
  if (bytes <= frame.maxBytes) {
    give({ kind: sent.reply, status: code, call: frame.call }, body)
    return
  }
  const prefix = Buffer.from(body)
    .subarray(0, frame.maxBytes)
    .toString()
    .replace(/\uFFFD$/, '')
  give({ kind: sent.reply, flags: truncated, status: code, call: frame.call, extra: bytes }, prefix)
}

function refuse(frame, code, text) {
  reply(frame, code, JSON.stringify({ error: text }))
}

function describe(error) {
  if (isPlain(error)) return error.message
  const text = String((typeof error === 'object' && error?.stack) || error)
  return ownFrames(text)
}

function setEnvironment(variables) {
  for (const [name, value] of Object.entries(variables)) process.env[name] = value
}

/** Asks the server to make room for what was unpacked; memory files count as the action's memory. */
function announceUnpacked(call, bytes) {
  return new Promise((resolve) => {
    proceed = resolve
    send({ kind: sent.unpacked, call, extra: bytes })
  })
}

async function load(frame, meta, code) {
  setEnvironment(meta.env)
  if (!(frame.flags & initFlags.binary)) return loadText(code.toString(), meta.main, settings.folder)
  const { unpack } = require('./node-archive.cjs')
  const { loadFolder } = require('./node-modules.cjs')
  const bytes = await unpack(code, settings.folder)
  await announceUnpacked(frame.call, bytes)
  return loadFolder(meta.main, settings.folder)
}

function initFailed(frame, error) {
  const text = describe(error)
  status = 'stopped'
  output.note(text)
  refuse(frame, 502, `Initialization has failed due to: ${text}`)
}

/** The payload is: u32 length, that many bytes of JSON `{ main, env }`, then the code. */
function initialize(frame, payload) {
  if (userMain !== undefined) return refuse(frame, 403, 'Cannot initialize the action more than once.')
  if (status !== 'ready') return refuse(frame, 403, `System not ready, status is ${status}.`)
  const end = 4 + payload.readUInt32LE(0)
  const meta = JSON.parse(payload.toString('utf8', 4, end))
  const code = payload.subarray(end)
  if (meta.main === '' || code.length === 0) return refuse(frame, 403, 'Missing main/no code to execute.')
  status = 'starting'
  const loaded = (main) => {
    userMain = main
    status = 'ready'
    reply(frame, 200, '{"OK":true}')
  }
  return output.runAs(0, frame.maxLogBytes, () =>
    load(frame, meta, code).then(loaded, (error) => initFailed(frame, error)),
  )
}

function ended(frame) {
  if (!concurrent) output.endRun(frame.maxLogBytes)
}

function resolved(frame, result) {
  if (status === 'running') status = 'ready'
  if (result === undefined) return answer(frame, {})
  if (typeof result === 'object') return answer(frame, result)
  output.note(`The result must be an object but has type '${typeof result}'.`)
  ended(frame)
  return refuse(frame, 502, 'The action did not return a dictionary.')
}

function answer(frame, result) {
  let body
  try {
    body = JSON.stringify(result) ?? '{}'
  } catch (error) {
    return threw(frame, error)
  }
  ended(frame)
  return reply(frame, 200, body)
}

function threw(frame, error) {
  status = 'stopped'
  output.note(describe(error))
  ended(frame)
  return refuse(frame, 502, `An error has occurred: ${String(error)}`)
}

function rejected(frame, reason) {
  const { plainError } = require('./node-errors.cjs')
  resolved(frame, { error: reason ? plainError(reason) : {} })
}

function settle(frame, result) {
  if (typeof result?.then !== 'function') return resolved(frame, result)
  return Promise.resolve(result).then(
    (value) => resolved(frame, value),
    (reason) => rejected(frame, reason),
  )
}

const context = Object.create(null)

/** Setting a variable is a system matter; most stay the same from run to run. */
function setContext(request) {
  for (const name in request) {
    const value = request[name]
    if (name === 'value' || typeof value !== 'string' || context[name] === value) continue
    context[name] = value
    process.env[`__OW_${name.toUpperCase()}`] = value
  }
}

function run(frame, payload) {
  if (status !== 'ready') return refuse(frame, 403, `System not ready, status is ${status}.`)
  if (userMain === undefined) return refuse(frame, 403, 'System not initialized.')
  const request = JSON.parse(payload.toString())
  if (!concurrent) status = 'running'
  const parameters = request.value ?? {}
  if (typeof parameters !== 'object') {
    return refuse(
      frame,
      403,
      `Internal system error: the argument must be a dictionary but has type '${typeof parameters}'.`,
    )
  }
  setContext(request)
  return output.runAs(frame.call, frame.maxLogBytes, () => {
    let result
    try {
      result = userMain(parameters)
    } catch (error) {
      return threw(frame, error)
    }
    return settle(frame, result)
  })
}

function onFrame(frame, payload) {
  clearTimeout(idle)
  if (frame.kind === received.run) run(frame, payload)
  else if (frame.kind === received.init) initialize(frame, payload)
  else if (frame.kind === received.proceed) proceed?.()
}

/** The server has gone: so has the reason to run, for children too. */
function onEnd() {
  process.kill(0, 'SIGKILL')
}

/** Waits until the process is where its limits are; the move was begun before this program was. */
function awaitGroups(expected) {
  const { readFileSync } = require('node:fs')
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let attempt = 0; attempt < 5_000; attempt += 1) {
    const groups = readFileSync('/proc/self/cgroup', 'utf8').split('\n')
    if (groups.filter((line) => line.endsWith(`/${expected.name}`)).length >= expected.count) return
    Atomics.wait(pause, 0, 0, 1)
  }
  throw new Error('the process did not get into its control group')
}

function dropPrivileges() {
  process.setgroups([])
  process.setgid(settings.gid)
  process.setuid(settings.uid)
}

/**
 * A whole life of an action that nobody sees, while nobody is waiting for one: the first real call then finds everything
 * loaded and compiled. It ends before the next frame is read.
 */
async function exercise() {
  const head = { call: 0, flags: 0, maxBytes: 1_000, maxLogBytes: 1_000 }
  const meta = JSON.stringify({ main: 'main', env: {} })
  const init = Buffer.from(`0000${meta}function main(args) { console.log('%s', args); return args }`)
  init.writeUInt32LE(meta.length, 0)
  rehearse(true)
  await initialize(head, init)
  run(head, Buffer.from('{"value":{"ready":[true]}}'))
  status = 'ready'
  userMain = undefined
  output.endRun(0)
  rehearse(false)
}

function start() {
  process.argv.length = 1
  output.replaceOutputs()
  if (concurrent) {
    output.separateActivations()
    process.on('exit', flush)
  }
  process.chdir(settings.folder)
  listen(settings.reader ?? 'handle', onFrame, onEnd)
  if (settings.groups !== undefined) awaitGroups(settings.groups)
  if (settings.uid !== undefined) dropPrivileges()
  send({ kind: sent.ready })
  require('./node-origin.cjs').tellOrigin()
  idle = setTimeout(exercise, idleMs)
}

start()
