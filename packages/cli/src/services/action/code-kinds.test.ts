import { describe, expect, test } from 'vitest'
import { codeKindOf, extensionOf, knownExtensions, savedExtension } from './code-kinds.js'

test.each([
  ['h.js', '.js'],
  ['dir.d/h', ''],
  ['a.tar.gz', '.gz'],
  ['.js', '.js'],
  ['h.', '.'],
  ['./h', ''],
  ['../x.zip', '.zip'],
  ['', ''],
])('the extension of %j is %j', (path, extension) => {
  expect(extensionOf(path)).toBe(extension)
})

describe('kinds', () => {
  test.each([
    ['.js', 'nodejs:default', false],
    ['.mjs', 'nodejs:default', false],
    ['.cjs', 'nodejs:default', false],
    ['.ts', 'nodejs:default', false],
    ['.mts', 'nodejs:default', false],
    ['.py', 'python:default', false],
    ['.swift', 'swift:default', false],
    ['.php', 'php:default', false],
    ['.rb', 'ruby:default', false],
    ['.rs', 'rust:default', false],
    ['.go', 'go:default', false],
    ['.jar', 'java:default', true],
    ['.balx', 'ballerina:default', true],
    ['.zip', undefined, true],
    ['.JS', undefined, false],
    ['.java', undefined, false],
    ['.cs', undefined, false],
    ['.txt', undefined, false],
    ['', undefined, false],
  ])('of %j', (extension, kind, base64) => {
    expect(codeKindOf(extension)).toEqual({ kind, base64 })
    expect(knownExtensions.includes(extension)).toBe(kind !== undefined)
  })
})

describe('files to save to', () => {
  test.each([
    ['nodejs:20', false, '.js'],
    ['NodeJS:20', false, '.js'],
    ['python:3', false, '.py'],
    ['swift:5', false, '.swift'],
    ['php:8', false, '.php'],
    ['ruby:2.5', false, '.rb'],
    ['rust:1', false, '.rs'],
    ['go:1', false, '.go'],
    ['dotnet:3', false, ''],
    ['blackbox', false, ''],
    ['nodejs:20', true, '.zip'],
    ['java:8', true, '.jar'],
    ['java', true, '.jar'],
    ['ballerina:1', true, '.balx'],
    ['blackbox', true, '.zip'],
  ])('of %s, binary %s: %j', (kind, binary, extension) => {
    expect(savedExtension(kind, binary)).toBe(extension)
  })
})
