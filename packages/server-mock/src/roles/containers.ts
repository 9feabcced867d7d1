import type { ServerConfig } from '../config/config.js'
import { nativeImages } from '../entity/docker-runtimes.js'
import { formatImageName } from '../entity/image-name.js'
import type { RuntimesManifest } from '../entity/runtimes-manifest.js'
import { type ContainerConfig, openContainers } from '../invoker/containers/adapters.js'
import type { ContainerDeps, ContainerFactory } from '../invoker/containers/port.js'

export interface ContainersDeps extends ContainerDeps {
  /** Folder for what running containers need. */
  readonly runDir: string
  readonly manifest: Promise<RuntimesManifest>
}

/** Most that a container may write whose image has to be written to. */
const writableBytes = 1024 * 1024 * 1024

/** Opens what runs actions. Only Docker has to know the images of the manifest. */
export async function openServerContainers(
  config: ServerConfig,
  { runDir, manifest, ...deps }: ContainersDeps,
): Promise<ContainerFactory> {
  if (config.containers.kind === 'process') {
    return openContainers({ kind: 'process', isolation: config.isolation, runDir }, deps)
  }
  return openContainers(dockerConfig(config, config.containers, await manifest), deps)
}

function dockerConfig(
  { node, poolMemoryMb, runtimes }: ServerConfig,
  { socketPath, network, registries, pull }: Extract<ServerConfig['containers'], { kind: 'docker' }>,
  manifest: RuntimesManifest,
): ContainerConfig {
  const images = [...manifest.kinds.values()].map(({ kind, image, sentinelledLogs }) => {
    return [kind, { reference: formatImageName(image), sentinelled: sentinelledLogs }] as const
  })
  return {
    kind: 'docker',
    socketPath,
    network,
    invoker: node.invoker.kind === 'number' ? String(node.invoker.number) : node.invoker.name,
    images: new Map(images),
    blackboxes: manifest.blackboxes.map(formatImageName),
    // Whoever brings a manifest brings the images that it names.
    aliases: runtimes.kind === 'built-in' ? nativeImages : new Map(),
    registries,
    pull,
    poolMemoryMb,
    writableBytes,
  }
}
