import { describeContainers } from '../container.conformance.js'
import { openTestContainers } from '../container-testing.js'

const isolation = await openTestContainers('auto').then(async (containers) => {
  await containers[Symbol.asyncDispose]()
  return containers.isolation
})

describeContainers('processes', () => openTestContainers('none'))

describeContainers(
  'processes behind bubblewrap',
  () => openTestContainers('bubblewrap'),
  isolation.kind === 'bubblewrap' ? undefined : isolation.detail,
)
