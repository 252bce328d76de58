import { fairnessIds, sensitiveIds, themeIds, urgencyIds } from '../models/assessment'
import type { Assessment, UrgencyTier } from '../models/assessment'
import type { Correction, SignalFamily } from '../models/work'
import type { Span } from '../text/span'

/** The assessment as the owner corrected it: dismissed signals are gone, added ones are there. */
export function applyCorrections(assessment: Assessment, text: string, corrections: readonly Correction[]): Assessment {
  if (corrections.length === 0) return assessment
  const keep = <Signal extends Span & { readonly id: string }>(family: SignalFamily, signals: readonly Signal[]) =>
    signals.filter(
      signal =>
        !corrections.some(
          ({ kind, family: of, signalId, words }) =>
            kind === 'dismissed' &&
            of === family &&
            signalId === signal.id &&
            sameWords(words, text.slice(signal.start, signal.end)),
        ),
    )
  const added = <Id extends string>(family: SignalFamily, ids: readonly Id[]) =>
    corrections.flatMap(({ kind, family: of, signalId, words }) => {
      const id = ids.find(known => known === signalId)
      const span = spanOf(text, words)
      return kind === 'added' && of === family && id !== undefined && span ? [{ id, ...span }] : []
    })
  const urgent = keep('urgency', assessment.urgency.signals)
  const signals = inOrder([...urgent, ...added('urgency', urgencyIds).map(hit => ({ ...hit, tier: 1 as const }))])
  return {
    language: assessment.language,
    urgency: { tier: tierOf(assessment, signals), signals },
    fairness: inOrder([
      ...keep('fairness', assessment.fairness),
      ...added('fairness', fairnessIds).map(hit => ({ ...hit, certainty: 'clear' as const, rule: '' })),
    ]),
    themes: inOrder([
      ...keep('theme', assessment.themes),
      ...added('theme', themeIds).map(hit => ({ ...hit, polarity: 'negative' as const })),
    ]),
    sensitive: inOrder([...keep('sensitive', assessment.sensitive), ...added('sensitive', sensitiveIds)]),
  }
}

/** The tier of what is left; where no urgency signal was touched, that of the assessment. */
function tierOf(assessment: Assessment, signals: Assessment['urgency']['signals']): UrgencyTier {
  const before = assessment.urgency.signals
  if (before.length === signals.length && before.every((signal, index) => signal === signals[index])) {
    return assessment.urgency.tier
  }
  return Math.min(3, ...signals.map(({ tier }) => tier)) as UrgencyTier
}

const plain = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

const sameWords = (a: string, b: string) => plain(a) === plain(b)

/** The first place of quoted words; an empty quotation means the review as a whole. */
function spanOf(text: string, words: string): Span | undefined {
  if (words === '') return { start: 0, end: 0 }
  const start = text.toLowerCase().indexOf(words.toLowerCase())
  return start < 0 ? undefined : { start, end: Math.min(text.length, start + words.length) }
}

const inOrder = <Signal extends Span>(signals: readonly Signal[]): Signal[] =>
  [...signals].sort((a, b) => a.start - b.start || a.end - b.end)
