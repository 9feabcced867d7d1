import { describe, expect, test } from 'vitest'
import { containerSpec } from '../../packages/server-mock/src/invoker/containers/container-testing.js'
import { missingComponent } from '../support/components.js'
import { docker } from '../support/docker.js'
import { type ImageRegistry, openImageRegistry } from '../support/image-registry.js'
import { openDocker } from './docker-testing.js'

const missing = await missingComponent('docker')

function spec(registry: ImageRegistry, image: string): ReturnType<typeof containerSpec> {
  return containerSpec({ kind: 'blackbox', image: `${registry.host}/${image}` })
}

describe.skipIf(missing !== undefined)(`images${missing === undefined ? '' : ` (${missing})`}`, () => {
  test('are pulled as their tags say, once for all who ask at the same time', async () => {
    await using registry = await openImageRegistry()
    await using containers = await openDocker()
    const reference = `${registry.host}/me/app`
    const start = (image: string): Promise<unknown> => containers.create(spec(registry, image)).catch(String)
    const noProgram = `ContainerError: executable file not found in image ${reference}`
    try {
      const outcomes = await Promise.all([1, 2, 3, 4].map(() => start('me/app')))
      expect(new Set(outcomes)).toEqual(new Set([`${noProgram}:latest`]))
      expect(registry.asked.get('me/app:latest')).toBe(1)
      await start('me/app')
      expect(registry.asked.get('me/app:latest')).toBe(2)
      expect(await start('me/app:1')).toBe(`${noProgram}:1`)
      registry.empty()
      expect(await start('me/app:1')).toBe(`${noProgram}:1`)
      expect(await start('me/app')).toBe(`ContainerError: Failed to pull container image '${reference}:latest'.`)
      expect(await start('me/app:2')).toBe(`ContainerError: Failed to pull container image '${reference}:2'.`)
    } finally {
      await docker('rmi', '-f', `${reference}:latest`, `${reference}:1`)
    }
    expect(containers.count()).toBe(0)
    expect(await docker('ps', '-aq', '--filter', `ancestor=${reference}`)).toBe('')
  })

  test('whose pull takes too long are not waited for, by the daemon neither', async () => {
    await using registry = await openImageRegistry()
    await using containers = await openDocker({ pullTimeoutMs: 2000 })
    const { readers } = registry.dawdle()
    const created = containers.create(spec(registry, 'me/slow'))
    created.catch(() => undefined)
    await expect.poll(readers).toBe(1)
    await expect(created).rejects.toMatchObject({
      fault: 'developer',
      message: `Failed to pull container image '${registry.host}/me/slow:latest'.`,
    })
    await expect.poll(readers, { timeout: 10_000 }).toBe(0)
  })

  test('of other registries than the allowed ones are not asked for', async () => {
    await using registry = await openImageRegistry()
    await using containers = await openDocker({ registries: ['docker.io'] })
    await expect(containers.create(spec(registry, 'me/app'))).rejects.toMatchObject({
      fault: 'developer',
      message: `Images of the registry ${registry.host} are not allowed here.`,
    })
    expect(registry.asked.size).toBe(0)
  })

  test('that are not here are not pulled where nothing may be', async () => {
    await using registry = await openImageRegistry()
    await using containers = await openDocker({ pull: 'never' })
    await expect(containers.create(spec(registry, 'me/app'))).rejects.toMatchObject({ fault: 'developer' })
    expect(registry.asked.size).toBe(0)
  })
})
