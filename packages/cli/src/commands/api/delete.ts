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
    const given = this.argumentsOf({ min: 1, max: 3, requirement })
    const account = apiAccount(this.settings.properties)
    const selection = apiSelection(given)
    const client = this.client()
    const query = { ...account, ...selection }
    const context = 'Unable to delete API'
    const reply = await callGateway(client, { method: 'DELETE', operation: 'deleteApi', query, context })
    const { basepath, relpath, operation } = selection
    const part = [relpath, operation].filter((word) => word !== undefined)
    this.output.ok(part.length === 0 ? `deleted API ${basepath}` : `deleted ${part.join(' ')} from ${basepath}`)
    this.output.data(reply)
  }
}
