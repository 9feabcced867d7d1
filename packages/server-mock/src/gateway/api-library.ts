import { jsonText } from '@wsk/contract'
import { isJsonObject, type JsonObject } from '../entity/json-object.js'
import { type GatewayDocument, type GatewayStore, StoreConflict } from '../store/port.js'
import { basePathOf, type SwaggerDocument } from './swagger-document.js'

/** An API as it is kept. */
export interface KeptApi {
  readonly document: SwaggerDocument
  readonly revision: string
}

/** One who may call an API that asks for a key. Of key and secret only their hashes are kept. */
export interface Subscription {
  /** The base path of the API. */
  readonly api: string
  /** SHA-256, base64url. */
  readonly keyHash: string
  readonly secretHash?: string
}

/** Everything that a namespace has in the gateway. */
export interface Shelf {
  /** By base path. */
  readonly apis: readonly KeptApi[]
  readonly subscriptions: readonly Subscription[]
}

const apiPrefix = 'api '
const subscriptionPrefix = 'subscription '

/** Writes that come between the reading and the writing of one change; more in a row is no accident. */
const maxAttempts = 5

/** The APIs of every namespace, and who may call them. */
export class ApiLibrary {
  readonly #store: GatewayStore
  readonly #onChange: (namespace: string) => Promise<void>

  /** `onChange` is called after each change of a namespace, which is answered when it resolves. */
  constructor(store: GatewayStore, onChange: (namespace: string) => Promise<void>) {
    this.#store = store
    this.#onChange = onChange
  }

  async read(namespace: string): Promise<Shelf> {
    const documents = await this.#store.list(namespace)
    return { apis: documents.flatMap(apiOf), subscriptions: documents.flatMap(subscriptionOf) }
  }

  async apis(namespace: string): Promise<readonly KeptApi[]> {
    return (await this.read(namespace)).apis
  }

  /**
   * Changes APIs of a namespace: `decide` gets what is there and says which document is to be kept, or which API is to
   * go. It is asked again when another write came first. Rejects as `decide` throws.
   */
  async change(namespace: string, decide: (apis: readonly KeptApi[]) => ApiChange): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const change = decide(await this.apis(namespace))
      try {
        await this.#apply(namespace, change)
        return
      } catch (error) {
        if (!(error instanceof StoreConflict) || attempt === maxAttempts) throw error
      } finally {
        await this.#onChange(namespace)
      }
    }
  }

  async subscribe(namespace: string, subscription: Subscription): Promise<void> {
    const name = subscriptionName(subscription)
    const before = await this.#find(namespace, name)
    const revision = before === undefined ? {} : { revision: before.revision }
    await this.#store.put(namespace, { name, text: jsonText(subscription), ...revision })
    await this.#onChange(namespace)
  }

  /** Resolves with false where there was none. */
  async unsubscribe(namespace: string, subscription: Subscription): Promise<boolean> {
    const before = await this.#find(namespace, subscriptionName(subscription))
    if (before === undefined) return false
    await this.#store.delete(namespace, before.name, before.revision)
    await this.#onChange(namespace)
    return true
  }

  async #apply(namespace: string, change: ApiChange): Promise<void> {
    if (change.kind === 'remove') {
      await this.#store.delete(namespace, `${apiPrefix}${basePathOf(change.api.document)}`, change.api.revision)
      return
    }
    const { document, before } = change
    const name = `${apiPrefix}${basePathOf(document)}`
    const revision = before === undefined ? {} : { revision: before.revision }
    await this.#store.put(namespace, { name, text: jsonText(document), ...revision })
  }

  async #find(namespace: string, name: string): Promise<GatewayDocument | undefined> {
    return (await this.#store.list(namespace)).find((document) => document.name === name)
  }
}

export type ApiChange =
  | { readonly kind: 'remove'; readonly api: KeptApi }
  | { readonly kind: 'keep'; readonly document: SwaggerDocument; readonly before: KeptApi | undefined }

function subscriptionName({ api, keyHash }: Subscription): string {
  return `${subscriptionPrefix}${keyHash} ${api}`
}

function apiOf({ name, text, revision }: GatewayDocument): readonly KeptApi[] {
  if (!name.startsWith(apiPrefix)) return []
  const document: unknown = JSON.parse(text)
  return isJsonObject(document) ? [{ document, revision }] : []
}

function subscriptionOf({ name, text }: GatewayDocument): readonly Subscription[] {
  if (!name.startsWith(subscriptionPrefix)) return []
  const value: unknown = JSON.parse(text)
  return isSubscription(value) ? [value] : []
}

function isSubscription(value: unknown): value is Subscription & JsonObject {
  return isJsonObject(value) && typeof value['api'] === 'string' && typeof value['keyHash'] === 'string'
}
