import { BaseCommand } from '../../base-command.js'
import { apiAccount } from '../../services/api/api-account.js'
import { apiSelection } from '../../services/api/api-arguments.js'
import { callGateway } from '../../services/api/call-gateway.js'

export default class ApiDelete extends BaseCommand {
  static override summary = 'delete an API'
  static override usage = 'BASE_PATH | API_NAME [API_PATH [API_VERB]]'

  override async run(): Promise<void> {
    const requirement =
      'An API base path or API name is required.  An optional API relative path and operation may also be provided.'
    const selection = apiSelection(this.argumentsOf({ min: 1, max: 3, requirement }))
    const client = this.client()
    const query = { ...apiAccount(this.settings.properties), ...selection }
    const context = 'Unable to delete API'
    const reply = await callGateway(client, { method: 'DELETE', operation: 'deleteApi', query, context })
    const { colour } = this.output
    const { basepath, relpath, operation } = selection
    const part = [relpath, operation].filter((word) => word !== undefined).map((word) => colour.bold(word))
    this.output.ok(
      part.length === 0
        ? `deleted API ${colour.bold(basepath)}`
        : `deleted ${part.join(' ')} from ${colour.bold(basepath)}`,
    )
    this.output.data(reply)
  }
}
