import { contextPhrases, type ContextKind } from './context-phrases'
import type { TextDocument, Token } from './document'
import type { Hit } from './phrases'
import type { Cue, Scene } from './rule'
import { overlaps } from './span'
import { standingCues } from './standing-cues'

/**
 * One treatment of context for all rules: what stands around a hit and takes its meaning away.
 * Every test looks at the words near the hit, within its sentence and its neighbours, and says yes or no.
 */
export type ContextTest = (hit: Place, scene: Scene) => boolean

/** Where words stand in a document: its tokens `first` to `last`. */
export type Place = Omit<Hit, 'phrase'>

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const NEGATORS = words(`
  no not never none nobody noone without hardly barely neither nor nothing zero cannot
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't ain't shouldn't
  dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt hasnt havent hadnt aint shouldnt`)
/** "Not only", "not once but": a negator that negates nothing. */
const EMPTY_NEGATION = words('only just once merely wonder doubt joke kidding again less')
/**
 * Words that a negator reaches through. "Nobody in our group got sick" is negated; "nobody told us of the leak" and
 * "never apologized for the burn" are not, because telling and apologizing are no such words.
 */
const LIGHT = words(`
  a an the any of in at to for with from or and my our his her their your this that these those it its i we he she they you us me him them
  is are was were be been being am get got gets getting have has had having do did does feel feeling felt find found see saw seen
  ever even really actually so very too yet once single sign signs trace hint evidence problem problems issue issues trouble
  one person people soul guest guests customer customers party group family table else other here there there's kind sort
  more all all's anyone anybody else's bit longer luckily thankfully fortunately like i've we've experienced had noticed notice
  come came going gone go went ended up as much many need needed want wanted plan plans planning intend intending think
  seriously badly actually physically single risk danger fear chance
  thank goodness god heavens`)
/** What somebody thought for a moment, right before the hit: "I thought my ring was stolen". */
const FALSE_FEAR = words('thought assumed')
const MODALS = words(
  `could would might may should can could've would've might've should've coulda woulda will i'd we'd i'll they'll he'd she'd it'd you'd you'll someone'll gonna`,
)
const MODAL_LIGHT = words(`
  i we he she they you it this that there someone somebody anyone people have has had of be been get got gotten easily well very
  really also even almost seriously probably possibly just have've to not going gonna ended up a an the my our his her their
  kid child one of us lead led caused cause resulted in into end severe serious potentially so simply badly escaped escape being`)
const CLOSE_CALL = words('almost nearly narrowly')
const SUPPOSING = words(`
  if hope hoping hopefully afraid worried worry fear feared scared wondering wonder imagine unless lest suppose supposing pray
  avoid avoids avoided avoiding prevent prevents prevented preventing whether risk risking risks suspected rather`)
/** What others found in another firm's work is told by that firm, not about it. */
const FINDS = words(`
  found find finds said says told tells confirmed discovered showed shows inspected looked noticed pointed explained identified
  diagnosed came fixed repaired saw caught warned had says quoted measured tested redid tagged agreed swore took`)
const OWN_FIRM = words('here these this you your')
const SPEECH = words(`
  said says say saying told tell tells called calls calling yelled yells shouted screamed muttered whispered laughed replied
  answered goes joked announced asked wrote texted emailed read reads labelled labeled mumbled snapped barked hissed`)
const STILL = words('keep keeps kept still today yesterday tonight')
const NARROW = 7
const WIDE = 9

/** Negated at this place: "nobody got sick", "no sign of roaches", "thankfully did not get hurt". */
export const negated: ContextTest = (hit, { document }) => {
  const { tokens } = document
  for (let at = hit.first - 1, steps = 0; at >= 0 && steps < NARROW; at--, steps++) {
    const token = tokens[at]
    const after = tokens[at + 1]
    if (!token || after?.gap === 2) return false
    if (NEGATORS.has(token.word)) return !(after && EMPTY_NEGATION.has(after.word)) && !doubled(tokens, at)
    if (!LIGHT.has(token.word)) return false
    if (after?.gap === 1 && steps > 3) return false
  }
  return false
}

