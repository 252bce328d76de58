import { useRef, useState, type RefObject } from 'react'
import type { Draft, Finding, Goal } from '../../../../shared/models/reply'
import type { Reply, ReplyVersion } from '../../../../shared/models/work'
import { draftReply } from '../../../../shared/reply-draft/draft-reply'
import { FindingList } from '../../../components/finding-list'
import { mendOf } from '../../../components/mend'
import { ReplyEditor, type EditorHandle } from '../../../components/reply-editor'
import type { ReplyDesk } from '../use-reply-desk'
import { GoalPicker } from './goal-picker'
import { factWords } from './fact-words'
import { Ledger } from './ledger'
import { lengthWords, likenessWords } from './meter-words'
import { Proposal } from './proposal'
import type { LocalText } from './use-local-text'
import type { CheckedText } from './use-reply-check'
import { Versions } from './versions'

type Props = {
  readonly desk: ReplyDesk
  readonly local: LocalText
  readonly checked: CheckedText
  readonly goals: readonly Goal[]
  readonly limit: number | undefined
  readonly timeZone: string
  readonly now: number
  readonly editor: RefObject<EditorHandle | null>
  readonly onLeave: () => void
  readonly onTake: (text: string, goal?: Goal) => void
}

type Offer = { readonly title: string; readonly text: string; readonly goal?: Goal; readonly variant?: number }

/** The public reply: its goal, the text with its findings, its length, and what it rests on. */
export function PublicPanel({ desk, local, checked, goals, limit, timeZone, now, editor, onLeave, onTake }: Props) {
  const { detail, draft, input } = desk
  const [offer, setOffer] = useState<Offer>()
  const variant = useRef(0)
  const goal = detail.reply?.goal ?? draft.goal

  const anotherWording = () => {
    const other = nextWording(desk, goal, local.text, variant)
    setOffer(other === undefined ? undefined : { title: 'Another wording', text: other, goal })
  }
  const pickGoal = (next: Goal) => {
    const text = draftReply({ ...input, goal: next }).public
    if (text === undefined) return
    if (isOwners(detail.reply)) setOffer({ title: 'The same with the new goal', text, goal: next })
    else onTake(text, next)
  }
  const take = () => {
    if (offer) onTake(offer.text, offer.goal)
    setOffer(undefined)
    editor.current?.focus()
  }
  const mend = (finding: Finding) => {
    const found = mendOf(checked.text, finding)
    if (found && checked.text === editor.current?.text()) editor.current.replace(found.span, found.words)
  }
  const showVersion = (version: ReplyVersion) => setOffer({ title: 'An earlier version', text: version.text })
  return (
    <>
      <div className="reply-goal">
        <GoalPicker goal={goal} goals={goals} onPick={pickGoal} />
        <button className="link reply-another" type="button" onClick={anotherWording}>
          Another wording
        </button>
      </div>
      <ReplyEditor
        ref={editor}
        text={local.text}
        label="Public reply"
        findings={checked.findings}
        describedBy="reply-meter"
        onChange={local.type}
        onLeave={onLeave}
      />
      <div className="meter" id="reply-meter">
        <span>{lengthWords(local.text, detail.review.platform, limit)}</span>
        <span>{likenessWords(local.text, input.earlierReplies ?? [])}</span>
      </div>
      {offer && (
        <Proposal
          key={offer.text}
          text={offer.text}
          title={offer.title}
          onUse={take}
          onAnother={offer.title === 'Another wording' ? anotherWording : undefined}
          onClose={() => {
            setOffer(undefined)
            editor.current?.focus()
          }}
        />
      )}
      <FindingList
        findings={checked.findings}
        text={checked.text}
        onMend={mend}
        onShow={finding => editor.current?.select(finding)}
      />
      <Ledger
        factsUsed={factWords(draft.factsUsed, input.profile)}
        leftOut={draft.leftOut}
        questions={draft.questions}
      />
      <p className="hint strategy">{draft.reason}</p>
      <Versions
        versions={detail.reply?.versions ?? []}
        kind="public"
        current={local.text}
        timeZone={timeZone}
        now={now}
        onShow={showVersion}
      />
    </>
  )
}

const isOwners = (reply: Reply | undefined) => reply?.edited.includes('public') ?? false

/** The next variant that differs from what is shown; undefined where all are alike. */
function nextWording(desk: ReplyDesk, goal: Goal, shown: string, variant: { current: number }): Draft['public'] {
  for (let tries = 0; tries < 6; tries++) {
    variant.current++
    const text = draftReply({ ...desk.input, goal, variant: variant.current }).public
    if (text !== undefined && text !== shown) return text
  }
  return undefined
}
