import { mkdir, mkdtempDisposable, readFile, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findMissingComponents } from '../support/components.js'
import { openCouchDb } from '../support/couchdb.js'
import { findPorts } from '../support/free-ports.js'
import { openKafka } from '../support/kafka.js'
import { runSteps, shellSteps } from '../support/shell-page.js'
import { binaryOf, compiled } from '../support/wsk.js'

const missing = await findMissingComponents(['kafka', 'couchdb', 'docker', 'haproxy'])
const reason = missing.length === 0 ? '' : ` (${missing.join('; ')})`

const page = await readFile(fileURLToPath(new URL('../../docs/cluster.md', import.meta.url)), 'utf8')

/** What the page has its readers say first, and nothing else on it is to be changed. */
const namedFirst = ['KAFKA', 'COUCHDB', 'COUCHDB_PASSWORD', 'PORT']

describe.skipIf(missing.length > 0)(`the way to a cluster${reason}`, () => {
  test('is walked by the commands of its page', async () => {
    const [first, ...steps] = shellSteps(page)
    expect(first?.commands.match(/^export \w+(?==)/gm)).toEqual(namedFirst.map((name) => `export ${name}`))
    await using folder = await mkdtempDisposable(join(tmpdir(), 'wsk-walk-'))
    await using opened = new AsyncDisposableStack()
    const [kafka, couch] = await Promise.all([openKafka(), openCouchDb()])
    opened.use(kafka)
    opened.use(couch)
    const bin = join(folder.path, 'bin')
    const work = join(folder.path, 'work')
    await mkdir(bin)
    await mkdir(work)
    await symlink(binaryOf('wsk'), join(bin, 'wsk'))
    const port = await findPorts([0, 1, 2, 3, 4, 5])
    const env = {
      HOME: folder.path,
      PATH: [bin, dirname(process.execPath), process.env['PATH']].join(':'),
      NODE_COMPILE_CACHE: compiled,
      KAFKA: `kafka://${kafka.brokers.join(',')}`,
      COUCHDB: `${couch.url.replace(/:[^:@]*@/, '@')}/walk_${process.pid}_`,
      COUCHDB_PASSWORD: couch.password,
      PORT: String(port),
    }
    const { status, outcomes } = await runSteps(steps, { folder: work, env })
    expect(outcomes.filter(({ missing: lines }) => lines.length > 0)).toEqual([])
    expect([status, outcomes.at(-1)]).toEqual([0, expect.anything() as unknown])
  }, 300_000)
})
