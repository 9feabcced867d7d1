const origin = ['Access-Control-Allow-Origin', '*'] as const

const allowedHeaders = [
  'Access-Control-Allow-Headers',
  'Authorization, Origin, X-Requested-With, Content-Type, Accept, User-Agent',
] as const

/** Of everything under `/api/v1`, on answers and on errors that a route's own code made (rest-api 4). */
export const entityApiHeaders: readonly string[] = [
  ...origin,
  ...allowedHeaders,
  'Access-Control-Allow-Methods',
  'GET, DELETE, POST, PUT, HEAD',
]

/** Of `OPTIONS` outside `/api/v1` (rest-api 1.1). */
export const administrationHeaders: readonly string[] = [
  ...origin,
  ...allowedHeaders,
  'Access-Control-Allow-Methods',
  'OPTIONS, GET, POST',
]
