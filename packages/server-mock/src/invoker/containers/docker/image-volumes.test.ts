import { expect, test } from 'vitest'
import { ContainerError } from '../port.js'
import { imageVolumes } from './image-volumes.js'

const read = (paths: readonly string[], user = ''): unknown =>
  imageVolumes('me/app:1', { Volumes: Object.fromEntries(paths.map((path) => [path, {}])), User: user })

test('volumes of an image are read as the daemon reads them, each once', () => {
  expect(read(['/data/', '/data', '//a/../b', '/c/./d'])).toEqual({ paths: ['/data', '/b', '/c/d'], owner: [] })
  expect(imageVolumes('me/app:1', { Volumes: null, User: '' })).toEqual({ paths: [], owner: [] })
})

test('volumes of an image are of its user where that is a number', () => {
  expect(read([], '1000')).toEqual({ paths: [], owner: ['uid=1000'] })
  expect(read([], '1000:7')).toEqual({ paths: [], owner: ['uid=1000', 'gid=7'] })
  for (const user of ['postgres', '1000:staff', '0,exec', '1000,size=9g']) {
    expect(read([], user)).toEqual({ paths: [], owner: [] })
  }
})

test.each(['data', '/', '', '../x', '.'])('an image with a volume at %j is refused', (path) => {
  expect(() => read([path])).toThrow(ContainerError)
})
