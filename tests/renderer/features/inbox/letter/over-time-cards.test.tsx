import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { CommandProvider } from '../../../../../renderer/components/commands'
import { ToastProvider } from '../../../../../renderer/components/toasts'
import { OverTimeCards } from '../../../../../renderer/features/inbox/letter/over-time-cards'
import type { ShownOverTime } from '../../../../../renderer/features/inbox/letter/use-over-time'
import type { Correction } from '../../../../../shared/models/work'
import { defaultGoalHours, makeEntry } from '../../../../../shared/inbox/entry'
import type { Review } from '../../../../../shared/models/review'
import { makeReview, plainAssessment } from '../../../database/make-review'

/** Nothing is copied or opened here, and there is no window to do it in. */
vi.mock('../../../../../renderer/platform', () => ({ platform: {} }))

const settings = { goalHours: defaultGoalHours, timeZone: 'UTC', seenAt: '2026-10-12T00:00:00.000Z' }
const entryOf = (id: string, change: Partial<Review> = {}) =>
  [id, makeEntry(makeReview(id, change), plainAssessment, undefined, settings)] as const

const nothing: ShownOverTime = { alike: [], samePerson: [], entries: new Map(), personal: new Set() }
const burst = {
  platform: 'yelp',
  kind: 'low',
  ids: ['r1', 'r2', 'r3', 'r4', 'r5'],
  from: '2026-10-10',
  to: '2026-10-11',
  days: 2,
  low: 5,
  high: 0,
  usualPerDay: 1 / 7,
  chance: 1e-9,
} as const

/** The words that are on screen beside a review. */
function shown(found: Partial<ShownOverTime>, corrections: readonly Correction[] = []): string {
  const detail = {
    review: makeReview('r1'),
    assessment: plainAssessment,
    steps: [],
    promises: [],
    reports: [],
    corrections,
  }
  const html = renderToStaticMarkup(
    <CommandProvider>
      <ToastProvider>
        <OverTimeCards
          detail={detail}
          found={{ ...nothing, ...found }}
          timeZone="UTC"
          now={Date.parse('2026-10-12T12:00:00Z')}
          onShow={() => undefined}
        />
      </ToastProvider>
    </CommandProvider>,
  )
  return html.replaceAll(/<[^>]{1,400}>/g, ' ').replaceAll(/\s+/g, ' ')
}

describe('beside a review', () => {
  test('stands the burst it came in, with what to check, the odds, and the way to the others', () => {
    const words = shown({ burst, entries: new Map([entryOf('r2', { author: 'Ana B.' })]) })
    expect(words).toContain(
      'Five reviews with low ratings came to Yelp within two days. Usual are about one in a week.',
    )
    expect(words).toContain('It may be: A bad weekend')
    expect(words).toContain('Copy a sentence for Yelp')
    expect(words).toContain('low on numbers alone')
    expect(words).toContain('Yelp, 2★ Ana B. · Yesterday')
    expect(words).not.toMatch(/fake|unfair/i)
  })

  test('praise that came at once offers no report', () => {
    const words = shown({ burst: { ...burst, kind: 'high', low: 0, high: 5 } })
    expect(words).toContain('Did you or your staff ask for reviews')
    expect(words).not.toContain('Copy a sentence')
  })

  test('stand the same words under another name', () => {
    const words = shown({
      alike: [{ id: 'r2', kind: 'copied', share: 1 }],
      entries: new Map([entryOf('r2', { platform: 'google' })]),
    })
    expect(words).toContain('Nearly the same words stand in another review, under another name.')
    expect(words).toContain('Google, 2★ Pat · Yesterday')
  })

  test('stands who may be the same person, as a suggestion with its reason', () => {
    const words = shown({
      alike: [{ id: 'r2', kind: 'again', share: 1 }],
      samePerson: [{ id: 'r3', name: 'initial', days: 2 }],
      entries: new Map([entryOf('r2', { platform: 'google' }), entryOf('r3', { platform: 'angi' })]),
    })
    expect(words).toContain('Perhaps the same person wrote elsewhere. It may be somebody else.')
    expect(words).toContain('same words')
    expect(words).toContain('first name and initial alike, two days apart')
    expect(words).not.toContain('Copy a sentence')
  })

  test('stands nothing where nothing was found, or where the owner said that it is fine', () => {
    expect(shown({}).trim()).toBe('')
    const fine = {
      id: 'c',
      reviewId: 'r1',
      family: 'fairness',
      signalId: 'burst',
      words: '',
      kind: 'dismissed',
      at: '',
    } as const
    expect(shown({ burst }, [fine]).trim()).toBe('')
  })
})
