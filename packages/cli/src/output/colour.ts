/** Decides from the stream that the Go `wsk` looks at: its output, also for what it writes as an error. */
export function wantsColour(
  stdout: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stdout.isTTY === true && env['TERM'] !== 'dumb' && (env['NO_COLOR'] ?? '') === ''
}

/** Escapes of the Go `wsk`, or none. */
export class Colour {
  readonly enabled: boolean

  constructor(enabled: boolean) {
    this.enabled = enabled
  }

  bold(text: string): string {
    return this.#wrap('1', text)
  }

  green(text: string): string {
    return this.#wrap('32', text)
  }

  red(text: string): string {
    return this.#wrap('31', text)
  }

  #wrap(code: string, text: string): string {
    return this.enabled ? `\u001B[${code}m${text}\u001B[0m` : text
  }
}
