/** What a composition and all that are nested in it may do together (rest-api 16). */
export class CompositionBudget {
  readonly #maxComponents: number
  readonly #maxConductorRuns: number
  #components = 0
  #conductorRuns = 0

  constructor(maxComponents: number) {
    this.#maxComponents = maxComponents
    this.#maxConductorRuns = 2 * maxComponents + 1
  }

  get hasComponents(): boolean {
    return this.#components < this.#maxComponents
  }

  get hasConductorRuns(): boolean {
    return this.#conductorRuns < this.#maxConductorRuns
  }

  takeComponent(): void {
    this.#components++
  }

  takeConductorRun(): void {
    this.#conductorRuns++
  }
}
