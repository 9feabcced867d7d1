import { describe, expect, test } from 'vitest'
import { Colour, wantsColour } from './colour.js'
import { entityNode, fieldNames, fieldOf, hasField } from './fields.js'
import type { JsonObject } from './json/node.js'
import { isJsonObject } from './json/node.js'
import { parseJson } from './json/parse.js'
import { jsonInOrder, jsonLine } from './json/render.js'
import { listText, sortByName } from './lists.js'
import { Output } from './output.js'
import { summaryText } from './summary.js'

const plain = new Colour(false)
const coloured = new Colour(true)

function object(value: unknown): JsonObject {
  const node = parseJson(typeof value === 'string' ? value : JSON.stringify(value))
  if (!isJsonObject(node)) throw new Error('no object')
  return node
}

describe('colours', () => {
  test('only a terminal that can show them gets any', () => {
    expect(wantsColour({ isTTY: true }, {})).toBe(true)
    expect(wantsColour({ isTTY: true }, { TERM: 'dumb' })).toBe(false)
    expect(wantsColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false)
    expect(wantsColour({}, { TERM: 'xterm' })).toBe(false)
  })

  test('the escapes are those of the Go wsk', () => {
    expect(coloured.green('ok:')).toBe('\u001B[32mok:\u001B[0m')
    expect(coloured.red('error: ')).toBe('\u001B[31merror: \u001B[0m')
    expect(coloured.bold('x')).toBe('\u001B[1mx\u001B[0m')
  })
})

describe('streams', () => {
  function record(json: boolean): { readonly output: Output; readonly seen: string[] } {
    const seen: string[] = []
    const sink = (name: string) => ({ write: (text: string) => seen.push(`${name}:${text}`) })
    return { output: new Output({ stdout: sink('out'), stderr: sink('err'), json, colours: false }), seen }
  }

  test.each([
    [false, ['out:ok: done\n', 'out:line\n', 'err:bad\n', 'err:hint\n', 'out:text\n']],
    [true, ['err:ok: done\n', 'err:line\n', 'err:bad\n', 'err:hint\n', 'out:{\n    "a": 1.0\n}\n']],
  ])('with --json %s', (json, expected) => {
    const { output, seen } = record(json)
    output.ok('done')
    output.line('line')
    output.errorLine('bad')
    output.hint('hint')
    output.answer({ text: 'text', data: parseJson('{"a":1.0}') })
    expect(seen).toEqual(expected)
  })
})

describe('lists', () => {
  const packages = [
    { namespace: 'guest', name: 'b', publish: true },
    { namespace: 'guest', name: 'A', publish: false },
  ].map(object)
  const actions = [
    { namespace: 'guest/p', name: 'z', annotations: [{ key: 'exec', value: 'nodejs:20' }] },
    { namespace: 'guest', name: 'b' },
    { namespace: 'guest', name: 'B', annotations: [{ key: 'exec', value: 5 }] },
    { namespace: 'guest/P', name: 'a', annotations: [] },
  ].map(object)

  test('a heading and one row for each, names longer than the column push on', () => {
    const long = object({ namespace: 'guest', name: 'x'.repeat(80) })
    expect(listText('triggers', [object({ namespace: 'guest', name: 't' }), long], plain)).toBe(
      `triggers\n${'/guest/t'.padEnd(70)} private\n/guest/${'x'.repeat(80)} private`,
    )
    expect(listText('rules', [object({ namespace: 'guest', name: 'r', status: 'active' })], plain)).toBe(
      `rules\n${'/guest/r'.padEnd(70)} private              active`,
    )
    expect(listText('packages', packages, plain)).toBe(
      `packages\n${'/guest/b'.padEnd(70)} shared\n${'/guest/A'.padEnd(70)} private`,
    )
  })

  test('the kind is a text or nothing', () => {
    expect(
      listText('actions', actions, plain)
        .split('\n')
        .map((line) => line.slice(70)),
    ).toEqual(['', ' private nodejs:20', ' private ', ' private ', ' private '])
  })

  test('a column is as wide as its characters', () => {
    expect(listText('triggers', [object({ namespace: 'g', name: '😀' })], plain)).toBe(
      `triggers\n/g/😀${' '.repeat(66)} private`,
    )
  })

  test('an empty list is its heading; on a terminal the heading is bold with its line end', () => {
    expect(listText('rules', [], plain)).toBe('rules')
    expect(listText('packages', packages, coloured).startsWith('\u001B[1mpackages\n\u001B[0m/guest/b')).toBe(true)
  })

  test('sorted by name', () => {
    const names = (list: readonly unknown[]) => list.map((one) => (one as JsonObject).get('name'))
    expect(names(sortByName('packages', packages))).toEqual(['A', 'b'])
    expect(names(sortByName('actions', actions))).toEqual(['B', 'b', 'a', 'z'])
  })
})

