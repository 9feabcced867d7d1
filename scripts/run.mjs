// `node scripts/run.mjs TASK [ARGS]`: installs and builds when that has not happened, then runs the
// task on the Node that came with the installation. Runs on old Nodes too.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bundledNode, nodeComplaint, root } from './node-version.mjs'

const tasks = {
  build: { script: 'scripts/build.mjs' },
  codegen: { script: 'packages/contract/codegen/codegen.ts' },
  verify: { script: 'scripts/verify.mjs', build: true },
  test: { script: 'scripts/test.mjs', build: true },
  demo: { script: 'scripts/demo.mjs', build: true },
  bench: { script: 'scripts/bench.mjs', build: true },
  chaos: { script: 'scripts/chaos.mjs', build: true },
  fuzz: { script: 'scripts/fuzz.mjs', build: true },
  'edge-cases': { script: 'scripts/edge-cases.mjs' },
}

function say(line) {
  process.stderr.write(`${line}\n`)
}

function stop(line, code = 1) {
  say(line)
  process.exit(code)
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  })
  if (result.error) stop(`${command} could not be started: ${result.error.message}`)
  if (result.signal) stop(`${command} was ended by ${result.signal}`)
  if (result.status !== 0) process.exit(result.status ?? 1)
}

function isInstalled() {
  const marker = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(marker)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const found = JSON.parse(readFileSync(marker, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.link ||
      !path.includes('node_modules/') ||
      found[path]?.version === entry.version,
  )
}

function newest(path) {
  if (!existsSync(path)) return 0
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return readdirSync(path).reduce((latest, name) => {
    if (name === 'dist' || name === 'node_modules') return latest
    return Math.max(latest, newest(join(path, name)))
  }, 0)
}

function isBuilt() {
  const stamp = join(root, 'build/.built')
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return ['packages', 'scripts/build.mjs', 'tsconfig.base.json', 'package-lock.json'].every(
    (path) => newest(join(root, path)) < built,
  )
}

const [name = '', ...args] = process.argv.slice(2)
const task = tasks[name]
if (!task) stop(`unknown task "${name}": one of ${Object.keys(tasks).join(', ')}`)

if (!isInstalled()) {
  say('installing the dependencies (npm ci) …')
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { stdio: ['ignore', 2, 2] })
}

const node = bundledNode()
const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()
const complaint = nodeComplaint(version)
if (complaint) stop(complaint)

const env = { ...process.env }
const pathName = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
const separator = process.platform === 'win32' ? ';' : ':'
env[pathName] = `${join(root, 'node_modules/.bin')}${separator}${env[pathName] ?? ''}`

if (task.build && !isBuilt()) {
  say('building …')
  run(node, [join(root, tasks.build.script)], { env, shell: false, stdio: ['ignore', 2, 2] })
}
run(node, [join(root, task.script), ...args], { env, shell: false })
