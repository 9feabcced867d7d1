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
  }

  override async run(): Promise<void> {
    const requirement = 'An API base path or API name is required.'
    const [name = ''] = this.argumentsOf({ min: 1, max: 1, requirement })
    const { full, format = 'json' } = this.flagsOf(ApiGet)
    const isYaml = format.toLowerCase() === 'yaml'
    if (!isYaml && format.toLowerCase() !== 'json') throw new Fault(`Invalid format type: ${format}`)
    const client = this.client()
    const account = apiAccount(this.settings.properties)
    const stored = await within(`Unable to get API '${name}'`, () => getApi(client, { account, name }))
    if (stored === undefined) throw new Fault(`API does not exist for basepath ${name}`)
    const data = full ? stored.value : stored.apidoc
    const text = isYaml ? (await import('../../services/api/yaml.js')).yamlText(data) : jsonInOrder(data)
    this.output.answer({ text, data })
  }
}
