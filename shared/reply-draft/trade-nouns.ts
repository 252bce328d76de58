import tradeNouns from '../../resources/lexicons/trade-nouns.json'
import type { Noun } from './template'
import type { TradeGroup } from './trade'

type NounList = { readonly singular: readonly string[]; readonly plural: readonly string[] }

const LISTS: Readonly<Partial<Record<TradeGroup, NounList>>> = tradeNouns.groups

/** How a reply says a word that a review abbreviates. */
const SPOKEN: Readonly<Record<string, string>> = {
  ac: 'air conditioning',
  'ac unit': 'air conditioner',
  guac: 'guacamole',
  'veg food': 'vegetarian food',
  veggies: 'vegetables',
  'pho broth': 'broth',
  bowtie: 'bow tie',
}

const known = new Map<TradeGroup, ReadonlyMap<string, Noun>>()

/**
 * The things of a trade that say nothing about the person who writes of them, by the words of a review.
 * "The rice is" counts as singular. A trade outside the groups may use the words of all.
 */
export function nounsOfTrade(group: TradeGroup): ReadonlyMap<string, Noun> {
  const made = known.get(group)
  if (made) return made
  const nouns = new Map<string, Noun>()
  for (const list of group === 'other' ? Object.values(LISTS) : [LISTS[group]])
    for (const [number, words] of Object.entries(list ?? {}))
      for (const word of words)
        nouns.set(word.toLowerCase().replaceAll('-', ' '), {
          text: `the ${SPOKEN[word] ?? word}`,
          plural: number === 'plural',
        })
  known.set(group, nouns)
  return nouns
}
