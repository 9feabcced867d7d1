import { asJsonText, RawJson } from '@wsk/contract'

/** 202 with the id in body and header; the header is in lower case on the wire (rest-api 2, 14.3). */
export function activationIdReply(activationId: string) {
  const body = new RawJson<{ readonly activationId: string }>(asJsonText(`{"activationId":"${activationId}"}`))
  return { status: 202, headers: activationIdHeader(activationId), body } as const
}

export function activationIdHeader(activationId: string): Readonly<Record<string, string>> {
  return { 'x-openwhisk-activation-id': activationId }
}
