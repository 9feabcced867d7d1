import { checkConnection } from '../config/connection.js'
import { within } from '../fault.js'
import { argumentsOf, parametersOf } from '../given-arguments.js'
import type { Invocation } from '../invocation.js'
import { printUnsuccessful, shownName } from '../invocation-page.js'
import { entityName, parseQualifiedName } from '../names/qualified-name.js'
import { jsonSorted } from '../output/json/render.js'
import { openClient } from '../rest/open-client.js'
import { invokeAction } from '../services/action/invoke-action.js'

/** `wsk action invoke`. */
export async function invokeFromLine(invocation: Invocation): Promise<void> {
  const { given, output, settings } = invocation
  const connection = checkConnection(settings)
  const [argument = ''] = argumentsOf(invocation, { min: 1, max: 1, requirement: 'An action name is required.' })
  const name = parseQualifiedName(argument)
  const result = given.get('result') === true
  const blocking = result || given.get('blocking') === true
  const request = { name, payload: parametersOf(invocation) ?? new Map(), blocking, result }
  const invoked = await within(
    `Unable to invoke action '${entityName(name)}'`,
    () => invokeAction(openClient(connection, invocation), request),
    { usageHint: true },
  )
  const { state, body, activationId, fault } = invoked
  if (fault !== undefined) {
    printUnsuccessful(output, name, { invoked, header: !result })
    output.data(body)
    throw fault
  }
  if (!result) output.ok(`invoked ${shownName(output, name)} with id ${output.colour.bold(activationId)}`)
  if (state === 'finished') output.answer({ text: jsonSorted(body), data: body })
  else output.data(body)
}
