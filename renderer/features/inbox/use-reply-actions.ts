import { calendarDay } from '../../../shared/time/calendar-day'
import { useToasts } from '../../components/toasts'
import { addPromise } from '../../database/promises'
import { approveReply, getReply, markCopied } from '../../database/replies'
import { markStep } from '../../database/steps'
import type { Undo } from '../../database/undo'
import { hold, release, skip } from '../../database/work'
import type { Messages } from '../../messages/messages'
import { useMessages } from '../../messages/use-messages'
import { platform } from '../../platform'
import { writing } from '../../workers/writing'
import { findPromises } from './reply/find-promises'
import { openClaims } from './reply/open-claims'
import { isHeldBySteps, planSteps, type PlannedStep } from './reply/step-plan'
import { letGo, sleepOnIt } from './sleep-on-it'
import { undoAll } from './undo-all'
import type { ReplyDesk } from './use-reply-desk'

/** What the frame of the inbox does for an action: go on to the next review, or come back to this one. */
export type Onward = {
  /** The review that comes after the open one; to be asked before an action takes the open one out of the list. */
  readonly peek: () => string | undefined
  /** Shows that review and says whose it is. */
  readonly go: (id: string | undefined) => Promise<string | undefined>
  readonly show: (id: string) => void
  /** Whether a review is the open one: a key that comes while another one is being fetched must not hit the wrong one. */
  readonly isCurrent: (id: string) => boolean
}

/** Everything that can be done with the reply on the desk. Each action takes effect at once and can be undone. */
export function useReplyActions(desk: ReplyDesk, flush: () => Promise<void>, timeZone: string, onward: Onward) {
  const { show } = useToasts()
  const m = useMessages().reply
  const { said } = m
  const { detail, context } = desk
  const { id, platform: platformOf } = detail.review

  const done = (message: string, undos: readonly Undo[]) =>
    show({
      message,
      undo: async () => {
        await undoAll(undos)()
        onward.show(id)
      },
    })
  const failed = () => show({ message: said.failed })
  const attempt = (work: () => Promise<void>) => () => {
    if (onward.isCurrent(id)) void work().catch(failed)
    else show({ message: said.notYet })
  }

  /** The public text as it is stored now, if the check lets it out. */
  const clearText = async (): Promise<string | undefined> => {
    await flush()
    const state = detail.work?.state
    if (state === 'held' || state === 'skipped') {
      show({ message: state === 'held' ? said.heldBringBack : said.skippedBringBack })
      return undefined
    }
    const reply = await getReply(id)
    const text = reply?.texts.public ?? ''
    if (text.trim() === '') {
      show({ message: m.bar.nothing })
      return undefined
    }
    if (!(await writing.check.ask({ text, context })).copyAllowed) {
      show({ message: said.mustChange })
      return undefined
    }
    if (openClaims(text, desk.input.profile, reply, desk.draft.public).length === 0) return text
    show({ message: said.sayWhether })
    return undefined
  }

  const keepPromises = (text: string) =>
    Promise.all(findPromises(text, calendarDay(Date.now(), timeZone)).map(promise => addPromise(id, promise)))

  /** Sentences after each other; what is not the case is not said. */
  const sentences = (...parts: readonly (string | undefined)[]) => parts.filter(part => part !== undefined).join(' ')
  const promised = (count: number) => (count === 0 ? undefined : said.promises(count))
  const onTo = (next: string | undefined) => (next === undefined ? undefined : said.next(next))

  return {
    approve: attempt(async () => {
      const text = await clearText()
      if (text === undefined) return
      const undo = await approveReply(id)
      const promises = await keepPromises(text)
      done(sentences(said.approved, m.paste(platformOf), promised(promises.length)), [undo, ...promises])
    }),
    copy: attempt(async () => {
      const after = onward.peek()
      const text = await clearText()
      if (text === undefined) return
      await platform.copyText(text)
      const undo = await markCopied(id)
      const promises = await keepPromises(text)
      const next = await onward.go(after)
      done(sentences(said.copied, onTo(next), promised(promises.length)), [undo, ...promises])
    }),
    copyPrivate: attempt(async () => {
      await flush()
      await platform.copyText((await getReply(id))?.texts.private ?? '')
      show({ message: said.copiedPrivate })
    }),
    skip: attempt(async () => {
      const after = onward.peek()
      await flush()
      const undo = await skip(id)
      const next = await onward.go(after)
      done(sentences(said.skipped, onTo(next)), [undo])
    }),
    hold: attempt(async () => {
      await flush()
      if (detail.work?.state === 'held') done(said.openAgain, await letGo(detail))
      else done(said.held, [await hold(id, desk.draft.steps)])
    }),
    release: attempt(async () => done(said.back, await letGo(detail))),
    sleep: attempt(async () => {
      await flush()
      done(said.slept, [await hold(id, [sleepOnIt])])
    }),
    /** Settles a step, or opens it again; the reply opens with the first one. */
    settle: (step: PlannedStep, status: 'done' | 'waived' | 'open') =>
      attempt(async () => {
        const undos = [await markStep(id, step, status)]
        const after = planSteps(
          desk.steps,
          desk.steps.map(one => ({ ...markOf(id, one), status: one.id === step.id ? status : one.status })),
        )
        const wasHeld = isHeldBySteps(desk.steps)
        const stillHeld = after.some(one => one.status === 'open')
        if (wasHeld && !isHeldBySteps(after) && detail.work?.state === 'held' && stillHeld)
          undos.push(await release(id))
        if (!wasHeld && isHeldBySteps(after) && detail.work?.state === 'drafted')
          undos.push(await hold(id, desk.draft.steps))
        done(stepMessage(said, status, wasHeld && !isHeldBySteps(after)), undos)
      })(),
    note: (step: PlannedStep, note: string) => void markStep(id, step, step.status, note).catch(failed),
  }
}

export type ReplyActions = ReturnType<typeof useReplyActions>

const markOf = (reviewId: string, step: PlannedStep) => ({ reviewId, stepId: step.id, title: step.title, at: '' })

function stepMessage(said: Messages['reply']['said'], status: 'done' | 'waived' | 'open', opens: boolean): string {
  if (status === 'open') return said.stepOpen
  if (status === 'waived') return said.stepWaived
  return opens ? said.stepOpens : said.stepDone
}
