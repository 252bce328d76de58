import { describe, expect, test } from 'vitest'
import { networkOf, type PhraseNetwork } from '../../../shared/text/phrase-network'

/** Where the ways of a list lead. */
function targets({ nextWay, target }: PhraseNetwork, first: number | undefined): number[] {
  const found: number[] = []
  for (let way = first ?? 0; way > 0; way = nextWay[way] ?? 0) found.push(target[way] ?? 0)
  return found
}

/** The places from which a word leads on. */
function sources({ words, firstOpened, nextOpened, source }: PhraseNetwork, word: string): number[] {
  const found: number[] = []
  for (let way = firstOpened[words.get(word) ?? 0] ?? 0; way > 0; way = nextOpened[way] ?? 0)
    found.push(source[way] ?? 0)
  return found
}

describe('a network', () => {
  test('leads from the start to the end of a phrase by its words', () => {
    const network = networkOf(['gas leak'], {})
    const [middle = 0] = targets(network, network.firstWay[network.start])
    const [end = 0] = targets(network, network.firstWay[middle])
    expect(network.ends[end]).toBe(0)
    expect(sources(network, 'gas')).toEqual([network.start])
    expect(sources(network, 'leak')).toEqual([middle])
  })

  test('has ways for any word and free ways for a gap', () => {
    const network = networkOf(['left ... out'], {})
    const [behind = 0] = targets(network, network.firstWay[network.start])
    expect(targets(network, network.firstWay[behind])).toEqual([])
    expect(targets(network, network.firstAny[behind])).toHaveLength(1)
    expect(targets(network, network.firstFree[behind])).toEqual(sources(network, 'out'))
  })

  test('numbers words and beginnings of words apart', () => {
    const network = networkOf(['poison poison*'], {})
    expect(network.words.get('poison')).not.toBe(network.beginnings.get('poison'))
  })

  test('knows all ways that one word opens', () => {
    const network = networkOf(['the roof', 'on the floor'], {})
    expect(sources(network, 'the')).toHaveLength(2)
    expect(network.countOpened[network.words.get('the') ?? 0]).toBe(2)
  })
})
