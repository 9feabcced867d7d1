import { Chalk } from 'chalk'

const chalk = new Chalk({ level: 1 })

/** A page of the help with its headings and the names in it set apart. */
export function colourHelp(page: string): string {
  return page
    .replaceAll(/^[A-Z][A-Za-z ]*:$/gm, (heading) => chalk.bold(heading))
    .replaceAll(
      /^( {2}(?:-\w, |\s{4})?)(--?[\w-]+)/gm,
      (_row, indent: string, flag: string) => indent + chalk.cyan(flag),
    )
}
