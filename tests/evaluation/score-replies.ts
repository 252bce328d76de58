import { rounded, type DraftAnswer, type DraftCase, type ReplyAnswer, type ReplyCase, type Score } from './cases'
import { Tally } from './tally'

const BLOCKING: ReadonlySet<string> = new Set(
  'customer-name contact address identifier health financial family security staff-discipline relation asks-private third-party threat incentive accuses admits-liability'.split(
    ' ',
  ),
)
const ADVISING =
  'visit-date amount blame non-apology dismissive policy-speak sarcasm pleading shouting absolute excuse promotion canned'
const SCORED: ReadonlySet<string> = new Set([...BLOCKING, ...ADVISING.split(' ')])

/** Scores what `check` says of labelled replies. */
export function scoreReplies(cases: readonly ReplyCase[], answers: ReadonlyMap<string, ReplyAnswer>): Score {
  const misses: string[] = []
  const rules = new Tally('rules', misses)
  let [block, blockFound, clean, falseBlocks] = [0, 0, 0, 0]
  for (const { id, breaks } of cases) {
    const { findings, copyAllowed } = answers.get(id) ?? { findings: [], copyAllowed: true }
    const said = findings.map(one => one.rule).filter(rule => SCORED.has(rule))
    rules.compare(id, new Set(breaks.map(one => one.rule)), new Set(said))
    if (breaks.some(one => BLOCKING.has(one.rule))) {
      block++
      if (!copyAllowed) blockFound++
      else misses.push(`${id} LEAK ALLOWED`)
    }
    if (breaks.length > 0) continue
    clean++
    if (copyAllowed) continue
    falseBlocks++
    misses.push(`${id} CLEAN REPLY BLOCKED`)
  }
  return {
    figures: {
      'leaks blocked': rounded(blockFound / (block || 1)),
      'false blocks Per100': rounded((100 * falseBlocks) / (clean || 1)),
      ...rules.figures(),
    },
    misses,
  }
}

const SLOT = /\[[^\]]*\]|\{[^}]*\}|undefined|null|NaN/

/** Scores what `draft` writes: each case passes whole or not at all, and drafts must not be like each other. */
export function scoreDrafts(cases: readonly DraftCase[], answers: ReadonlyMap<string, DraftAnswer>): Score {
  const misses: string[] = []
  const drafts: string[] = []
  let passed = 0
  for (const one of cases) {
    const answer = answers.get(one.id) ?? { id: one.id }
    const why = faultsOf(one, answer)
    if (one.must.publicDraft !== false && answer.public) drafts.push(answer.public)
    if (why.length === 0) passed++
    else misses.push(`${one.id} ${why.join('; ')}`)
  }
  return {
    figures: {
      'drafts passed': rounded(passed / (cases.length || 1)),
      'alike pairs Per100': rounded(alikePairs(drafts)),
      'drafts distinct': rounded(new Set(drafts).size / (drafts.length || 1)),
    },
    misses,
  }
}

function faultsOf({ profile, must, mustNot }: DraftCase, answer: DraftAnswer): string[] {
  const why: string[] = []
  const text = answer.public ?? ''
  if (must.publicDraft === false) {
    if (text !== '') why.push('should have no public draft')
  } else if (text === '') why.push('no public draft')
  else {
    const words = text.trim().split(/\s+/).length
    if (must.situation && answer.situation !== must.situation)
      why.push(`situation ${answer.situation ?? 'none'}, expected ${must.situation}`)
    if (must.maxWords && words > must.maxWords) why.push(`${words} words`)
    if (must.minWords && words < must.minWords) why.push(`${words} words`)
    if (must.signature && !text.includes(must.signature)) why.push('no signature')
    if (must.privateRoute && ![profile.phone, profile.email].some(route => route && text.includes(route)))
      why.push('no private route')
    for (const leak of mustNot?.strings ?? [])
      if (text.toLowerCase().includes(leak.toLowerCase())) why.push(`leaks "${leak}"`)
    if (SLOT.test(text)) why.push('unfilled slot')
  }
  if (answer.findings?.some(finding => finding.severity === 'block')) why.push('own check blocks it')
  return why
}

/** Of 100 pairs of drafts, how many have more than 40 % of the word trigrams of the shorter one in common. */
function alikePairs(drafts: readonly string[]): number {
  const grams = drafts.map(text => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
    return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')))
  })
  let [pairs, alike] = [0, 0]
  for (const [at, one] of grams.entries())
    for (const other of grams.slice(at + 1)) {
      pairs++
      const common = [...one].filter(gram => other.has(gram)).length
      if (common / Math.min(one.size, other.size || 1) > 0.4) alike++
    }
  return (100 * alike) / (pairs || 1)
}
