import type { Acknowledgement, ActivationMessage } from '@wsk/contract'
import { asJsonText, createActivationId } from '@wsk/contract'
import { systemNamespace } from '../../entity/system-namespace.js'
import type { Clock } from '../../support/clock.js'
import { testActionName } from '../test-action-name.js'

/** Tells test actions apart from everything else (invocation 11.2); callers cannot have such an id. */
const testTransaction = 'sid_invokerHealth'

/** Has an invoker run the test action of a controller. It leaves no record. */
export function testMessage(controller: string, { now }: Pick<Clock, 'now'>): ActivationMessage {
  return {
    transid: { id: testTransaction, startMs: now(), extraLogging: false },
    action: testActionName(controller),
    revision: null,
    user: {
      subject: systemNamespace,
      namespace: { name: systemNamespace, uuid: nobody },
      authkey: { api_key: `${nobody}:none` },
      rights: ['READ', 'ACTIVATE'],
      limits: { storeActivations: false },
    },
    activationId: createActivationId(now()),
    rootControllerIndex: { asString: controller },
    blocking: false,
    content: asJsonText('{}'),
    initArgs: [],
    lockedArgs: {},
  }
}

/** No namespace has this uuid. */
const nobody = '00000000-0000-0000-0000-000000000000'

export function isTest({ transid }: Pick<ActivationMessage | Acknowledgement, 'transid'>): boolean {
  return transid.id === testTransaction
}
