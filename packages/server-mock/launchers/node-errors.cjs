'use strict'
// What a rejected promise becomes in a result: JSON has no errors.

const { ownFrames } = require('./node-code.cjs')

const described = ['name', 'message', 'stack', 'code']

function plainObject(value, seen) {
  const plain = Array.isArray(value) ? [] : {}
  const path = [...seen, value]
  for (const key of Object.keys(value)) {
    const member = value[key]
    if (typeof member === 'function') continue
    if (typeof member !== 'object' || member === null) plain[key] = member
    else plain[key] = path.includes(member) ? '[Circular]' : plainObject(member, path)
  }
  for (const key of described) {
    if (typeof value[key] === 'string') plain[key] = key === 'stack' ? ownFrames(value[key]) : value[key]
  }
  return plain
}

/** Objects lose their functions and circles, and keep what makes them errors; other values stay. */
function plainError(reason) {
  if (typeof reason === 'function') return `[Function: ${reason.name || 'anonymous'}]`
  return typeof reason === 'object' && reason !== null ? plainObject(reason, []) : reason
}

module.exports = { plainError }
