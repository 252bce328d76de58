import { describe, expect, test } from 'vitest'
import { ANY, FREE, networkOf, type PhraseNetwork } from '../../../shared/text/phrase-network'

/** What opens each way from a place. */
function openers({ firstWay, nextWay, opener }: PhraseNetwork, place: number): number[] {
  const found: number[] = []
  for (let way = firstWay[place] ?? 0; way > 0; way = nextWay[way] ?? 0) found.push(opener[way] ?? 0)
  return found
}

describe('a network', () => {
  test('leads from the start to the end of a phrase by its words', () => {
    const network = networkOf(['gas leak'], {})
    const [gas, leak] = [network.words.get('gas') ?? 0, network.words.get('leak') ?? 0]
    const middle = network.target[network.opened.get(network.start, gas)] ?? 0
    const end = network.target[network.opened.get(middle, leak)] ?? 0
    expect(network.ends[end]).toBe(0)
    expect(openers(network, network.start)).toEqual([gas])
  })

  test('has any and free ways for a gap', () => {
    const network = networkOf(['left ... out'], {})
    const behind = network.target[network.opened.get(network.start, network.words.get('left') ?? 0)] ?? 0
    expect(openers(network, behind).sort()).toEqual([FREE, ANY].sort())
  })

  test('numbers words and beginnings of words apart', () => {
    const network = networkOf(['poison poison*'], {})
    expect(network.words.get('poison')).not.toBe(network.beginnings.get('poison'))
  })

  test('knows several ways by one word', () => {
    const network = networkOf(['the roof', 'the floor'], {})
    const way = network.opened.get(network.start, network.words.get('the') ?? 0)
    expect(network.nextOpened[way]).toBeGreaterThan(0)
  })
})
