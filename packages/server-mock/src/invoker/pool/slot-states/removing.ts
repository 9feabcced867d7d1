/** Takes no more work; its memory counts until the container has gone. */
export interface Removing {
  readonly tag: 'removing'
  exit(): void
}

export const removing: Removing = { tag: 'removing', exit: () => undefined }
