// `npm run demo`: the platform in half a minute. `-- --keep` leaves the server running.
import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeComplaint, root } from './node-version.mjs'

const sources = {
  'hello.js': `function main({ name = 'stranger' }) {
  console.log('greeting', name)
  return { greeting: \`Hello \${name}!\` }
}
`,
  'hello.py': `def main(args):
    name = args.get("name", "stranger")
    print("greeting", name)
    return {"greeting": "Hello " + name + "!"}
`,
  'shout.js': `function main({ greeting }) {
  return { greeting: greeting.toUpperCase() }
}
`,
}

const wskBinary = join(root, 'packages/cli/bin/wsk.mjs')
const longestStartMs = 60_000
const wantsColour = process.stdout.isTTY && process.env.TERM !== 'dumb' && !process.env.NO_COLOR

/** Why the demo is over before its end. */
class DemoFailure extends Error {}

/** Aborted when somebody wants the demo to end. */
const interrupt = new AbortController()

function print(text) {
  process.stdout.write(`${text}\n`)
}

function say(title) {
  print(`\n${wantsColour ? `\u001B[1m${title}\u001B[0m` : title}`)
}

function showSource(name) {
  print(`$ cat ${name}\n${sources[name].trimEnd()}`)
}

function expect(output, wanted) {
  if (!output.includes(wanted)) throw new DemoFailure(`the answer should hold ${wanted}`)
}

/** A folder of its own, and an environment in which nothing else is set up. */
async function openPlace() {
  const folder = await mkdtemp(join(tmpdir(), 'wsk-demo-'))
  for (const [name, text] of Object.entries(sources)) await writeFile(join(folder, name), text)
  const others = Object.entries(process.env).filter(([name]) => !/^(WSK|WHISK|__OW)_/.test(name))
  return { folder, env: { ...Object.fromEntries(others), WSK_CONFIG_FILE: join(folder, 'wskprops') } }
}

async function startServer({ folder, env }, keep) {
  const readyFile = join(folder, 'ready.json')
  const logFile = join(folder, 'server.log')
  const log = await open(logFile, 'a')
  const args = ['server', 'start', '--data', join(folder, 'data'), '--port', '0', '--ready-file', readyFile]
  const watcher = watch(folder)
  const child = spawn(process.execPath, [wskBinary, ...args], {
    env,
    detached: keep,
    stdio: ['ignore', log.fd, log.fd],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const ready = new Promise((resolve) => {
    watcher.on('change', () =>
      readFile(readyFile, 'utf8').then(
        (text) => resolve(JSON.parse(text)),
        () => undefined,
      ),
    )
  })
  const late = new Promise((resolve) => setTimeout(resolve, longestStartMs).unref())
  try {
    const facts = await Promise.race([ready, ended, late])
    if (facts?.url) return { ...facts, child, ended }
    child.kill('SIGKILL')
    throw new DemoFailure(`the server did not start:\n${await readFile(logFile, 'utf8')}`)
  } finally {
    watcher.close()
    await log.close()
  }
}

function shellWord(text) {
  return /^[\w./:,@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** Runs `wsk` as a user would, shows the command and what it says, and gives back its output. */
function createWsk({ folder, env }) {
  return async (...args) => {
    if (interrupt.signal.aborted) throw new DemoFailure('interrupted')
    print(`$ wsk ${args.map(shellWord).join(' ')}`)
    const child = spawn(process.execPath, [wskBinary, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        output += text
        process[stream].write(text)
      })
    }
    const [status, signal] = await new Promise((resolve) => child.once('close', (...end) => resolve(end)))
    if (status !== 0) throw new DemoFailure(`wsk ${args.join(' ')} ended with ${status ?? signal}`)
    return output
  }
}

function activationIdOf(output) {
  const id = /\b[0-9a-f]{32}\b/.exec(output)?.[0]
  if (!id) throw new DemoFailure('no activation id in the answer')
  return id
}

function hasPython() {
  return spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0
}

async function tour(wsk, activations) {
  const greet = ['--result', '--param', 'name', 'World']

  say('Two actions, one in JavaScript and one in Python')
  showSource('hello.js')
  await wsk('action', 'create', 'hello', 'hello.js')
  expect(await wsk('action', 'invoke', 'hello', ...greet), 'Hello World!')
  const python = hasPython()
  if (python) {
    showSource('hello.py')
    await wsk('action', 'create', 'helloPython', 'hello.py')
    expect(await wsk('action', 'invoke', 'helloPython', ...greet), 'Hello World!')
  } else print('(no Python 3.9 or later here: the Python action is left out)')

  say('A sequence: what the first one returns is what the second one gets')
  showSource('shout.js')
  await wsk('action', 'create', 'shout', 'shout.js')
  await wsk('action', 'create', 'loudHello', '--sequence', `${python ? 'helloPython' : 'hello'},shout`)
  expect(await wsk('action', 'invoke', 'loudHello', ...greet), 'HELLO WORLD!')

  say('A trigger, and a rule that starts an action whenever it is fired')
  await wsk('trigger', 'create', 'knock')
  await wsk('rule', 'create', 'knockToHello', 'knock', 'hello')
  const fired = activationIdOf(await wsk('trigger', 'fire', 'knock', '--param', 'name', 'Rule'))
  const { logs } = await activations.pending(fired).wait()
  const started = activationIdOf(JSON.parse(logs[0]).activationId)
  await activations.pending(started).wait()
  expect(await wsk('activation', 'result', started), 'Hello Rule!')

  say('Without waiting: first an id, then the record and what the action printed')
  const id = activationIdOf(await wsk('action', 'invoke', 'hello', '--param', 'name', 'Later'))
  await activations.pending(id).wait()
  expect(await wsk('activation', 'get', id), 'Hello Later!')
  expect(await wsk('activation', 'logs', id), 'greeting Later')
  await wsk('activation', 'list', '--limit', '5')
}

// build/ is there once the demo has run, and neither git nor the checks look into it.
const byHand = `npx wsk server start    # here, in a terminal of its own; it prints the line that connects wsk to it
echo 'const main = ({ name }) => ({ greeting: "Hello " + name + "!" })' > build/hello.js
npx wsk action create hello build/hello.js
npx wsk action invoke hello --result --param name World
npx wsk activation list
npx wsk --help`

function byHandWith({ url, auth, pid }, folder) {
  return `npx wsk property set --apihost ${url} --auth ${auth}
npx wsk action invoke hello --result --param name World
npx wsk activation list
npx wsk --help

The server goes on as process ${pid}. Its data and the files of the actions are in ${folder}.
To end it: npx wsk server stop --data ${shellWord(join(folder, 'data'))}
To remove that folder, once the server has ended: rm -r ${shellWord(folder)}`
}

async function show(keep) {
  const { createClient } = await import('@wsk/sdk')
  const place = await openPlace()
  const wsk = createWsk(place)
  let server
  let isKept = false
  try {
    say('A server of its own')
    server = await startServer(place, keep)
    print(`listening on ${server.url}`)
    const client = createClient({ apihost: server.url, auth: server.auth })
    await wsk('property', 'set', '--apihost', server.url, '--auth', server.auth)
    await tour(wsk, client.activations)
    await client.close()
    isKept = keep
    say('Go on by hand')
    print(keep ? byHandWith(server, place.folder) : byHand)
  } finally {
    if (isKept) server.child.unref()
    else {
      server?.child.kill('SIGTERM')
      await server?.ended
      await rm(place.folder, { recursive: true, force: true })
    }
  }
}

const complaint = nodeComplaint(process.version)
const unknown = process.argv.slice(2).find((argument) => argument !== '--keep')
if (complaint || unknown !== undefined) {
  process.stderr.write(`${complaint ?? `the demo does not know ${unknown}; it takes --keep`}\n`)
  process.exitCode = 1
} else {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => interrupt.abort())
  // Whoever reads the output may have seen enough; the server is ended all the same.
  process.stdout.on('error', () => interrupt.abort())
  try {
    await show(process.argv.includes('--keep'))
  } catch (error) {
    if (!(error instanceof DemoFailure)) throw error
    const { aborted } = interrupt.signal
    process.stderr.write(aborted ? '\nthe demo was interrupted\n' : `\nthe demo failed: ${error.message}\n`)
    process.exitCode = aborted ? 130 : 1
  }
}
