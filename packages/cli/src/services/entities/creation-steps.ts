import { Fault } from '../../fault.js'
import { defaultNamespace, entityName, fullName, type QualifiedName } from '../../names/qualified-name.js'
import { httpCode } from '../../rest/reply-fault.js'
import type { EntityWord } from './entity.js'

export interface Creation {
  readonly word: EntityWord
  readonly name: QualifiedName
}

/** Runs a creation. A fault of it because the name is taken says how to change what has that name. */
export async function orUpdate<Result>({ word, name }: Creation, create: () => Promise<Result>): Promise<Result> {
  return withStep(create, (fault) =>
    fault.code === httpCode(409) && fault.message.includes('resource already exists')
      ? `To change the ${word} that is there: wsk ${word} update ${typedName(name)}`
      : undefined,
  )
}

/** Saves something in a package. A fault of it because something is missing says how to make the package. */
export async function inPackage<Result>(name: QualifiedName, save: () => Promise<Result>): Promise<Result> {
  const { namespace, packageName } = name
  const step = `If the package is missing: wsk package create ${typedName({ namespace, packageName: '', entity: packageName })}`
  return withStep(save, (fault) => (packageName !== '' && fault.code === httpCode(404) ? step : undefined))
}

async function withStep<Result>(
  work: () => Promise<Result>,
  stepOf: (fault: Fault) => string | undefined,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    // An answer that is not the API's has a next step of its own.
    if (!(error instanceof Fault) || error.nextSteps.length > 0) throw error
    const step = stepOf(error)
    throw step === undefined ? error : error.with({ nextSteps: [step] })
  }
}

function typedName(name: QualifiedName): string {
  return name.namespace === defaultNamespace ? entityName(name) : fullName(name)
}
