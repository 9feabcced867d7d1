import { ApiError, texts } from '@wsk/contract'

/** 400 `The request content was malformed:` with the detail on the next line (rest-api 3.2). */
export function malformed(detail: string): ApiError {
  return new ApiError('malformedContent', texts.malformedContent(detail))
}
