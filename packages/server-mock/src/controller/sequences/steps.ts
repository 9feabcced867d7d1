import type { Component, Step } from './run-component.js'

/** Runs the steps of one sequence or composition, and adds up what they tell. Rejects where one cannot be started. */
export interface Steps {
  /** Whatever the action is: a sequence or conductor runs to its end as one step. */
  run(component: Component): Promise<Step>
  /** Of a conductor: one run of its code. */
  runConductor(component: Component): Promise<Step>
}
