// Lets what is measured be opened by what tests open it with: their sources import each other as `.js`.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context)
    } catch (error) {
      if (!/^\.{1,2}\/.*\.js$/.test(specifier)) throw error
      return next(specifier.replace(/\.js$/, '.ts'), context)
    }
  },
})
