import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What of the screen breaks a rule of WCAG 2.2 A or AA, with the first places of each. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Within this page alone: the desktop shell lets no second one open.
    .setLegacyMode(true)
    .analyze()
  return found.map(
    one =>
      `${one.id}: ${one.nodes
        .map(node => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  )
}
