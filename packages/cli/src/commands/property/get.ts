import { boolean, string } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { getProperties } from '../../front/property-commands.js'

const property = (description: string) => boolean({ description })

export default class PropertyGet extends BaseCommand {
  static override summary = 'get property'

  static override flags = {
    all: property('all properties'),
    apibuild: property('whisk API build version'),
    apibuildno: property('whisk API build number'),
    apihost: property('whisk API HOST'),
    apiversion: property('whisk API VERSION'),
    auth: property('authorization KEY'),
    cert: property('client cert'),
    cliversion: property('whisk CLI version'),
    key: property('client key'),
    namespace: property('whisk namespace'),
    output: string({ char: 'o', description: 'Output format in std|raw', default: 'std' }),
  }

  override async run(): Promise<void> {
    await getProperties(this.invocation)
  }
}
