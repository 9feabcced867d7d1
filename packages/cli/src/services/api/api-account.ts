import type { Properties } from '../../config/properties-file.js'
import { Fault } from '../../fault.js'

/** Who asks the gateway, as it wants to be told: from the properties file, and from nowhere else. */
export interface ApiAccount {
  readonly accesstoken: string
  /** The uuid of the key. */
  readonly spaceguid: string
}

/** Throws a Fault where the file holds no key. */
export function apiAccount(properties: Properties): ApiAccount {
  const [spaceguid = ''] = (properties.get('AUTH') ?? '').split(':', 1)
  if (spaceguid === '') {
    throw new Fault('Authorization key is not configured (--auth is required)', {
      blame: 'configuration',
      nextSteps: ["The gateway wants the key of the properties file: 'wsk property set --auth KEY' sets it."],
    })
  }
  return { accesstoken: properties.get('APIGW_ACCESS_TOKEN') || 'DUMMY TOKEN', spaceguid }
}