describe('entities', () => {
  test('known fields in their order, unknown and empty ones left out, free values sorted', () => {
    const action = object(
      '{"zzz":1,"publish":false,"parameters":[],"annotations":[{"value":{"b":1.0,"a":2},"key":"k","x":1}],"version":"0.0.1",' +
        '"limits":{"concurrency":1,"timeout":60000,"memory":256,"logs":10,"new":1},"exec":{"binary":false,"code":"c","kind":"nodejs:20"},' +
        '"name":"h","namespace":"guest","updated":0}',
    )
    expect(jsonLine(entityNode('action', action))).toBe(
      '{"namespace":"guest","name":"h","version":"0.0.1","exec":{"kind":"nodejs:20","code":"c","binary":false},' +
        '"annotations":[{"key":"k","value":{"a":2,"b":1.0}}],"limits":{"timeout":60000,"memory":256,"logs":10,"concurrency":1},"publish":false}',
    )
  })

  test('a rule always has status, trigger and action', () => {
    expect(jsonLine(entityNode('rule', object({ name: 'r', annotations: [] })))).toBe(
      '{"name":"r","status":"","trigger":null,"action":null}',
    )
  })

  test('an activation has all but cause and publish', () => {
    expect(jsonLine(entityNode('activation', object({ size: 3 })))).toBe(
      '{"namespace":"","name":"","version":"","subject":"","activationId":"","start":0,"end":0,"duration":0,' +
        '"statusCode":0,"response":{"status":"","statusCode":0,"success":false},"logs":null,"annotations":null}',
    )
  })

  test.each([
    ['null', '{"status":"","statusCode":0,"success":false}'],
    ['{}', '{"status":"","statusCode":0,"success":false}'],
    ['{"result":null,"success":true,"size":1}', '{"status":"","statusCode":0,"success":true}'],
    [
      '{"result":{"b":1,"a":null},"status":"s"}',
      '{"status":"s","statusCode":0,"success":false,"result":{"a":null,"b":1}}',
    ],
  ])('a response %s has all but its result', (response, shown) => {
    const activation = object(`{"response":${response}}`)
    expect(jsonLine(fieldOf('activation', activation, 'response') ?? null)).toBe(shown)
    expect(jsonLine(entityNode('activation', activation).get('response') ?? null)).toBe(shown)
  })

  test.each([
    [
      '{"main":"","kind":"sequence","init":"","image":"","components":[],"code":"","binary":false}',
      '{"kind":"sequence","code":"","binary":false}',
    ],
    ['{"kind":"","main":"m","components":["/_/a"],"code":null,"binary":null}', '{"main":"m","components":["/_/a"]}'],
  ])('empty members of exec are left out: %s', (exec, shown) => {
    expect(jsonLine(entityNode('action', object(`{"exec":${exec}}`)))).toBe(`{"exec":${shown}}`)
    expect(jsonLine(fieldOf('action', object(`{"exec":${exec}}`), 'exec') ?? null)).toBe(shown)
  })

  test('a pair always has key and value', () => {
    const trigger = object({ annotations: [{ key: 'k' }, { key: 'n', value: null }, { value: 0 }] })
    expect(jsonLine(entityNode('trigger', trigger))).toBe(
      '{"annotations":[{"key":"k","value":null},{"key":"n","value":null},{"key":"","value":0}]}',
    )
  })

  test('limits and bindings have what is there', () => {
    const limits = object({ limits: { timeout: null, logs: 0 } })
    expect(jsonLine(entityNode('action', limits))).toBe('{"limits":{"logs":0}}')
    const binding = object({ binding: { namespace: '', name: 'p' } })
    expect(jsonLine(entityNode('package', binding))).toBe('{"binding":{"name":"p"}}')
  })

  test('actions of a package are entities too', () => {
    const node = object({ actions: [{ version: '0.0.1', name: 'a', parameters: [] }], feeds: [], binding: {} })
    expect(jsonLine(entityNode('package', node))).toBe('{"binding":{},"actions":[{"name":"a","version":"0.0.1"}]}')
  })
})

