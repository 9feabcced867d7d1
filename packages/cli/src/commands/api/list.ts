import { boolean } from '@oclif/core/flags'
import { BaseCommand } from '../../base-command.js'
import { pageFlags } from '../../flags.js'
import { apiDetails, apiTable } from '../../output/api-table.js'
import { apiAccount } from '../../services/api/api-account.js'
import { apiSelection } from '../../services/api/api-arguments.js'
import { listApis } from '../../services/api/list-apis.js'

export default class ApiList extends BaseCommand {
  static override summary = 'list APIs'
  static override usage = '[[BASE_PATH | API_NAME] [API_PATH [API_VERB]]'
  static override flags = {
    ...pageFlags('actions'),
    'name-sort': boolean({
      char: 'n',
      description:
        'sorts a list alphabetically by order of [BASE_PATH | API_NAME], API_PATH, then API_VERB; only applicable within the limit/skip returned entity block',
    }),
    full: boolean({ char: 'f', description: 'display full description of each API' }),
  }

  override async run(): Promise<void> {
    const requirement = 'Optional parameters are: API base path (or API name), API relative path and operation.'
    const given = this.argumentsOf({ min: 0, max: 3, requirement })
    const { limit, skip, 'name-sort': byName, full } = this.flagsOf(ApiList)
    const account = apiAccount(this.settings.properties)
    const selection = given.length === 0 ? undefined : apiSelection(given)
    const client = this.client()
    const { stored, operations } = await listApis(client, { account, selection, page: { limit, skip }, byName })
    this.output.ok('APIs')
    const table = full ? apiDetails(operations) : apiTable(operations, this.output.colour)
    this.output.answer({ text: table, data: stored })
  }
}
