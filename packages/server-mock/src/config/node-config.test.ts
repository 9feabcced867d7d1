import { describe, expect, it } from 'vitest'
import { configFromSettings, type ServerConfig } from './config.js'
import { readCommandLine } from './env.js'

function configOf(argv: readonly string[]): ServerConfig {
  const line = readCommandLine(argv, {})
  if (line.kind !== 'run') throw new Error(line.kind)
  return configFromSettings(line.settings, '/home/me/.wsk/server').server
}

describe('a node', () => {
  it.each([
    [[], { role: 'all', controller: '0', invoker: { kind: 'number', number: 0 } }],
    [['--role', 'controller', '--id', '3'], { role: 'controller', controller: '3' }],
    [['--role', 'invoker', '--name', 'left'], { role: 'invoker', invoker: { kind: 'name', name: 'left' } }],
    [['--pepper-file', '/p', '--admin-key', 'k'], { pepper: { file: '/p' }, adminKey: { text: 'k' } }],
  ])('is what %j says', (argv, node) => {
    expect(configOf(argv).node).toMatchObject(node)
  })

  it.each([
    [['--role', 'invoker'], '--role: invoker needs a number or name of its own; add --id N or --name NAME'],
    [['--id', '1', '--name', 'a'], '--id: cannot be used with --name; drop one of them'],
    [['--name', 'a b'], "--name: 'a b' is no name of at most 63 letters, digits, '_' and '-'; give one"],
    [['--pepper', 'a', '--pepper-file', 'b'], '--pepper: cannot be used with --pepper-file; drop one of them'],
    [['--api-host', 'here'], "--api-host: 'here' is no address; give http://HOST:PORT or https://HOST:PORT"],
  ])('is not made of %j', (argv, text) => {
    expect(() => configOf(argv)).toThrow(text)
  })

  it("has upstream's limits where it is a part of a cluster", () => {
    expect(configOf(['--role', 'controller', '--id', '0']).limits).toMatchObject({ concurrentInvocations: 30 })
    expect(configOf(['--id', '0']).limits).toMatchObject({ concurrentInvocations: 1000 })
  })
})
