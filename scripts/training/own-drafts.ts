// Sentences that the app writes itself: they break no rule of the reply check, whatever review they answer.
import { themesOf } from '../../shared/assessment/merge'
import { themeRules } from '../../shared/assessment/themes'
import type { Profile } from '../../shared/models/profile'
import { draftReply } from '../../shared/reply-draft/draft-reply'
import { sampleProfile } from '../../shared/sample/sample-business'
import { readDocument } from '../../shared/text/document'
import { compileRules } from '../../shared/text/rule'
import type { Passage } from './passages'

/** Of so many reviews, one is answered. */
const EVERY = 18
const scan = compileRules(themeRules)

/** Drafts for some of the passages, two sentences at a time, as clean examples. */
export function ownDrafts(reviews: readonly Passage[]): Passage[] {
  const plain = sampleProfile(0)
  const profiles: readonly Profile[] = [plain, { ...plain, trade: 'dentist', regulated: true, facts: [], fixes: [] }]
  const drafts = reviews
    .filter((_, at) => at % EVERY === 0)
    .map(({ text, rating }, at) => {
      const document = readDocument(text)
      const review = { platform: 'google', author: 'Dana P.', rating, text } as const
      const themes = themesOf({ document, review, hits: scan(document) })
      return draftReply({
        profile: profiles[at % profiles.length] ?? plain,
        review,
        assessment: { language: 'en', urgency: { tier: 3, signals: [] }, fairness: [], themes, sensitive: [] },
      })
    })
  const pieces = drafts.flatMap(({ public: text }) => {
    const sentences = (text ?? '').split(/(?<=[.?])\s+/)
    return sentences.flatMap((sentence, at) =>
      at % 2 === 0 ? [[sentence, sentences[at + 1] ?? ''].join(' ').trim()] : [],
    )
  })
  return [...new Set(pieces)].map(text => ({
    text,
    rating: { kind: 'none' },
    wanted: new Set(),
    known: new Set(['all', 'regulated']),
    unseen: false,
  }))
}
