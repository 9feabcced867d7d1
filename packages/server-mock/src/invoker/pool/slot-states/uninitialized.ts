/** Nothing but a plan. */
export interface Uninitialized {
  readonly tag: 'uninitialized'
  exit(): void
}

export const uninitialized: Uninitialized = { tag: 'uninitialized', exit: () => undefined }
