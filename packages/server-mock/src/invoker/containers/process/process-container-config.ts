/** How actions run as child processes of this machine. */
export interface ProcessContainerConfig {
  readonly kind: 'process'
  /** `auto` takes bubblewrap where it works here, and nothing otherwise; `bubblewrap` insists. */
  readonly isolation: 'auto' | 'none' | 'bubblewrap'
  /** Folder for what running containers need, and for finding what a killed server left. Made when missing. */
  readonly runDir: string
  /** Node.js that runs `nodejs:*` kinds; default: the one that runs this. */
  readonly node?: string
  /** Python that runs `python:*` kinds; default: `python3` or `python` on PATH. */
  readonly python?: string
  /** Most processes and threads of one container, where cgroups can be used; default 128. */
  readonly maxProcesses?: number
  /** `auto` limits memory, processes and cpu by control groups where it may; `none` leaves them alone. Default `auto`. */
  readonly controlGroups?: 'auto' | 'none'
  /** How long a runtime may take to be ready for `/init`; default 30,000. */
  readonly startTimeoutMs?: number
}
