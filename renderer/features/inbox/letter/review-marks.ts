import type { Assessment, UrgencyTier } from '../../../../shared/models/assessment'
import type { Span } from '../../../../shared/text/span'
import type { IconName } from '../../../components/icon'
import type { Mark } from '../../../components/marked-segments'
import { levelClasses } from '../../../components/level-classes'
import type { Messages } from '../../../messages/messages'

/** A note in the margin: what the marked words of one paragraph mean. */
export type MarginNote = {
  readonly id: string
  readonly kind: 'now' | 'today' | 'two' | 'week' | 'private' | 'theme' | 'good' | 'unfair'
  readonly icon: IconName | { readonly tier: UrgencyTier }
  readonly title: string
  readonly detail: string
  /** Where its first words begin in the text. */
  readonly at: number
}

export type NotedParagraph = Span & { readonly notes: readonly MarginNote[] }

/** The words to mark in a review: how soon, what to keep private, what it is about, what to check first. */
export function reviewMarks(assessment: Assessment): Mark[] {
  return [
    ...assessment.urgency.signals.map(signal => ({ ...spanOf(signal), kind: levelClasses[signal.tier] })),
    ...assessment.sensitive.map(detail => ({ ...spanOf(detail), kind: 'private' })),
    ...assessment.themes.map(theme => ({ ...spanOf(theme), kind: 'theme' })),
    ...assessment.fairness.map(signal => ({ ...spanOf(signal), kind: 'unfair' })),
  ].filter(mark => mark.end > mark.start)
}

/**
 * The paragraphs of a review with the notes that belong beside each, in the order of their words.
 * Every observation is noted once, where it is first met; what to keep private is summed up per paragraph.
 * `themeDetail` says more about a theme, such as how often it came up lately.
 */
export function noteParagraphs(
  { letter, words }: Messages,
  paragraphs: readonly Span[],
  assessment: Assessment,
  themeDetail: (theme: Assessment['themes'][number]) => string = () => '',
): NotedParagraph[] {
  const said = new Set<string>()
  const once = (key: string) => !said.has(key) && said.add(key) !== undefined
  return paragraphs.map(paragraph => {
    const inside = (span: Span) => span.start >= paragraph.start && span.start < paragraph.end && span.end > span.start
    const notes: MarginNote[] = []
    for (const signal of assessment.urgency.signals.filter(inside)) {
      if (!once(`urgency-${signal.id}`)) continue
      notes.push({
        id: `urgency-${signal.id}`,
        kind: levelClasses[signal.tier],
        icon: { tier: signal.tier },
        title: words.urgency[signal.id],
        detail: once(`level-${signal.tier}`) ? letter.notes.why(words.levels[signal.tier]) : '',
        at: signal.start,
      })
    }
    const details = assessment.sensitive.filter(inside)
    const first = details[0]
    if (first) {
      const names = [...new Set(details.map(detail => words.sensitive[detail.id]))]
      notes.push({
        id: `private-${paragraph.start}`,
        kind: 'private',
        icon: 'lock',
        title: letter.notes.keepPrivate,
        detail: names.join(', '),
        at: first.start,
      })
    }
    for (const theme of assessment.themes.filter(inside)) {
      if (!once(`theme-${theme.id}-${theme.polarity}`)) continue
      const good = theme.polarity === 'positive'
      notes.push({
        id: `theme-${theme.id}-${theme.polarity}`,
        kind: good ? 'good' : 'theme',
        icon: good ? 'plus' : 'minus',
        title: words.themes[theme.id],
        detail: themeDetail(theme),
        at: theme.start,
      })
    }
    for (const signal of assessment.fairness.filter(inside)) {
      if (!once(`fairness-${signal.id}`)) continue
      notes.push({
        id: `fairness-${signal.id}`,
        kind: 'unfair',
        icon: 'question',
        title: words.fairness[signal.id],
        detail: letter.notes.check,
        at: signal.start,
      })
    }
    return { ...paragraph, notes: notes.sort((a, b) => a.at - b.at) }
  })
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
