import { describe, expect, it } from 'vitest'
import { defaultDataFolder, defaultPropsFile } from './defaults.js'

describe('default places', () => {
  it('follow XDG and the variable of wsk', () => {
    expect(defaultDataFolder({}, '/home/me')).toBe('/home/me/.wsk/server')
    expect(defaultDataFolder({ XDG_DATA_HOME: '/data' }, '/home/me')).toBe('/data/wsk/server')
    expect(defaultDataFolder({ XDG_DATA_HOME: 'relative' }, '/home/me')).toBe('/home/me/.wsk/server')
    expect(defaultPropsFile({}, '/home/me')).toBe('/home/me/.wskprops')
    expect(defaultPropsFile({ WSK_CONFIG_FILE: '/x' }, '/home/me')).toBe('/x')
  })
})
