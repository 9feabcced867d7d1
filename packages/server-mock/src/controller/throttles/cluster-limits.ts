import type { Clock } from '../../support/clock.js'
import { LimitAccount } from './limit-account.js'
import { LimitBeginning } from './limit-beginning.js'
import { LimitMembers } from './limit-members.js'
import { minuteMs, nothingKnown } from './limit-memory.js'
import type { LimitExchange, LimitListener, LimitNote, LimitUses } from './limit-notes.js'

/**
 * Divides each limit of a namespace among controllers: each has a share, the shares add up to the limit, and whoever
 * has used up its own gets of what others have not. What one gives is taken from it before it is sent, so that no delay
 * and no loss lets more pass than the limit. What two have of each other's both know, and either tells it to the other
 * when that one is back from a restart.
 */
export class ClusterLimits implements LimitListener {
  readonly #exchange: LimitExchange
  readonly #clock: Pick<Clock, 'monotonicMs'>
  readonly #uses: LimitUses
  readonly #members: LimitMembers
  readonly #accounts = new Map<string, LimitAccount>()
  /** Those that are used here, or given from. */
  readonly #limits = new Map<string, number>()
  /** Of what was noted as spent, what is not used yet. */
  readonly #setAside = new Map<string, number>()
  /** Undefined once what was before it counts no more. */
  #beginning: LimitBeginning | undefined
  #sweptAtMs: number

  constructor(exchange: LimitExchange, clock: Pick<Clock, 'monotonicMs'>, uses: LimitUses) {
    this.#exchange = exchange
    this.#clock = clock
    this.#uses = uses
    this.#members = new LimitMembers(exchange.name)
    this.#sweptAtMs = clock.monotonicMs()
    this.#beginning = new LimitBeginning(this.#sweptAtMs, exchange.memory?.found)
    this.sweep()
    exchange.listen(this)
    exchange.send({ kind: 'hello', from: exchange.name })
  }

