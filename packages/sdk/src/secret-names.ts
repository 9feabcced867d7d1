/** How names of secrets end. */
const ends = /(?:passw(?:or)?d|passphrase|secret|token|credentials?|auth|(?:auth|api|access|private|secret)[_-]?key)$/i

/** True for what is named like a password, a key or a token: a member, a parameter, a variable. */
export function isSecretName(name: string): boolean {
  return ends.test(name)
}
