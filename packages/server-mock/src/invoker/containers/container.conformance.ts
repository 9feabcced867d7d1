import { afterAll, beforeAll, describe } from 'vitest'
import { describeAnswers } from './container-answers.conformance.js'
import { describeLives } from './container-lives.conformance.js'
import { describeLogs } from './container-logs.conformance.js'
import type { ContainerFactory } from './port.js'

/**
 * What every container factory must do. `skip` is why it cannot be tried here, such as a component that is missing;
 * it becomes part of the title.
 */
export function describeContainers(name: string, open: () => Promise<ContainerFactory>, skip?: string): void {
  describe.skipIf(skip !== undefined)(`${name} as containers${skip === undefined ? '' : ` (${skip})`}`, () => {
    let containers: ContainerFactory
    beforeAll(async () => {
      containers = await open()
    })
    afterAll(async () => {
      await containers[Symbol.asyncDispose]()
    })
    const current = (): ContainerFactory => containers

    describeLives(current, open)
    describeAnswers(current)
    describeLogs(current)
  })
}
