import { runtimeTexts } from '@wsk/contract'
import type { CollectedLogs, LogLine } from '../containers/port.js'

/** What an activation ended with, as far as its log shows it. */
export interface LogContext {
  /** Of the action, bytes. */
  readonly limitBytes: number
  readonly isDeveloperError: boolean
  /** Epoch milliseconds; the time of lines that the platform adds. */
  readonly nowMs: number
}

/** The log of a record: the lines as collected, then what the platform has to say about them (invocation 21). */
export function logLines({ lines, outcome }: CollectedLogs, context: LogContext): readonly string[] {
  const formatted = lines.map(formatLine)
  if (outcome === 'truncated') formatted.push(platformLine(runtimeTexts.logsTruncated(context.limitBytes), context))
  if (outcome === 'incomplete') formatted.push(platformLine(runtimeTexts.logsIncomplete, context))
  if (context.isDeveloperError) formatted.push(platformLine(runtimeTexts.logsAfterFailure, context))
  return formatted
}

/** Width of the column of times. */
const timeWidth = 30

function formatLine({ time, stream, text }: LogLine): string {
  return `${time.padEnd(timeWidth)} ${stream}: ${text}`
}

function platformLine(text: string, { nowMs }: LogContext): string {
  return formatLine({ time: rfc3339Nano(nowMs), stream: 'stderr', text })
}

/** `2016-09-21T12:03:35.619000000Z`. */
function rfc3339Nano(epochMs: number): string {
  return new Date(epochMs).toISOString().replace('Z', '000000Z')
}
