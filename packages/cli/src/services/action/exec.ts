import { Fault, faultCodes } from '../../fault.js'
import { absoluteName } from '../../names/qualified-name.js'
import { type JsonObject, objectNode } from '../../output/json/node.js'
import { readArtifact } from './read-artifact.js'

/** How code is to be run, as the flags say; empty texts were not given. */
export interface ExecFlags {
  readonly kind: string
  readonly docker: string
  readonly native: boolean
  readonly main: string
}

export interface Exec {
  readonly exec: JsonObject
  /** What the user should know of the code. */
  readonly notes: readonly string[]
}

const nativeImage = 'openwhisk/dockerskeleton'

/** `exec` of code in a file or folder, or of an image alone. Throws a Fault (usage hint). */
export async function codeExec(artifact: string | undefined, flags: ExecFlags): Promise<Exec> {
  const read = artifact === undefined ? undefined : await readArtifact(artifact)
  const { kind, image } = runtimeOf(read?.kind ?? missingArtifact(), flags)
  if (kind === 'java' && flags.main === '') {
    throw usage('Java actions require --main to specify the fully-qualified name of the main class')
  }
  const main = flags.main === '' ? undefined : flags.main
  return { exec: objectNode({ kind, code: read?.code, image, main }), notes: read?.notes ?? [] }
}

/** `--kind` before `--native`, that before `--docker`, and all of them before what the code itself tells. */
function runtimeOf(
  known: string | Fault,
  { kind, docker, native }: ExecFlags,
): { readonly kind: string; readonly image?: string } {
  if (kind !== '') return { kind }
  if (native) return { kind: 'blackbox', image: nativeImage }
  if (docker !== '') return { kind: 'blackbox', image: docker }
  if (known instanceof Fault) throw known
  return { kind: known }
}

/** `exec` of a comma-separated list of actions. Blanks around a name are no part of it. */
export function sequenceExec(list: string): JsonObject {
  const components = list.split(',').map((name) => absoluteName(name.trim()))
  return objectNode({ kind: 'sequence', components })
}

/** Refuses `--kind` beside `--docker`. Throws a Fault. */
export function checkExecFlags({ kind, docker }: ExecFlags): void {
  if (kind === '' || docker === '') return
  throw new Fault('Cannot specify both --kind and --docker at the same time.', { code: faultCodes.notAllowed })
}

export function missingArtifact(): Fault {
  return usage('An action name and code artifact are required.')
}

function usage(message: string): Fault {
  return new Fault(message, { code: faultCodes.usage, usageHint: true })
}
