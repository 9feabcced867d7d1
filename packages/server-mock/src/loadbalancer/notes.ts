import { noteTopic } from '../bus/port.js'
import { hasFields } from '../support/has-fields.js'

/** An activation goes to another invoker than its controller sent it to. */
export interface MovedNote {
  readonly activationId: string
  /** Whose it is. */
  readonly controller: string
  readonly invoker: number
}

/** What controllers tell each other about activations. */
export const movesTopic = noteTopic('wskMoves', (note): note is MovedNote =>
  hasFields(note, { activationId: 'string', controller: 'string', invoker: 'number' }),
)
