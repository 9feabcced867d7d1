import { boolean, string } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { checkField, printEntity } from '../../entity-page.js'
import { faultCodes } from '../../fault.js'
import { entityName, parseQualifiedName } from '../../names/qualified-name.js'
import { objectNode } from '../../output/json/node.js'
import { textOf } from '../../output/lists.js'
import { summaryText } from '../../output/summary.js'
import { actionUrl } from '../../services/action/action-url.js'
import { getAction } from '../../services/action/get-action.js'
import { saveCode } from '../../services/action/save-code.js'

export default class ActionGet extends BaseCommand {
  static override summary = 'get action'
  static override usage = 'ACTION_NAME [FIELD_FILTER | --summary | --url]'
  static override examples = ['wsk action get hello', 'wsk action get hello --save-as hello.js']
  static override flags = {
    summary: boolean({
      char: 's',
      description: 'summarize action details; parameters with prefix "*" are bound, "**" are bound and finalized',
    }),
    url: boolean({ char: 'r', description: 'get action url' }),
    save: boolean({ description: 'save action code to file corresponding with action name' }),
    'save-as': string({ description: 'file to save action code to' }),
  }

  override async run(): Promise<void> {
    const [argument = '', word] = this.argumentsOf({ min: 1, max: 2, requirement: 'An action name is required.' })
    const { url, summary, save, 'save-as': file } = this.flagsOf(ActionGet)
    const field = url || summary ? undefined : word
    checkField('action', field, { code: faultCodes.usage, usageHint: true })
    const name = parseQualifiedName(argument)
    const saves = save || file !== undefined
    const client = this.client()
    const entity = await getAction(client, name, { code: saves })
    const { colour } = this.output
    if (url) {
      const address = actionUrl(client, name, entity)
      this.output.ok(`got action ${colour.bold(name.entity)}`)
      this.output.answer({ text: address, data: objectNode({ url: address }) })
    } else if (summary) {
      const fullName = `/${textOf(entity, 'namespace')}/${textOf(entity, 'name')}`
      this.output.answer({ text: summaryText('action', { fullName, entity }, colour), data: entity })
    } else if (saves) {
      const path = saveCode(entity, { name: name.entity, file: file ?? '', folder: process.cwd() })
      this.output.ok(`saved action code to ${colour.bold(path)}`)
      this.output.data(objectNode({ file: path }))
    } else printEntity(this.output, { kind: 'action', name: entityName(name), field, entity })
  }
}
