/**
 * How long after the record of a refusal is shared its caller is told, milliseconds. Whoever found none before begins
 * within that time, or looks again.
 */
export const refusalRestMs = 2000
