import { describe, expect, test } from 'vitest'
import { StoreError } from '../port.js'
import { Database } from './database.js'
import type { Level } from './database.js'

/** LevelDB as far as it matters here: after a write that failed it refuses all others until it is opened anew. */
class FragileLevel implements Level {
  readonly content = new Map<string, string>()
  readonly calls: string[] = []
  fault: Error | undefined
  #isStuck = false
  #isOpen = true

  open(): Promise<void> {
    this.calls.push('open')
    this.#isOpen = true
    this.#isStuck = false
    return Promise.resolve()
  }

  close(): Promise<void> {
    this.calls.push('close')
    this.#isOpen = false
    return Promise.resolve()
  }

  get(key: string): Promise<string | undefined> {
    if (!this.#isOpen) throw Object.assign(new Error('not open'), { code: 'LEVEL_DATABASE_NOT_OPEN' })
    return Promise.resolve(this.content.get(key))
  }

  getSync(key: string): string | undefined {
    return this.content.get(key)
  }

  getMany(keys: string[]): Promise<(string | undefined)[]> {
    return Promise.resolve(keys.map((key) => this.content.get(key)))
  }

  hasMany(keys: string[]): Promise<boolean[]> {
    return Promise.resolve(keys.map((key) => this.content.has(key)))
  }

  batch(): ReturnType<Level['batch']> {
    const changes: (() => unknown)[] = []
    return {
      put: (key, value) => changes.push(() => this.content.set(key, value)),
      del: (key) => changes.push(() => this.content.delete(key)),
      write: () => {
        this.#isStuck ||= this.fault !== undefined
        if (this.#isStuck) return Promise.reject(this.fault ?? new Error('stuck'))
        for (const change of changes) change()
        return Promise.resolve()
      },
      close: () => Promise.resolve(),
    }
  }

  keys(): never {
    throw new Error('no test reads keys')
  }

  values(): never {
    throw new Error('no test reads values')
  }

  iterator(): never {
    throw new Error('no test reads entries')
  }
}

describe('a database', () => {
  test('is opened anew after a write that failed, and goes on', async () => {
    const level = new FragileLevel()
    const database = new Database(level, '/data/entities')
    level.fault = Object.assign(new Error('batch write failed'), {
      code: 'LEVEL_IO_ERROR',
      cause: new Error('IO error: /data/entities/000003.log: No space left on device'),
    })
    const write = (value: string): Promise<void> =>
      database.write((batch) => {
        batch.put('key', value)
      })
    await expect(write('one')).rejects.toBeInstanceOf(StoreError)
    await expect(write('one')).rejects.toThrow('Writing to /data/entities failed: the disk is full; free some space')
    level.fault = undefined
    await write('two')
    expect(await database.get('key')).toBe('two')
    expect(level.calls).toEqual(['close', 'open', 'close', 'open'])
  })

  test('writes nothing of a batch whose filling fails', async () => {
    const level = new FragileLevel()
    const database = new Database(level, '/data/entities')
    const attempt = database.write((batch) => {
      batch.put('key', 'value')
      throw new Error('half-way')
    })
    await expect(attempt).rejects.toThrow('half-way')
    expect(level.content.size).toBe(0)
  })

  test('that is closed says so', async () => {
    const database = new Database(new FragileLevel(), '/data/entities')
    await database[Symbol.asyncDispose]()
    await database[Symbol.asyncDispose]()
    await expect(database.get('key')).rejects.toThrow('Reading /data/entities failed: the store is closed')
  })
})
