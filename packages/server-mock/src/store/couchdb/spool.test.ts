import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { silentLogger } from '../../telemetry/logger.js'
import { sampleRecord } from '../samples.js'
import { SpoolFolder } from './spool-files.js'
import { encodeFrame, findFrames, jsonOfFrame } from './spool-frame.js'
import { Spool } from './spool.js'

const folders: string[] = []
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wsk-spool-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function openSpool(folder: string, fileBytes = 1_000_000): Spool {
  const files = new SpoolFolder(folder, false)
  return new Spool({ files, log: silentLogger, fileBytes, onWritten: () => undefined })
}

const hex = (number: number): string => number.toString(16).padStart(32, '0')
const names = fc.constantFrom('hello', 'a b', 'ünïcödé 😀', '"quoted"')
const record = fc.record({ name: names, start: fc.nat(), log: fc.string({ unit: 'binary' }), id: fc.nat() })

test('what was written as lines is found again, however the bytes around them are cut or flipped', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), fc.nat(), fc.nat(255), (given, at, flip) => {
      const records = given.map(({ name, start, log, id }) =>
        sampleRecord({ name, start, logs: [log], activationId: hex(id) }),
      )
      const frames = records.map((each) => encodeFrame(each))
      const whole = Buffer.concat(frames.map(({ bytes }) => bytes))
      const found = findFrames(whole)
      expect(found.broken).toBe(0)
      expect(found.frames.map(({ offset: _o, length: _l, ...head }) => head)).toEqual(frames.map(({ head }) => head))
      for (const [index, { offset, length }] of found.frames.entries()) {
        const json = jsonOfFrame(whole.subarray(offset, offset + length))
        expect(JSON.parse(json)).toMatchObject({ logs: records[index]?.logs })
      }
      if (whole.length === 0) return
      const damaged = Buffer.from(whole)
      damaged[at % whole.length] = (damaged[at % whole.length] ?? 0) ^ flip
      const ids = new Set(frames.map(({ head }) => head.activationId))
      for (const each of findFrames(damaged.subarray(0, whole.length - (at % 3))).frames) {
        expect(ids).toContain(each.activationId)
      }
    }),
  )
})

test('a later process finds what was not uploaded, and begins another file behind half a line', async () => {
  const folder = newFolder()
  const records = [1, 2, 3].map((number) => sampleRecord({ activationId: hex(number), start: number }))
  const first = openSpool(folder)
  await Promise.all(records.map((each) => first.add(each)))
  first.done(first.next(1, 1e6))
  first.close()
  appendFileSync(join(folder, '0000000001.spool'), 'half a li')
  const second = openSpool(folder)
  expect(second.matching({ namespace: 'guest' }).map(({ start }) => start)).toEqual([3, 2, 1])
  await second.add(sampleRecord({ activationId: hex(4), start: 4 }))
  expect(readdirSync(folder)).toEqual(['0000000001.spool', '0000000002.spool'])
  for (let places = second.next(2, 1e6); places.length > 0; places = second.next(2, 1e6)) {
    for (const place of places) expect(second.read(place).activationId).toBe(place.activationId)
    second.done(places)
  }
  await second.drained()
  second.close()
  expect(readdirSync(folder)).toEqual([])
})

test('a second record of an id is ignored, and a file that has grown is followed by another', async () => {
  const folder = newFolder()
  const spool = openSpool(folder, 1000)
  for (let number = 0; number < 10; number++) {
    await spool.add(sampleRecord({ activationId: hex(number), start: 1 }))
    await spool.add(sampleRecord({ activationId: hex(number), start: 2 }))
  }
  expect(spool.length).toBe(10)
  expect(spool.matching({ namespace: 'guest' }).every(({ start }) => start === 1)).toBe(true)
  expect(readdirSync(folder).length).toBeGreaterThan(2)
  expect(spool.next(100, 1).length).toBe(1)
  spool.close()
})

test('damage in the middle costs that line only', async () => {
  const folder = newFolder()
  const first = openSpool(folder)
  await Promise.all([1, 2, 3].map((number) => first.add(sampleRecord({ activationId: hex(number) }))))
  first.close()
  const file = join(folder, '0000000001.spool')
  const lines = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, lines.with(1, `${lines[1]?.slice(0, -9)}x`).join('\n'))
  const second = openSpool(folder)
  expect(second.next(10, 1e6).map(({ activationId }) => activationId)).toEqual([hex(1), hex(3)])
  second.close()
})
