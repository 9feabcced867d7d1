import { beforeEach, inject } from 'vitest'
import { findMissingComponents } from './components.js'

// In the embedded server's project the same tests run whatever is missing.
if (inject('ground') === undefined) {
  const reason = (await findMissingComponents(['kafka', 'couchdb'])).join('; ')
  beforeEach(({ skip }) => skip(reason))
}