/** "Can't say nobody", "not without": two negators make a statement. */
const doubled = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before !== undefined && tokens[at]?.gap === 0 && NEGATORS.has(before.word)
}

/** Something that nearly happened: "could have", "almost", "an inch from". */
export const nearMiss: ContextTest = (hit, scene) => {
  const { tokens } = scene.document
  let modal = false
  for (let at = hit.first - 1, steps = 0; at >= 0 && steps < NARROW; at--, steps++) {
    const token = tokens[at]
    if (!token || tokens[at + 1]?.gap === 2) break
    if (CLOSE_CALL.has(token.word)) return true
    if (MODALS.has(token.word)) {
      modal = /^(?:could|might|may|would|should|can|i'd|we'd|he'd|she'd|it'd|you'd|they'd)/.test(token.word)
      break
    }
    if (!MODAL_LIGHT.has(token.word)) break
  }
  return modal || touches('close', hit, scene.document)
}

/** Not a thing that happened: "could have", "if we had", "someone will", "hope nobody", "almost". */
export const hypothetical: ContextTest = (hit, scene) => {
  if (nearMiss(hit, scene)) return true
  const { tokens } = scene.document
  let light = true
  for (let at = hit.first - 1, steps = 0; at >= 0 && steps < WIDE; at--, steps++) {
    const token = tokens[at]
    const after = tokens[at + 1]
    if (!token || after?.gap === 2) break
    if (SUPPOSING.has(token.word) && !(token.word === 'if' && tokens[at - 1]?.word === 'as')) return true
    if (light && (token.word === 'will' || token.word === 'gonna' || token.word === "they'll")) return true
    if (light && token.word === 'going' && after?.word === 'to') return true
    if (steps < 3 && FALSE_FEAR.has(token.word)) return true
    light &&= MODAL_LIGHT.has(token.word)
    if (after?.gap === 1) break
  }
  return touches('waiting', hit, scene.document)
}

/** Told about another business: "the last plumber left live wires", "the other shop". */
export const otherFirm: ContextTest = (hit, { document }) => {
  const { tokens } = document
  const sentence = tokens[hit.first]?.sentence ?? 0
  for (const mention of marked('otherFirm', document)) {
    const where = tokens[mention.first]?.sentence ?? 0
    if (where === sentence) {
      if (mention.first >= hit.first) {
        // "live wires left by the previous electrician": only as the doer, right behind.
        const before = tokens[mention.first - 1]?.word
        const by =
          before !== undefined && /^(?:the|my|our|a|his|her|some)$/.test(before)
            ? tokens[mention.first - 2]?.word
            : before
        if (mention.first - hit.last <= WIDE && (by === 'by' || by === 'from' || by === 'at' || by === 'of'))
          return true
        continue
      }
      if (
        !any(tokens, mention.last + 1, hit.first - 1, FINDS, 3) &&
        !switchesBack(tokens, mention.last + 1, hit.first - 1)
      )
        return true
    } else if (where === sentence - 1 || where === sentence - 2) {
      const head = document.sentences[where]
      const own = document.sentences[sentence]
      if (!head || !own || mention.first - head.first > 5 || any(tokens, mention.last + 1, head.last, FINDS, 2))
        continue
      if (
        /^(?:he|she|they|it|his|her|their|then|left|and|after|two|one|also)$/.test(tokens[own.first]?.word ?? '') &&
        !switchesBack(tokens, mention.last + 1, hit.last)
      )
        return true
    }
  }
  return false
}

const switchesBack = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at++) {
    const word = tokens[at]?.word
    if (word !== undefined && (OWN_FIRM.has(word) || word === 'but' || word === 'then')) return true
  }
  return false
}

