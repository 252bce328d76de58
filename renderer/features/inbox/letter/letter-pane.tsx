import { memo, useCallback } from 'react'
import type { Entry, GoalHours } from '../../../../shared/inbox/entry'
import type { Assessment } from '../../../../shared/models/assessment'
import type { Profile } from '../../../../shared/models/profile'
import type { ReviewDetail } from '../../../database/reviews'
import { useMessages } from '../../../messages/use-messages'
import { hasReaders } from '../has-readers'
import { useStable } from '../use-stable'
import { FairnessCard } from './fairness-card'
import { Beside, Revisions, SameName } from './history'
import { LetterHead } from './letter-head'
import { LetterText } from './letter-text'
import { NotUrgent } from './not-urgent'
import { OverTimeCards } from './over-time-cards'
import { ReadersPreview } from './readers-preview'
import { SiteNews } from './site-news'
import { ThemeAside } from './theme-aside'
import { UrgencyAsides } from './urgency-asides'
import { useOverTime } from './use-over-time'
import { useThemeCounts } from './use-theme-counts'
import './letter.css'

type Props = {
  readonly detail: ReviewDetail
  readonly entry: Entry | undefined
  readonly profile: Profile
  readonly goalHours: GoalHours
  readonly timeZone: string
  readonly now: number
  /** The public reply as it stands; undefined while it is held or where none should be posted. */
  readonly reply: string | undefined
  readonly onShow: (id: string) => void
}

/** The review as a letter with notes in its margin, and beneath it what helps to answer. */
export const LetterPane = memo(function LetterPane({
  detail,
  entry,
  profile,
  goalHours,
  timeZone,
  now,
  reply,
  onShow,
}: Props) {
  const m = useMessages().letter
  const { review } = detail
  const assessment = useStable(detail.assessment)
  const counts = useThemeCounts(assessment, now)
  const past = useOverTime(review.id)
  const themeDetail = useCallback(
    (theme: Assessment['themes'][number]) => {
      if (theme.polarity === 'positive') return theme.id === 'staff' ? m.notes.passOn : m.notes.praise
      const lately = counts.find(count => count.theme === theme.id)?.lately ?? 0
      return lately > 1 ? m.notes.lately(lately) : ''
    },
    [counts, m],
  )
  return (
    <section className="letter" data-review={review.id} aria-label={m.title(review.author)} tabIndex={0}>
      <div className="letter-in">
        <LetterHead review={review} entry={entry} goalHours={goalHours} timeZone={timeZone} now={now} />
        {review.title && <h3 className="letter-title">{review.title}</h3>}
        <LetterText text={review.text} assessment={assessment} themeDetail={themeDetail} />
        {review.truncated && <p className="hint">{m.cutOff}</p>}
        {assessment.language !== 'en' && review.text !== '' && <LanguageHint language={assessment.language} />}
        <UrgencyAsides id={review.id} assessment={assessment} now={now} />
        <FairnessCard detail={detail} />
        <OverTimeCards detail={detail} found={past} timeZone={timeZone} now={now} onShow={onShow} />
        <ThemeAside counts={counts} />
        <SameName review={review} except={past.personal} timeZone={timeZone} now={now} onShow={onShow} />
        <SiteNews review={review} work={detail.work} timeZone={timeZone} now={now} />
        <Revisions review={review} timeZone={timeZone} now={now} />
        <Beside review={review} timeZone={timeZone} now={now} />
        {reply !== undefined && reply.trim() !== '' && !review.ownerReply && hasReaders(review.platform) && (
          <ReadersPreview review={review} profile={profile} reply={reply} />
        )}
        {review.text !== '' && (
          <NotUrgent review={review} assessment={assessment} isHeld={detail.work?.state === 'held'} />
        )}
      </div>
    </section>
  )
})

function LanguageHint({ language }: { readonly language: string }) {
  const m = useMessages().letter
  return language === 'unknown' ? null : <p className="hint">{m.otherLanguage(language)}</p>
}