describe('fields', () => {
  const action = object(
    '{"exec":{"code":"c","kind":"k"},"version":"1.0.0","annotations":[{"key":"b","value":{"z":1,"y":2}}]}',
  )

  test.each([
    ['version', '"1.0.0"'],
    ['VERSION', '"1.0.0"'],
    ['exec', '{"kind":"k","code":"c"}'],
    ['Annotations', '[{"key":"b","value":{"y":2,"z":1}}]'],
    ['parameters', 'null'],
    ['error', '""'],
    ['updated', '0'],
    ['publish', 'null'],
  ])('%s', (name, text) => {
    expect(hasField('action', name)).toBe(true)
    const value = fieldOf('action', action, name)
    expect(value === undefined ? 'none' : jsonLine(value)).toBe(text)
  })

  test.each([
    ['action', 'exec.kind'],
    ['action', 'status'],
    ['activation', 'result'],
    ['activation', 'status'],
    ['rule', 'exec'],
    ['package', ''],
  ] as const)('%s has no field %j', (kind, name) => {
    expect(hasField(kind, name)).toBe(false)
    expect(fieldOf(kind, action, name)).toBeUndefined()
  })

  test('names are those of the Go structures', () => {
    expect(fieldNames('trigger').join(' ')).toBe(
      'namespace name version activationid annotations parameters limits publish rules updated',
    )
    expect(jsonInOrder(fieldOf('activation', object({ activationId: 'x' }), 'activationid') ?? null)).toBe('"x"')
  })
})

describe('summaries', () => {
  const annotated = (description: string, ...names: readonly string[]) => [
    { key: 'description', value: description },
    { key: 'parameters', value: names.map((name) => ({ name, description: 'd' })) },
  ]

  test.each([
    [{ annotations: annotated('Says hello', 'name') }, 'action /g/h: Says hello\n   (parameters: name)'],
    [{ annotations: [] }, 'action /g/h\n   (parameters: none defined)'],
    [
      { parameters: [{ key: 'b', value: 1 }] },
      'action /g/h: Returns a result based on parameter b\n   (parameters: *b)',
    ],
    [
      { annotations: annotated('', 'c', 'a'), parameters: [{ key: 'b' }, { key: 'a' }] },
      'action /g/h: Returns a result based on parameters a, b and c\n   (parameters: *a, *b, c)',
    ],
    [
      { annotations: [...annotated('x', 'c'), { key: 'final', value: true }], parameters: [{ key: 'b' }] },
      'action /g/h: x\n   (parameters: **b, c)',
    ],
    [
      { annotations: annotated('', 'a', 'b') },
      'action /g/h: Returns a result based on parameters a and b\n   (parameters: a, b)',
    ],
  ])('%j', (entity, text) => {
    expect(summaryText('action', { fullName: '/g/h', entity: object(entity) }, plain)).toBe(text)
  })
})
