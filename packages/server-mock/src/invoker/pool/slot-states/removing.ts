/** Takes no more work; its memory counts until the container has gone. */
export interface Removing {
  readonly tag: 'removing'
  /** Never rejects. */
  readonly gone: Promise<void>
  exit(): void
}

export function removing(gone: Promise<void>): Removing {
  return { tag: 'removing', gone, exit: () => undefined }
}
