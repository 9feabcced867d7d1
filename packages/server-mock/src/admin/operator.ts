import type { KeyRequest, SubjectKey, Subjects, SubjectView } from '../auth/subjects.js'
import type { SealingReport } from '../store/port.js'

export type { SealingReport } from '../store/port.js'
export type { KeyRequest, SubjectKey, SubjectView }

/**
 * What operators may do (invocation 23.7). Rejects with ApiError: `notFound`, `conflict`, `badRequest`, `forbidden`.
 * Works on a running server or on the folder of a stopped one: see `openAdmin`.
 */
export interface Operator
  extends AsyncDisposable,
    Pick<
      Subjects,
      | 'createKey'
      | 'getSubject'
      | 'deleteSubject'
      | 'whois'
      | 'listKeys'
      | 'setBlocked'
      | 'getLimits'
      | 'setLimits'
      | 'deleteLimits'
    > {
  /** Puts every stored parameter under the current key. */
  encryptParameters(): Promise<SealingReport>
}
