/** What the system says went wrong, such as `ENOENT`; undefined for errors that say no more than their message. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
