import { expect, test } from 'vitest'
import type { DockerDaemon } from './docker-daemon.js'
import { ImageStore } from './image-store.js'

const noImage = (): Promise<never> => Promise.reject(Object.assign(new Error('no such image'), { statusCode: 404 }))
const emptyDaemon: Pick<DockerDaemon, 'call' | 'callOut'> = { call: noImage, callOut: noImage }

test.each([
  ['of a user', true, { fault: 'developer', message: "Failed to pull container image 'me/app:1'." }],
  ['of the manifest', false, { fault: 'whisk', message: "The image 'me/app:1' is not on this machine." }],
])('an image %s that is not here and may not be pulled', async (...[, isUsers, problem]) => {
  const choice = { reference: 'me/app:1', pull: 'never', sentinelled: undefined, isTrusted: !isUsers, isUsers } as const
  await expect(new ImageStore(emptyDaemon).provide(choice)).rejects.toMatchObject(problem)
})
