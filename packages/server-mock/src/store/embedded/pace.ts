/** How long a read may go on before others get a turn. */
const sliceMs = 1

/** Divides a read into slices: reads from the page cache are too short to be worth a thread, those from the disk may not add up. */
export class Pace {
  #end = performance.now() + sliceMs

  get isOver(): boolean {
    return performance.now() > this.#end
  }

  /** Resolves when others have had their turn. */
  async rest(): Promise<void> {
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    this.#end = performance.now() + sliceMs
  }
}
