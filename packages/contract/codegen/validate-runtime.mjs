// Bundled into `generated/validate.js` by validators.ts.

/**
 * @param validators one function for each schema, as ajv makes them
 * @param uses pairs of an entry, such as `reply:ping:200:text/plain`, and the name of its validator
 * @param documented pairs of a reply, such as `reply:ping:200`, and its media types
 */
export function createValidation(validators, uses, documented) {
  const nameOf = new Map(uses)
  const mediaTypesOf = new Map(documented)

  function validateSchema(name, value) {
    const validate = Object.hasOwn(validators, name) ? validators[name] : undefined
    if (validate === undefined) return [`${name} is not in the document`]
    if (validate(value)) return []
    return validate.errors.map((each) => `${each.instancePath || '/'} ${each.message}${detail(each.params)}`)
  }

  function validateRequestBody(operationId, value) {
    const name = nameOf.get(`request:${operationId}:application/json`)
    if (name !== undefined) return validateSchema(name, value)
    return value === undefined ? [] : [`${operationId} takes no JSON body`]
  }

  function validateReply(operationId, status, ...[contentType, value]) {
    const own = `reply:${operationId}:${status}`
    const reply = mediaTypesOf.has(own) ? own : `reply:${operationId}:default`
    const mediaTypes = mediaTypesOf.get(reply)
    if (mediaTypes === undefined) return [`${operationId} does not answer ${status}`]
    const mediaType = (contentType ?? '').split(';')[0].trim().toLowerCase()
    if (mediaTypes.length === 0) return isEmpty(value) ? [] : [`${operationId} ${status} has no body`]
    if (mediaTypes.includes('*/*')) return []
    if (mediaTypes.includes(mediaType)) return validateSchema(nameOf.get(`${reply}:${mediaType}`), value)
    return [`${operationId} ${status} is ${mediaTypes.join(' or ')}, not ${mediaType || 'without a type'}`]
  }

  return { validateSchema, validateRequestBody, validateReply }
}

function detail(params) {
  const name = params.additionalProperty ?? params.allowedValues ?? params.allowedValue
  return name === undefined ? '' : `: ${JSON.stringify(name)}`
}

function isEmpty(value) {
  return value === undefined || value === ''
}
