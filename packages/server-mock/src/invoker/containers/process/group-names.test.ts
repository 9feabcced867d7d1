import { expect, test } from 'vitest'
import { abandonedGroups, ownGroupName } from './group-names.js'

test.skipIf(process.platform !== 'linux')('a group is abandoned when the very process that made it has gone', () => {
  const own = ownGroupName('0123456789abcdef')
  expect(own).toMatch(/^wsk-\d+\.\d+\.\d+\.0123456789abcdef$/)
  const [namespace, pid, start] = own.replace('wsk-', '').split('.')
  const earlier = `wsk-${namespace ?? ''}.${pid ?? ''}.${Number(start) - 1}.aa`
  const elsewhere = `wsk-1.${pid ?? ''}.${Number(start) - 1}.aa`
  const gone = `wsk-${namespace ?? ''}.4194305.5.bb`
  const others = ['wsk-test', 'wsk-0123456789abcdef', 'system.slice', `${gone}.x`, 'wsk-a.b.c.d']
  expect(abandonedGroups([own, earlier, elsewhere, gone, ...others])).toEqual([earlier, gone])
})
