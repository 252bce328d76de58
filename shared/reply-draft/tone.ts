import type { Tone } from '../models/profile'
import type { Recipe } from './recipe'
import type { Template } from './template'
import { warmth } from './wordings/shared'

/** Turns of phrase that sit badly under a formal signature. */
const CASUAL =
  /\b(?:hit the spot|a hit|make it up|heads-up|headache|thrilled|made (?:us|the whole team) smile|made (?:\{my\}|our) (?:day|morning)|take care|have a great|thanks again|so happy|hi|hello|feel free|give \{me\})\b/i

/**
 * A recipe in the tone of the profile: a warm one adds a kind line before the way to talk, a formal one keeps out
 * what sounds like chatter, a plain one is as written.
 */
export function forTone(recipe: Recipe, tone: Tone): Recipe {
  switch (tone) {
    case 'plain':
      return recipe
    case 'warm':
      return {
        ...recipe,
        pools: { ...recipe.pools, warmth },
        layouts: recipe.layouts.flatMap(layout =>
          layout.includes('act')
            ? [layout, layout.flatMap(part => (part === 'route' ? ['warmth', part] : [part]))]
            : [layout],
        ),
      }
    case 'formal':
      return {
        ...recipe,
        pools: Object.fromEntries(Object.entries(recipe.pools).map(([name, pool]) => [name, formalOnly(pool)])),
      }
  }
}

function formalOnly(pool: readonly Template[]): readonly Template[] {
  const formal = pool.filter(template => !CASUAL.test(template))
  return formal.length > 0 ? formal : pool
}
