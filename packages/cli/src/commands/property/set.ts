import { boolean, string } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { setProperties } from '../../front/property-commands.js'

export default class PropertySet extends BaseCommand {
  static override summary = 'set property'
  static override examples = ['wsk property set --apihost http://127.0.0.1:3233 --auth KEY', 'wsk property set --ask']

  static override flags = {
    apihost: string({ description: 'whisk API HOST', helpValue: 'HOST' }),
    apiversion: string({ description: 'whisk API VERSION', helpValue: 'VERSION' }),
    ask: boolean({ description: 'ask for API host and key on the terminal; the key is not shown' }),
    auth: string({ char: 'u', description: 'authorization KEY', helpValue: 'KEY' }),
    cert: string({ description: 'client cert' }),
    key: string({ description: 'client key' }),
  }

  override async run(): Promise<void> {
    await setProperties(this.invocation)
  }
}
