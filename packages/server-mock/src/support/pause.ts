/** Resolves after so long, or when the end has come, with whether it has. Without `ref` it keeps no process alive. */
export function pause(
  ms: number,
  ending: AbortSignal | undefined,
  { ref }: { readonly ref: boolean },
): Promise<boolean> {
  if (ending?.aborted === true) return Promise.resolve(true)
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      ending?.removeEventListener('abort', end)
      resolve(ending?.aborted === true)
    }
    const timer = setTimeout(end, ms)
    if (!ref) timer.unref()
    ending?.addEventListener('abort', end)
  })
}
