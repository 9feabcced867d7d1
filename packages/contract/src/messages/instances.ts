import { formatByteSize, parseByteSize } from '../limits.js'
import { type Fields, fieldsOf, member, MessageError, number, optional, text, texts } from './reader.js'

export interface ControllerInstance {
  readonly asString: string
}

export interface InvokerInstance {
  readonly instance: number
  readonly uniqueName?: string
  readonly displayedName?: string
  readonly userMemoryBytes: number
  readonly busyMemoryBytes?: number
  readonly tags: readonly string[]
  readonly dedicatedNamespaces: readonly string[]
}

export function controllerToJson(controller: ControllerInstance): Fields {
  return { asString: controller.asString, instanceType: 'controller' }
}

export function readController(fields: Fields, key: string): ControllerInstance {
  return { asString: text(fieldsOf(member(fields, key), key), 'asString') }
}

export function invokerToJson({ userMemoryBytes, busyMemoryBytes, ...rest }: InvokerInstance): Fields {
  return {
    ...rest,
    userMemory: formatByteSize(userMemoryBytes),
    ...(busyMemoryBytes === undefined ? {} : { busyMemory: formatByteSize(busyMemoryBytes) }),
    instanceType: 'invoker',
  }
}

export function readInvoker(fields: Fields, key: string): InvokerInstance {
  const source = fieldsOf(member(fields, key), key)
  const { busyMemory } = optional(source, 'busyMemory', size)
  return {
    instance: number(source, 'instance'),
    ...optional(source, 'uniqueName', text),
    ...optional(source, 'displayedName', text),
    userMemoryBytes: size(source, 'userMemory'),
    ...(busyMemory === undefined ? {} : { busyMemoryBytes: busyMemory }),
    tags: texts(source, 'tags'),
    dedicatedNamespaces: texts(source, 'dedicatedNamespaces'),
  }
}

/** Whoever an acknowledgement speaks for; `asString` tells a controller. */
export type Instance = InvokerInstance | ControllerInstance

export function instanceToJson(instance: Instance): Fields {
  return 'asString' in instance ? controllerToJson(instance) : invokerToJson(instance)
}

export function readInstance(fields: Fields, key: string): Instance {
  const source = fieldsOf(member(fields, key), key)
  return member(source, 'instanceType') === 'controller' ? readController(fields, key) : readInvoker(fields, key)
}

function size(fields: Fields, key: string): number {
  try {
    return parseByteSize(text(fields, key))
  } catch (cause) {
    if (cause instanceof MessageError) throw cause
    throw new MessageError(`${key} must be a size`, { cause })
  }
}
