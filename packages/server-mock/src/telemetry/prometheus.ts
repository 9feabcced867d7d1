import type { Histogram } from './histogram.js'

type Labels = Readonly<Record<string, string>>

/** One value, alone or under each of its labels. */
export type Samples = number | readonly (readonly [Labels, number])[]

/** A family of values in the text format of Prometheus, version 0.0.4. */
export type Family = {
  readonly name: string
  readonly help: string
} & (
  | { readonly type: 'counter' | 'gauge'; readonly samples: Samples }
  /** `unit`: the histogram's values are divided by it. */
  | { readonly type: 'histogram'; readonly histogram: Histogram; readonly unit: number }
)

export function prometheusText(families: readonly Family[]): string {
  return families.map((family) => `${headOf(family)}${linesOf(family).join('\n')}\n`).join('')
}

function headOf({ name, help, type }: Family): string {
  const text = help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
  return `# HELP ${name} ${text}\n# TYPE ${name} ${type}\n`
}

function linesOf(family: Family): readonly string[] {
  if (family.type === 'histogram') return histogramLines(family)
  const { name, samples } = family
  if (typeof samples === 'number') return [line(name, {}, samples)]
  return samples.map(([labels, value]) => line(name, labels, value))
}

function histogramLines({ name, histogram, unit }: Extract<Family, { type: 'histogram' }>): readonly string[] {
  const counts = histogram.cumulated()
  const limits = [...histogram.bounds.map((bound) => String(bound / unit)), '+Inf']
  return [
    ...limits.map((le, index) => line(`${name}_bucket`, { le }, counts[index] ?? 0)),
    line(`${name}_sum`, {}, histogram.sum / unit),
    line(`${name}_count`, {}, counts.at(-1) ?? 0),
  ]
}

function line(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([key, text]) => `${key}="${escaped(text)}"`)
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
