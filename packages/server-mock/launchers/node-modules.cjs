'use strict'
// The slower ways to an entry point: ES modules, TypeScript, and folders that came as an archive.

const { existsSync, readFileSync, writeFileSync } = require('node:fs')
const { createRequire, stripTypeScriptTypes } = require('node:module')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { compile, evaluate, entryPoint, exported, PlainError } = require('./node-code.cjs')

const defaultFiles = ['index.js', 'index.cjs', 'index.mjs', 'index.ts', 'index.cts', 'index.mts']

let texts = 0

async function importText(code, folder) {
  texts += 1
  const file = join(folder, texts === 1 ? 'index.mjs' : `index.${texts}.mjs`)
  writeFileSync(file, code, { flag: 'wx' })
  const url = pathToFileURL(file).href
  try {
    return await import(url)
  } catch (error) {
    throw Object.assign(new ImportError(), { cause: error, parsing: isParseError(error, url) })
  }
}

class ImportError extends Error {}

/** Nothing of the module has run: no frame of the error lies in it. */
function isParseError(error, url) {
  if (!(error instanceof SyntaxError)) return false
  return !String(error.stack)
    .split('\n')
    .some((line) => /^\s+at /.test(line) && line.includes(url))
}

/** `{ text }` without types, or `{ error }` where the text is no TypeScript either. */
function withoutTypes(code, filename) {
  // Node 20 cannot tell.
  if (typeof stripTypeScriptTypes !== 'function') return {}
  try {
    return { text: stripTypeScriptTypes(code, { mode: 'strip' }) }
  } catch (error) {
    if (error.code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') return transformed(code)
    return { error: located(error, filename) }
  }
}

function transformed(code) {
  try {
    return { text: stripTypeScriptTypes(code, { mode: 'transform' }) }
  } catch (error) {
    return { error }
  }
}

/** The message begins with `:LINE` and the text of that line. */
function located(error, filename) {
  const stack = String(error.stack).replace(` [${error.code}]`, '')
  return Object.assign(error, { stack: stack.startsWith(':') ? `${filename}${stack}` : stack })
}

function lineOf(error) {
  return /^\S*:(\d+)\n/.exec(String(error.stack))?.[1]
}

/** Resolves with `{ namespace }`, or with `{ error }` when `code` cannot be read as a module; other failures are thrown. */
async function tryModule(code, folder) {
  if (!/\b(?:import|export|await)\b/.test(code)) return {}
  try {
    return { namespace: await importText(code, folder) }
  } catch (error) {
    if (error.parsing) return { error: error.cause }
    throw error.cause
  }
}

function tryCompile(code, main, filename) {
  try {
    return compile(code, main, filename)
  } catch {
    return undefined
  }
}

/**
 * What to tell the author of text that is neither. The parser for types knows all of the language and where it stopped;
 * V8 stops at the first type, but where both stop at the same line its words are the ones that people know.
 */
function clearest(error, other) {
  return other === undefined || lineOf(error) === lineOf(other) ? error : other
}

/** For text that is no plain script; `error` says why. */
async function loadOtherText({ code, main, folder, error }) {
  const filename = `${folder}/index.js`
  const asModule = await tryModule(code, folder)
  if (asModule.namespace !== undefined) return entryPoint(exported(asModule.namespace, main), main)
  const stripped = withoutTypes(code, filename)
  if (stripped.text === undefined || stripped.text === code) throw clearest(error, stripped.error ?? asModule.error)
  const body = tryCompile(stripped.text, main, filename)
  if (body !== undefined) return entryPoint(evaluate(body, main, filename), main)
  const typed = await tryModule(stripped.text, folder)
  if (typed.namespace === undefined) throw clearest(error, typed.error)
  return entryPoint(exported(typed.namespace, main), main)
}

/** CommonJS and ES modules alike; only a module that awaits at its top level needs the second way. */
async function loadFile(file) {
  try {
    return createRequire(file)(file)
  } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ASYNC_MODULE' && error.code !== 'ERR_REQUIRE_ESM') throw error
    return import(pathToFileURL(file).href)
  }
}

function mainFile(folder) {
  const manifest = join(folder, 'package.json')
  const present = defaultFiles.find((name) => existsSync(join(folder, name)))
  if (existsSync(manifest)) {
    const { main } = JSON.parse(readFileSync(manifest, 'utf8'))
    if (typeof main === 'string' && main !== '') return createRequire(manifest).resolve(join(folder, main))
  } else if (present === undefined) {
    throw new PlainError('Zipped actions must contain either package.json or index.js at the root.')
  }
  return join(folder, present ?? 'index.js')
}

/** `main` is a function's name, or `file.func`. */
async function loadFolder(main, folder) {
  const dot = main.indexOf('.')
  const name = main.slice(dot + 1)
  const file =
    dot > 0 ? createRequire(join(folder, 'index.js')).resolve(join(folder, main.slice(0, dot))) : mainFile(folder)
  return entryPoint(exported(await loadFile(file), name), main)
}

module.exports = { loadOtherText, loadFolder }
