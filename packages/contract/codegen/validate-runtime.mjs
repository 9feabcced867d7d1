// Bundled into `generated/validate.js` by validators.ts.

/**
 * @param validators one function for each schema, as ajv makes them
 * @param uses pairs of an entry, such as `reply:ping:200:text/plain`, and the name of its validator
 * @param documented pairs of a reply, such as `reply:ping:200`, and its media types
 * @param types pairs of an entry, such as `query:getAllActions`, and the types of its parameters by name
 */
export function createValidation(validators, { uses, documented, types }) {
  const nameOf = new Map(uses)
  const mediaTypesOf = new Map(documented)
  const typesOf = new Map(types)

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

  function validateParameters(operationId, where, texts) {
    const entry = `${where}:${operationId}`
    const name = nameOf.get(entry)
    if (name === undefined) return [`${operationId} is not in the document`]
    const declared = typesOf.get(entry)
    const values = Object.entries(texts).map(([key, text]) => [key, valueOf(text, declared[key])])
    return validateSchema(name, Object.fromEntries(values))
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

  return { validateSchema, validateRequestBody, validateParameters, validateReply }
}

function detail(params) {
  const name = params.additionalProperty ?? params.allowedValues ?? params.allowedValue
  return name === undefined ? '' : `: ${JSON.stringify(name)}`
}

function valueOf(text, type) {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return type === 'integer' && /^-?\d{1,15}$/.test(text) ? Number(text) : text
}

function isEmpty(value) {
  return value === undefined || value === ''
}
