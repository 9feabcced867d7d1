// G25: commands that need no server. G26: what one invoke costs beyond the start of the program, as for a bare script.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare, ratiosOf, alternate, timeCommand } from '../measure.mjs'
import { createAction, startServer, wskBinary } from '../subject.mjs'
import { temporaryFolder } from '../temporary.mjs'

const bare = () => timeCommand(process.execPath, ['-p', '1']).then(({ ms }) => ms)

function wskWith(folder) {
  const env = { ...process.env, HOME: folder, WSK_CONFIG_FILE: join(folder, 'wskprops') }
  return (...args) => timeCommand(process.execPath, [wskBinary, ...args], { env }).then(({ ms }) => ms)
}

async function localCommands({ rounds }) {
  const folder = temporaryFolder()
  try {
    writeFileSync(join(folder.path, 'wskprops'), 'APIHOST=http://127.0.0.1:1\nAUTH=a:b\n')
    const wsk = wskWith(folder.path)
    const row = (...args) => compare({ pairs: rounds, drop: 2, bar: bare, candidate: () => wsk(...args) })
    return {
      'G25 property get': await row('property', 'get', '--auth'),
      'G25 help': await row('--help'),
      'G25 command help': await row('action', 'invoke', '--help'),
    }
  } finally {
    folder.remove()
  }
}

async function oneInvoke({ rounds }) {
  const folder = temporaryFolder()
  const server = await startServer()
  try {
    await createAction(server, 'noop')
    writeFileSync(join(folder.path, 'wskprops'), `APIHOST=${server.url}\nAUTH=${server.auth}\n`)
    const wsk = wskWith(folder.path)
    const url = `${server.url}/api/v1/namespaces/_/actions/noop?blocking=true&result=true`
    const request = new URL('../bars/request.mjs', import.meta.url).pathname
    const samples = await alternate({
      pairs: rounds,
      drop: 2,
      bar: async () => (await timeCommand(process.execPath, [request, url, server.auth, '{}'])).ms - (await bare()),
      candidate: async () =>
        (await wsk('action', 'invoke', 'noop', '--result')) - (await wsk('property', 'get', '--auth')),
    })
    return { G26: ratiosOf(samples) }
  } finally {
    await server.close()
    folder.remove()
  }
}

export const rows = [
  { ids: ['G25 property get', 'G25 help', 'G25 command help'], run: localCommands },
  { ids: ['G26'], run: oneInvoke },
]
