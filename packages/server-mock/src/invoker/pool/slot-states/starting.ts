/** The factory is making the container; its memory counts from now on. */
export interface Starting {
  readonly tag: 'starting'
  exit(): void
}

export const starting: Starting = { tag: 'starting', exit: () => undefined }
