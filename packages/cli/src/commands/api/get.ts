import { boolean, string } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { Fault, within } from '../../fault.js'
import { jsonInOrder } from '../../output/json/render.js'
import { apiAccount } from '../../services/api/api-account.js'
import { getApi } from '../../services/api/get-api.js'

export default class ApiGet extends BaseCommand {
  static override summary = 'get API details'
  static override usage = 'BASE_PATH | API_NAME'
  static override flags = {
    full: boolean({ char: 'f', description: 'display full API configuration details' }),
    format: string({ helpValue: 'TYPE', description: 'Specify the API output TYPE, either json or yaml' }),
    openapi: string({
      helpValue: 'VERSION',
      description: 'Show the API as OpenAPI 3 instead of Swagger 2.0: VERSION is 3, or 2 (default 2)',
    }),
  }

  override async run(): Promise<void> {
    const requirement = 'An API base path or API name is required.'
    const [name = ''] = this.argumentsOf({ min: 1, max: 1, requirement })
    const { full, format = 'json', openapi = '2' } = this.flagsOf(ApiGet)
    const isYaml = format.toLowerCase() === 'yaml'
    if (!isYaml && format.toLowerCase() !== 'json') throw new Fault(`Invalid format type: ${format}`)
    if (openapi !== '2' && openapi !== '3')
      throw new Fault(`Invalid OpenAPI version: ${openapi}`, { nextSteps: ['It is 2 or 3.'] })
    const client = this.client()
    const account = apiAccount(this.settings.properties)
    const stored = await within(`Unable to get API '${name}'`, () =>
      getApi(client, { account, name, isOpenApi: openapi === '3' }),
    )
    if (stored === undefined) throw new Fault(`API does not exist for basepath ${name}`)
    const data = full ? stored.value : stored.apidoc
    const text = isYaml ? (await import('../../services/api/yaml.js')).yamlText(data) : jsonInOrder(data)
    this.output.answer({ text, data })
  }
}
