import { systemClock } from '../../packages/server-mock/src/support/clock.js'
import { openContainers } from '../../packages/server-mock/src/invoker/containers/adapters.js'
import type { DockerContainerConfig } from '../../packages/server-mock/src/invoker/containers/docker/docker-container-config.js'
import type { ContainerDeps, ContainerFactory } from '../../packages/server-mock/src/invoker/containers/port.js'
import { silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'

const dockerConfig: DockerContainerConfig = {
  kind: 'docker',
  socketPath: '/var/run/docker.sock',
  network: 'wsk',
  invoker: 'left-1',
  images: new Map([
    ['nodejs:20', { reference: 'wsk/action-nodejs-v20', sentinelled: true }],
    ['nodejs:24', { reference: 'wsk/action-nodejs-v24', sentinelled: true }],
    ['python:3.11', { reference: 'wsk/action-python-v3.11', sentinelled: true }],
  ]),
  blackboxes: [],
  aliases: new Map([['openwhisk/dockerskeleton', 'wsk/action-native']]),
  registries: undefined,
  pull: 'auto',
  poolMemoryMb: 1024,
  writableBytes: 64 * 1024 * 1024,
}

const deps: ContainerDeps = { clock: systemClock, log: silentLogger, apiHost: () => 'http://127.0.0.1:3233' }

export function openDocker(
  options: Partial<DockerContainerConfig> = {},
  more: Partial<ContainerDeps> = {},
): Promise<ContainerFactory> {
  return openContainers({ ...dockerConfig, ...options }, { ...deps, ...more })
}
