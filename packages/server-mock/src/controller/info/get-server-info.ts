import { runtimesInfo } from '../../entity/runtimes-manifest.js'
import { effectiveLimits } from '../../entity/effective-limits.js'
import type { ControllerConfig } from '../deps.js'
import type { Handler } from '../handler.js'

const bytesOfMb = 1024 * 1024

/** `GET /`: limits and runtimes of the server (rest-api 1.3). */
export function getServerInfo({ config }: { readonly config: ControllerConfig }): Handler<'getServerInfo'> {
  const { limits, manifest } = config
  const inNamespace = effectiveLimits(limits, {})
  const body = {
    description: 'OpenWhisk',
    support: { github: 'https://github.com/apache/openwhisk/issues', slack: 'http://slack.openwhisk.org' },
    api_paths: ['/api/v1'],
    limits: {
      actions_per_minute: limits.invocationsPerMinute,
      triggers_per_minute: limits.firesPerMinute,
      concurrent_actions: limits.concurrentInvocations,
      sequence_length: limits.sequenceLength,
      default_min_action_duration: inNamespace.timeoutMs.min,
      default_max_action_duration: inNamespace.timeoutMs.max,
      default_min_action_memory: inNamespace.memoryMb.min * bytesOfMb,
      default_max_action_memory: inNamespace.memoryMb.max * bytesOfMb,
      default_min_action_logs: inNamespace.logsMb.min * bytesOfMb,
      default_max_action_logs: inNamespace.logsMb.max * bytesOfMb,
      min_action_duration: limits.actionTimeoutMs.min,
      max_action_duration: limits.actionTimeoutMs.max,
      min_action_memory: limits.actionMemoryMb.min * bytesOfMb,
      max_action_memory: limits.actionMemoryMb.max * bytesOfMb,
      min_action_logs: limits.actionLogsMb.min * bytesOfMb,
      max_action_logs: limits.actionLogsMb.max * bytesOfMb,
    },
    runtimes: runtimesInfo(manifest),
  } as const
  return () => Promise.resolve({ status: 200, body })
}
