import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { missingComponent } from '../support/components.js'
import { wskOnTerminal } from '../support/terminal.js'
import { openScriptedServer, openWskHome, openWskHomeFor } from '../support/wsk.js'

const noPython = await missingComponent('python')
const escape = '\u001B['
const key = '23bc46b1-71f6-4ed5-8c54-816aa4f8c502:secret-of-the-key'

describe.skipIf(noPython !== undefined)(`on a terminal${noPython === undefined ? '' : ` (${noPython})`}`, () => {
  describe('property set --ask', () => {
    test('asks for host and key, and does not show the key', async () => {
      await using home = await openWskHome('# mine\nAPIHOST=http://old:1\n')
      const { status, screen } = await wskOnTerminal(home, ['property', 'set', '--ask'], {
        answers: [
          { question: 'API host:', keys: 'http://new:2\r' },
          { question: 'Authorization key', keys: `${key}\r` },
        ],
      })
      expect(status).toBe(0)
      expect(await home.read('.wskprops')).toBe(`# mine\nAPIHOST=http://new:2\nAUTH=${key}\n`)
      expect(screen).toContain('http://new:2')
      expect(screen).not.toContain('secret-of-the-key')
    })

    test('keeps what is answered with nothing', async () => {
      await using home = await openWskHome('APIHOST=http://old:1\nAUTH=a:b\n')
      const { status } = await wskOnTerminal(home, ['property', 'set', '--ask'], {
        answers: [
          { question: 'API host:', keys: '\r' },
          { question: 'Authorization key', keys: '\r' },
        ],
      })
      expect(status).toBe(0)
      expect(await home.read('.wskprops')).toBe('APIHOST=http://old:1\nAUTH=a:b\n')
    })

    test('sets nothing when it is left', async () => {
      await using home = await openWskHome('APIHOST=http://old:1\n')
      const { status, screen } = await wskOnTerminal(home, ['property', 'set', '--ask'], {
        answers: [
          { question: 'API host:', keys: 'http://new:2\r' },
          { question: 'Authorization key', keys: '\u0003' },
        ],
      })
      expect(status).not.toBe(0)
      expect(screen).toContain('Nothing was set.')
      expect(await home.read('.wskprops')).toBe('APIHOST=http://old:1\n')
    })
  })

  test.each([
    ['bold headings and coloured flags', {}, true],
    ['no colours with NO_COLOR', { NO_COLOR: '1' }, false],
    ['no colours on a dumb terminal', { TERM: 'dumb' }, false],
  ])('the help has %s', async (_what, env, coloured) => {
    await using home = await openWskHome()
    const { status, screen } = await wskOnTerminal(home, ['action', 'create', '--help'], { env })
    expect(status).toBe(0)
    expect(screen).toContain('--kind')
    expect(screen.includes(`${escape}1mUsage:`)).toBe(coloured)
    expect(screen.includes(`${escape}36m--kind`)).toBe(coloured)
    expect(screen.includes(escape)).toBe(coloured)
  })

  test('what was done is green and what it was done to is bold', async () => {
    await using server = await openScriptedServer([{ body: {} }])
    await using home = await openWskHomeFor(server)
    const { status, screen } = await wskOnTerminal(home, ['trigger', 'create', 'tick'])
    expect(status).toBe(0)
    expect(screen).toContain(`${escape}32mok:${escape}0m created trigger ${escape}1mtick${escape}0m`)
  })

  test('a wait of more than a second turns a spinner, which leaves nothing behind', async () => {
    await using server = await openScriptedServer(async () => {
      await pause(1800)
      return { body: { greeting: 'hi' } }
    })
    await using home = await openWskHomeFor(server)
    const { status, screen } = await wskOnTerminal(home, ['action', 'invoke', 'hello', '--result'])
    expect(status).toBe(0)
    // The last frame is erased, and the cursor, which the spinner hid, is shown again before anything else comes.
    const [turning = '', after] = screen.split(`${escape}?25h`)
    expect(turning).toMatch(/[\u2800-\u28FF]\S* Waiting for http/)
    expect(turning.endsWith(`${escape}1G${escape}0K`)).toBe(true)
    expect(after).toBe('{\r\n    "greeting": "hi"\r\n}\r\n')
  })

  test('a terminal that was told no width gets the answer and no spinner', async () => {
    await using server = await openScriptedServer(async () => {
      await pause(1800)
      return { body: { greeting: 'hi' } }
    })
    await using home = await openWskHomeFor(server)
    const run = await wskOnTerminal(home, ['action', 'invoke', 'hello', '--result'], { columns: 0 })
    expect(run).toEqual({ status: 0, screen: '{\r\n    "greeting": "hi"\r\n}\r\n' })
  })

  test('a short wait shows nothing', async () => {
    await using server = await openScriptedServer([{ body: { greeting: 'hi' } }])
    await using home = await openWskHomeFor(server)
    const { screen } = await wskOnTerminal(home, ['action', 'invoke', 'hello', '--result'])
    expect(screen).toBe('{\r\n    "greeting": "hi"\r\n}\r\n')
  })
})
