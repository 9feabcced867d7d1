/** A setting that cannot be used. The message is one line: which option, what is wrong, what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
