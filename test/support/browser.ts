import { createRequire } from 'node:module'
import { chromium, missingComponent } from './components.js'

/** What tests use of the driver, whose own types want those of a browser in every test. */
export interface Page {
  goto(url: string): Promise<PageResponse | null>
  textContent(selector: string): Promise<string | null>
  /** An expression in the page; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>
  on(event: 'pageerror', listener: (error: Error) => void): unknown
}

interface PageResponse {
  status(): number
  /** Names in lower case. */
  headers(): Readonly<Record<string, string>>
}

interface Browser {
  newPage(): Promise<Page>
  close(): Promise<void>
}

interface Driver {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>
  }
}

export interface OpenBrowser extends AsyncDisposable {
  newPage(): Promise<Page>
}

/** Chromium without a window. */
export async function openBrowser(): Promise<OpenBrowser> {
  const require = createRequire(import.meta.url)
  const driver = require('playwright-core') as Driver
  const browser = await driver.chromium.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] })
  return { newPage: () => browser.newPage(), [Symbol.asyncDispose]: () => browser.close() }
}

/** Why there is no browser; said aloud. */
export async function missingBrowser(): Promise<string | undefined> {
  const reason = await missingComponent('chromium')
  if (reason !== undefined) process.stdout.write(`nothing is opened in a browser: ${reason}\n`)
  return reason
}
