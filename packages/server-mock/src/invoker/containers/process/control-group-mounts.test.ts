import { expect, test } from 'vitest'
import { parseMemberships, parseMounts, visibleFolder } from './control-group-mounts.js'

const mountinfo = `22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 22 0:26 / /sys/fs/cgroup ro,nosuid - tmpfs tmpfs ro,mode=755
31 30 0:27 / /sys/fs/cgroup/unified rw,nosuid shared:5 - cgroup2 cgroup2 rw
32 30 0:28 / /sys/fs/cgroup/cpu,cpuacct rw,nosuid shared:6 - cgroup cgroup rw,cpu,cpuacct
33 30 0:29 /docker/abc /sys/fs/cgroup/memory rw,nosuid - cgroup cgroup rw,memory
34 30 0:30 / /sys/fs/cgroup/with\\040space rw - cgroup cgroup rw,pids
`

test('mounts of control groups are found among the others', () => {
  expect(parseMounts(mountinfo)).toEqual([
    { root: '/', point: '/sys/fs/cgroup/unified', type: 'cgroup2', options: ['rw'] },
    { root: '/', point: '/sys/fs/cgroup/cpu,cpuacct', type: 'cgroup', options: ['rw', 'cpu', 'cpuacct'] },
    { root: '/docker/abc', point: '/sys/fs/cgroup/memory', type: 'cgroup', options: ['rw', 'memory'] },
    { root: '/', point: '/sys/fs/cgroup/with space', type: 'cgroup', options: ['rw', 'pids'] },
  ])
  expect(parseMounts('')).toEqual([])
})

test('memberships are told by controller', () => {
  const memberships = parseMemberships('9:name=systemd:/\n4:memory:/docker/abc/x\n1:cpu,cpuacct:/a:b\n0::/unified\n')
  expect(Object.fromEntries(memberships)).toEqual({
    'name=systemd': '/',
    memory: '/docker/abc/x',
    cpu: '/a:b',
    cpuacct: '/a:b',
    '': '/unified',
  })
})

test('a group is looked for where its mount begins', () => {
  const point = '/sys/fs/cgroup/memory'
  expect(visibleFolder({ root: '/', point }, '/a/b')).toBe(`${point}/a/b`)
  expect(visibleFolder({ root: '/docker/abc', point }, '/docker/abc')).toBe(point)
  expect(visibleFolder({ root: '/docker/abc', point }, '/docker/abc/x')).toBe(`${point}/x`)
  expect(visibleFolder({ root: '/docker/abc', point }, '/elsewhere')).toBe(point)
})
