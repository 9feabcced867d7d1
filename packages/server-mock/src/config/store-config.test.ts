import { expect, test } from 'vitest'
import { configFromOptions } from './config.js'
import type { StoreSetting } from './store-config.js'

function storeOf(store: string, more: { storePassword?: string; storePasswordFile?: string } = {}): StoreSetting {
  return configFromOptions({ memory: true, store, ...more }).store
}

const form = 'give couchdb://user:password@host:port, with /prefix at the end where databases have one'

test('everything is in the data folder unless there is a store', () => {
  expect(configFromOptions({ memory: true }).store).toEqual({ kind: 'embedded' })
  expect(() => configFromOptions({ memory: true, storePassword: 'x' })).toThrow(
    'storePassword: there is no store to sign in to; add --store, or drop it',
  )
})

test('a store is a URL with user, password, and the prefix of its databases', () => {
  const password = { kind: 'given', text: 'p:w/d', source: 'store' }
  const plain = { kind: 'couchdb', origin: 'http://db:5984', user: 'a b', password, prefix: 'wsk_' }
  expect(storeOf('couchdb://a%20b:p%3Aw%2Fd@db:5984/wsk_')).toEqual(plain)
  expect(storeOf('couchdbs://a:p@[::1]:6984/')).toMatchObject({ origin: 'https://[::1]:6984', prefix: '' })
  expect(storeOf('couchdb://a@db', { storePassword: 'x' })).toMatchObject({ password: { kind: 'given', text: 'x' } })
  expect(storeOf('couchdb://a@db', { storePasswordFile: '/f' })).toMatchObject({
    password: { kind: 'file', file: '/f', source: 'storePasswordFile' },
  })
})

test.each([
  ['db:5984', `store: no URL; ${form}`],
  ['http://a:secret@db', `store: no URL; ${form}`],
  ['couchdb://db', `store: no user in it; ${form}`],
  ['couchdb://a@db', 'store: no password; put it into the URL, or add --store-password-file FILE'],
  ['couchdb://a:secret%@db', "store: user or password hold a '%' that is no escape; write %25 for it"],
])('%s is refused, without a word of its password', (store, message) => {
  expect(() => storeOf(store)).toThrow(message)
})

test('a prefix that CouchDB does not take, and a second password, are refused', () => {
  expect(() => storeOf('couchdb://a:b@db/Upper')).toThrow("store: 'Upper' is no prefix of databases;")
  expect(() => storeOf('couchdb://a:b@db/a/b')).toThrow("store: 'a/b' is no prefix of databases;")
  expect(() => storeOf('couchdb://a:b@db', { storePassword: 'c' })).toThrow('store: its password is given twice')
})
