import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { correct, forgetCorrection } from '../../../renderer/database/corrections'
import { database } from '../../../renderer/database/database'
import { entriesOf, refreshAllEntries } from '../../../renderer/database/entries'
import { addPromise, openPromises, setPromise } from '../../../renderer/database/promises'
import {
  approveReply,
  confirmClaim,
  getReply,
  markCopied,
  recentReplies,
  saveDraft,
  saveReplyText,
  saveVent,
  takeProposal,
} from '../../../renderer/database/replies'
import { allReports, markReported, setReport } from '../../../renderer/database/reports'
import { reviewDetail } from '../../../renderer/database/reviews'
import { getSetting, rememberMapping, setSetting } from '../../../renderer/database/settings'
import { markStep, openSteps } from '../../../renderer/database/steps'
import { callBacks, hold, release, setCallBack, setState, skip } from '../../../renderer/database/work'
import { makeReview, plainAssessment, storeReview } from './make-review'

beforeEach(async () => {
  await database.delete()
  await database.open()
  await storeReview(makeReview('r1'))
})

const draft = {
  public: 'Thank you for telling us.',
  private: 'Call me.',
  note: 'Nothing left out.',
  goal: 'retain',
  situation: 'valid-complaint',
} as const
const stateOf = async (id = 'r1') => (await entriesOf([id]))[0]?.state

describe('the way of a review', () => {
  test('new, drafted, approved, copied, each step taken back by its own undo', async () => {
    const undos = [await saveDraft('r1', draft)]
    expect(await stateOf()).toBe('drafted')
    undos.push(await approveReply('r1'))
    expect(await stateOf()).toBe('approved')
    undos.push(await markCopied('r1'))
    expect(await stateOf()).toBe('copied')
    expect((await reviewDetail('r1'))?.work?.copiedText).toBe(draft.public)
    const seen = []
    for (const undo of undos.reverse()) {
      await undo()
      seen.push(await stateOf())
    }
    expect(seen).toEqual(['approved', 'drafted', 'new'])
    expect(await database.work.count()).toBe(0)
    expect(await getReply('r1')).toBeUndefined()
  })

  test('what the owner said is true stays with the reply, once, and can be taken back', async () => {
    await saveDraft('r1', draft)
    await saveReplyText('r1', 'public', 'We replaced the dryer.')
    const undo = await confirmClaim('r1', 'We replaced the dryer.')
    await confirmClaim('r1', 'We replaced the dryer.')
    await saveReplyText('r1', 'public', 'We replaced the dryer. Call me.')
    expect((await getReply('r1'))?.confirmed).toEqual(['We replaced the dryer.'])
    await undo()
    expect((await getReply('r1'))?.confirmed).toBeUndefined()
  })

  test('a way that is closed changes nothing', async () => {
    await hold('r1', [{ id: 'call', title: 'Call' }])
    await expect(approveReply('r1')).rejects.toThrow('held')
    expect(await stateOf()).toBe('held')
    expect((await getReply('r1'))?.versions ?? []).toEqual([])
  })

  test('an action that cannot keep its inbox row keeps nothing', async () => {
    await saveDraft('r1', draft)
    const broken = () => {
      throw new Error('The disk is full.')
    }
    database.entries.hook('updating', broken)
    await expect(approveReply('r1')).rejects.toThrow()
    await expect(markCopied('r1')).rejects.toThrow()
    database.entries.hook('updating').unsubscribe(broken)
    expect((await reviewDetail('r1'))?.work?.state).toBe('drafted')
    expect((await getReply('r1'))?.versions).toEqual([])
  })

  test('skipped comes back by undo and by release', async () => {
    const undo = await skip('r1')
    expect(await stateOf()).toBe('skipped')
    await undo()
    expect(await stateOf()).toBe('new')
    await skip('r1')
    await release('r1')
    expect(await stateOf()).toBe('new')
  })

  test('an undo does not take a text with it that was typed since', async () => {
    await saveDraft('r1', draft)
    const undo = await setState('r1', 'skipped')
    await saveReplyText('r1', 'note', 'Typed later.')
    await undo()
    expect((await getReply('r1'))?.texts.note).toBe('Typed later.')
  })
})

describe('texts', () => {
  test('what the owner wrote is never replaced by a draft', async () => {
    await saveDraft('r1', draft)
    await saveReplyText('r1', 'public', 'My own words.')
    await saveDraft('r1', { ...draft, public: 'Another wording.', private: 'Write to me.' })
    expect((await getReply('r1'))?.texts).toMatchObject({ public: 'My own words.', private: 'Write to me.' })
  })

  test('every text that was there can be found again', async () => {
    await saveDraft('r1', draft)
    await saveReplyText('r1', 'public', 'My own words.')
    await takeProposal('r1', 'public', 'Another wording.')
    const versions = (await getReply('r1'))?.versions.map(({ text, by }) => `${by}: ${text}`)
    expect(versions).toEqual(['draft: Thank you for telling us.', 'owner: My own words.'])
  })

  test('an approved text that is changed is a draft again', async () => {
    await saveDraft('r1', draft)
    await approveReply('r1')
    await saveReplyText('r1', 'note', 'A note changes nothing.')
    expect(await stateOf()).toBe('approved')
    await saveReplyText('r1', 'public', 'Changed.')
    expect(await stateOf()).toBe('drafted')
  })

  test('the vent box keeps its own text apart', async () => {
    await saveVent('r1', 'The truth.')
    expect(await getReply('r1')).toMatchObject({ vent: 'The truth.', texts: {} })
    expect(await stateOf()).toBe('new')
  })

  test('recent replies are those that were approved, newest first', async () => {
    await storeReview(makeReview('r2'))
    for (const id of ['r1', 'r2']) {
      await saveDraft(id, { ...draft, public: `Reply to ${id}.` })
      await approveReply(id)
      await new Promise(resolve => setTimeout(resolve, 2))
    }
    expect(await recentReplies()).toEqual(['Reply to r2.', 'Reply to r1.'])
  })
})

