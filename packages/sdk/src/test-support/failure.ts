import { isWhiskError, type WhiskError } from '../errors.js'

/** What a call rejects with. Throws where it goes well, or fails in another way. */
export async function failure(call: PromiseLike<unknown>): Promise<WhiskError> {
  try {
    await call
  } catch (error) {
    if (isWhiskError(error)) return error
    throw error
  }
  throw new Error('the call went well')
}
