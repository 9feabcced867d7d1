import { errorCode } from '../../support/error-code.js'
import type { KafkaBusConfig } from './kafka-config.js'

/** Why brokers cannot be used. */
export interface BrokerFault {
  /** For people, with what to do about it. */
  readonly reason: string
  /** It stays so until the settings of this server or of the brokers change. */
  readonly isSetting: boolean
}

type Access = Pick<KafkaBusConfig, 'sasl' | 'tls'>

/** What one error of the client or of the system says. */
interface Symptom {
  readonly code: string
  /** Of the protocol of Kafka. */
  readonly answer: string
  readonly message: string
}

const untrusted =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_[A-Z_]+|CERT_[A-Z_]+|ERR_TLS_CERT_ALTNAME_INVALID)$/

/** Settings that do not fit the brokers, each with what tells it. */
const misfits: readonly {
  readonly isSeenIn: (symptom: Symptom) => boolean
  readonly say: (symptom: Symptom, access: Access) => string
}[] = [
  {
    isSeenIn: ({ answer }) => answer === 'SASL_AUTHENTICATION_FAILED',
    say: (_symptom, { sasl }) =>
      `Kafka refuses the user '${sasl?.username}' or its password (${sasl?.mechanism}): check --bus-user, its password and --bus-mechanism`,
  },
  {
    isSeenIn: ({ answer }) => answer === 'UNSUPPORTED_SASL_MECHANISM',
    say: (_symptom, { sasl }) => `Kafka takes no users by ${sasl?.mechanism}: choose another --bus-mechanism`,
  },
  {
    isSeenIn: ({ answer }) => answer === 'ILLEGAL_SASL_STATE',
    say: () => 'Kafka knows no users on this port: drop --bus-user, or name the port that does with --bus',
  },
  {
    isSeenIn: ({ code }) => untrusted.test(code),
    say: ({ code, message }) =>
      code === 'ERR_TLS_CERT_ALTNAME_INVALID'
        ? `the certificate of Kafka is for other hosts (${message}): name them with --bus`
        : `the certificate of Kafka is not trusted (${code}): name its authority with --bus-ca FILE`,
  },
  {
    isSeenIn: ({ message }) => message === 'Broker requires TLS.',
    say: () => 'Kafka speaks TLS on this port: add --bus-tls, or --bus-ca FILE',
  },
  {
    isSeenIn: ({ code, message }) =>
      message.startsWith('TLS handshake failed') || code === 'ERR_SSL_WRONG_VERSION_NUMBER',
    say: () =>
      'Kafka does not speak TLS on this port: drop --bus-tls, --bus-ca and --bus-cert, or name the port that does',
  },
  {
    isSeenIn: ({ code }) => code.startsWith('ERR_SSL_') && code.includes('CERT'),
    say: (_symptom, { tls }) =>
      tls?.cert === undefined
        ? 'Kafka wants a certificate on this port: add --bus-cert FILE and --bus-key FILE'
        : 'Kafka refuses the certificate of --bus-cert: give one of an authority that it trusts',
  },
]

/** Judges what the client's calls and connections failed with. */
export function brokerFault(errors: readonly unknown[], access: Access): BrokerFault {
  const symptoms = symptomsOf(errors)
  for (const { isSeenIn, say } of misfits) {
    const symptom = symptoms.find(isSeenIn)
    if (symptom !== undefined) return { reason: say(symptom, access), isSetting: true }
  }
  return { reason: symptoms.at(-1)?.message ?? 'no answer', isSetting: false }
}

/** What brokers may want that take a connection and close it without a word; undefined for any other fault. */
export function unsaidWant({ reason }: BrokerFault, { sasl, tls }: Access): string | undefined {
  if (reason !== 'Connection closed') return undefined
  const wants = [
    ...(tls === undefined ? ['TLS (--bus-tls)'] : []),
    ...(sasl === undefined ? ['a user (--bus-user)'] : []),
    ...(tls?.cert === undefined ? ['a certificate (--bus-cert)'] : []),
  ]
  return wants.length === 0
    ? undefined
    : `Kafka closes connections at once; if it goes on, it may want ${wants.join(' or ')}`
}

/** All that is said, causes last. */
function symptomsOf(errors: readonly unknown[]): readonly Symptom[] {
  const seen = new Set<unknown>(errors)
  // A set goes on with what is added meanwhile.
  for (const error of seen) {
    if (error instanceof AggregateError) for (const part of error.errors) seen.add(part)
    if (error instanceof Error && error.cause !== undefined) seen.add(error.cause)
  }
  return Array.from(seen, (error) => ({
    code: errorCode(error) ?? '',
    answer: error instanceof Error && 'apiId' in error && typeof error.apiId === 'string' ? error.apiId : '',
    message: error instanceof Error ? error.message : String(error),
  }))
}
