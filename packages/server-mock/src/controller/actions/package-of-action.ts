import { ApiError, texts } from '@wsk/contract'
import { isBinding } from '../../entity/package-documents.js'
import type { EntityStore } from '../../store/port.js'
import { getEntity } from '../entity-access.js'
import type { ActionTarget } from './action-target.js'

/**
 * A packaged action is written to a package that exists and is no binding. Throws ApiError `notFound`, `conflict`,
 * `badRequest` (rest-api 11.7).
 */
export async function checkWritablePackage(entities: EntityStore, { packageName, path }: ActionTarget): Promise<void> {
  if (packageName === undefined) return
  const { entity } = await getEntity(entities, 'packages', path)
  if (isBinding(entity)) throw new ApiError('badRequest', texts.notPermittedOnBinding)
}
