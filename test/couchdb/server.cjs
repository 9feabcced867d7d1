// CouchDB's protocol on PouchDB: node server.cjs MODULES FOLDER PORT USER:PASSWORD. Says its port when it serves.
const { join } = require('node:path')
const [, , modules, folder, port, credentials] = process.argv
const from = (name, ...paths) => require(require.resolve(name, { paths: [modules, ...paths] }))

const name = 'express-pouchdb'
const express = from('express', require.resolve(name, { paths: [modules] }))
const PouchDB = from('pouchdb').defaults({ prefix: join(folder, 'data-') })
const given = `Basic ${Buffer.from(credentials).toString('base64')}`

const app = express()
app.use((request, response, next) => {
  if (request.headers.authorization === given) return next()
  response.status(401).json({ error: 'unauthorized', reason: 'Name or password is incorrect.' })
})
// Its own door keeper has no users: everybody who comes through ours is an administrator.
app.use((request, _response, next) => {
  delete request.headers.authorization
  next()
})
app.use(
  from(name)(PouchDB, {
    mode: 'fullCouchDB',
    configPath: join(folder, 'config.json'),
    logPath: join(folder, 'log.txt'),
    overrideMode: { exclude: ['routes/fauxton'] },
  }),
)
const server = app.listen(Number(port), '127.0.0.1', () => process.stdout.write(`port ${server.address().port}\n`))
