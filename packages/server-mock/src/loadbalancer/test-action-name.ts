import { systemNamespace } from '../entity/system-namespace.js'

/** Where one controller keeps what it tests invokers with (invocation 11.2). */
export function testActionName(controller: string): { readonly path: string; readonly name: string } {
  return { path: systemNamespace, name: `invokerHealthTestAction${controller}` }
}
