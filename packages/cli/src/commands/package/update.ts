import { SavePackageCommand } from '../../save-package-command.js'

export default class PackageUpdate extends SavePackageCommand {
  static override summary = 'update an existing package, or create a package if it does not exist'

  override async run(): Promise<void> {
    await this.save({ overwrite: true })
  }
}
