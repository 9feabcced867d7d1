import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { buildImage, docker } from '../support/docker.js'
import { startProgram, startReady } from '../support/server-program.js'
import { openWskHome, type WskHome } from '../support/wsk.js'

const missing = await missingComponent('docker')

const args = ['--memory', '--containers', 'docker', '--prewarm=false', '--log-level', 'error', '--image-pull', 'never']

async function wsk(home: WskHome, ...line: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await home.wsk(line)
  return status === 0 ? stdout : `${status}: ${stdout}${stderr}`
}

const containersOf = (path: string): Promise<string> => docker('ps', '-aq', '--filter', `label=wsk.action=${path}`)

describe.skipIf(missing !== undefined)(`wsk and Docker${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('actions of every kind, from the first line to the last', async () => {
    await using _built = await buildImage('wsk-test/app:1', [
      'FROM wsk/action-native',
      'LABEL wsk.runtime=foreign',
      `RUN printf '#!/bin/sh\\necho from the image\\necho "{\\\\"image\\\\": true}"\\n' > /action/exec && chmod 755 /action/exec`,
    ])
    const { child, ended, ready } = await startReady(args)
    await using home = await openWskHome(`APIHOST=${ready.url}\nAUTH=${ready.auth}\n`)
    await home.write(
      'hello.js',
      'function main({ name }) { console.log("js"); return { hello: name, node: process.version } }',
    )
    await home.write('hello.py', 'def main(args):\n    print("py")\n    return {"hello": args["name"]}\n')
    await home.write('hello.sh', '#!/bin/bash\necho sh\necho "{\\"hello\\": $1}"\n')
    await home.write('slow.js', 'function main() { console.log("begun"); return new Promise(() => {}) }')
    const invoke = (name: string): Promise<string> => wsk(home, 'action', 'invoke', name, '-r', '-p', 'name', 'you')
    const logs = (): Promise<string> => wsk(home, 'activation', 'logs', '--last', '--strip')
    await wsk(home, 'action', 'create', 'js', 'hello.js', '--kind', 'nodejs:22')
    expect(JSON.parse(await invoke('js'))).toEqual({ hello: 'you', node: expect.stringMatching(/^v22\./) as string })
    expect(await logs()).toBe('js\n')
    await wsk(home, 'action', 'create', 'py', 'hello.py')
    expect(JSON.parse(await invoke('py'))).toEqual({ hello: 'you' })
    expect(await logs()).toBe('py\n')
    await wsk(home, 'action', 'create', 'native', 'hello.sh', '--native')
    expect(JSON.parse(await invoke('native'))).toEqual({ hello: { name: 'you' } })
    expect(await logs()).toBe('sh\n')
    await wsk(home, 'action', 'create', 'app', '--docker', 'wsk-test/app:1')
    expect(JSON.parse(await invoke('app'))).toEqual({ image: true })
    expect(await logs()).toBe('from the image\n')
    await wsk(home, 'action', 'create', 'slow', 'slow.js', '--timeout', '2000')
    expect(await invoke('slow')).toContain('The action exceeded its time limits of 2000 milliseconds.')
    expect(await logs()).toContain('begun\n')
    await wsk(home, 'action', 'create', 'absent', '--docker', 'wsk-test/absent')
    expect(await invoke('absent')).toContain("Failed to pull container image 'wsk-test/absent:latest'.")
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ status: 0, stderr: '' })
    expect(await containersOf('guest/js')).toBe('')
  })

  test('containers are started ahead, taken, made again, and rest when nobody calls', async () => {
    const { child, ended, ready } = await startReady(args.filter((arg) => arg !== '--prewarm=false'))
    await using home = await openWskHome(`APIHOST=${ready.url}\nAUTH=${ready.auth}\n`)
    /** Names and states of this server's. */
    const own = async (): Promise<readonly string[]> => {
      const format = '{{.Label "wsk.lease"}} {{.Names}} {{.State}}'
      const lines = (await docker('ps', '-a', '--format', format)).split('\n')
      return lines
        .filter((line) => line.includes(`/${ready.pid}/`))
        .map((line) => line.replace(/^\S+ wsk\w+?_\d+_/, ''))
    }
    const states = async (): Promise<readonly string[]> => (await own()).map((line) => line.split(' ')[1] ?? '').sort()
    await expect.poll(states, { timeout: 30_000 }).toEqual(['running', 'running'])
    expect((await own()).every((line) => line.startsWith('prewarm_nodejs'))).toBe(true)
    await home.write('count.js', 'let n = 0; function main() { n += 1; return { n } }')
    await wsk(home, 'action', 'create', 'count', 'count.js')
    const count = async (): Promise<unknown> => JSON.parse(await wsk(home, 'action', 'invoke', 'count', '-r'))
    expect(await count()).toEqual({ n: 1 })
    await expect.poll(states, { timeout: 30_000 }).toEqual(['paused', 'running', 'running'])
    expect((await own()).every((line) => line.startsWith('prewarm_nodejs'))).toBe(true)
    expect(await count()).toEqual({ n: 2 })
    expect(await states()).toEqual(['running', 'running', 'running'])
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ status: 0, stderr: '' })
    expect(await own()).toEqual([])
  }, 120_000)

  test('what a killed server leaves is removed by the next', async () => {
    const first = await startReady(args)
    await using home = await openWskHome(`APIHOST=${first.ready.url}\nAUTH=${first.ready.auth}\n`)
    const name = `left${process.pid}`
    await home.write('a.js', 'function main() { return {} }')
    await wsk(home, 'action', 'create', name, 'a.js')
    await wsk(home, 'action', 'invoke', name, '-r')
    expect(await containersOf(`guest/${name}`)).not.toBe('')
    first.child.kill('SIGKILL')
    await first.ended
    const second = await startReady(args)
    // One door of the API for each server that runs.
    const { stdout } = await promisify(execFile)('iptables', ['-w', '-S'])
    expect(stdout).toContain(`/${second.ready.pid}/`)
    expect(stdout).not.toContain(`/${first.ready.pid}/`)
    expect(await containersOf(`guest/${name}`)).toBe('')
    second.child.kill('SIGTERM')
    await second.ended
  })

  test('the start says what it uses, or what is missing', async () => {
    const program = startProgram([...args, '--port', '0'])
    const text = await program.prints('Connect with')
    expect(text).toMatch(
      /isolation {2}docker: Docker [^,]+, network wsk, this machine is closed to them but for the API\n/,
    )
    expect(text).toMatch(/runtimes {3}nodejs:20, nodejs:22, nodejs:24, python:3\.11\n/)
    program.child.kill('SIGTERM')
    await program.ended
    const none = await startProgram([...args, '--port', '0', '--docker-socket', '/nowhere.sock']).ended
    expect(none.status).not.toBe(0)
    expect(none.stderr).toMatch(/^[^\n]*Docker at \/nowhere\.sock cannot be used [^\n]*--containers process[^\n]*\n$/)
    const odd = await startProgram(['--memory', '--docker-network', 'x']).ended
    expect(odd.stderr).toContain('--docker-network: says something about Docker; add --containers docker, or drop it')
  })
})
