import { rounded, type Figures } from './cases'

/** Counts what was found, missed and found too much, and lists each mistake. */
export class Tally {
  private hit = 0
  private miss = 0
  private extra = 0

  constructor(
    private readonly name: string,
    private readonly misses: string[],
  ) {}

  /** Compares the labels of one case with the answer to it. */
  compare(caseId: string, expected: ReadonlySet<string>, actual: ReadonlySet<string>): void {
    for (const id of expected)
      if (actual.has(id)) this.hit++
      else this.missed(caseId, id)
    for (const id of actual) if (!expected.has(id)) this.added(caseId, id)
  }

  found(): void {
    this.hit++
  }

  missed(caseId: string, what: string): void {
    this.miss++
    this.misses.push(`${caseId} ${this.name} missed ${what}`)
  }

  added(caseId: string, what: string): void {
    this.extra++
    this.misses.push(`${caseId} ${this.name} extra ${what}`)
  }

  /** Precision, recall and F1 over all cases. */
  figures(): Figures {
    const precision = this.hit / (this.hit + this.extra || 1)
    const recall = this.hit / (this.hit + this.miss || 1)
    return {
      [`${this.name} precision`]: rounded(precision),
      [`${this.name} recall`]: rounded(recall),
      [`${this.name} F1`]: rounded((2 * precision * recall) / (precision + recall || 1)),
    }
  }
}
