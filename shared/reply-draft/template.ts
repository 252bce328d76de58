import type { Pick } from './random'

/**
 * A wording with choices and places to fill.
 *
 *   [Thanks|Thank you]   one of these, nested as deep as one likes; an empty choice leaves it out
 *   {thing}              one of the wordings of that slot, filled in the same way
 *   {thing.be}           a verb or pronoun that agrees with the noun: "is" or "are", "it" or "they", "takes" or "take"
 */
export type Template = string

/** The thing a sentence is about; grammar follows its number. "the pizza" and "the coffee" are singular here. */
export type Noun = { readonly text: string; readonly plural: boolean }

/** What the places of a template are filled with. */
export type Filling = {
  readonly slots: Readonly<Record<string, readonly Template[]>>
  readonly nouns: Readonly<Record<string, Noun>>
}

const SLOT = /\{([a-z0-9]+)(?:\.([a-z]+))?\}/gi

/** Whether every place of the template can be filled. */
export function canFill(template: Template, filling: Filling): boolean {
  for (const [, name = '', verb] of template.matchAll(SLOT)) {
    if (verb === undefined && (filling.slots[name]?.length ?? 0) > 0) continue
    if (filling.nouns[name]) continue
    return false
  }
  return true
}

/** Writes a template out. Call it only where `canFill` says so, of the template and of every wording of the slots. */
export function fill(template: Template, filling: Filling, pick: Pick): string {
  return choose(template, pick).replace(SLOT, (_, name: string, verb: string | undefined) => {
    const noun = filling.nouns[name]
    if (noun) return verb === undefined ? noun.text : agree(verb, noun.plural)
    return fill(pick(filling.slots[name] ?? []) ?? '', filling, pick)
  })
}

/** Takes one choice of each outermost pair of brackets, from the inside out. */
function choose(template: Template, pick: Pick): string {
  let text = template
  for (;;) {
    const close = text.indexOf(']')
    if (close < 0) return text
    const open = text.lastIndexOf('[', close)
    text = text.slice(0, open) + (pick(text.slice(open + 1, close).split('|')) ?? '') + text.slice(close + 1)
  }
}

const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  be: ['is', 'are'],
  was: ['was', 'were'],
  have: ['has', 'have'],
  do: ['does', 'do'],
  go: ['goes', 'go'],
  it: ['it', 'they'],
  them: ['it', 'them'],
  its: ['its', 'their'],
  that: ['that', 'those'],
}

function agree(verb: string, plural: boolean): string {
  const pair = IRREGULAR[verb]
  if (pair) return plural ? pair[1] : pair[0]
  if (plural) return verb
  return /(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}
