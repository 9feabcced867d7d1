export const floor: readonly [number, number]
export const root: string
export function isNewEnough(version: string): boolean
export function nodeComplaint(version: string): string | undefined
export function endOnOldNode(): void
export function bundledNode(): string
