import { describe, expect, test } from 'vitest'
import { bubblewrapArguments } from './bubblewrap.js'
import { launchCommand, type LaunchSpec } from './launch-command.js'
import { packModules } from './launcher-files.js'
import { filterArchitecture, systemCallFilter } from './system-call-filter.js'

const view = {
  links: [{ target: 'usr/bin', at: '/bin' }],
  folders: ['/runtime'],
  binds: [
    { from: '/usr', to: '/usr' },
    { from: '/opt/node', to: '/runtime/node' },
  ],
}
const places = { workFolder: '/action', workBytes: 1000, temporaryBytes: 2000 }

const spec: LaunchSpec = {
  language: 'nodejs',
  memoryMb: 256,
  concurrency: 1,
  group: undefined,
  limitsMemory: true,
  limitsProcesses: true,
  maxProcesses: 128,
  mark: 's/s-1',
  apiHost: 'http://host',
  isolation: { kind: 'none', detail: '' },
  interpreters: {
    node: '/opt/node',
    nodeMajor: '24',
    python: { executable: '/opt/py/bin/python3.11', prefix: '/opt/py', version: '3.11' },
  },
  launchers: '/session/launchers',
  workFolder: '/session/work',
  searchPath: '/usr/bin',
}
const bubblewrap = {
  kind: 'bubblewrap',
  detail: '',
  command: '/usr/bin/bwrap',
  view,
  privileges: 'root',
  lockUserNamespaces: false,
} as const

const settingsOf = (args: readonly string[]): unknown => JSON.parse(args.at(-1) ?? '')

describe('the arguments of bubblewrap', () => {
  const args = bubblewrapArguments({ ...view, ...places, privileges: 'root', lockUserNamespaces: false })
  const text = args.join(' ')

  test('unshare everything but the network', () => {
    expect(args).toEqual(
      expect.arrayContaining(['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--die-with-parent', '--new-session']),
    )
    expect(text).not.toContain('net')
    expect(text).not.toContain('--share')
  })

  test('bind for reading only, and nothing that was not asked for', () => {
    expect(args.filter((argument) => argument.includes('bind'))).toEqual(['--ro-bind', '--ro-bind'])
    expect(text).toContain('--ro-bind /usr /usr --ro-bind /opt/node /runtime/node')
  })

  test('bound what can be written', () => {
    expect(text).toContain('--perms 1777 --size 2000 --tmpfs /tmp')
    expect(text).toContain('--perms 1777 --size 1000 --tmpfs /action')
    expect(args.filter((argument) => argument === '--tmpfs')).toHaveLength(
      args.filter((argument) => argument === '--size').length,
    )
    expect(text.indexOf('--remount-ro /')).toBeGreaterThan(text.lastIndexOf('--tmpfs'))
  })

  test('keep only what changing the user takes, as root', () => {
    expect(text).toContain('--cap-drop ALL --cap-add CAP_SETUID --cap-add CAP_SETGID')
    expect(text).not.toContain('--unshare-user')
  })

  test('make a user of its own, as anybody else', () => {
    const user = bubblewrapArguments({
      ...view,
      ...places,
      privileges: 'user',
      lockUserNamespaces: true,
      filterFd: 7,
    }).join(' ')
    expect(user).toContain('--unshare-user --uid 65534 --gid 65534 --cap-drop ALL --disable-userns')
    expect(user).not.toContain('--cap-add')
    expect(user).toContain('--seccomp 7')
    expect(bubblewrapArguments({ ...view, ...places, privileges: 'user', lockUserNamespaces: false })).not.toContain(
      '--disable-userns',
    )
  })
})

