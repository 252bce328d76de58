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

/** A template read once, without the choices that cannot be filled. */
export type Wording = readonly (string | readonly Wording[])[]

/** A filling whose slots were read and cut in the same way. */
export type Ready = {
  readonly slots: Readonly<Record<string, readonly Wording[]>>
  readonly nouns: Readonly<Record<string, Noun>>
}

const SLOT = /\{([a-z0-9]+)(?:\.([a-z]+))?\}/gi

/** Reads the slots of a filling. A slot in which nothing fits is left out. */
export function ready({ slots, nouns }: Filling): Ready {
  const raw: Places = { slots, nouns }
  return {
    nouns,
    slots: Object.fromEntries(Object.entries(slots).map(([name, templates]) => [name, fittingFor(templates, raw)])),
  }
}

/** What of the templates can be filled; a choice that cannot is taken out, a template without a choice left too. */
export function fitting(templates: readonly Template[], filling: Ready): Wording[] {
  return fittingFor(templates, filling)
}

type Places = {
  readonly slots: Readonly<Record<string, readonly unknown[]>>
  readonly nouns: Readonly<Record<string, Noun>>
}

function fittingFor(templates: readonly Template[], { slots, nouns }: Places): Wording[] {
  const known = (name: string) => (slots[name]?.length ?? 0) > 0 || Object.hasOwn(nouns, name)
  return templates.map(template => fit(read(template), known)).filter(wording => wording !== undefined)
}

/** Writes a wording out. */
export function write(wording: Wording, filling: Ready, pick: Pick): string {
  const chosen = wording
    .map(part => (typeof part === 'string' ? part : write(pick(part) ?? [], filling, pick)))
    .join('')
  return chosen.replace(SLOT, (_, name: string, verb: string | undefined) => {
    const noun = filling.nouns[name]
    if (noun) return verb === undefined ? noun.text : agree(verb, noun.plural)
    return write(pick(filling.slots[name] ?? []) ?? [], filling, pick)
  })
}

function fit(wording: Wording, known: (name: string) => boolean): Wording | undefined {
  const parts: (string | Wording[])[] = []
  for (const part of wording) {
    if (typeof part === 'string') {
      for (const [, name = ''] of part.matchAll(SLOT)) if (!known(name)) return undefined
      parts.push(part)
      continue
    }
    const options = part.map(option => fit(option, known)).filter(option => option !== undefined)
    if (options.length === 0) return undefined
    parts.push(options)
  }
  return parts
}

const readings = new Map<Template, Wording>()

function read(template: Template): Wording {
  const known = readings.get(template)
  if (known) return known
  const wording = readSequence(template, 0).wording
  readings.set(template, wording)
  return wording
}

/** Reads up to the next `|` or `]` that belongs to an outer choice. */
function readSequence(template: Template, from: number): { wording: Wording; end: number } {
  const parts: (string | Wording[])[] = []
  let at = from
  let text = ''
  while (at < template.length && template[at] !== '|' && template[at] !== ']') {
    if (template[at] !== '[') {
      text += template.charAt(at++)
      continue
    }
    if (text) parts.push(text)
    text = ''
    const options: Wording[] = []
    do {
      const option = readSequence(template, at + 1)
      options.push(option.wording)
      at = option.end
    } while (template[at] === '|')
    parts.push(options)
    at++
  }
  if (text) parts.push(text)
  return { wording: parts, end: at }
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
