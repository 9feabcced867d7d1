/** How actions run in containers of a Docker daemon. */
export interface DockerContainerConfig {
  readonly kind: 'docker'
  /** The daemon's socket. */
  readonly socketPath: string
  /** User-defined bridge that containers are on; made when missing. */
  readonly network: string
  /** Number or name of the invoker, for names of containers. */
  readonly invoker: string
  /** Images of the kinds of the runtimes manifest. */
  readonly images: ReadonlyMap<string, KindImage>
  /** Images of docker actions that count as the platform's own (the manifest's `blackboxes`). */
  readonly blackboxes: readonly string[]
  /** Images that stand in for others, such as ours for `openwhisk/dockerskeleton`; by repository. */
  readonly aliases: ReadonlyMap<string, string>
  /** Registries that docker actions may name; undefined: any. Images without a registry are of `docker.io`. */
  readonly registries: readonly string[] | undefined
  /** `auto`: as `resolveImage` says; `missing`: only what is not here; `never`: nothing. */
  readonly pull: 'auto' | 'missing' | 'never'
  /** What all containers together may take; the share of one is its share of processor time. */
  readonly poolMemoryMb: number
  /** Most bytes that a container with a writable layer may write there. */
  readonly writableBytes: number
  /** How long the daemon may take for anything but a pull, milliseconds. Default 20,000. */
  readonly callTimeoutMs?: number
  /** How long a pull may take, milliseconds. Default 600,000. */
  readonly pullTimeoutMs?: number
}

interface KindImage {
  readonly reference: string
  /** The runtime says on both streams when an activation has ended. */
  readonly sentinelled: boolean
}
