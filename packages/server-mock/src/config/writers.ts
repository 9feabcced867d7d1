/** Writes text to a stream of the process; who reads it may go away, which ends nothing here. */
export function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', () => undefined)
  return (text) => void stream.write(text)
}
