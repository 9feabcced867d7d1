// `npm run demo`: the platform in half a minute. `-- --keep` leaves the server running.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeComplaint, root } from './node-version.mjs'

const keep = process.argv.includes('--keep')
const complaint = nodeComplaint(process.version)
if (complaint) {
  process.stderr.write(`${complaint}\n`)
  process.exit(1)
}

const sources = {
  'hello.js':
    'function main({ name = "stranger" }) {\n  console.log("greeting", name)\n  return { greeting: `Hello ${name}!` }\n}\n',
  'hello.py':
    'def main(args):\n    name = args.get("name", "stranger")\n    print("greeting", name)\n    return {"greeting": "Hello " + name + "!"}\n',
  'shout.js': 'function main({ greeting }) {\n  return { greeting: greeting.toUpperCase() }\n}\n',
}

const folder = mkdtempSync(join(tmpdir(), 'wsk-demo-'))
const environment = { ...process.env, WSK_CONFIG_FILE: join(folder, 'wskprops') }
const wskBinary = join(root, 'packages/cli/bin/wsk.mjs')

function say(text) {
  process.stdout.write(`\n\u001B[1m${text}\u001B[0m\n`)
}

class DemoFailure extends Error {}

/** Runs `wsk` as a user would, shows the command and what it says, and gives back its output. */
function wsk(...args) {
  process.stdout.write(`$ wsk ${args.map((arg) => (/[\s"{}]/.test(arg) ? `'${arg}'` : arg)).join(' ')}\n`)
  const result = spawnSync(process.execPath, [wskBinary, ...args], { cwd: folder, env: environment, encoding: 'utf8' })
  process.stdout.write(`${result.stdout}${result.stderr}`)
  if (result.status !== 0) throw new DemoFailure(`wsk ${args.join(' ')} ended with ${result.status}`)
  return result.stdout
}

function expect(output, wanted) {
  if (!output.includes(wanted)) throw new DemoFailure(`the answer should hold ${wanted}`)
}

async function startServer() {
  const readyFile = join(folder, 'ready.json')
  const log = openSync(join(folder, 'server.log'), 'a')
  const args = ['server', 'start', '--data', join(folder, 'data'), '--port', '0', '--ready-file', readyFile]
  const child = spawn(process.execPath, [wskBinary, ...args], {
    env: environment,
    detached: keep,
    stdio: ['ignore', log, log],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  for (let tries = 0; ; tries += 1) {
    try {
      return { child, ended, ...JSON.parse(readFileSync(readyFile, 'utf8')) }
    } catch {
      if (child.exitCode !== null || tries > 600) {
        throw new DemoFailure(`the server did not start:\n${readFileSync(join(folder, 'server.log'), 'utf8')}`)
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

function activationIdOf(output) {
  const id = /[0-9a-f]{32}/.exec(output)?.[0]
  if (!id) throw new DemoFailure('no activation id in the answer')
  return id
}

function hasPython() {
  return spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0
}

function tour() {
  say('Two actions')
  wsk('action', 'create', 'hello', 'hello.js')
  expect(wsk('action', 'invoke', 'hello', '--result', '--param', 'name', 'World'), 'Hello World!')
  const python = hasPython()
  if (python) {
    wsk('action', 'create', 'helloPython', 'hello.py')
    expect(wsk('action', 'invoke', 'helloPython', '--result', '--param', 'name', 'World'), 'Hello World!')
  } else process.stdout.write('(no Python 3.9 or later here: the Python action is left out)\n')

  say('A sequence')
  wsk('action', 'create', 'shout', 'shout.js')
  wsk('action', 'create', 'loudHello', '--sequence', `${python ? 'helloPython' : 'hello'},shout`)
  expect(wsk('action', 'invoke', 'loudHello', '--result', '--param', 'name', 'World'), 'HELLO WORLD!')

  say('A trigger with a rule')
  wsk('trigger', 'create', 'knock')
  wsk('rule', 'create', 'knockToHello', 'knock', 'hello')
  wsk('trigger', 'fire', 'knock', '--param', 'name', 'Rule')

  say('Without waiting, then the record and its logs')
  const id = activationIdOf(wsk('action', 'invoke', 'hello', '--param', 'name', 'Later'))
  waitForRecord(id)
  expect(wsk('activation', 'get', id), 'Hello Later!')
  expect(wsk('activation', 'logs', id), 'greeting Later')
  wsk('activation', 'list', '--limit', '5')
}

function waitForRecord(id) {
  for (let tries = 0; tries < 40; tries += 1) {
    const result = spawnSync(process.execPath, [wskBinary, 'activation', 'get', id], { env: environment })
    if (result.status === 0) return
  }
  throw new DemoFailure(`no record for ${id}`)
}

function farewell(server) {
  const start = keep ? [] : ['npx wsk server start            # in a terminal of its own']
  const lines = [
    ...start,
    ...(keep
      ? [`npx wsk property set --apihost ${server.url} --auth ${server.auth}`]
      : ['# then the "wsk property set" line that it prints']),
    'npx wsk action create hello hello.js',
    'npx wsk action invoke hello --result --param name World',
    'npx wsk activation list',
    'npx wsk --help',
  ]
  say('Go on by hand')
  process.stdout.write(`${lines.join('\n')}\n`)
  if (keep)
    process.stdout.write(
      `\nThe server runs as process ${server.pid}, its data is in ${folder}; end it with: kill ${server.pid}\n`,
    )
}

mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text)

let server
try {
  say('A server of its own')
  server = await startServer()
  process.stdout.write(`listening on ${server.url}\n`)
  wsk('property', 'set', '--apihost', server.url, '--auth', server.auth)
  tour()
  if (keep) server.child.unref()
  else {
    server.child.kill('SIGTERM')
    await server.ended
  }
  farewell({ ...server, pid: server.child.pid })
} catch (error) {
  if (!(error instanceof DemoFailure)) throw error
  process.stderr.write(`\nthe demo failed: ${error.message}\n`)
  server?.child.kill('SIGTERM')
  process.exitCode = 1
} finally {
  if (!keep) rmSync(folder, { recursive: true, force: true })
}
