import type { DockerContainerConfig } from './docker/docker-container-config.js'
import type { ContainerDeps, ContainerFactory } from './port.js'
import type { ProcessContainerConfig } from './process/process-container-config.js'

export type ContainerConfig = ProcessContainerConfig | DockerContainerConfig

/** Opens what starts runtimes. Rejects with ContainerError when what the config insists on is not here. */
export async function openContainers(config: ContainerConfig, deps: ContainerDeps): Promise<ContainerFactory> {
  if (config.kind === 'docker') {
    return (await import('./docker/docker-containers.js')).openDockerContainers(config, deps)
  }
  return (await import('./process/process-containers.js')).openProcessContainers(config, deps)
}
