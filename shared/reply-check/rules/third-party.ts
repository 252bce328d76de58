import type { Match } from '../../text/rule'
import { anyOf, hitsOf, isPast, sentenceTokens, wordsAfter, wordsBefore } from '../neighbourhood'
import { namedFirms } from '../named-firms'
import type { Cue, ReplyRule, ReplyScene, Ruling } from '../reply-rule'
import { sentElsewhere } from '../lexicon/others'
import { isPraise } from '../ratings'

const faults: Cue = {
  id: 'third-party:faults',
  phrases: [
    "(is|are|was|were|'s|been) (clearly|the|entirely|really|solely|at|the one|the ones|actually|also|known|always|often|usually|very|so|too|completely)? (to blame|at fault|responsible|late|drunk|loud|rude|wrong|sloppy|careless|slow|negligent|unreliable|noisy|the problem|the culprit|the cause|the reason|behind this|who|terrible|awful|useless|incompetent|short|out of stock|the one who|the ones who|hammered|rowdy|screaming|shouting|smoking|fighting|yelling)",
    '(messed|screwed|mucked|slipped|fouled|held|mixed|set|put|hung|wired|let|backed|banged|beat|beaten|stood) (it|this|that|things|us|them|you|your|the|everything|everyone)? ... (up|down|crooked|wrong|late)',
    "(forgot|forgets|lost|loses|broke|broken|breaks|damaged|dropped|delivered|delivers|sent|sends|shipped|ships|supplied|supplies|sold us|sold|sells|made|makes|installed|caused|causes|scratched|dented|spilled|spilt|left|ruined|botched|ignored|delayed|cancelled|canceled|failed|misled|shorted|overcharged|took|stole|misplaced|mislabeled|mislabelled|packed|cooked|baked|printed|cut|mixed|installed|wired|poured|parked|blocked|complained|yelled|shouted|screamed|smoked|fought|threw|dragged|kept|refused|overbooked|double booked|quoted|promised|stood us|never delivered|never sent|never showed|never came|never told|never passed|did not|didn't|does not|doesn't|hadn't|won't|couldn't|would not|wouldn't|had|got|gave|put|knocked|shut|turned|switched|tracked|bumped|hit|let|showed up|no showed|changed|swapped|blew|tripped|clogged|jammed|hosed|mishandled|botches|loaded|drove|runs|ran|brought|used|hogged|sat|poisoned|contaminated)",
    '(fault|mistake|error|doing|problem|blunder|negligence|carelessness|mess|incompetence|delay|sloppiness|screwup|screw up|responsibility|defective|bad batch|shoddy|faulty|late delivery|poor|wrong)',
    '(blame|ask|complain to|take it up with|talk to|take that up with|thank) ',
  ],
}
const failings: Cue = {
  id: 'third-party:failings',
  phrases: [
    "(can't|cannot|couldn't|could not|won't|wouldn't|would not|didn't|did not|doesn't|does not|don't|hadn't|hasn't|never|keeps|kept|always|still|isn't|aren't|wasn't|weren't) _",
    "(not us|not ours|not our|wasn't us|weren't us|isn't us|not me|nothing to do with us|no fault of ours|beyond our)",
    '(because|blame|thanks|due|down|owing|courtesy|fault) (of|to)?',
    '(by|from|at) ',
  ],
}
const groups: Cue = {
  id: 'third-party:groups',
  phrases: [
    '(table|party|wedding|bachelorette|group|crowd|bunch|reunion|family|kids|guests|guest|couple|crew|booking|birthday|tour|neighbor|neighbors|neighbour|tenant|customer|customers|client|diner|supplier|vendor|landlord|contractor|subcontractor|driver|courier|shop|dealer|planner|photographer|dj|band|florist|caterer)',
  ],
}
const others: Cue = {
  id: 'third-party:others',
  phrases: [
    "(the|a|an|another|that|one|some|two|those|other|your|her|his|our) (other|next|neighboring|drunk|rude|loud|previous|same|last|first|older|young|single|difficult)? (customer|customers|guest|guests|diner|diners|patron|patrons|client|patient|patients|member|members|table|party|couple|family|neighbor|neighbors|neighbour|neighbours|tenant|tenants|lady|gentleman|woman|man|kid|kids|group|bachelorette|bridesmaids|bridesmaid|bride|groom|wedding party|renter|renters|resident|passenger|parent|parents|child|boy|dog|dogs|dog's owner|owner of the dog) (at|in|next|beside|behind|across|before|ahead|upstairs|downstairs|above|below|from|who|whose|with|on|after|two) ",
    '(your|the|her|his) (neighbor|neighbors|neighbour|neighbours|landlord|tenant|tenants|upstairs neighbor|downstairs neighbor|hoa|building manager|super|roommate|wedding planner|planner|dj|photographer|florist|caterer|caterers|contractor|electrician|plumber|painter|roofer|hotel|previous mechanic|last mechanic|other mechanic|other shop|previous shop|previous stylist|last stylist|former dentist|previous dentist|old dentist|last dentist|other doctor|previous owner|former owner|bridesmaid|bridesmaids|other vet|previous vet|previous accountant|last accountant|last attorney|builder|realtor|dealer|dealership|movers|cleaner|babysitter|sitter|friend|friends|guest|guests) ',
    '(other|another) (customer|customers|guest|guests|diner|diners|patron|patrons|patient|patients|client|member|table|party|family|parent|child|kid|dog|couple)',
    '(previous|next|last|other|first) (driver|customer|guest|owner|tenant|renter|client|rider|car|person|group|shop|contractor|mechanic|stylist|plumber|electrician|painter|roofer|dentist|vet) (in|who|that|ahead|before|after|left|dropped|broke|did|had)',
    '_ (two doors down|next door|down the hall|across the hall|across the street|upstairs|downstairs|one floor up|at the next table|in the next room|in the next booth) ',
    '(dj|band|florist|photographer|planner|caterer|cake lady|rental company|tent company|driver|contractor|realtor|decorator|officiant|limo) (you|your) ',
    '(the|that|those|some|a) (couple|family|party|guests|guest|group|team|table|people|crowd|folks|lady|man|woman|customer|customers|tenant|tenants|kids|bride|wedding|client|diner|diners|bachelorette party|tour|bunch) (who|that|before|ahead|upstairs|downstairs|next door|next to|behind|beside|across|after) ',
    "(that|it|this|the noise|the mess|the smell|noise|mess|smell|racket|smoke|music|hair|spill|stain|dent|culprit|culprits|problem|trouble) (was|were|is|is from|was from|came from|comes from|belonged to|belongs to) (the|a|another|our other|one of our other|some|someone from|that|your) _? _? (team|party|group|guest|guests|customer|customers|neighbor|neighbors|neighbour|neighbours|tenant|tenants|tenant's|neighbor's|guest's|landlord's|customer's|table|couple|family|lady|gentleman|kids|crowd|wedding|bachelorette|reunion|diner|diners|client|patient|crew next door|shop next door|bar next door|landlord|supplier|courier|band|dj|photographer|planner|salon|dealer|subcontractor|contractor)",
    '(the|your|our) (table|party|couple|family|people|guests|room|folks|group|lady|man|woman) (next to|beside|behind|across from|next door|in room|upstairs|downstairs|above|below|before|in front|near|at table|in the next)',
  ],
}