describe('first steps', () => {
  const steps = [
    { id: 'call', title: 'Call' },
    { id: 'keep', title: 'Keep' },
  ]

  test('a held review opens when its last step is settled, and undo closes it again', async () => {
    await saveDraft('r1', draft)
    await hold('r1', steps)
    expect((await entriesOf(['r1']))[0]?.heldSteps).toBe(2)
    await markStep('r1', { id: 'call', title: 'Call' }, 'done', 'She is fine.')
    expect((await openSteps()).map(({ stepId }) => stepId)).toEqual(['keep'])
    const undo = await markStep('r1', { id: 'keep', title: 'Keep' }, 'waived')
    expect(await stateOf()).toBe('drafted')
    await undo()
    expect((await entriesOf(['r1']))[0]).toMatchObject({ state: 'held', heldSteps: 1 })
    expect((await reviewDetail('r1'))?.steps.find(step => step.stepId === 'call')?.note).toBe('She is fine.')
  })
})

describe('follow-ups', () => {
  test('a promise is kept once, closed, and taken back', async () => {
    await addPromise('r1', { text: 'we will call you', dueOn: '2026-10-20' })
    await addPromise('r1', { text: 'we will call you', dueOn: '2026-10-22' })
    const [promise] = await openPromises()
    expect(promise?.dueOn).toBe('2026-10-22')
    const undo = await setPromise(promise!, 'kept')
    expect(await openPromises()).toEqual([])
    await undo()
    expect(await openPromises()).toEqual([promise])
  })

  test('a reported review waits; what the site keeps is to be answered again', async () => {
    await markReported('r1', 'P3')
    expect(await stateOf()).toBe('reported')
    const [report] = await allReports()
    await setReport(report!, 'kept')
    expect(await stateOf()).toBe('new')
  })

  test('the day of a call back can be set and taken away', async () => {
    await setCallBack('r1', '2026-10-20')
    expect(await callBacks()).toMatchObject([{ reviewId: 'r1', callBackOn: '2026-10-20' }])
    await setCallBack('r1', undefined)
    expect(await callBacks()).toEqual([])
  })
})

describe('corrections', () => {
  const text = 'We all got sick. The staff was rude.'
  const assessment = {
    ...plainAssessment,
    urgency: { tier: 1, signals: [{ id: 'food-illness', tier: 1, start: 3, end: 15 }] },
  } as const

  test('a dismissed signal no longer counts, by its words even when they moved', async () => {
    await storeReview(makeReview('r1', { text }), assessment)
    await correct('r1', { family: 'urgency', signalId: 'food-illness', words: 'all got sick', kind: 'dismissed' })
    expect((await entriesOf(['r1']))[0]?.tier).toBe(3)
    await storeReview(makeReview('r1', { text: `Hello. ${text}` }), {
      ...assessment,
      urgency: { tier: 1, signals: [{ id: 'food-illness', tier: 1, start: 10, end: 22 }] },
    })
    expect((await reviewDetail('r1'))?.assessment.urgency).toEqual({ tier: 3, signals: [] })
    await forgetCorrection((await database.corrections.toArray())[0]!)
    expect((await entriesOf(['r1']))[0]?.tier).toBe(1)
  })

  test('the same signal in other words still counts', async () => {
    await storeReview(makeReview('r1', { text }), assessment)
    await correct('r1', { family: 'urgency', signalId: 'food-illness', words: 'felt ill', kind: 'dismissed' })
    expect((await entriesOf(['r1']))[0]?.tier).toBe(1)
  })

  test('an added theme is marked where its words stand', async () => {
    await storeReview(makeReview('r1', { text }), assessment)
    await correct('r1', { family: 'theme', signalId: 'staff', words: 'The staff was rude', kind: 'added' })
    expect((await reviewDetail('r1'))?.assessment.themes).toEqual([
      { id: 'staff', polarity: 'negative', start: 17, end: 35 },
    ])
    expect((await entriesOf(['r1']))[0]?.themes).toEqual(['staff:negative'])
  })
})

describe('settings', () => {
  test('have defaults, are kept, and are undone', async () => {
    expect(await getSetting('goalHours')).toEqual([1, 8, 48, 168])
    expect(await getSetting('profile')).toBeUndefined()
    const undo = await setSetting('goalHours', [1, 4, 24, 72])
    expect(await getSetting('goalHours')).toEqual([1, 4, 24, 72])
    await undo()
    expect(await getSetting('goalHours')).toEqual([1, 8, 48, 168])
  })

  test('new answer goals move the days on which answers are due', async () => {
    const before = (await entriesOf(['r1']))[0]
    await setSetting('goalHours', [1, 8, 48, 24])
    await refreshAllEntries(1)
    const after = (await entriesOf(['r1']))[0]
    expect(Date.parse(before!.dueAt) - Date.parse(after!.dueAt)).toBe(144 * 3_600_000)
  })

  test('one kind of table is remembered once, newest first', async () => {
    await rememberMapping({ signature: 'a', roles: ['text'] })
    await rememberMapping({ signature: 'b', roles: ['text'] })
    await rememberMapping({ signature: 'a', roles: ['ignore'] })
    expect((await getSetting('mappings')).map(({ signature, roles }) => `${signature}:${roles.join()}`)).toEqual([
      'a:ignore',
      'b:text',
    ])
  })
})
