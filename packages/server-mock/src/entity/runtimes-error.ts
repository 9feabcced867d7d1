/** A runtimes manifest that cannot be used. The message starts with the place inside of the file. */
export class RuntimesError extends Error {
  override readonly name = 'RuntimesError'
  constructor(where: string, problem: string) {
    super(`${where} ${problem}`)
  }
}
