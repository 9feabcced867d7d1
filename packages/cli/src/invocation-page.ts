import { fullName, type QualifiedName } from './names/qualified-name.js'
import { jsonSorted } from './output/json/render.js'
import type { Output } from './output/output.js'
import type { Invoked } from './services/action/invoke-action.js'

/** `/_/pkg/action`, its names bold on a terminal. */
export function shownName(output: Output, name: QualifiedName): string {
  const { namespace } = name
  return `/${output.colour.bold(namespace)}/${output.colour.bold(fullName(name).slice(namespace.length + 2))}`
}

/**
 * Says on stderr what became of an invocation that did not end well, as the Go `wsk` does; scripts read the id from
 * there. `header` tells the id of one that failed.
 */
export function printUnsuccessful(
  output: Output,
  name: QualifiedName,
  { invoked, header }: { readonly invoked: Invoked; readonly header: boolean },
): void {
  const { colour } = output
  const line = `${colour.green('ok:')} invoked ${shownName(output, name)}`
  const id = `with id ${colour.bold(invoked.activationId)}`
  if (invoked.state === 'unfinished') {
    output.errorLine(`${line}, but the request has not yet finished, ${id}`)
    return
  }
  if (header) output.errorLine(`${line} ${id}`)
  if (!output.isJson) output.errorLine(jsonSorted(invoked.body))
}
