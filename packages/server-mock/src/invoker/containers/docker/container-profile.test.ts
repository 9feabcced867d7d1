import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containerName, containerPrefix, containerProfile, type ProfileSetup } from './container-profile.js'

const ours: ProfileSetup = {
  spec: { kind: 'nodejs:20', memoryMb: 256, concurrency: 1, label: 'guest_hello' },
  image: { id: 'sha256:1', reference: 'wsk/action-nodejs-v20:latest', isOurs: true, volumes: { paths: [], owner: [] } },
  name: 'wsk0_1_guest_hello',
  network: 'wsk',
  apiHost: 'http://172.18.0.1:1',
  labels: {},
  poolMemoryMb: 1024,
  writableBytes: 1000,
  processors: 2,
}

const foreign: ProfileSetup = { ...ours, image: { ...ours.image, isOurs: false } }

test('every container is without rights and within limits', () => {
  for (const setup of [ours, foreign]) {
    expect(containerProfile(setup).HostConfig).toMatchObject({
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
      Privileged: false,
      IpcMode: 'private',
      Memory: 256 * 1024 * 1024,
      MemorySwap: 256 * 1024 * 1024,
      CpuShares: 256,
      NanoCpus: 1_000_000_000,
      PidsLimit: 128,
      NetworkMode: 'wsk',
      LogConfig: { Type: 'none' },
      RestartPolicy: { Name: 'no' },
    })
    expect(containerProfile(setup).HostConfig?.Ulimits).toContainEqual({ Name: 'nofile', Soft: 1024, Hard: 1024 })
    expect(Object.keys(containerProfile(setup).HostConfig ?? {})).not.toContain('Binds')
  }
})

test('our images run as nobody on a root that is only read, with memory to write to', () => {
  const { User, HostConfig } = containerProfile(ours)
  expect(User).toBe('65534:65534')
  expect(HostConfig?.ReadonlyRootfs).toBe(true)
  expect(HostConfig?.Tmpfs).toEqual({
    '/tmp': 'rw,nosuid,nodev,exec,size=128m,uid=65534,gid=65534,mode=0700',
    '/action': 'rw,nosuid,nodev,exec,size=576m,uid=65534,gid=65534,mode=0700',
  })
})

test('other images keep their user and files that are no larger than allowed', () => {
  const { User, HostConfig } = containerProfile(foreign)
  expect(User).toBeUndefined()
  expect(HostConfig?.ReadonlyRootfs).toBeUndefined()
  expect(HostConfig?.Ulimits).toContainEqual({ Name: 'fsize', Soft: 1000, Hard: 1000 })
})

test('volumes of other images are memory of a size', () => {
  const volumes = { paths: ['/data', '/var/lib/x'], owner: ['uid=1000'] }
  const mount = 'rw,nosuid,nodev,exec,size=128m,uid=1000,mode=1777'
  const { HostConfig } = containerProfile({ ...foreign, image: { ...foreign.image, volumes } })
  expect(HostConfig?.Tmpfs).toEqual({ '/data': mount, '/var/lib/x': mount })
})

test('nothing of the caller is in the environment, nor in what a name may not hold', () => {
  expect(containerProfile(ours).Env).toEqual(['__OW_API_HOST=http://172.18.0.1:1'])
  const concurrent = { ...ours, spec: { ...ours.spec, concurrency: 5 } }
  expect(containerProfile(concurrent).Env).toContain('__OW_ALLOW_CONCURRENT=true')
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      expect(containerName('wsk0', 1, parts)).toMatch(/^wsk0_1[a-zA-Z0-9_]*$/)
      for (const part of parts) expect(containerPrefix('3f09aa', part)).toMatch(/^wsk3f09aa[a-zA-Z0-9_]{0,60}$/)
    }),
  )
  expect(containerName('wsk0', 17, ['guest', "he'l-lo; rm -rf"])).toBe('wsk0_17_guest_hellormrf')
})
