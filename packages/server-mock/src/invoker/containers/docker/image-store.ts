import { runtimeTexts } from '@wsk/contract'
import { createDeferred } from '../../../support/deferred.js'
import { errorCode } from '../../../support/error-code.js'
import { ContainerError } from '../port.js'
import { DaemonTimeout, type DockerDaemon, statusOf } from './docker-daemon.js'
import type { ImageChoice } from './image-choice.js'
import { type ImageVolumes, imageVolumes } from './image-volumes.js'

/** An image that is here. */
export interface LocalImage {
  /** `sha256:…` */
  readonly id: string
  readonly reference: string
  /** Chosen by its kind and built from our sources: its runtime understands our headers, and nothing else runs in it. */
  readonly isOurs: boolean
  readonly volumes: ImageVolumes
}

const usualPullTimeoutMs = 600_000
/** What our Dockerfiles write on our images. */
const ourLabel = 'wsk.runtime'

/** Finds images, and gets those that are not here; never one twice at the same time. */
export class ImageStore {
  readonly #daemon: Pick<DockerDaemon, 'call' | 'callOut'>
  readonly #pullTimeoutMs: number
  readonly #pulls = new Map<string, Promise<void>>()

  constructor(daemon: Pick<DockerDaemon, 'call' | 'callOut'>, pullTimeoutMs = usualPullTimeoutMs) {
    this.#daemon = daemon
    this.#pullTimeoutMs = pullTimeoutMs
  }

  /** Rejects with ContainerError where it is not to be had. */
  async provide(choice: ImageChoice): Promise<LocalImage> {
    const { reference, pull, isUsers } = choice
    if (pull === 'required') await this.#pull(reference)
    if (pull === 'tried') await this.#pull(reference).catch(ignoreFailedPull)
    const local = await this.find(choice)
    if (local !== undefined) return local
    if (pull === 'never') throw notHere(reference, isUsers)
    await this.#pull(reference)
    const pulled = await this.find(choice)
    if (pulled === undefined) throw new ContainerError('developer', runtimeTexts.pullFailed(reference))
    return pulled
  }

  async find({ reference, isTrusted }: Pick<ImageChoice, 'reference' | 'isTrusted'>): Promise<LocalImage | undefined> {
    try {
      const { Id, Config } = await this.#daemon.call('inspect image', (api) => api.getImage(reference).inspect())
      return { id: Id, reference, isOurs: isTrusted && isLabelled(Config), volumes: imageVolumes(reference, Config) }
    } catch (error) {
      if (statusOf(error) === 404) return undefined
      throw error
    }
  }

  #pull(reference: string): Promise<void> {
    const known = this.#pulls.get(reference)
    if (known !== undefined) return known
    const pulling = this.#pullOnce(reference).finally(() => this.#pulls.delete(reference))
    this.#pulls.set(reference, pulling)
    return pulling
  }

  async #pullOnce(reference: string): Promise<void> {
    try {
      await this.#daemon.callOut((api, signal) => pullAll(api, reference, signal), this.#pullTimeoutMs)
    } catch (error) {
      // A daemon that cannot be reached, or is left alone, says nothing about the image.
      if (error instanceof DaemonTimeout) throw error
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ECONNREFUSED') throw error
      throw new ContainerError('developer', runtimeTexts.pullFailed(reference), { cause: error })
    }
  }
}

function notHere(reference: string, isUsers: boolean): ContainerError {
  if (isUsers) return new ContainerError('developer', runtimeTexts.pullFailed(reference))
  return new ContainerError('whisk', `The image '${reference}' is not on this machine.`)
}

/** An image without labels has `null` instead. */
function isLabelled({ Labels }: { readonly Labels: unknown }): boolean {
  return typeof Labels === 'object' && Labels !== null && ourLabel in Labels && Labels[ourLabel] === '1'
}

function ignoreFailedPull(error: unknown): void {
  if (!(error instanceof ContainerError)) throw error
}

/** The daemon stops when nobody waits for its answer any more, which is what the signal ends. */
async function pullAll(api: DockerDaemon['api'], reference: string, abortSignal: AbortSignal): Promise<void> {
  const stream = await api.pull(reference, { abortSignal })
  const ended = createDeferred<void>()
  api.modem.followProgress(stream, (error) => {
    if (error === null) ended.resolve()
    else ended.reject(error)
  })
  await ended.promise
}
