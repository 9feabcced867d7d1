import { texts } from '@wsk/contract'
import type { Handler } from '../handler.js'

export const ping: Handler<'ping'> = () => Promise.resolve({ status: 200, body: texts.pong })
