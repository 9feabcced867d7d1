// Floor of every HTTP answer: parses a JSON body in the same process and answers with a small one.
import { createRequire } from 'node:module'

const http = createRequire(import.meta.url)('node:http')

const server = http.createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const value = JSON.parse(Buffer.concat(chunks).toString() || '{}')
    const body = JSON.stringify({ activationId: '0123456789abcdef0123456789abcdef', keys: Object.keys(value).length })
    response.writeHead(202, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) })
    response.end(body)
  })
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
