import type { ActivationRecord } from '../../entity/activation.js'
import { durationMs } from '../../entity/activation-json.js'
import { annotationValue } from '../../entity/annotations.js'
import { isJsonObject, member } from '../../entity/json-object.js'

/** What the steps of one run of a sequence or composition add up to (rest-api 15.3, 16). */
export class Tally {
  readonly #ids: string[] = []
  #durationMs = 0
  #memoryMb: number | undefined

  /** `memoryMb`: the least that there is to tell. */
  constructor(memoryMb?: number) {
    this.#memoryMb = memoryMb
  }

  add(record: ActivationRecord): void {
    this.#ids.push(record.activationId)
    this.#durationMs += durationMs(record)
    const memoryMb = memoryOf(record)
    if (memoryMb !== undefined) this.#memoryMb = Math.max(this.#memoryMb ?? 0, memoryMb)
  }

  /** A step that was started and whose record could not be had: nothing is known of it but its id. */
  addLost(activationId: string): void {
    this.#ids.push(activationId)
  }

  /** Of the steps in order; a nested sequence or composition has one. */
  get activationIds(): readonly string[] {
    return this.#ids
  }

  get durationMs(): number {
    return this.#durationMs
  }

  /** The most of any step; absent where none told. */
  get memoryMb(): number | undefined {
    return this.#memoryMb
  }
}

function memoryOf({ annotations }: ActivationRecord): number | undefined {
  const limits = annotationValue(annotations, 'limits')
  const memory = isJsonObject(limits) ? member(limits, 'memory') : undefined
  return typeof memory === 'number' ? memory : undefined
}
