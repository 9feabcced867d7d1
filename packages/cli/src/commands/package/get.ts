import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { checkField, printEntity } from '../../entity-page.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { packageSummary } from '../../output/package-summary.js'
import { getEntity } from '../../services/entities/entity.js'

export default class PackageGet extends BaseCommand {
  static override summary = 'get package'
  static override usage = 'PACKAGE_NAME [FIELD_FILTER]'
  static override flags = {
    summary: boolean({
      char: 's',
      description: 'summarize package details; parameters with prefix "*" are bound',
    }),
  }

  override async run(): Promise<void> {
    const [argument = '', field] = this.argumentsOf({ min: 1, max: 2, requirement: 'A package name is required.' })
    const name = parseQualifiedName(argument)
    checkField('package', field)
    const entity = await getEntity(this.client(), { word: 'package', name })
    if (this.flagsOf(PackageGet).summary) {
      this.output.answer({ text: packageSummary(entity, this.output.colour), data: entity })
    } else printEntity(this.output, { kind: 'package', name: entityName(name), field, entity })
  }
}
