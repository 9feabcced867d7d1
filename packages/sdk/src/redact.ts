import { base64FromText } from './base64.js'
import { withoutSecretMembers } from './secret-members.js'
import { isSecretName } from './secret-names.js'

const replacement = '[redacted]'
/** Shorter ones would blank out ordinary words. */
const shortestSecret = 6

const secretHeaders: ReadonlySet<string> = new Set([
  'authorization',
  'cookie',
  'proxy-authorization',
  'set-cookie',
  'x-require-whisk-auth',
])

/** What looks like a member in text that is no JSON. */
const memberAnywhere = /("(?:[^"\\]*(?:password|secret|token)|auth|auth_?key|api_?key)"\s*:\s*")((?:[^"\\]|\\.)*)(")/gi

/** Of a query, in whatever text it stands: what is in front of the value, its name, and the value. */
const queryParameter = /([?&]([^=&?#\s"]+)=)([^&#\s"'<>\\]+)/g

/** Takes what it was told is secret out of everything that is shown. */
export interface Redactor {
  /** Makes `uuid:key` credentials, or any other text, secret from now on. */
  readonly add: (secret: string) => void
  /** Any text without the known secrets and without query parameters that are named like one. */
  readonly text: (text: string) => string
  /** A body without the known secrets and without members, or pairs of key and value, that are named like one. */
  readonly body: (body: string) => string
  /** The value of a header. */
  readonly header: (name: string, value: string) => string
}

/** A redactor that knows nothing yet. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>()

  const text = (value: string): string => {
    let shown = value
    for (const secret of secrets) if (shown.includes(secret)) shown = shown.replaceAll(secret, replacement)
    return shown.replace(queryParameter, (whole, before: string, name: string) =>
      isSecretName(decoded(name)) ? `${before}${replacement}` : whole,
    )
  }

  return {
    text,
    add(secret) {
      for (const form of formsOf(secret)) if (form.length >= shortestSecret) secrets.add(form)
    },
    body: (body) => withoutSecretMembers(text(body), `"${replacement}"`).replace(memberAnywhere, `$1${replacement}$3`),
    header(name, value) {
      if (!secretHeaders.has(name.toLowerCase()) && !isSecretName(name)) return text(value)
      const scheme = /^(basic|bearer) /i.exec(value)?.[0] ?? ''
      return `${scheme}${replacement}`
    },
  }
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The ways in which a secret may stand in a URL, a header, a body or a message; longest first. */
function formsOf(secret: string): readonly string[] {
  const colon = secret.indexOf(':')
  const parts = colon < 0 ? [secret] : [secret, secret.slice(colon + 1)]
  const forms = parts.flatMap((part) => [part, encodeURIComponent(part), JSON.stringify(part).slice(1, -1)])
  return [base64FromText(secret), ...forms].sort((a, b) => b.length - a.length)
}
