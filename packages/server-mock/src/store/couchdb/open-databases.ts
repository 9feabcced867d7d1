import { isJsonObject, member } from '../../entity/json-object.js'
import { StoreError } from '../port.js'
import { CouchError, encoded } from './couch-client.js'
import type { CouchClient } from './couch-client.js'
import { CouchDatabase, isMissing } from './couch-database.js'
import type { DesignDocument } from './design-documents.js'
import { activationsDesign, entitiesDesign, subjectsDesign, workDesign } from './design-documents.js'

export interface Databases {
  readonly subjects: CouchDatabase
  readonly entities: CouchDatabase
  readonly activations: CouchDatabase
  readonly gateway: CouchDatabase
  readonly work: CouchDatabase
}

/** Makes databases and design documents that are missing. Rejects with StoreError saying what to do. */
export async function openDatabases(client: CouchClient, { prefix, place }: Where): Promise<Databases> {
  const open = async (name: string, designs: readonly DesignDocument[]): Promise<CouchDatabase> => {
    await makeDatabase(client, `${prefix}${name}`)
    for (const design of designs) await placeDesign(client, `${prefix}${name}`, design)
    return new CouchDatabase(client, `${prefix}${name}`)
  }
  try {
    await client.send({ method: 'GET', database: '', timeoutMs: firstAnswerMs })
    const [subjects, entities, activations, gateway, work] = await Promise.all([
      open('subjects', subjectsDesign),
      open('whisks', entitiesDesign),
      open('activations', activationsDesign),
      open('apis', []),
      open('work', workDesign),
    ])
    return { subjects, entities, activations, gateway, work }
  } catch (error) {
    throw error instanceof CouchError ? refusal(error, place) : error
  }
}

interface Where {
  /** What the names of databases begin with. */
  readonly prefix: string
  /** Where the server is, for people: without the password. */
  readonly place: string
}

/** One that has just started, or reads its indexes, takes a while. */
const firstAnswerMs = 10_000

function refusal(error: CouchError, place: string): StoreError {
  const { couchStatus, reason } = error
  if (couchStatus === 401 || couchStatus === 403) {
    return new StoreError(`${place} refuses the user or its password (${reason}): give those of an administrator`, {
      cause: error,
    })
  }
  // The client tells no more of it than this.
  if (couchStatus === 0 && reason.includes('certificate')) {
    return new StoreError(
      `${place} is not trusted (${reason}): name the authority of its certificate by the variable NODE_EXTRA_CA_CERTS=FILE`,
      { cause: error },
    )
  }
  if (couchStatus === 0) {
    return new StoreError(`${place} cannot be reached (${reason}): start CouchDB, or name another place with --store`, {
      cause: error,
    })
  }
  return new StoreError(`${place} cannot be used: ${reason}`, { cause: error })
}

/** Another server may make it at the same time. */
async function makeDatabase(client: CouchClient, database: string): Promise<void> {
  try {
    await client.send({ method: 'GET', database })
  } catch (error) {
    if (!(error instanceof CouchError) || error.couchStatus !== 404) throw error
    await client.send({ method: 'PUT', database }).catch((refused: unknown) => {
      if (!(refused instanceof CouchError) || refused.couchStatus !== 412) throw refused
    })
  }
}

/** One that is there is used as it is, whoever made it, if it has what is needed. */
async function placeDesign(client: CouchClient, database: string, design: DesignDocument): Promise<void> {
  const path = `_design/${encoded(design.name)}`
  const stored = await readDesign(client, database, path)
  if (stored !== undefined) {
    const missing = Object.keys(design.views).filter((view) => !hasView(stored, view))
    if (missing.length === 0) return
    throw new StoreError(
      `_design/${design.name} of the database ${database} is another version, without ${missing.join(', ')}: ` +
        'delete it so that it is made anew, or choose another prefix with --store',
    )
  }
  const body = JSON.stringify({ _id: `_design/${design.name}`, language: 'javascript', views: design.views })
  await client.send({ method: 'PUT', database, path, body }).catch((error: unknown) => {
    if (!(error instanceof CouchError) || error.couchStatus !== 409) throw error
  })
}

async function readDesign(client: CouchClient, database: string, path: string): Promise<unknown> {
  try {
    return await client.send({ method: 'GET', database, path })
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function hasView(design: unknown, view: string): boolean {
  const views = isJsonObject(design) ? member(design, 'views') : undefined
  return isJsonObject(views) && isJsonObject(member(views, view))
}
