import { BusError } from '../port.js'

/** The message may be in the cluster or not, and may be delivered later. */
export class AmbiguousBusError extends BusError {}

/** The message is larger than any topic takes; nothing was sent. */
export class MessageTooLarge extends BusError {}
