import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkReply, rulesAlone, type Weighing } from '../../../shared/reply-check/check-reply'
import { replyRules } from '../../../shared/reply-check/rules'
import { contextOf, type Around } from '../../helpers/reply-cases'

/** Owners of many kinds: angry, corporate, chatty, short of words, in a hurry. */
type Voice = { readonly rule: string; readonly around: Around; readonly reply: string }

const LINE = /^([\w-]+) @([\w-]+)(!?)(?: \*(\d))?(?: ~(.*?))?(?: \*(\d))? <(.*?)> :: (.*)$/

const voicesOf = (file: string): Voice[] =>
  readFileSync(new URL(`./voices/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [, rule = '', trade = '', regulated, before, author = 'Dana P.', after, review = '', reply = ''] =
        LINE.exec(line) ?? []
      if (rule === '') throw new Error(`No case: ${line}`)
      const stars = Number(before ?? after ?? 2)
      return { rule, around: { trade, regulated: regulated === '!', author, review, stars }, reply }
    })

/** Advice for the owner that says nothing against a reply. */
const hints = new Set(['no-route', 'no-thanks', 'no-acknowledgement', 'reading-level', 'length'])
const marksOf = ({ reply, around }: Voice, weighing?: Weighing) =>
  checkReply(reply, contextOf(around), weighing).findings.filter(finding => !hints.has(finding.rule))

for (const file of ['privacy', 'conduct', 'tone']) {
  const voices = voicesOf(file)
  test(`${file}: at least a hundred voices over rules that exist`, () => {
    expect(voices.length).toBeGreaterThan(100)
    const ids = new Set(replyRules.map(rule => rule.id))
    expect(voices.filter(voice => !ids.has(voice.rule))).toEqual([])
  })
  const missedBy = (weighing?: Weighing) =>
    voices
      .filter(voice => !marksOf(voice, weighing).some(finding => finding.rule === voice.rule))
      .map(voice => `${voice.rule}: ${voice.reply}`)
  test(`${file}: what each voice breaks is found by the rules alone`, () => {
    expect(missedBy(rulesAlone)).toEqual([])
  })
  test(`${file}: where the network has a say too, 98 of 100 are found`, () => {
    const missed = missedBy()
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(voices.length * 0.02)
  })
}

test('good owners of every trade are left in peace by the rules, and 99 of 100 by the network too', () => {
  const voices = voicesOf('clean')
  expect(voices.length).toBeGreaterThan(150)
  const marked = (weighing?: Weighing) =>
    voices
      .filter(voice => marksOf(voice, weighing).length > 0)
      .map(voice => `${voice.reply} ${JSON.stringify(marksOf(voice, weighing))}`)
  expect(marked(rulesAlone)).toEqual([])
  expect(marked().length, marked().join('\n')).toBeLessThanOrEqual(voices.length * 0.01)
})
