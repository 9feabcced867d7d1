import { afterAll, beforeAll, describe } from 'vitest'
import { describeAnswers } from './container-answers.conformance.js'
import { describeFrames } from './container-frames.conformance.js'
import { describeLives } from './container-lives.conformance.js'
import { describeLogs } from './container-logs.conformance.js'
import type { ContainerFactory } from './port.js'

export interface ContainerTraits {
  /** Why it cannot be tried here, such as a component that is missing; it becomes part of the title. */
  readonly skip?: string
  /** Its runtimes answer by frames on descriptor 4, which say what belongs to which activation. Default true. */
  readonly hasFrames?: boolean
}

/** What every container factory must do. */
export function describeContainers(
  name: string,
  open: () => Promise<ContainerFactory>,
  { skip, hasFrames = true }: ContainerTraits = {},
): void {
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
    describeLogs(current, { areApart: !hasFrames })
    if (hasFrames) describeFrames(current)
  })
}
