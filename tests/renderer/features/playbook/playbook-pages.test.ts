import { expect, test } from 'vitest'
import { playbookGroups } from '../../../../renderer/features/playbook/playbook-page'
import { playbookPages as makePages } from '../../../../renderer/features/playbook/playbook-pages'
import { practiceReviews } from '../../../../renderer/features/playbook/practice-reviews'
import { en } from '../../../../renderer/messages/en'
import { fairnessIds, urgencyIds } from '../../../../shared/models/assessment'
import { replyRules } from '../../../../shared/reply-check/rules'

const playbookPages = makePages(en)

test('every rule of the app has its page, and no two pages share an id', () => {
  expect(playbookPages).toHaveLength(replyRules.length + urgencyIds.length + fairnessIds.length)
  expect(new Set(playbookPages.map(page => page.id)).size).toBe(playbookPages.length)
})

test('every page stands in a group that is shown', () => {
  const shown = new Set<string>(playbookGroups)
  expect(playbookPages.filter(page => !shown.has(page.group))).toEqual([])
})

test('every reply rule shows how not to say it and how to say it', () => {
  const pages = playbookPages.filter(page => page.id.startsWith('reply/'))
  expect(pages.filter(page => !page.marks || !page.leaves)).toEqual([])
})

test('what cannot wait comes with steps, up to three', () => {
  for (const page of playbookPages.filter(one => one.group === 'urgent')) {
    expect(page.steps?.length, page.id).toBeGreaterThan(0)
    expect(page.steps?.length, page.id).toBeLessThanOrEqual(3)
  }
})

test('there is a regulated trade among the practice reviews', () => {
  expect(practiceReviews.some(review => review.profile.regulated)).toBe(true)
})
