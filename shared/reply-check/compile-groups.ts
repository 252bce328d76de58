import type { TextDocument } from '../text/document'
import { compilePhrases, type Hit } from '../text/phrases'
import type { Hits } from '../text/rule'
import { replyWordClasses } from './word-classes'

type Group = { readonly id: string; readonly phrases: readonly string[] }

/**
 * One scanner over the phrases of all rules and cues of the reply check.
 * Long lists of alternatives become word classes of their own, so that one list of a hundred words is one branch.
 */
export function compileGroups(groups: readonly Group[]): (document: TextDocument) => Hits {
  const classes: Record<string, readonly string[]> = { ...replyWordClasses }
  let count = 0
  const shorten = (phrase: string): string =>
    phrase.replaceAll(/\(([^()]*)\)/g, (whole, inside: string) => {
      const options = inside.split('|').map(option => option.trim())
      const open = options.filter(option => /[_?]|\.\.\./.test(option))
      const plain = options
        .filter(option => !open.includes(option))
        .flatMap(option => {
          const name = /^\{([\w-]+)\}$/.exec(option)?.[1]
          return name === undefined ? [option] : (classes[name] ?? [option])
        })
      if (plain.length < 2 || plain.some(word => /[{}]/.test(word))) return whole
      const key = `group-${count++}`
      classes[key] = plain
      return open.length === 0 ? `{${key}}` : `(${[`{${key}}`, ...open].join('|')})`
    })
  const asWritten = new Map<string, string>()
  const pairs = groups.flatMap(group =>
    group.phrases.map(phrase => {
      const short = shorten(phrase.trim())
      asWritten.set(short, phrase)
      return [group, short] as const
    }),
  )
  const scan = compilePhrases(pairs, classes)
  return document => {
    const found = new Map<{ readonly id: string }, readonly Hit[]>()
    for (const [group, hits] of scan(document))
      found.set(
        group,
        hits.map(hit => ({ ...hit, phrase: asWritten.get(hit.phrase) ?? hit.phrase })),
      )
    return found
  }
}
