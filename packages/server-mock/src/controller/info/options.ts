import { texts } from '@wsk/contract'
import type { Handler } from '../handler.js'

/** CORS answer of everything below `/api/v1` that is no web action; its headers come with the route (rest-api 1.2, 4). */
export const optionsApi: Handler<'optionsApi'> = () => Promise.resolve({ status: 200, body: texts.ok })

/** CORS answer of everything else (rest-api 1.1). */
export const optionsOutsideApi: Handler<'optionsOutsideApi'> = () => Promise.resolve({ status: 200, body: texts.ok })
