import { describeContainers } from '../../packages/server-mock/src/invoker/containers/container.conformance.js'
import { missingComponent } from '../support/components.js'
import { openDocker } from './docker-testing.js'

const missing = await missingComponent('docker')

describeContainers('Docker', openDocker, { hasFrames: false, ...(missing === undefined ? {} : { skip: missing }) })
