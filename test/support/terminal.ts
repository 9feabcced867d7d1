import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { binaryOf, compiled, type WskHome } from './wsk.js'

const execute = promisify(execFile)

/** Runs a program on a pseudo-terminal of 24 lines and types answers, each once its question stands there; for a minute. */
const driver = `
import fcntl, json, os, pty, signal, struct, sys, termios
call = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, call["columns"], 0, 0))
    os.chdir(call["cwd"])
    os.execve(call["argv"][0], call["argv"], call["env"])
signal.signal(signal.SIGALRM, lambda *_: os.kill(pid, signal.SIGKILL))
signal.alarm(60)
screen, seen, answers = b"", 0, call["answers"]
while True:
    try:
        data = os.read(terminal, 65536)
    except OSError:
        break
    if not data:
        break
    screen += data
    if answers and answers[0]["question"].encode() in screen[seen:]:
        seen = len(screen)
        os.write(terminal, answers.pop(0)["keys"].encode())
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({"status": status, "screen": screen.decode("utf-8", "replace")}))
`

export interface TerminalOptions {
  readonly answers?: readonly { readonly question: string; readonly keys: string }[]
  /** Its width; 0 where nobody told it one. */
  readonly columns?: number
  /** Added to what a usual terminal has. */
  readonly env?: Readonly<Record<string, string>>
}

export interface TerminalResult {
  /** Negative: the signal that ended it. */
  readonly status: number
  /** Everything that was written there, escapes included. */
  readonly screen: string
}

/** Runs the built `wsk` in a home as a person does. Needs Python. */
export async function wskOnTerminal(
  home: WskHome,
  args: readonly string[],
  { answers = [], columns = 120, env = {} }: TerminalOptions = {},
): Promise<TerminalResult> {
  const call = {
    argv: [process.execPath, binaryOf('wsk'), ...args],
    cwd: home.folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home.folder,
      WSK_CONFIG_FILE: home.propertiesPath,
      NODE_COMPILE_CACHE: compiled,
      TERM: 'xterm-256color',
      ...env,
    },
    answers,
    columns,
  }
  const { stdout } = await execute('python3', ['-c', driver, JSON.stringify(call)])
  return JSON.parse(stdout) as TerminalResult
}