  /** How much of a limit this controller may use. */
  shareOf(key: string, limit: number): number {
    this.#lookUp()
    this.#limits.set(key, limit)
    const base = this.#members.baseOf(limit)
    const usedBefore = this.#uses.isMomentary(key) ? 0 : (this.#youth?.usedOf(key, base) ?? 0)
    return Math.max(0, base + this.#balanceOf(key) - usedBefore)
  }

  /** Asks for more. Resolves when some has come, or soon. Undefined where nobody else has any. */
  lack(key: string, limit: number): Promise<unknown> | undefined {
    const { others } = this.#members
    if (limit === 0 || others === 0) return undefined
    const account = this.#accountOf(key)
    if (account.asks(others, this.#clock.monotonicMs())) {
      this.#exchange.send({ kind: 'want', from: this.#exchange.name, key, limit })
    }
    return account.answer(this.#youth?.isNewcomer === true ? trialWaitMs : waitMs)
  }

  onNote(note: LimitNote): void {
    const { name } = this.#exchange
    if (note.from === name) return
    this.#lookUp()
    if (note.kind === 'hello') this.#tell(note.from)
    this.#members.saw(note.from, this.#clock.monotonicMs())
    if (note.kind === 'want') this.#give(note.from, note.key, note.limit)
    if ('to' in note && note.to === name) this.#receive(note)
  }

  /** To be called from time to time: looks who is there, and gives back what nobody needs here. */
  sweep(): void {
    const nowMs = this.#clock.monotonicMs()
    if (this.#hasStoodStill(nowMs)) this.#beginAnew(nowMs)
    this.#sweptAtMs = nowMs
    this.#members.found(this.#exchange.controllers(), nowMs)
    for (const [member, missedMs] of this.#members.missing(nowMs)) this.#miss(member, missedMs)
    for (const [key, account] of this.#accounts) this.#settle(key, account)
    for (const [key, limit] of this.#limits) {
      if (this.#uses.usedOf(key) === 0 && !this.#accounts.has(key)) this.#forget(key)
      else this.#recall(key, limit)
    }
    this.#exchange.memory?.live()
  }

  /** To be called for each use of a limit of the last minute. */
  use(key: string, limit: number): void {
    const { memory } = this.#exchange
    if (memory === undefined) return
    const left = this.#setAside.get(key) ?? 0
    if (left > 0) {
      this.#setAside.set(key, left - 1)
      return
    }
    const amount = Math.max(1, Math.floor(limit * setAsideShare))
    memory.note({ key, amount })
    this.#setAside.set(key, amount - 1)
  }

  /** Gives another what is left here of what is used. */
  leave(): void {
    const { name, controllers } = this.#exchange
    const heir = controllers().find((other) => other !== name)
    if (heir === undefined) return
    for (const key of this.#limits.keys()) {
      const free = this.#freeOf(key) - (this.#setAside.get(key) ?? 0)
      if (free > 0) this.#grant(heir, key, free)
    }
  }

  /** Before it does anything after it stood still, it has to find out how things are. */
  #lookUp(): void {
    if (this.#hasStoodStill(this.#clock.monotonicMs())) this.sweep()
  }

  #hasStoodStill(nowMs: number): boolean {
    return nowMs - this.#sweptAtMs > mayReturnMs
  }

  /** Nobody heard of it for so long that others count on it no more. */
  #beginAnew(nowMs: number): void {
    this.#accounts.clear()
    this.#beginning = new LimitBeginning(nowMs, undefined, this.#members.others > 0)
    this.#exchange.send({ kind: 'hello', from: this.#exchange.name })
  }

  /** As long as what was before the start counts. */
  get #youth(): LimitBeginning | undefined {
    if (this.#beginning?.isOver(this.#clock.monotonicMs()) === true) this.#beginning = undefined
    return this.#beginning
  }

  #balanceOf(key: string): number {
    return this.#accounts.get(key)?.balance ?? 0
  }

  #freeOf(key: string): number {
    const limit = this.#limits.get(key)
    return limit === undefined ? 0 : Math.max(0, this.shareOf(key, limit) - this.#uses.usedOf(key))
  }

  #forget(key: string): void {
    this.#limits.delete(key)
    this.#setAside.delete(key)
  }

  #accountOf(key: string): LimitAccount {
    const known = this.#accounts.get(key)
    if (known !== undefined) return known
    const made = new LimitAccount()
    this.#accounts.set(key, made)
    return made
  }

  /** One that has started is told what it cannot know, and has back what it left here and nobody needs. */
  #tell(to: string): void {
    const nowMs = this.#clock.monotonicMs()
    const ageMs = this.#youth?.ageMs(nowMs) ?? Number.POSITIVE_INFINITY
    if (ageMs <= togetherMs) return
    const { name: from, send } = this.#exchange
    for (const [key, account] of this.#accounts) {
      if (account.with(to) !== 0) send({ kind: 'ledger', from, to, key, amount: account.with(to) })
    }
    for (const [member, missedMs] of this.#members.missing(nowMs)) {
      if (member !== to) send({ kind: 'absent', from, to, member, missedMs })
    }
    send({ kind: 'veteran', from, to })
    for (const [key, account] of this.#accounts) {
      const amount = Math.min(account.with(to), this.#freeOf(key))
      if (amount > 0) this.#grant(to, key, amount)
    }
  }

  #give(to: string, key: string, limit: number): void {
    this.#limits.set(key, limit)
    this.#grant(to, key, Math.ceil(this.#freeOf(key) / 2))
  }

  #grant(to: string, key: string, amount: number): void {
    if (amount > 0) {
      this.#accountOf(key).add(to, -amount)
      this.#youth?.gave({ key, amount, to })
      if (!this.#uses.isMomentary(key)) this.#exchange.memory?.note({ key, amount, to })
    }
    this.#exchange.send({ kind: 'grant', from: this.#exchange.name, to, key, amount })
  }

  #receive(note: Extract<LimitNote, { readonly to: string }>): void {
    const { from } = note
    const nowMs = this.#clock.monotonicMs()
    if (note.kind === 'absent') return this.#members.saw(note.member, nowMs - note.missedMs)
    if (note.kind === 'veteran') return this.#meetVeteran(from)
    const { kind, key, amount } = note
    const account = this.#accountOf(key)
    if (kind === 'ledger') account.set(from, -amount - (this.#youth?.told(key, from, amount) ?? 0))
    else if (kind === 'recall') this.#grant(from, key, Math.min(amount, Math.max(0, account.with(from))))
    else {
      account.add(from, amount)
      account.answered(amount, nowMs)
    }
  }

  #meetVeteran(name: string): void {
    if (this.#youth?.toldAll(name) === true) this.#exchange.memory?.note({ key: nothingKnown, amount: 0 })
  }

  /** Of one that has not been there for so long. */
  #miss(member: string, missedMs: number): void {
    if (missedMs <= returnMs) return
    const isGone = missedMs > returnMs + minuteMs + slackMs
    // Before what one had is divided anew, nobody uses what came from it, for as long as uses count.
    for (const account of this.#accounts.values()) {
      if (isGone || account.with(member) > 0) account.set(member, 0)
    }
    if (isGone) this.#members.forget(member)
  }

  /** Of a key that is not used here any more, and was not before it started. */
  #settle(key: string, account: LimitAccount): void {
    if (this.#uses.usedOf(key) > 0 || (this.#youth !== undefined && !this.#uses.isMomentary(key))) return
    for (const [to, amount] of account.pairs) {
      const back = Math.min(amount, account.balance)
      if (back > 0 && this.#members.isLiving(to)) this.#grant(to, key, back)
    }
    if (account.isSettled) this.#accounts.delete(key)
  }

  /** Its share may have become less than what it gave of it. */
  #recall(key: string, limit: number): void {
    let missing = -(this.#members.baseOf(limit) + this.#balanceOf(key))
    for (const [to, amount] of this.#accounts.get(key)?.pairs ?? []) {
      const recalled = Math.min(missing, -amount)
      if (recalled <= 0) continue
      missing -= recalled
      this.#exchange.send({ kind: 'recall', from: this.#exchange.name, to, key, amount: recalled })
    }
  }
}

/** Who has not been there for longer may be counted on no more. */
const mayReturnMs = 55_000
/** Who has not been seen for longer is not counted on; it takes a while to see that one is not there. */
const returnMs = 60_000
/** Not all see at the same time that one is gone. */
const slackMs = 4000
/** Those that start within so long of each other start together: none has done anything before. */
const togetherMs = 2000
/** So much of a limit is noted at once before it is used, and may be noted for nothing. */
const setAsideShare = 0.02
/** As long as a request may wait to hear that there is more. */
const waitMs = 50
/** One that has nothing of its own yet waits longer, for the way to others may be new as well. */
const trialWaitMs = 1000
