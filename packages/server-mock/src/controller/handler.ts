import type { ImplementedOperationId, ReceivedCall, Reply } from '@wsk/contract'
import type { CallerContext, RequestContext } from './context.js'

/** One operation; errors are thrown as ApiError. */
export type Handler<O extends ImplementedOperationId> = (
  context: RequestContext,
  call: ReceivedCall<O>,
) => Promise<Reply<O>>

/** One operation whose caller is known. */
export type CallerHandler<O extends ImplementedOperationId> = (
  context: CallerContext,
  call: ReceivedCall<O>,
) => Promise<Reply<O>>
