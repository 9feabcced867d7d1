import { printUnsuccessful } from './invocation-page.js'
import { type JsonNode, type JsonObject, objectNode } from './output/json/node.js'
import type { Output } from './output/output.js'
import { type FeedAnswer, FeedFailure, UnsuccessfulFeed } from './services/trigger/feed.js'

/** For `--json`: the trigger, together with the activation of its feed where that was told. */
export function triggerData(trigger: JsonObject, activation: JsonObject | undefined): JsonNode {
  return activation === undefined ? trigger : objectNode({ trigger, activation })
}

/** Shows what a feed answered that could not be configured, and what was made of its trigger. */
export function explainFeedFailure(output: Output, shownTrigger: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof FeedFailure) {
      const { reason, rolledBack } = error
      if (reason instanceof UnsuccessfulFeed) {
        printUnsuccessful(output, reason.feed, { invoked: reason.invoked, header: false })
      }
      if (rolledBack) output.ok(`deleted trigger ${shownTrigger}`)
    }
    throw error
  }
}

/** The activation of a feed that answered; why it did not is a line of ours. */
export function activationOf(output: Output, answer: FeedAnswer | undefined): JsonObject | undefined {
  if (answer === undefined) return undefined
  if ('activation' in answer) return answer.activation
  output.hint(`The feed of this trigger did not answer: ${answer.refusal.message}`)
  return undefined
}
