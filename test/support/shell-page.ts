import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endWithTests } from './processes.js'

/** Commands of a page, and what it says that they print. */
export interface ShellStep {
  /** The heading that they stand under. */
  readonly title: string
  readonly commands: string
  /** Lines that come in this order, with others between; `…` is any text. */
  readonly shown: readonly string[]
}

/** What a step printed, and which of the lines it did not print that the page shows. */
export interface ShellOutcome {
  readonly title: string
  readonly output: string
  readonly missing: readonly string[]
}

/** The blocks of a page that are marked `sh`, each with the unmarked block that follows it. */
export function shellSteps(page: string): readonly ShellStep[] {
  const steps: ShellStep[] = []
  let title = ''
  const parts = page.matchAll(/^## (?<heading>.*)$|^```(?<mark>\w*)\n(?<text>[\s\S]*?)^```$/gm)
  for (const { groups: { heading, mark, text = '' } = {} } of parts) {
    const last = steps.at(-1)
    if (heading !== undefined) title = heading
    else if (mark === 'sh') steps.push({ title, commands: text, shown: [] })
    else if (mark === '' && last !== undefined) steps.splice(-1, 1, { ...last, shown: text.trimEnd().split('\n') })
  }
  return steps
}

export interface ShellPlace {
  /** Working directory; what each step prints is kept there. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

/** Runs all steps in one shell, up to the first command that fails, and ends whatever they leave running. */
export async function runSteps(
  steps: readonly ShellStep[],
  { folder, env }: ShellPlace,
): Promise<{ readonly status: number | null; readonly outcomes: readonly ShellOutcome[] }> {
  const outputOf = (at: number): string => join(folder, `step-${at}.txt`)
  const script = steps.map(({ commands }, at) => `exec >'${outputOf(at)}' 2>&1\n${commands}`).join('\n')
  await writeFile(join(folder, 'steps.bash'), script)
  // A group of its own, which background jobs of a script belong to as well.
  const shell = spawn('bash', ['-eu', 'steps.bash'], { cwd: folder, env, stdio: 'ignore', detached: true })
  const group = -(shell.pid ?? 0)
  using _guard = endWithTests(group)
  const [status] = (await once(shell, 'exit')) as [number | null]
  try {
    process.kill(group, 'SIGKILL')
  } catch {
    // Nothing is left of it.
  }
  const outcomes = steps.map(async ({ title, shown }, at) => {
    const output = await readFile(outputOf(at), 'utf8').catch(() => '')
    return { title, output, missing: missingLines(shown, output) }
  })
  return { status, outcomes: await Promise.all(outcomes) }
}

function missingLines(shown: readonly string[], output: string): readonly string[] {
  let rest = output
  return shown.filter((line) => {
    const after = restAfter(line.trim().split('…'), rest)
    rest = after ?? rest
    return after === undefined
  })
}

/** What follows the first line in which all texts stand in their order. */
function restAfter(texts: readonly string[], output: string): string | undefined {
  const lines = output.split('\n')
  const at = lines.findIndex((line) => {
    let place = 0
    return texts.every((text) => {
      const found = line.indexOf(text, place)
      place = found + text.length
      return found >= 0
    })
  })
  return at < 0 ? undefined : lines.slice(at + 1).join('\n')
}
