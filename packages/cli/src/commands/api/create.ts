import { string } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { within } from '../../fault.js'
import { fullName } from '../../names/qualified-name.js'
import type { JsonObject } from '../../output/json/node.js'
import { apiAccount } from '../../services/api/api-account.js'
import { managedUrl, operationsOf } from '../../services/api/api-operations.js'
import { createFromSwagger, createOperation, newOperation } from '../../services/api/create-api.js'
import { readSwagger } from '../../services/api/swagger-file.js'

export default class ApiCreate extends BaseCommand {
  static override summary = 'create a new API'
  static override usage = '([BASE_PATH] API_PATH API_VERB ACTION] | --config-file CFG_FILE) '
  static override examples = [
    'wsk api create /shop /orders get listOrders --response-type http',
    'wsk api create --config-file shop.json',
  ]
  static override flags = {
    apiname: string({
      char: 'n',
      description: 'Friendly name of the API; ignored when CFG_FILE is specified (default BASE_PATH)',
    }),
    'config-file': string({
      char: 'c',
      helpValue: 'CFG_FILE',
      description: 'CFG_FILE containing API configuration in swagger JSON format',
    }),
    'response-type': string({
      default: 'json',
      helpValue: 'TYPE',
      description: 'Set the web action response TYPE. Possible values are html, http, json, text, svg',
    }),
  }

  override async run(): Promise<void> {
    const { apiname = '', 'config-file': file = '', 'response-type': responseType } = this.flagsOf(ApiCreate)
    if (file !== '' && this.invocation.positionals.length === 0) return this.#fromFile(file, responseType)
    const requirement =
      'Specify a swagger file or specify an API base path with an API path, an API verb, and an action name.'
    const operation = newOperation(this.argumentsOf({ min: 3, max: 4, requirement }), {
      apiName: apiname,
      responseType,
    })
    const created = await createOperation(this.client(), operation, () => apiAccount(this.settings.properties))
    await this.#operationsOf(created)
    const path = `${operation.base.replace(/\/$/, '')}${operation.path}`
    const url = `${managedUrl(created)}${operation.path}`
    this.#tell({ path, verb: operation.verb, action: fullName(operation.action), url })
    this.output.data(created)
  }

  async #fromFile(file: string, responsetype: string): Promise<void> {
    const swagger = await readSwagger(file)
    const query = { ...apiAccount(this.settings.properties), responsetype }
    const created = await createFromSwagger(this.client(), swagger, query)
    for (const { basePath, path, verb, action, url } of await this.#operationsOf(created)) {
      this.#tell({ path: `${basePath.replace(/\/$/, '')}${path}`, verb, action, url })
    }
    this.output.data(created)
  }

  #operationsOf(created: JsonObject) {
    return within('Unable to create API', async () => operationsOf(created))
  }

  #tell(made: {
    readonly path: string
    readonly verb: string
    readonly action: string | undefined
    readonly url: string
  }): void {
    const { colour } = this.output
    const { path, verb, action, url } = made
    this.output.ok(`created API ${path} ${verb}${action === undefined ? '' : ` for action ${colour.bold(action)}`}`)
    this.output.line(url)
  }
}
