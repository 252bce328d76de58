import * as v from 'valibot'
import { storedReview } from './stored-review'

/**
 * A backup is text, one JSON value a line: a header, rows table by table in small groups, and an end with the counts.
 * Whatever its size it is written and read piece by piece, and one that breaks off is known by its missing end.
 */
export type BackupLine =
  | { readonly kind: 'evenkeel-backup'; readonly version: number; readonly madeAt: string }
  | { readonly table: string; readonly rows: readonly BackupRow[] }
  | { readonly end: true; readonly counts: Readonly<Record<string, number>> }

/** A stored row, in the shape of the backup's own version. */
export type BackupRow = Readonly<Record<string, unknown>>

/** Why a backup is not taken. Nothing was changed then. */
export type BackupProblem =
  'not-ours' | 'newer' | 'broken-off' | 'damaged' | 'unknown-table' | 'unreadable-review' | 'wrong-passphrase'

/** A backup that is not taken, with the reason and, where one line is to blame, its number. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal'

  constructor(
    readonly problem: BackupProblem,
    readonly lineNumber?: number,
  ) {
    super(lineNumber === undefined ? problem : `${problem} in line ${lineNumber}`)
  }
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const header = v.object({
  kind: v.literal('evenkeel-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
})
const row = v.custom<BackupRow>(value => typeof value === 'object' && value !== null && !Array.isArray(value))
const rows = v.object({ table: v.string(), rows: v.array(row) })
const end = v.object({ end: v.literal(true), counts: v.record(v.string(), count) })

/** One line of a backup, with its line break. */
export const writeBackupLine = (line: BackupLine): string => `${JSON.stringify(line)}\n`

/** Reads a backup line by line, in order; what it refuses it throws as a `BackupRefusal`. */
export function backupReader(currentVersion: number) {
  let version: number | undefined
  let isComplete = false
  const seen: Record<string, number> = Object.create(null) as Record<string, number>

  function readHeader(value: unknown): BackupLine {
    const parsed = v.safeParse(header, value)
    if (!parsed.success) throw new BackupRefusal('not-ours')
    if (parsed.output.version > currentVersion) {
      throw new BackupRefusal('newer')
    }
    version = parsed.output.version
    return parsed.output
  }

  function readBody(value: unknown, lineNumber: number): BackupLine {
    const asRows = v.safeParse(rows, value)
    if (asRows.success && !isComplete) {
      const { table } = asRows.output
      seen[table] = (seen[table] ?? 0) + asRows.output.rows.length
      return asRows.output
    }
    const asEnd = v.safeParse(end, value)
    if (!asEnd.success || isComplete) throw damaged(lineNumber)
    const { counts } = asEnd.output
    const isWhole = new Set([...Object.keys(counts), ...Object.keys(seen)])
    for (const table of isWhole) if ((counts[table] ?? 0) !== (seen[table] ?? 0)) throw damaged(lineNumber)
    isComplete = true
    return asEnd.output
  }

  return {
    line(text: string, lineNumber: number): BackupLine {
      const value = parseJson(text)
      if (version === undefined) return readHeader(value)
      return readBody(value, lineNumber)
    },
    /** To be called after the last line: a backup without its end broke off. */
    finish(): void {
      if (version === undefined) throw new BackupRefusal('not-ours')
      if (!isComplete) throw new BackupRefusal('broken-off')
    },
  }
}

const damaged = (lineNumber: number) => new BackupRefusal('damaged', lineNumber)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a row of the newest shape is a review that the app can show. */
export const isStoredReview = (value: unknown): boolean => v.is(storedReview, value)
