import type { CallerHandler } from '../handler.js'

/** Exactly the namespace of the credential (rest-api 21). */
export const getAllNamespaces: CallerHandler<'getAllNamespaces'> = ({ identity }) =>
  Promise.resolve({ status: 200, body: [identity.namespace.name] })
