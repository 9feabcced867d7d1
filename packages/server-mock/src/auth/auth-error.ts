/** Keys cannot be checked; the message says why and what to do. */
export class AuthError extends Error {
  override readonly name = 'AuthError'
}
