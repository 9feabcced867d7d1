import { openServer, type RunningServer } from '@wsk/server-mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingBrowser, type OpenBrowser, openBrowser } from '../support/browser.js'

const missing = await missingBrowser()

/** What the page shows once it has read its document, and what it loaded for that. */
const shown = `new Promise((resolve) => {
  const look = () => {
    const operations = [...document.querySelectorAll('.opblock-summary-path')].map((each) => each.dataset.path)
    if (operations.length === 0) return setTimeout(look, 20)
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    resolve({ title: document.querySelector('.info .title').textContent, operations, loaded })
  }
  look()
})`

interface Shown {
  readonly title: string
  readonly operations: readonly string[]
  readonly loaded: readonly string[]
}

describe.skipIf(missing !== undefined)('the page of the documents in a browser', () => {
  let server: RunningServer
  let browser: OpenBrowser
  beforeAll(async () => {
    server = await openServer({ memory: true })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser[Symbol.asyncDispose]()
    await server.close()
  })

  const open = async (path: string): Promise<Shown> => {
    const page = await browser.newPage()
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.goto(`${server.url}${path}`)
    const result = (await page.evaluate(shown)) as Shown
    expect(errors).toEqual([])
    expect(result.loaded.filter((url) => !url.startsWith(`${server.url}/`) && !url.startsWith('data:'))).toEqual([])
    return result
  }

  test.each([
    ['/docs', 'OpenWhisk', '/'],
    ['/api/v1/docs', 'OpenWhisk REST API', '/namespaces/{namespace}/actions/{actionName}'],
    ['/docs/index.html?url=/api/v1/openapi.json', 'wsk REST API', '/api/v1/openapi.json'],
  ])('%s shows a document, and nothing comes from elsewhere', async (path, title, operation) => {
    const page = await open(path)
    expect(page.title).toContain(title)
    expect(page.operations).toContain(operation)
  })

  test.each(['https://example.org/api.json', '//example.org/api.json', '/api/v1/web/guest/default/evil.json'])(
    'a link with the document %s shows that of this server',
    async (url) => {
      const page = await open(`/docs/index.html?url=${encodeURIComponent(url)}&configUrl=${encodeURIComponent(url)}`)
      expect(page.title).toContain('OpenWhisk REST API')
    },
  )
})
