import { describe, expect, test } from 'vitest'
import { ContainerError } from '../port.js'
import { chooseImage } from './image-choice.js'

const rules = {
  images: new Map([['nodejs:20', { reference: 'openwhisk/action-nodejs-v20:nightly', sentinelled: true }]]),
  blackboxes: ['openwhisk/dockerskeleton:nightly', 'mine/stock'],
  aliases: new Map([['wsk/alias', 'wsk/action-native']]),
  registries: undefined,
  pull: 'auto',
} as const

const choose = (image: string, more: object = {}): unknown =>
  chooseImage({ kind: 'blackbox', image }, { ...rules, ...more })

describe('the image of an action', () => {
  test('of a kind is that of the manifest, pulled only when it is missing', () => {
    const own = { reference: 'openwhisk/action-nodejs-v20:nightly', sentinelled: true, isTrusted: true, isUsers: false }
    expect(chooseImage({ kind: 'nodejs:20' }, rules)).toEqual({ ...own, pull: 'ifMissing' })
    expect(chooseImage({ kind: 'nodejs:20' }, { ...rules, pull: 'never' })).toEqual({ ...own, pull: 'never' })
    expect(() => chooseImage({ kind: 'cobol:85' }, rules)).toThrow(ContainerError)
  })

  test.each([
    ['me/app', 'me/app:latest', 'required'],
    ['me/app:latest', 'me/app:latest', 'required'],
    ['me/app:1.0', 'me/app:1.0', 'tried'],
    ['localhost:5000/app', 'localhost:5000/app:latest', 'required'],
    ['localhost:5000/app:2', 'localhost:5000/app:2', 'tried'],
    [`me/app@sha256:${'a'.repeat(64)}`, `me/app@sha256:${'a'.repeat(64)}`, 'ifMissing'],
  ])('of a docker action %s is pulled by its tag', (image, reference, pull) => {
    expect(choose(image)).toEqual({ reference, pull, sentinelled: undefined, isTrusted: false, isUsers: true })
  })

  test('of the stock is never pulled, and only the very tag is of the stock', () => {
    expect(choose('openwhisk/dockerskeleton:nightly')).toMatchObject({ pull: 'never', sentinelled: true })
    expect(choose('docker.io/openwhisk/dockerskeleton:nightly')).toMatchObject({ pull: 'never', sentinelled: true })
    expect(choose('mine/stock:latest')).toMatchObject({ pull: 'never' })
    expect(choose('openwhisk/dockerskeleton')).toMatchObject({ pull: 'required', sentinelled: undefined })
    expect(choose(`mine/stock@sha256:${'a'.repeat(64)}`)).toMatchObject({ pull: 'ifMissing', sentinelled: undefined })
  })

  test('may be another one that stands in for it', () => {
    expect(choose('wsk/alias:any')).toEqual({
      reference: 'wsk/action-native',
      pull: 'never',
      sentinelled: true,
      isTrusted: true,
      isUsers: false,
    })
  })

  test('is not believed to be ours where a user named it, whatever its name is', () => {
    for (const named of ['wsk/action-native', 'openwhisk/dockerskeleton:nightly', 'mine/stock']) {
      expect(choose(named)).toMatchObject({ isTrusted: false })
    }
  })

  test('may be kept to what is here', () => {
    expect(choose('me/app', { pull: 'never' })).toMatchObject({ pull: 'never' })
    expect(choose('me/app', { pull: 'missing' })).toMatchObject({ pull: 'ifMissing' })
  })

  test('comes from allowed registries only', () => {
    const registries = ['docker.io', 'registry.example:5000']
    expect(choose('me/app', { registries })).toMatchObject({ pull: 'required' })
    expect(choose('registry.example:5000/me/app', { registries })).toMatchObject({ pull: 'required' })
    for (const other of ['registry.example/me/app', 'evil.example/docker.io/app', 'localhost/app']) {
      expect(() => choose(other, { registries })).toThrow(ContainerError)
    }
    expect(choose('openwhisk/dockerskeleton:nightly', { registries: [] })).toMatchObject({ pull: 'never' })
  })
})
