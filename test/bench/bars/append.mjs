// Floor of durable records: appends batches of 100 records of 870 bytes to one file, fdatasync after each.
// Prints records per second. `append.mjs FILE SECONDS`
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'

const [file, seconds] = [process.argv[2], Number(process.argv[3] ?? 3)]
const batch = Buffer.alloc(87_000, 'x')
const descriptor = openSync(file, 'w')
const end = performance.now() + seconds * 1000
const began = performance.now()
let records = 0
while (performance.now() < end) {
  writeSync(descriptor, batch)
  fdatasyncSync(descriptor)
  records += 100
}
process.stdout.write(`${Math.round((records / (performance.now() - began)) * 1000)}\n`)
closeSync(descriptor)
