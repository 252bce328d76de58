import type { Profile } from '../models/profile'
import type { Recipe } from './recipe'
import type { Filling } from './template'

/** What stands around the text of a reply, and what the text is made from, where the owner has her own ways. */
export type Voiced = {
  readonly greeting: string
  readonly signOff: string
  readonly filling: Filling
  readonly recipe: Recipe
}

/** A short line of letters: nothing that could be taken for a place to fill, a number or a link. */
const PLAIN = /^[\p{L}\p{M} ,.…'’-]{1,40}$/u
const LEEWAY = 12

/**
 * Lays the owner's voice over a recipe: her greeting and sign-off, and her length as far as the situation leaves room.
 * With a greeting of her own the wordings name nobody a second time.
 */
export function inOwnVoice(profile: Profile, recipe: Recipe, filling: Filling): Voiced {
  const { voice } = profile
  if (!voice?.isUsed) return { greeting: '', signOff: '', filling, recipe }
  const { name, ...unnamed } = filling.nouns
  const greeting = greet(voice.greeting, name?.text)
  return {
    greeting: greeting === '' ? '' : `${greeting}\n`,
    signOff: PLAIN.test(voice.signOff) ? `${voice.signOff}\n` : '',
    filling: greeting === '' ? filling : { ...filling, nouns: unnamed },
    recipe: voice.words === undefined ? recipe : { ...recipe, words: near(recipe.words, voice.words) },
  }
}

/** "Hi …," with the name in its place; without a name "Hi,", and nothing where nothing is left. */
function greet(pattern: string, name: string | undefined): string {
  if (!PLAIN.test(pattern)) return ''
  if (name !== undefined || !pattern.includes('…')) return pattern.replace('…', () => name ?? '')
  const rest = pattern.replace(/ ?…/, '')
  return /\p{L}/u.test(rest) && !/^dear\b/i.test(rest) ? rest : ''
}

function near({ min, max }: Recipe['words'], words: number): Recipe['words'] {
  const target = Math.min(max, Math.max(min, words))
  return { min: Math.max(min, target - LEEWAY), max: Math.min(max, target + LEEWAY) }
}
