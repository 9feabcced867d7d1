/**
 * What goes wrong in `wsk`, and how it is told.
 *
 * A fault prints `error: {message}`, then the usage hint where its class has one, then next steps, which are ours and
 * come after everything the Go `wsk` prints. The exit status is the internal code & 255.
 */

/** Whose doing it is, which decides what the next step can be. */
export type Blame = 'input' | 'configuration' | 'network' | 'server' | 'action' | 'wsk'

/** Internal codes; an HTTP error of status S has the code S - 256. */
export const faultCodes = {
  general: 1,
  usage: 2,
  network: 3,
  http: 4,
  notAllowed: 149,
  stillRunning: 202,
} as const

export interface FaultOptions {
  /** Internal code; general when absent. */
  readonly code?: number
  /** Whether `Run 'wsk --help' for usage.` follows. */
  readonly usageHint?: boolean
  /** False: nothing of the message is shown, only the usage hint where there is one. */
  readonly shown?: boolean
  /** `error: ` in front of the message; the flag parser's errors go without. */
  readonly prefixed?: boolean
  readonly blame?: Blame
  /** What the user can do about it, one line each. */
  readonly nextSteps?: readonly string[]
  readonly cause?: unknown
}

export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: number
  readonly usageHint: boolean
  readonly shown: boolean
  readonly prefixed: boolean
  readonly blame: Blame
  readonly nextSteps: readonly string[]

  constructor(message: string, options: FaultOptions = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.code = options.code ?? faultCodes.general
    this.usageHint = options.usageHint ?? false
    this.shown = options.shown ?? true
    this.prefixed = options.prefixed ?? true
    this.blame = options.blame ?? 'input'
    this.nextSteps = options.nextSteps ?? []
  }

  /**
   * The same fault told from further out: `{context}: {message}`. Code and display stay those of the inner fault; the
   * usage hint shows when either asks for it.
   */
  within(context: string, options: Pick<FaultOptions, 'usageHint'> = {}): Fault {
    return this.with({
      message: `${context}: ${this.message}`,
      usageHint: this.usageHint || (options.usageHint ?? false),
    })
  }

  /** A copy with some things told differently. */
  with(changes: FaultOptions & { readonly message?: string }): Fault {
    const { message = this.message, ...options } = changes
    return new Fault(message, {
      code: this.code,
      usageHint: this.usageHint,
      shown: this.shown,
      prefixed: this.prefixed,
      blame: this.blame,
      nextSteps: this.nextSteps,
      cause: this.cause,
      ...options,
    })
  }

  get exitStatus(): number {
    return this.code & 255
  }
}

/** A mistake in what was typed: code general, with the usage hint. */
export function usageFault(message: string, options: FaultOptions = {}): Fault {
  return new Fault(message, { usageHint: true, ...options })
}

/** Runs `work`; a fault of it is told as `{context}: …`. */
export async function within<Result>(
  context: string,
  work: () => Promise<Result>,
  options: Pick<FaultOptions, 'usageHint'> = {},
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Fault ? error.within(context, options) : error
  }
}

/** What is not a Fault is a defect of `wsk` itself. */
export function faultFrom(error: unknown): Fault {
  if (error instanceof Fault) return error
  const message = error instanceof Error ? error.message : String(error)
  return new Fault(message, {
    blame: 'wsk',
    cause: error,
    nextSteps: ['This is a defect of wsk itself. WSK_CLI_DEBUG=1 shows where it happened.'],
  })
}

export const usageHintLine = "Run 'wsk --help' for usage."