/** Somebody is named as the culprit outright. */
const elsewhere: Cue = { id: 'third-party:elsewhere', phrases: sentElsewhere }

/** Blaming a named supplier, a neighbour, another customer. */
export const thirdParty: ReplyRule = {
  id: 'third-party',
  title: 'Blames somebody else by name',
  severity: 'block',
  message: 'They cannot answer here, and they can sue.',
  why: 'A supplier, neighbour or other guest who is blamed in public can hold you to it, and readers hear only that it was not you. "A delivery came late" is enough.',
  source: 'L1, domain 6 SD-THIRD',
  readOn: '2026-11-24',
  example: {
    marks: 'Billow & Pole put the tent up crooked.',
    leaves: 'A delivery came late and we should have called.',
  },
  cues: [faults, others, failings, groups, elsewhere],
  find: findBlamed,
}

function* findBlamed(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text, tokens } = scene.document
  const faultHits = hitsOf(scene, faults)
  const failingHits = hitsOf(scene, failings)
  for (const name of namedFirms(scene)) {
    const sentence = tokens[name.first]?.sentence
    const fault = faultHits.find(hit => tokens[hit.first]?.sentence === sentence && near(hit, name))
    const failing = failingHits.find(hit => tokens[hit.first]?.sentence === sentence && near(hit, name))
    const single = name.last === name.first
    const close = (hit: { readonly first: number } | undefined) =>
      hit !== undefined && hit.first > name.last && hit.first - name.last <= 2
    const after = /^(?:by|from|of|to|blame|because)$/.test(tokens[name.first - 1]?.word ?? '')
    if ((single ? close(fault) || (after && (fault || failing)) : fault || failing) && !praised(scene, name.first))
      yield {
        start: name.start,
        end: name.end,
        value: {
          suggestion: name.first === scene.document.sentences[sentence ?? -1]?.first ? 'A supplier' : 'a supplier',
        },
      }
  }
  for (const hit of hitsOf(scene, elsewhere))
    if (
      !isPraise(scene.context.review.rating) &&
      !anyOf(wordsAfter(scene, hit.last - 1, 1), OURSELVES) &&
      !anyOf(wordsBefore(scene, hit.first, 4), POLITE)
    )
      yield { start: hit.start, end: hit.end, value: {} }
  yield* findStrangers(scene)
  for (const group of hitsOf(scene, groups)) {
    const sentence = tokens[group.first]?.sentence
    const denied = failingHits.find(
      hit =>
        (tokens[hit.first]?.sentence === sentence ||
          (tokens[hit.first]?.sentence === (sentence ?? -9) + 1 && sentenceTokens(scene, hit.first).length <= 4)) &&
        /^(?:not us|not ours|not our|wasn't us|weren't us|isn't us|not me|nothing to do|no fault of)/.test(
          text.slice(hit.start, hit.end).toLowerCase(),
        ),
    )
    if (denied) yield { start: group.start, end: Math.max(group.end, denied.end), value: {} }
  }
  for (const other of hitsOf(scene, others)) {
    const said = text.slice(other.start, other.end).toLowerCase()
    if (IT_WAS.test(said)) {
      yield { start: other.start, end: other.end, value: {} }
      continue
    }
    const ahead = wordsAfter(scene, other.last - 1, 2)[0] ?? ''
    const someone = WHO.test(said) || /^(?:who|that|before|ahead)$/.test(ahead)
    if (/^(?:a|the|our|some|one|two|that)\b/.test(said) && !someone && !ELSEWHERE.test(said)) continue
    if (anyOf(wordsBefore(scene, other.first, 4), POLITE)) continue
    const sentence = tokens[other.first]?.sentence
    const fault = faultHits.find(
      hit =>
        tokens[hit.first]?.sentence === sentence &&
        (hit.first > other.first || /fault|mistake|blame|by/.test(text.slice(hit.start, hit.end))) &&
        hit.first - other.last <= 9 &&
        (someone ||
          !/^(?:had|left|got|let|sat|made|kept|cut|gave|put)$/.test(text.slice(hit.start, hit.end).toLowerCase())),
    )
    const strong = /your (?:friend|friends|guest|guests|dealer|builder)/.test(said)
    if (
      !fault ||
      (strong &&
        !/fault|blame|broke|drunk|spilled|complained|caused/.test(text.slice(fault.start, fault.end).toLowerCase()))
    )
      continue
    if (
      anyOf(
        sentenceTokens(scene, other.first).map(token => token.word),
        GENTLE,
      )
    )
      continue
    yield { start: other.start, end: fault.end > other.end ? fault.end : other.end, value: {} }
  }
}

