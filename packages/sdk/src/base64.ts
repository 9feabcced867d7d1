const chunkLength = 0x8000

/** Base64 of bytes. */
export function base64FromBytes(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += chunkLength) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunkLength))
  }
  return btoa(binary)
}

/** Base64 of the text's UTF-8. */
export function base64FromText(text: string): string {
  return base64FromBytes(new TextEncoder().encode(text))
}