describe.skipIf(process.platform === 'win32')('the command of a runtime', () => {
  test('without isolation is a shell that becomes the runtime', () => {
    const { file, args, descriptors } = launchCommand(spec)
    expect([file, args[0], args.slice(2, 4)]).toEqual(['/bin/sh', '-c', ['sh', '/opt/node']])
    expect(args[1]).toMatch(/^ulimit -c 0\nulimit -n 1024 2>\/dev\/null\nexec "\$@"$/)
    expect(settingsOf(args)).toEqual({ folder: '/session/work', concurrency: 1 })
    expect(descriptors).toEqual([])
  })

  test('tells the heap its limit', () => {
    const heapOf = (memoryMb: number): string | undefined =>
      launchCommand({ ...spec, memoryMb }).args.find((argument) => argument.startsWith('--max-old-space-size'))
    expect([128, 256, 512, 2048].map(heapOf)).toEqual([64, 192, 448, 1984].map((mb) => `--max-old-space-size=${mb}`))
  })

  test('joins its group beside the start and closes what leads there', () => {
    const group = { name: 's-1', joinFiles: ['/a/cgroup.procs', '/b/cgroup.procs'] }
    const { args, descriptors } = launchCommand({ ...spec, group })
    expect(args[1]).toContain('( (echo $$ >&5;echo $$ >&6) & ) ; exec 5>&- 6>&-')
    expect(descriptors).toEqual(group.joinFiles.map((path) => ({ path, flags: 'w' })))
    expect(settingsOf(args)).toMatchObject({ groups: { name: 's-1', count: 2 } })
  })

  test('with isolation shows neither session nor interpreter path', () => {
    const { file, args } = launchCommand({ ...spec, isolation: bubblewrap })
    expect(file).toBe('/usr/bin/bwrap')
    const inside = args.slice(args.indexOf('--') + 1)
    expect(inside).toContain('/runtime/node')
    expect(inside).toContain('/launchers/node-launcher.cjs')
    expect(inside.join(' ')).not.toMatch(/session|opt/)
    expect(settingsOf(args)).toEqual({ folder: '/action', concurrency: 1, uid: 65_534, gid: 65_534 })
  })

  test('opens the filter after the files of the group', () => {
    const group = { name: 's-1', joinFiles: ['/a/cgroup.procs'] }
    const { args, descriptors } = launchCommand({ ...spec, group, isolation: { ...bubblewrap, filterFile: '/f.bpf' } })
    expect(args.slice(args.indexOf('--seccomp'), args.indexOf('--'))).toEqual(['--seccomp', '6'])
    expect(descriptors.at(-1)).toEqual({ path: '/f.bpf', flags: 'r' })
  })

  test('limits what control groups do not', () => {
    const { args } = launchCommand({
      ...spec,
      limitsMemory: false,
      limitsProcesses: false,
      isolation: { ...bubblewrap, privileges: 'user' },
    })
    expect(args[args.indexOf('-c') + 1]).toContain('ulimit -d 786432')
    expect(args[args.indexOf('-c') + 1]).toContain('ulimit -u 128')
    expect(settingsOf(launchCommand({ ...spec, language: 'python', limitsMemory: false }).args)).toMatchObject({
      dataLimit: 268_435_456,
    })
  })

  test('runs Python without the start-up files of this machine', () => {
    const { args, env } = launchCommand({ ...spec, language: 'python', isolation: bubblewrap })
    expect(args.slice(args.indexOf('sh', args.indexOf('--')) + 1, -1)).toEqual([
      '/opt/py/bin/python3.11',
      '-I',
      '-S',
      '-B',
      '/launchers/python_launcher.py',
    ])
    expect(env['PATH']).toBe('/opt/py/bin:/usr/local/bin:/usr/bin:/bin')
  })

  test('hands on nothing of the server’s environment', () => {
    expect(Object.keys(launchCommand(spec).env).sort()).toEqual(
      ['HOME', 'LANG', 'PATH', 'TZ', '__OW_API_HOST', '__WSK_SESSION'].sort(),
    )
  })
})

test('the system-call filter is whole instructions that end in a decision', () => {
  for (const architecture of ['x64', 'arm64'] as const) {
    const program = systemCallFilter(architecture)
    expect(program.length % 8).toBe(0)
    const instructions = Array.from({ length: program.length / 8 }, (_, index) =>
      program.subarray(index * 8, index * 8 + 8),
    )
    expect(instructions.length).toBeLessThan(4_096)
    expect(instructions.at(-1)?.readUInt16LE(0)).toBe(0x06)
    instructions.forEach((instruction, index) => {
      if ((instruction.readUInt16LE(0) & 0x07) !== 0x05) return
      for (const skip of [instruction[2], instruction[3]])
        expect(index + 1 + (skip ?? 0)).toBeLessThan(instructions.length)
    })
  }
  expect(['x64', 'arm64', undefined]).toContain(filterArchitecture())
})

test('packed modules find each other and run once', () => {
  const modules = [
    {
      name: 'main.cjs',
      text: "'use strict'\nlog.push(require('./other.cjs').n + require('./other.cjs').n + require('node:path').sep)",
    },
    { name: 'other.cjs', text: "'use strict'\nlog.push('once'); module.exports = { n: 1 } // the end" },
    { name: 'third.cjs', text: "log.push('never')" },
  ]
  const log: unknown[] = []
  const { compileFunction } = process.getBuiltinModule('node:vm')
  const run = compileFunction(packModules(modules, 'main.cjs'), ['require', 'log']) as (
    require: (id: string) => unknown,
    log: unknown[],
  ) => void
  run((id) => process.getBuiltinModule(id), log)
  expect(log).toEqual(['once', '2/'])
})
