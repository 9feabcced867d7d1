/** Numbers of one system call, or undefined where the architecture has none. */
interface CallNumbers {
  readonly x64?: number
  readonly arm64?: number
}

export type FilterArchitecture = keyof CallNumbers

/** Calls that no action needs and that widen what the kernel can be attacked by. Refused with EPERM. */
const forbidden: Readonly<Record<string, CallNumbers>> = {
  acct: { x64: 163, arm64: 89 },
  add_key: { x64: 248, arm64: 217 },
  bpf: { x64: 321, arm64: 280 },
  chroot: { x64: 161, arm64: 51 },
  clock_adjtime: { x64: 305, arm64: 266 },
  clock_settime: { x64: 227, arm64: 112 },
  delete_module: { x64: 176, arm64: 106 },
  finit_module: { x64: 313, arm64: 273 },
  fsconfig: { x64: 431, arm64: 431 },
  fsmount: { x64: 432, arm64: 432 },
  fsopen: { x64: 430, arm64: 430 },
  fspick: { x64: 433, arm64: 433 },
  init_module: { x64: 175, arm64: 105 },
  io_uring_enter: { x64: 426, arm64: 426 },
  io_uring_register: { x64: 427, arm64: 427 },
  io_uring_setup: { x64: 425, arm64: 425 },
  ioperm: { x64: 173 },
  iopl: { x64: 172 },
  kexec_file_load: { x64: 320, arm64: 294 },
  kexec_load: { x64: 246, arm64: 104 },
  keyctl: { x64: 250, arm64: 219 },
  lookup_dcookie: { x64: 212, arm64: 18 },
  mount: { x64: 165, arm64: 40 },
  mount_setattr: { x64: 442, arm64: 442 },
  move_mount: { x64: 429, arm64: 429 },
  name_to_handle_at: { x64: 303, arm64: 264 },
  open_by_handle_at: { x64: 304, arm64: 265 },
  open_tree: { x64: 428, arm64: 428 },
  perf_event_open: { x64: 298, arm64: 241 },
  pivot_root: { x64: 155, arm64: 41 },
  process_vm_readv: { x64: 310, arm64: 270 },
  process_vm_writev: { x64: 311, arm64: 271 },
  ptrace: { x64: 101, arm64: 117 },
  quotactl: { x64: 179, arm64: 60 },
  reboot: { x64: 169, arm64: 142 },
  request_key: { x64: 249, arm64: 218 },
  setns: { x64: 308, arm64: 268 },
  settimeofday: { x64: 164, arm64: 170 },
  swapoff: { x64: 168, arm64: 225 },
  swapon: { x64: 167, arm64: 224 },
  syslog: { x64: 103, arm64: 116 },
  umount2: { x64: 166, arm64: 39 },
  unshare: { x64: 272, arm64: 97 },
  userfaultfd: { x64: 323, arm64: 282 },
  vhangup: { x64: 153, arm64: 58 },
}

/** Forbidden only with flags that make namespaces. */
const clone: Readonly<Required<CallNumbers>> = { x64: 56, arm64: 220 }
/** Its flags lie in memory, which a filter cannot read; C libraries fall back to `clone` where it is missing. */
const clone3 = 435
const namespaceFlags = 0x7e020000

/** Values of `linux/audit.h`. */
const auditArchitecture: Readonly<Required<CallNumbers>> = { x64: 0xc000003e, arm64: 0xc00000b7 }
/** Calls of another ABI in the same architecture begin here on x64. */
const x32Bit = 0x40000000

/** `linux/seccomp.h` and `errno.h`. */
const action = { allow: 0x7fff0000, noPermission: 0x00050001, noCall: 0x00050026, kill: 0x80000000 } as const

/** `linux/bpf_common.h`. */
const code = { loadWord: 0x20, jumpEqual: 0x15, jumpAtLeast: 0x35, jumpBits: 0x45, give: 0x06 } as const

/** Offsets in `struct seccomp_data`, little-endian. */
const data = { number: 0, architecture: 4, firstArgument: 16 } as const

interface Instruction {
  readonly code: number
  /** Instructions to skip when the condition holds, and when it does not. */
  readonly yes?: number
  readonly no?: number
  readonly value: number
}

/** A program for `bwrap --seccomp`: `struct sock_filter` of 8 bytes each. */
export function systemCallFilter(architecture: FilterArchitecture): Buffer {
  const numbers = Object.values(forbidden).flatMap((call) => call[architecture] ?? [])
  const program: readonly Instruction[] = [
    { code: code.loadWord, value: data.architecture },
    { code: code.jumpEqual, value: auditArchitecture[architecture], yes: 1 },
    { code: code.give, value: action.kill },
    { code: code.loadWord, value: data.number },
    { code: code.jumpAtLeast, value: x32Bit, no: 1 },
    { code: code.give, value: action.noCall },
    { code: code.jumpEqual, value: clone3, no: 1 },
    { code: code.give, value: action.noCall },
    ...numbers.flatMap((number): readonly Instruction[] => [
      { code: code.jumpEqual, value: number, no: 1 },
      { code: code.give, value: action.noPermission },
    ]),
    { code: code.jumpEqual, value: clone[architecture], no: 3 },
    { code: code.loadWord, value: data.firstArgument },
    { code: code.jumpBits, value: namespaceFlags, no: 1 },
    { code: code.give, value: action.noPermission },
    { code: code.give, value: action.allow },
  ]
  return Buffer.concat(program.map(encode))
}

function encode({ code, yes = 0, no = 0, value }: Instruction): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt16LE(code, 0)
  bytes[2] = yes
  bytes[3] = no
  bytes.writeUInt32LE(value, 4)
  return bytes
}

/** Undefined for architectures whose calls are not listed here. */
export function filterArchitecture(): FilterArchitecture | undefined {
  return process.arch === 'x64' || process.arch === 'arm64' ? process.arch : undefined
}
