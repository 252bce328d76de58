import { expect, test } from 'vitest'
import { readDocument } from '../../shared/text/document'
import { applyRule, compileRules, type Hits, type Rule, type Scene } from '../../shared/text/rule'

/**
 * A text with «guillemets» around exactly what should be marked, or the same with the value that the rule should give.
 * Without guillemets anything may be marked, as long as something is.
 */
type Marked = string | readonly [text: string, value: unknown]
type Cases = { readonly flags: readonly Marked[]; readonly passes: readonly string[] }

/**
 * Cases for one rule: texts that it marks, and near misses that it leaves alone.
 * @param sceneOf what the family adds to the scene, for rules that look at more than the text
 */
export function ruleCases<S extends Scene, Value>(
  rule: Rule<S, Value>,
  { flags, passes }: Cases,
  sceneOf: (scene: Scene & { readonly hits: Hits }) => S = scene => scene as unknown as S,
): void {
  const scan = compileRules([rule])
  const look = (text: string) => {
    const document = readDocument(text)
    const hits = scan(document)
    return applyRule(rule, sceneOf({ document, hits }), hits)
  }
  test(`${rule.id} has cases`, () => {
    expect(flags.length).toBeGreaterThan(0)
    expect(passes.length).toBeGreaterThan(0)
  })
  for (const flag of flags) {
    const [marked, value] = typeof flag === 'string' ? [flag, undefined] : flag
    const text = marked.replace(/[«»]/g, '')
    test(`${rule.id} flags: ${marked}`, () => {
      const matches = look(text)
      if (marked === text) expect(matches).not.toHaveLength(0)
      else expect(mark(text, matches)).toBe(marked)
      if (value !== undefined) expect(matches[0]?.value).toEqual(value)
    })
  }
  for (const text of passes) test(`${rule.id} passes: ${text}`, () => expect(mark(text, look(text))).toBe(text))
}

/** Writes what was found into the text as «guillemets»; of overlapping finds the first speaks. */
function mark(text: string, matches: readonly { readonly start: number; readonly end: number }[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of matches) {
    if (start < at) continue
    out += `${text.slice(at, start)}«${text.slice(start, end)}»`
    at = end
  }
  return out + text.slice(at)
}
