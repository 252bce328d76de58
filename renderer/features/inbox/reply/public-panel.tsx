import { useMemo, useRef, useState, type RefObject } from 'react'
import type { Draft, Finding, Goal } from '../../../../shared/models/reply'
import type { Reply, ReplyVersion } from '../../../../shared/models/work'
import type { Claim } from '../../../../shared/reply-check/claims'
import { draftOrNone } from '../draft-or-none'
import { goalsFor } from '../../../../shared/reply-draft/goals'
import { FindingList } from '../../../components/finding-list'
import { Icon } from '../../../components/icon'
import { mendOf } from '../../../components/mend'
import { ReplyEditor, type EditorHandle } from '../../../components/reply-editor'
import { useMessages } from '../../../messages/use-messages'
import { confirmClaim } from '../../../database/replies'
import type { ReplyDesk } from '../use-reply-desk'
import { ClaimQuestions } from './claim-questions'
import { GoalPicker } from './goal-picker'
import { factWords } from './fact-words'
import { Ledger } from './ledger'
import { isHot } from './heat'
import { lengthWords, likenessWords } from './meter-words'
import { Proposal } from './proposal'
import type { CheckedText } from '../../../workers/use-reply-check'
import { SnippetMenu } from './snippet-menu'
import { useSnippets } from './use-snippets'
import type { ReplyTexts } from './use-reply-texts'
import { useModelWording } from './use-model-wording'
import { Versions } from './versions'

type Props = {
  readonly desk: ReplyDesk
  readonly texts: ReplyTexts
  readonly checked: CheckedText | undefined
  readonly claims: readonly Claim[]
  readonly timeZone: string
  readonly now: number
  readonly editor: RefObject<EditorHandle | null>
  readonly onLeave: () => void
  readonly onSleep: () => void
}

type Offer = { readonly title: string; readonly text: string; readonly goal?: Goal; readonly variant?: number }

/** The public reply: its goal, the text with its findings, its length, and what it rests on. */
export function PublicPanel({ desk, texts, checked, claims, timeZone, now, editor, onLeave, onSleep }: Props) {
  const m = useMessages()
  const said = m.reply
  const { detail, draft, input } = desk
  const local = texts.public
  const snippets = useSnippets()
  const [offer, setOffer] = useState<Offer>()
  const model = useModelWording(local.text, desk.context)
  const variant = useRef(0)
  const goal = detail.reply?.goal ?? draft.goal
  const goals = useMemo(
    () => goalsFor(draft.situation, input.profile).map(choice => choice.goal),
    [draft.situation, input.profile],
  )

  const anotherWording = async () => {
    const other = await nextWording(desk, goal, local.text, variant)
    setOffer(other === undefined ? undefined : { title: said.another.wording, text: other, goal })
  }
  const askModel = () => {
    if (model.isAsking) return
    void model.ask(claims.length > 0).then(text => {
      if (text !== undefined) setOffer({ title: m.settings.model.offer, text })
    })
  }
  const pickGoal = async (next: Goal) => {
    const text = (await draftOrNone({ ...input, goal: next })).public
    if (text === undefined) return
    if (isOwners(detail.reply)) setOffer({ title: said.another.newGoal, text, goal: next })
    else await texts.take(text, next)
  }
  const take = () => {
    if (offer) void texts.take(offer.text, offer.goal)
    setOffer(undefined)
    editor.current?.focus()
  }
  const mend = (finding: Finding) => {
    const found = checked && mendOf(checked.text, finding)
    if (found && checked.text === editor.current?.text()) editor.current.replace(found.span, found.words)
  }
  const showVersion = (version: ReplyVersion) => setOffer({ title: said.another.version, text: version.text })
  return (
    <>
      <div className="reply-goal">
        <GoalPicker goal={goal} goals={goals} onPick={next => void pickGoal(next)} />
        <SnippetMenu snippets={snippets} onPick={text => editor.current?.insert(text)} />
        {model.isOn && (
          <button className="link" type="button" aria-disabled={model.isAsking || undefined} onClick={askModel}>
            {m.settings.model.ask}
          </button>
        )}
        <button className="link reply-another" type="button" onClick={() => void anotherWording()}>
          {said.another.wording}
        </button>
      </div>
      <ReplyEditor
        ref={editor}
        text={local.text}
        label={said.tabs.public}
        findings={checked?.findings}
        describedBy="reply-meter"
        snippets={snippets}
        onChange={local.type}
        onLeave={onLeave}
      />
      <div className="meter" id="reply-meter">
        <span>{lengthWords(m, local.text, detail.review.platform)}</span>
        <span>{likenessWords(m, local.text, input.earlierReplies ?? [])}</span>
      </div>
      <p className="hint" role="status">
        {model.said}
      </p>
      {offer && (
        <Proposal
          key={offer.text}
          text={offer.text}
          title={offer.title}
          onUse={take}
          onAnother={offer.title === said.another.wording ? () => void anotherWording() : undefined}
          onClose={() => {
            setOffer(undefined)
            editor.current?.focus()
          }}
        />
      )}
      {isOwners(detail.reply) && checked && isHot(checked.text, checked.findings) && (
        <div className="aside heat">
          <Icon name="pause" className="ico-soft" />
          <div>
            <strong>{said.heat.title}</strong> {said.heat.note}
            <div className="aside-actions">
              <button className="btn btn-s" type="button" onClick={onSleep}>
                {said.heat.sleep}
              </button>
            </div>
          </div>
        </div>
      )}
      {checked && (
        <FindingList
          findings={checked.findings}
          text={checked.text}
          onMend={mend}
          onShow={finding => editor.current?.select(finding)}
        />
      )}
      <ClaimQuestions
        claims={claims}
        onConfirm={({ text }) => void confirmClaim(detail.review.id, text)}
        onChange={claim => editor.current?.select(claim)}
      />
      <Ledger
        factsUsed={factWords(m, draft.factsUsed, input.profile)}
        leftOut={draft.leftOut}
        questions={draft.questions}
      />
      <p className="hint strategy">{m.rules.said(draft.reason)}</p>
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
async function nextWording(
  desk: ReplyDesk,
  goal: Goal,
  shown: string,
  variant: { current: number },
): Promise<Draft['public']> {
  for (let tries = 0; tries < 6; tries++) {
    variant.current++
    const { public: text } = await draftOrNone({ ...desk.input, goal, variant: variant.current })
    if (text !== undefined && text !== shown) return text
  }
  return undefined
}