/** "That was the hockey team": said of whoever else it was. */
const IT_WAS =
  /^(?:that|it|this|the noise|the mess|the smell|noise|mess|smell|racket|smoke|music|hair|spill|stain|dent|culprits?|problem|trouble) (?:was|were|is|came|comes|belong)/
const WHO = /\b(?:who|that|before|ahead|you|your|down|hall|street|door|up|table|room|booth|in)$/
const ELSEWHERE =
  /other|another|next|behind|beside|across|upstairs|downstairs|above|below|ahead|before|drunk|loud|rude|neighbou?r|tenant|bridesmaid|bachelorette/
const POLITE = new Set(['every', 'each', 'for', 'no', 'any', 'anyone', 'like', 'with', 'invite', 'when'])
const OURSELVES = new Set(['us', 'me'])
const GENTLE = new Set(['anyone', 'everyone', 'nobody', "i'd", 'whenever', 'should'])
const near = (
  hit: { readonly first: number; readonly last: number },
  name: { readonly first: number; readonly last: number },
): boolean => (hit.first > name.last ? hit.first - name.last <= 7 : name.first - hit.last <= 6)

const praised = (scene: ReplyScene, token: number): boolean =>
  anyOf(
    sentenceTokens(scene, token).map(one => one.word),
    PRAISE,
  )
const PRAISE = new Set(['thank', 'thanks', 'glad', 'proud', 'love', 'happy', 'recommend', 'pleased', 'smile'])

/** "The man in 12 lit up", "the party upstairs danced": another guest and what he did. */
const STRANGER =
  /\b(?:the|that|those|a|an|our|two|some) (?:[\p{L}-]{1,40} ){0,2}?(?:man|woman|lady|gentleman|couple|family|kids|party|group|crowd|bunch|guest|guests|tenant|tenants|neighbou?rs?|customers?|students|teenagers|tourists|regulars?|member|dog|boys|girls|bachelor party|reunion|wedding) (?:in|with|from|next door|upstairs|downstairs|across|behind|before you|ahead of you|above|below|beside) (?!(?:the )?(?:desk|counter|register|front|phone|bar|window|charge|kitchen|shop|office|mind|need|us|our)\b)([^.!?\n]{0,60})/giu

function* findStrangers(scene: ReplyScene): Iterable<Match<Ruling>> {
  if (isPraise(scene.context.review.rating)) return
  for (const match of scene.document.text.matchAll(STRANGER)) {
    const words = (match[1] ?? '').toLowerCase().match(/[a-z']+/g) ?? []
    const deed = words.find(word => isPast(word) && !MILD_DEEDS.has(word))
    if (deed === undefined || words.some(word => POLITE.has(word) && word !== 'with' && word !== 'for')) continue
    yield { start: match.index, end: match.index + match[0].trimEnd().length, value: {} }
  }
}
const MILD_DEEDS = new Set('was were had asked waited wanted deserved needed liked loved thanked booked'.split(' '))
