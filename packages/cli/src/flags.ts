import { boolean, integer, string } from '@oclif/core/flags'

/** `-p` and `-P`, for the help: the pre-parser takes them out of every command line. */
export const parameterFlags = {
  param: string({
    char: 'p',
    multiple: true,
    helpValue: 'KEY VALUE',
    description: 'parameter values in KEY VALUE format',
  }),
  'param-file': string({
    char: 'P',
    helpValue: 'FILE',
    description: 'FILE containing parameter values in JSON format',
  }),
}

/** `-a` and `-A`, for the help. */
export const annotationFlags = {
  annotation: string({
    char: 'a',
    multiple: true,
    helpValue: 'KEY VALUE',
    description: 'annotation values in KEY VALUE format',
  }),
  'annotation-file': string({
    char: 'A',
    helpValue: 'FILE',
    description: 'FILE containing annotation values in JSON format',
  }),
}

/** `-s` and `-l` of lists; `most` is said of the limit. */
export function pageFlags(things: string, most = '') {
  return {
    skip: integer({
      char: 's',
      default: 0,
      helpValue: 'SKIP',
      description: `exclude the first SKIP number of ${things} from the result`,
    }),
    limit: integer({
      char: 'l',
      default: 30,
      helpValue: 'LIMIT',
      description: `only return LIMIT number of ${things} from the collection${most}`,
    }),
  }
}

/** `-n` of lists. */
export const nameSortFlag = {
  'name-sort': boolean({
    char: 'n',
    description:
      'sorts a list alphabetically by entity name; only applicable within the limit/skip returned entity block',
  }),
}

/** `--shared` of packages. */
export const sharedFlag = {
  shared: string({
    helpValue: 'SCOPE',
    description: 'package visibility SCOPE; yes = shared, no = private',
  }),
}

/** `--data` of commands that look for a server on this machine. */
export const dataFlag = {
  data: string({
    helpValue: 'DIR',
    description: 'folder that holds everything the server keeps; WSK_SERVER_DATA names it too',
  }),
}
