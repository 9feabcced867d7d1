import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  containerSpec,
  initRequest,
  run,
  runOnce,
  runRequest,
  startAction,
  startContainer,
  testLimits,
} from '../../packages/server-mock/src/invoker/containers/container-testing.js'
import { type Logger, silentLogger } from '../../packages/server-mock/src/telemetry/logger.js'
import { missingComponent } from '../support/components.js'
import { buildImage, docker } from '../support/docker.js'
import { openDocker } from './docker-testing.js'

const missing = await missingComponent('docker')
const reason = missing === undefined ? '' : ` (${missing})`

describe.skipIf(missing !== undefined)(`actions of other images${reason}`, () => {
  const image = 'wsk-test/foreign:1'
  let built: AsyncDisposable
  const spec = { kind: 'blackbox', image }
  beforeAll(async () => {
    built = await buildImage(image, ['FROM wsk/action-native', 'LABEL wsk.runtime=foreign', 'USER 0:0'])
  })
  afterAll(() => built[Symbol.asyncDispose]())

  test('keep their user and may write, without rights, and the log says so once', async () => {
    const warnings: object[] = []
    const log: Logger = { ...silentLogger, warn: (fields) => void warnings.push(fields) }
    await using own = await openDocker({ pull: 'never' }, { log })
    const code =
      '#!/bin/sh\ntouch /etc/mine && chown 1:1 /etc/mine 2>/dev/null; grep CapEff /proc/self/status >&2; echo "{\\"uid\\": $(id -u)}"'
    for (let n = 0; n < 2; n += 1) {
      await using container = await startAction(own, code, spec)
      const { body, lines } = await run(container)
      expect(body).toEqual({ uid: 0 })
      expect(lines).toEqual([expect.stringMatching(/^stderr: CapEff:\s+0000000000000000$/)])
    }
    expect(warnings).toEqual([{ image, relaxation: 'it keeps its own user and a writable layer' }])
  })

  test('are ended when they write too much', async () => {
    await using own = await openDocker({ pull: 'never', writableBytes: 20_000_000 })
    const fill = 'for i in 1 2 3 4; do head -c 15000000 /dev/zero > /var/tmp/$i || echo full >&2; done'
    await using container = await startAction(
      own,
      `#!/bin/sh\n${fill}\nhead -c 30000000 /dev/zero > /var/tmp/5\nsleep 60`,
      spec,
    )
    expect((await runOnce(container)).reply).toMatchObject({ kind: 'exited', outOfMemory: false })
    await container.exited
  })

  test('are none of ours, though they are made from one and keep its label', async () => {
    const forged = 'wsk-test/forged:1'
    await using _image = await buildImage(forged, ['FROM wsk/action-native', 'USER 0:0'])
    expect(await docker('inspect', '-f', '{{index .Config.Labels "wsk.runtime"}}', forged)).toBe('1')
    await using own = await openDocker({ pull: 'never', writableBytes: 20_000_000 })
    const most = '#!/bin/sh\necho "{\\"blocks\\": $(ulimit -f), \\"uid\\": $(id -u)}"'
    await using container = await startAction(own, most, { kind: 'blackbox', image: forged })
    expect((await run(container)).body).toEqual({ blocks: Math.floor(20_000_000 / 512), uid: 0 })
  })

  test('have volumes that are memory of a size, and nothing on the disk', async () => {
    const stored = 'wsk-test/volumes:1'
    const volumes = 'VOLUME ["/data/", "/new", "/a/../b"]'
    await using _image = await buildImage(stored, ['FROM wsk/action-native', 'USER 0:0', 'RUN mkdir /data', volumes])
    await using own = await openDocker({ pull: 'never', writableBytes: 300_000_000 })
    const fill = 'for at in /data /new /b; do head -c 200000000 /dev/zero > $at/x; stat -c %s $at/x; rm $at/x; done'
    const code = `#!/bin/sh\nsizes=$(${fill} 2>/dev/null)\necho "{\\"sizes\\": \\"$(echo $sizes)\\"}"`
    await using container = await startAction(own, code, { kind: 'blackbox', image: stored, memoryMb: 256 })
    expect(await docker('inspect', '-f', '{{json .Mounts}}', container.id)).toBe('[]')
    expect((await run(container)).body).toEqual({ sizes: '134217728 134217728 134217728' })
  })

  test('that never listen end with the time limit of their activation', async () => {
    await using deaf = await buildImage('wsk-test/deaf:1', ['FROM debian:bookworm-slim', 'CMD ["sleep", "1000"]'])
    await using own = await openDocker({ pull: 'never' })
    await using container = await own
      .create(containerSpec({ kind: 'blackbox', image: 'wsk-test/deaf:1' }))
      .then((made) => Object.assign(made, { [Symbol.asyncDispose]: () => made.destroy() }))
    const reply = await container.init(initRequest('x'), { ...testLimits, timeoutMs: 400 })
    expect(reply).toMatchObject({ kind: 'timeout' })
    expect(deaf).toBeDefined()
  })

  test('that answer without a length gave no answer', async () => {
    const script = [
      'my $s = IO::Socket::INET->new(LocalPort => 8080, Listen => 9, ReuseAddr => 1);',
      'while (my $c = $s->accept) { my $n = 0; while (<$c>) { $n = $1 if /^content-length: (.*)/i; last if /^\\r?$/ } read $c, my $b, $n;',
      'print $c "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n2\\r\\n{}\\r\\n0\\r\\n\\r\\n"; close $c }',
    ].join(' ')
    const encoded = Buffer.from(script).toString('base64')
    await using _image = await buildImage('wsk-test/chunked:1', [
      'FROM debian:bookworm-slim',
      `RUN echo ${encoded} | base64 -d > /s.pl`,
      'CMD ["perl", "-MIO::Socket::INET", "/s.pl"]',
    ])
    await using own = await openDocker({ pull: 'never' })
    await using container = await startContainer(own, { kind: 'blackbox', image: 'wsk-test/chunked:1' })
    const reply = await container.init(initRequest('x'), testLimits)
    expect(reply).toMatchObject({ kind: 'exited', outOfMemory: false })
    expect(await container.run(runRequest(), testLimits)).toMatchObject({ kind: 'exited' })
  })
})
