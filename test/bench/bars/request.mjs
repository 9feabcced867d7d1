// Floor of a command that makes one call: a bare script with one node:http request. `request.mjs URL AUTH BODY`
const http = process.getBuiltinModule('node:http')
const [url, auth, body] = process.argv.slice(2)
const request = http.request(
  url,
  { method: 'POST', auth, headers: { 'Content-Type': 'application/json' } },
  (response) => {
    const chunks = []
    response.on('data', (chunk) => chunks.push(chunk))
    response.on('end', () => process.stdout.write(Buffer.concat(chunks)))
  },
)
request.end(body)