const any = (tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>, reach: number): boolean => {
  for (let at = from; at <= Math.min(to, from + reach); at++) if (set.has(tokens[at]?.word ?? '')) return true
  return false
}

/** Years old: "years ago", "back in 2012", "when I was a kid", in this sentence or the one before. */
export const longAgo: ContextTest = (hit, { document }) => {
  const sentence = document.tokens[hit.first]?.sentence ?? 0
  const mentioned = marked('longAgo', document).some(
    mention => (document.tokens[mention.first]?.sentence ?? -1) === sentence,
  )
  // "They keep charging a card that I cancelled years ago" is now.
  const { first = 0, last = -1 } = document.sentences[sentence] ?? {}
  return mentioned && !any(document.tokens, first, last, STILL, last - first)
}

/** Somebody else's words: inside quotation marks, or right behind "called me" and the like. */
export const quotedSpeech: ContextTest = (hit, { document }) => {
  if (insideQuotes(hit, document)) return true
  const { tokens } = document
  for (let at = hit.first - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const token = tokens[at]
    if (!token || tokens[at + 1]?.gap === 2) return false
    if (SPEECH.has(token.word)) {
      const speaker = tokens[at - 1]?.word
      return speaker !== 'i' && speaker !== 'we' && speaker !== "i'd"
    }
  }
  return false
}

/** Whether a hit stands between an opening and a closing double quotation mark of its paragraph. */
export function insideQuotes(hit: Place, { text }: TextDocument): boolean {
  const from = Math.max(0, hit.start - 300)
  let open = false
  for (let at = from; at < hit.start; at++) {
    const char = text.charAt(at)
    if (char === '\n' && text.charAt(at + 1) === '\n') open = false
    else if (char === '“') open = true
    else if (char === '”') open = false
    else if (char === '"') open = !open
  }
  if (!open) return false
  const rest = text.slice(hit.end, hit.end + 300)
  return rest.includes('"') || rest.includes('”')
}

/** A way of speaking: "to die for", "killer tacos", "heart attack on a plate". */
export const idiom: ContextTest = (hit, { document }) => touches('idiom', hit, document)

/** Already put right by the business: "came back the same day and fixed it", at or after the hit. */
export const putRight: ContextTest = (hit, { document }) =>
  marked('putRight', document).some(
    mention =>
      mention.last >= hit.first &&
      !negated(mention, { document }) &&
      !hypothetical(mention, { document }) &&
      !document.tokens
        .slice(Math.max(0, mention.first - 4), mention.first)
        .some(token => REFUSALS.has(token.word) && token.sentence === document.tokens[mention.first]?.sentence),
  )

const REFUSALS =
  words(`refused refuse refuses wouldn't won't never didn't unless until should should've asked ask want wanted need
  demand demanded promised promise said offered supposed expect expected please without had my i we husband wife dad neighbor nephew friend`)

/** The usual judgement: it happened, to a customer of this business, not long ago. */
export const happened: ContextTest = (hit, scene) =>
  !idiom(hit, scene) &&
  !negated(hit, scene) &&
  !hypothetical(hit, scene) &&
  !otherFirm(hit, scene) &&
  !longAgo(hit, scene)

const touches = (kind: ContextKind, hit: Place, document: TextDocument): boolean =>
  marked(kind, document).some(mention => overlaps(mention, hit))

const cueOf = (kind: ContextKind): Cue => ({ id: kind, phrases: contextPhrases[kind] })
const cues: Readonly<Record<ContextKind, Cue>> = {
  idiom: cueOf('idiom'),
  otherFirm: cueOf('otherFirm'),
  longAgo: cueOf('longAgo'),
  putRight: cueOf('putRight'),
  close: cueOf('close'),
  waiting: cueOf('waiting'),
}

/** The marks of context, for a scan that looks up rules in the same pass. */
export const contextMarks = standingCues(Object.values(cues))

const marked = (kind: ContextKind, document: TextDocument): readonly Hit[] =>
  contextMarks.in(document).get(cues[kind]) ?? []
