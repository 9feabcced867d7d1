import type { Reporter, SerializedError, TestModule, TestSuite } from 'vitest/node'

function skippedSuites(suite: TestModule | TestSuite): readonly string[] {
  const nested = [...suite.children.suites()].flatMap((child) =>
    child.options.mode === 'skip' ? [child.fullName] : skippedSuites(child),
  )
  return nested
}

/** Prints what was skipped and, last, the runner's own figures in one plain line. */
export default class FiguresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const figures = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        figures[state === 'pending' ? 'skipped' : state] += 1
      }
      if (module.state() === 'failed' && module.errors().length > 0) figures.failed += 1
      for (const title of skippedSuites(module)) process.stdout.write(`skipped: ${title}\n`)
    }
    process.stdout.write(`${figures.passed} passed, ${figures.failed} failed, ${figures.skipped} skipped\n`)
  }
}
