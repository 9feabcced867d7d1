/**
 * Writes text to a stream of the process, which is made for the first text. Who reads it may go away, which ends
 * nothing here.
 */
export function writerTo(open: () => NodeJS.WriteStream): (text: string) => void {
  let stream: NodeJS.WriteStream | undefined
  return (text) => {
    stream ??= open().on('error', () => undefined)
    stream.write(text)
  }
}
