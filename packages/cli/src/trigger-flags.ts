import { string } from '@oclif/core/flags'
import { annotationFlags, parameterFlags } from './flags.js'

/** What `trigger create` and `trigger update` share. */
export const triggerFlags = {
  ...annotationFlags,
  ...parameterFlags,
  'feed-param': string({
    char: 'F',
    multiple: true,
    helpValue: 'KEY VALUE',
    description: 'feed parameter values in KEY VALUE format',
  }),
  'trigger-param': string({
    char: 'T',
    multiple: true,
    helpValue: 'KEY VALUE',
    description: 'trigger parameter values in KEY VALUE format',
  }),
}
