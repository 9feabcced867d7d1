import { describeContainers } from '../container.conformance.js'
import { openTestContainers } from '../container-testing.js'

const isolation = await openTestContainers('auto').then(async (containers) => {
  const found = await containers.isolation()
  await containers[Symbol.asyncDispose]()
  return found
})

describeContainers('processes', () => openTestContainers('none'))

describeContainers(
  'processes behind bubblewrap',
  () => openTestContainers('bubblewrap'),
  isolation.kind === 'bubblewrap' ? {} : { skip: isolation.detail },
)
