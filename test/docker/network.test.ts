import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, test } from 'vitest'
import { openServer } from '../../packages/server-mock/src/server.js'
import { missingComponent } from '../support/components.js'
import { docker } from '../support/docker.js'

const missing = await missingComponent('docker')

/** Tells what it reaches, and what the API of its platform answers. */
const probing = `
  const net = require('node:net'), fs = require('node:fs')
  const probe = (host, port) => new Promise((resolve) => {
    const socket = net.connect({ host, port })
    const end = (outcome) => { socket.destroy(); resolve(outcome) }
    setTimeout(end, 1000, 'nothing')
    socket.on('connect', () => end('open'))
    socket.on('error', ({ code }) => end(code))
  })
  async function main({ targets }) {
    const api = await fetch(process.env.__OW_API_HOST + '/api/v1/namespaces', {
      headers: { authorization: 'Basic ' + Buffer.from(process.env.__OW_API_KEY).toString('base64') },
    })
    const admin = await fetch(process.env.__OW_API_HOST + '/_wsk/v1/status')
    const metrics = await fetch(process.env.__OW_API_HOST + '/metrics')
    const reached = await Promise.all(targets.map(([host, port]) => probe(host, port)))
    const sockets = ['/var/run/docker.sock', '/run/docker.sock'].filter((path) => fs.existsSync(path))
    return { api: await api.json(), admin: admin.status, metrics: metrics.status, reached, sockets }
  }`

async function listenAnywhere(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((socket) => socket.destroy())
  server.listen(0, '0.0.0.0')
  await once(server, 'listening')
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

describe.skipIf(missing !== undefined)(`the network of actions${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('leads to the API and to nothing else of this machine, nor to each other', async () => {
    await using server = await openServer({ memory: true, containers: 'docker', prewarm: false })
    const [kafka, couchdb] = [await listenAnywhere(), await listenAnywhere()]
    const headers = {
      authorization: `Basic ${Buffer.from(server.auth).toString('base64')}`,
      'content-type': 'application/json',
    }
    const request = async (method: string, path: string, body: object): Promise<unknown> => {
      const url = `${server.url}/api/v1/namespaces/_/actions/${path}`
      return (await fetch(url, { method, headers, body: JSON.stringify(body) })).json()
    }
    const exec = { kind: 'nodejs:20', code: probing }
    const annotations = [{ key: 'provide-api-key', value: true }]
    await request('PUT', 'probe', { exec, annotations })
    await request('PUT', 'sibling', { exec: { kind: 'nodejs:20', code: 'function main() { return {} }' } })
    await request('POST', 'sibling?blocking=true', {})
    const sibling = await docker('ps', '-q', '--filter', 'label=wsk.action=guest/sibling', '--latest')
    const siblingAddress = await docker('inspect', '-f', '{{.NetworkSettings.Networks.wsk.IPAddress}}', sibling)
    const gateway = await docker('network', 'inspect', '-f', '{{(index .IPAM.Config 0).Gateway}}', 'wsk')
    const own = Object.values(networkInterfaces()).flat()
    const addresses = own.flatMap((each) => (each?.family === 'IPv4' && !each.internal ? [each.address] : []))
    const targets = [
      [siblingAddress, 8080],
      ...[...new Set([gateway, ...addresses])].flatMap((host) => [
        [host, kafka.port],
        [host, couchdb.port],
        [host, server.port],
      ]),
      ['127.0.0.1', kafka.port],
      ['169.254.169.254', 80],
    ]
    const found = await request('POST', 'probe?blocking=true&result=true', { targets })
    kafka.server.close()
    couchdb.server.close()
    expect(siblingAddress).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    expect(found).toMatchObject({ api: ['guest'], admin: 404, metrics: 404, sockets: [] })
    const { reached } = found as { readonly reached: readonly string[] }
    expect(reached).toHaveLength(targets.length)
    expect(reached.filter((outcome) => outcome === 'open')).toEqual([])
  })
})
