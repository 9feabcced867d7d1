'use strict'
// Requests of an action to its own platform say under which transaction it runs, as the SDK's do: so the platform knows
// where the fire of a trigger comes from, and loops of triggers and rules come to an end.

const { subscribe } = require('node:diagnostics_channel')

const header = 'x-request-id'

function transactionFor(origin) {
  const { __OW_API_HOST: host, __OW_TRANSACTION_ID: id } = process.env
  return host !== undefined && host.replace(/:(?:80|443)$/, '') === origin.replace(/:(?:80|443)$/, '') ? id : undefined
}

/** `fetch`, and undici where an action brings it along. Names and values of its headers take turns. */
function tagFetch({ request }) {
  const { headers } = request
  const isTagged =
    Array.isArray(headers) && headers.some((name, at) => at % 2 === 0 && `${name}`.toLowerCase() === header)
  const id = transactionFor(String(request.origin))
  if (id !== undefined && !isTagged) request.addHeader(header, id)
}

/** `node:http`, and all clients that are made of it. */
function tagRequest({ request }) {
  if (request.headersSent || request.hasHeader(header)) return
  const id = transactionFor(`${request.protocol}//${request.getHeader('host')}`)
  if (id !== undefined) request.setHeader(header, id)
}

function tellOrigin() {
  subscribe('undici:request:create', tagFetch)
  subscribe('http.client.request.created', tagRequest)
}

module.exports = { tellOrigin }
