import { expect, test } from 'vitest'
import type { CommandDefinition, CommandTree } from './command-tree.js'
import { findCommand } from './find-command.js'
import type { FlagDefinition } from './flag-definition.js'

function command(id: string, flags: readonly FlagDefinition[] = []): [string, CommandDefinition] {
  return [id, { id, summary: id, usage: '', flags, operands: [], examples: [], forwardsArguments: false }]
}

const tree: CommandTree = {
  groups: [{ name: 'action', summary: '' }],
  commands: new Map([
    command('action:list'),
    command('action:invoke', [{ name: 'blocking', char: 'b', type: 'boolean' }]),
    command('list'),
  ]),
}

function found(...argv: readonly string[]): unknown {
  const result = findCommand(tree, argv)
  return result.kind === 'command' ? { id: result.command.id, argv: result.argv } : result
}

test.each([
  [['action', 'list'], { id: 'action:list', argv: [] }],
  [['list', 'x'], { id: 'list', argv: ['x'] }],
  [['-u', 'k', 'action', '-i', 'list', 'x'], { id: 'action:list', argv: ['-u', 'k', '-i', 'x'] }],
  [['--auth=k', 'action', 'list'], { id: 'action:list', argv: ['--auth=k'] }],
  [['-uk', 'list'], { id: 'list', argv: ['-uk'] }],
  [['--apihost', 'action', 'action', 'list'], { id: 'action:list', argv: ['--apihost', 'action'] }],
  [['-iv', 'action', 'invoke', 'h', '-br'], { id: 'action:invoke', argv: ['-iv', 'h', '-br'] }],
  [['action', '--', 'list'], { kind: 'group', group: 'action', argv: ['--', 'list'] }],
  [['action', 'bogus', 'x'], { kind: 'group', group: 'action', argv: ['bogus', 'x'], unknown: 'bogus' }],
  [['action', '-h'], { kind: 'group', group: 'action', argv: ['-h'] }],
  [[], { kind: 'root', argv: [] }],
  [['--foo'], { kind: 'root', argv: ['--foo'] }],
  [['--', 'action', 'list'], { kind: 'root', argv: ['--', 'action', 'list'] }],
  [['bogus', '--foo'], { kind: 'root', argv: ['bogus', '--foo'], unknown: 'bogus' }],
  [['--apihost', 'h'], { kind: 'root', argv: ['--apihost', 'h'] }],
  [['help', 'action', 'list'], { kind: 'help', argv: ['action', 'list'] }],
])('%j', (argv, expected) => {
  expect(found(...argv)).toEqual(expected)
})
