import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { unsetProperties } from '../../front/property-commands.js'

const property = (description: string) => boolean({ description })

export default class PropertyUnset extends BaseCommand {
  static override summary = 'unset property'

  static override flags = {
    apihost: property('whisk API HOST'),
    apiversion: property('whisk API VERSION'),
    auth: property('authorization KEY'),
    cert: property('client cert'),
    key: property('client key'),
  }

  override async run(): Promise<void> {
    await unsetProperties(this.invocation)
  }
}
