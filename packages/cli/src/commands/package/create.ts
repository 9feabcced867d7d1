import { SavePackageCommand } from '../../save-package-command.js'

export default class PackageCreate extends SavePackageCommand {
  static override summary = 'create a new package'
  static override examples = ['wsk package create tools --param unit mm --shared yes']

  override async run(): Promise<void> {
    await this.save({ overwrite: false })
  }
}
