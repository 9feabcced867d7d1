import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ApiError } from '@wsk/contract'
import { Subjects } from '../auth/subjects.js'
import type { Operator } from '../admin/operator.js'
import { openStores } from '../store/adapters.js'
import { StoreError } from '../store/port.js'
import { systemClock } from '../support/clock.js'
import { silentLogger } from '../telemetry/logger.js'
import { operatorOf } from './identities.js'
import { couchFolder } from './own-stores.js'
import { openSecret } from './secrets.js'

/** Keys are given to servers, and nobody else has them. */
function refuseEncryption(): Promise<never> {
  return Promise.reject(
    new ApiError('badRequest', 'The server is stopped: start it with its keys of parameters first.'),
  )
}

const tenYearsMs = 3650 * 86_400_000

/** Opens the folder of a stopped server for operators; nobody else may have it open meanwhile. Rejects with StoreError. */
export async function openFolderOperator(folder: string): Promise<Operator> {
  if (existsSync(join(folder, couchFolder)) && !existsSync(join(folder, 'entities'))) {
    throw new StoreError(`${folder} is of a server that keeps its subjects in CouchDB: start that server first`)
  }
  const stores = await openStores(
    // Records are not this visitor's to expire.
    { kind: 'embedded', place: { kind: 'folder', folder, sync: false }, activationTtlMs: tenYearsMs },
    { clock: systemClock, log: silentLogger },
  )
  try {
    const secret = openSecret({ data: folder, run: '' })
    const subjects = new Subjects({ identities: stores.identities, secret, onChange: () => undefined })
    await subjects.checkSecret()
    return {
      ...operatorOf(subjects, { admit: () => Promise.resolve(), encryptParameters: refuseEncryption }),
      [Symbol.asyncDispose]: () => stores[Symbol.asyncDispose](),
    }
  } catch (error) {
    await stores[Symbol.asyncDispose]()
    throw error
  }
}
