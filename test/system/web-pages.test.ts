import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingBrowser, type OpenBrowser, openBrowser, type Page } from '../support/browser.js'
import { RestClient } from '../support/rest-client.js'
import { openServerFolder, type ServerFolder, type ServerProcess } from '../support/server-process.js'
import { runWsk } from '../support/wsk.js'

const missing = await missingBrowser()

const code = {
  page: `function main(args) {
    return { html: '<!DOCTYPE html><title>Hello ' + args.name + '</title><p id=out>nothing</p><script>' +
      'fetch("data.json?name=" + encodeURIComponent(document.title)).then((reply) => reply.json()).then(({ name }) => {' +
      'out.textContent = "got " + name })' + '</script>' }
  }`,
  data: 'function main({ name }) { return { name } }',
  pixel: `function main() {
    return { headers: { 'Content-Type': 'image/png' }, body: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' }
  }`,
  secret: `function main({ __ow_headers }) {
    return { headers: { 'Set-Cookie': 'session=of-anne; Path=/; Domain=localhost' }, body: '<p id=out>private to ' + (__ow_headers.cookie || 'nobody') + '</p>' }
  }`,
} as const

/** What a script of a page can get of another namespace's page and of what its browser keeps. */
const grab = (url: string): string => `(async () => {
  const attempt = async (work) => {
    try {
      return String(await work())
    } catch (error) {
      return 'refused: ' + error.name
    }
  }
  const url = ${JSON.stringify(url)}
  const frame = document.createElement('iframe')
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  frame.src = url
  document.body.append(frame)
  await loaded
  return {
    cookie: await attempt(() => document.cookie),
    storage: await attempt(() => localStorage.length),
    frame: await attempt(() => frame.contentDocument ? frame.contentDocument.body.textContent : 'refused: null'),
    fetch: await attempt(async () => (await fetch(url, { credentials: 'include' })).text()),
  }
})()`

describe.skipIf(missing !== undefined)('pages of web actions in a browser', () => {
  let folder: ServerFolder
  let server: ServerProcess
  let browser: OpenBrowser
  let page: Page

  async function create(auth: string, name: keyof typeof code, parameters: readonly object[] = []): Promise<void> {
    await using client = new RestClient({ url: server.ready.url, auth })
    const annotations = [{ key: 'web-export', value: true }]
    await client.put(`actions/${name}`, { exec: { kind: 'nodejs:default', code: code[name] }, annotations, parameters })
  }

  beforeAll(async () => {
    folder = await openServerFolder()
    server = await folder.start({ args: ['--trust-all'] })
    const { auth } = server.ready
    await create(auth, 'page', [{ key: 'name', value: 'World' }])
    await create(auth, 'data')
    await create(auth, 'pixel')
    const made = await runWsk(['admin', 'user', 'create', 'anne-the-user', '--data', folder.data])
    await create(made.stdout.trim(), 'secret')
    browser = await openBrowser()
    page = await browser.newPage()
  })

  afterAll(async () => {
    await browser[Symbol.asyncDispose]()
    await folder[Symbol.asyncDispose]()
  })

  const url = (path: string, host = 'localhost'): string =>
    `http://${host}:${new URL(server.ready.url).port}/api/v1/web/${path}`

  test('open, run their scripts and call other web actions', async () => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    const response = await page.goto(url('guest/default/page.html'))
    expect([response?.status(), response?.headers()['content-type']]).toEqual([200, 'text/html; charset=UTF-8'])
    await expect.poll(() => page.textContent('#out')).toBe('got Hello World')
    expect(faults).toEqual([])
  })

  test('show images that actions return', async () => {
    await page.goto(url('guest/default/pixel'))
    expect(await page.evaluate('document.images[0]?.naturalWidth')).toBe(1)
  })

  test('get nothing of the pages and cookies of another namespace (T12)', async () => {
    const secret = url('anne-the-user/default/secret')
    await page.goto(secret)
    await page.goto(secret)
    // The cookie is there, and the page of its owner has it.
    expect(await page.textContent('#out')).toBe('private to session=of-anne')
    await page.goto(url('guest/default/page.html'))
    expect(await page.evaluate(grab(secret))).toEqual({
      cookie: 'refused: SecurityError',
      storage: 'refused: SecurityError',
      frame: 'refused: null',
      fetch: 'refused: TypeError',
    })
  })

  test('on the host of their own namespace keep what they like, and get nothing either', async () => {
    await page.goto(url('guest/default/page.html', 'guest.localhost'))
    await expect.poll(() => page.textContent('#out')).toBe('got Hello World')
    expect(await page.evaluate('localStorage.length')).toBe(0)
    expect(await page.evaluate(grab(url('anne-the-user/default/secret', 'anne-the-user.localhost')))).toMatchObject({
      cookie: '',
      frame: 'refused: null',
      fetch: 'refused: TypeError',
    })
  })
})
