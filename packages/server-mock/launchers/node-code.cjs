'use strict'
// Source text of an action: evaluated inside a function, where the entry point is looked up by its name.

const { compileFunction, constants } = require('node:vm')

const scope = ['exports', 'require', 'module', '__filename', '__dirname']
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u
const reserved =
  /^(await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/

const noise = /node:(?:internal|vm|diagnostics_channel)/

/** A failure whose message says all; where it was thrown is nobody's business. */
class PlainError extends Error {}

function isPlain(error) {
  return error instanceof PlainError
}

/** A stack without our own frames and those inside Node, which say nothing to the author of an action. */
function ownFrames(stack) {
  return stack
    .split('\n')
    .filter((line) => !/^\s+at /.test(line) || !(line.includes(__dirname) || noise.test(line)))
    .join('\n')
}

function entryPoint(found, main) {
  if (typeof found === 'function') return found
  throw new PlainError(`Action entrypoint '${main}' is not a function.`)
}

/** `a.b` in `{ a: { b } }`. */
function walk(from, path) {
  return path.split('.').reduce((value, key) => value?.[key], from)
}

/** What an ES module, or a CommonJS one seen through `import()`, offers as `main`. */
function exported(namespace, main) {
  const fallback = namespace?.default
  const direct = walk(namespace, main) ?? walk(fallback, main)
  return direct === undefined && main === 'main' && typeof fallback === 'function' ? fallback : direct
}

function requireFrom(filename) {
  let real
  const lend = () => (real ??= require('node:module').createRequire(filename))
  const lent = (id) => lend()(id)
  for (const name of ['resolve', 'cache', 'main', 'extensions']) {
    Object.defineProperty(lent, name, { enumerable: true, get: () => lend()[name] })
  }
  return lent
}

function compileScript(text, filename) {
  return compileFunction(text, scope, {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
}

/** Throws SyntaxError, which shows the author's own text; nothing of the action has run by then. */
function compile(code, main, filename) {
  const root = main.split('.', 1)[0]
  const local = identifier.test(root) && !reserved.test(root) ? root : 'undefined'
  try {
    return compileScript(`${code}\n;return typeof ${local} === "undefined" ? undefined : ${local}`, filename)
  } catch (error) {
    compileScript(code, filename)
    throw error
  }
}

/** Runs what `compile` made and looks the entry point up: in the function's scope, then among the exports. */
function evaluate(body, main, filename) {
  const module = { exports: {}, id: '.', filename, loaded: false, children: [], paths: [] }
  const folder = filename.slice(0, filename.lastIndexOf('/'))
  const found = body.call(module.exports, module.exports, requireFrom(filename), module, filename, folder)
  const dot = main.indexOf('.')
  return (dot < 0 ? found : walk(found, main.slice(dot + 1))) ?? walk(module.exports, main)
}

/** Returns the entry point; a promise of it where the text is an ES module or TypeScript. */
function loadText(code, main, folder) {
  const filename = `${folder}/index.js`
  let body
  try {
    body = compile(code, main, filename)
  } catch (error) {
    return require('./node-modules.cjs').loadOtherText({ code, main, folder, error })
  }
  return entryPoint(evaluate(body, main, filename), main)
}

module.exports = { loadText, ownFrames, compile, evaluate, entryPoint, exported, PlainError, isPlain }
