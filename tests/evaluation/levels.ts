import { createHash } from 'node:crypto'
import type { Figures } from './cases'

/** The figures that a set of cases has reached before, by the fingerprint of its file. */
export type Levels = Readonly<Record<string, { readonly set: string; readonly figures: Figures }>>

/** Tells sets of cases apart: the first twelve hexadecimal digits of the SHA-256 of the file. */
export const fingerprintOf = (file: Buffer | string): string =>
  createHash('sha256').update(file).digest('hex').slice(0, 12)

/** Whether a figure is better lower. */
const isBurden = (name: string): boolean => name.endsWith('Per100')

/** The figures that are worse than their level, in words. */
export function belowLevel(figures: Figures, levels: Figures | undefined): readonly string[] {
  return Object.entries(levels ?? {}).flatMap(([name, level]) => {
    const figure = figures[name]
    if (figure === undefined) return [`${name}: not measured, its level is ${level}`]
    if (isBurden(name) ? figure <= level : figure >= level) return []
    return [`${name}: ${figure}, its level is ${level}`]
  })
}

/** The better of each figure and its level: a ratchet goes one way. */
export function raised(figures: Figures, levels: Figures | undefined): Figures {
  const best = (name: string, figure: number) => {
    const level = levels?.[name]
    return level === undefined ? figure : isBurden(name) ? Math.min(level, figure) : Math.max(level, figure)
  }
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, best(name, figure)]))
}
