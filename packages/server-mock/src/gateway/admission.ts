import type { IncomingHttpHeaders } from 'node:http'

export interface Admitted {
  /** Whose requests are counted together. */
  readonly caller: string
  /** What the action is told of whoever calls; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Why nobody is let in. */
export interface Refusal {
  readonly status: 401 | 403 | 502 | 503
  readonly refusal: string
  /** Value of `WWW-Authenticate`. */
  readonly challenge?: string
  /** Something was shown, and it was not good. */
  readonly wasShown?: boolean
}

export type Admission = Admitted | Refusal

/** What a caller has to show for an operation. Never rejects but for what nobody foresaw. */
export type Demand = (headers: IncomingHttpHeaders) => Admission | Promise<Admission>

interface Attempt {
  readonly demands: readonly Demand[]
  readonly headers: IncomingHttpHeaders
}

/** Lets in whoever meets one of the demands, which are looked at in their order; else the refusal that says most. */
export function admit(attempt: Attempt, from = 0, refused?: Refusal): Admission | Promise<Admission> {
  const { demands, headers } = attempt
  let refusal = refused
  for (const [index, demand] of demands.entries()) {
    if (index < from) continue
    const admission = demand(headers)
    if (admission instanceof Promise) {
      return admission.then((each) => (isRefusal(each) ? admit(attempt, index + 1, telling(refusal, each)) : each))
    }
    if (!isRefusal(admission)) return admission
    refusal = telling(refusal, admission)
  }
  return refusal ?? { status: 401, refusal: 'Unauthorized' }
}

/** Lets in whoever meets all demands; the first tells who that is. */
export function all(demands: readonly Demand[]): Demand {
  const [only, ...others] = demands
  if (only !== undefined && others.length === 0) return only
  return async (headers) => {
    let admitted: Admitted | undefined
    for (const demand of demands) {
      // One after the other: whoever lacks the first is not let near the next.
      const admission = await demand(headers)
      if (isRefusal(admission)) return admission
      admitted = { ...admission, ...admitted, headers: { ...admission.headers, ...admitted?.headers } }
    }
    return admitted ?? { status: 401, refusal: 'Unauthorized' }
  }
}

export function isRefusal(admission: Admission): admission is Refusal {
  return 'refusal' in admission
}

function telling(first: Refusal | undefined, second: Refusal): Refusal {
  return first !== undefined && weightOf(first) >= weightOf(second) ? first : second
}

function weightOf({ status, wasShown }: Refusal): number {
  return status * 2 + (wasShown === true ? 1 : 0)
}
