// Floor of an idle worker: reads JSON lines from descriptor 3 and answers each.
import { createRequire } from 'node:module'

const { Socket } = createRequire(import.meta.url)('node:net')
const socket = new Socket({ fd: 3 })
let text = ''
socket.setEncoding('utf8')
socket.on('data', (chunk) => {
  text += chunk
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
    socket.write(`${JSON.stringify(JSON.parse(text.slice(0, end)))}\n`)
    text = text.slice(end + 1)
  }
})
socket.write('"ready"\n')
