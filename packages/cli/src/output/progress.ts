/** Waits shorter than this show nothing. */
const quietMs = 1000

export interface ProgressOptions {
  /** Where the spinner turns; a stream that is no terminal, or one without a width, gets nothing. */
  readonly stream: NodeJS.WriteStream
  readonly text: string
}

/** Shows on a terminal that something is still going on, once it takes longer than a second. */
export async function withProgress<Result>(options: ProgressOptions, work: () => Promise<Result>): Promise<Result> {
  const { isTTY, columns } = options.stream
  // The spinner takes a width of 0, which is that of terminals that were told none, for endlessly many lines.
  if (!isTTY || columns === 0) return work()
  const spinner = new LateSpinner(options)
  try {
    return await work()
  } finally {
    spinner.stop()
  }
}

class LateSpinner {
  readonly #timer: NodeJS.Timeout
  #stopSpinner: (() => void) | undefined
  #stopped = false

  constructor(options: ProgressOptions) {
    this.#timer = setTimeout(() => {
      void this.#start(options)
    }, quietMs)
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    this.#stopSpinner?.()
  }

  async #start({ stream, text }: ProgressOptions): Promise<void> {
    const { default: ora } = await import('ora')
    if (this.#stopped) return
    const spinner = ora({ text, stream, discardStdin: false }).start()
    this.#stopSpinner = () => {
      spinner.stop()
    }
  }
}
