/** The Kafka client names it in its types and brings none for it. */
declare module 'debug' {
  function debug(name: string): debug.Debugger
  namespace debug {
    type Debugger = (text: string, ...values: unknown[]) => void
  }
  export default debug
}
