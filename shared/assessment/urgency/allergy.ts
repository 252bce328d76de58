import { allergyMeanings } from '../urgency-meanings/allergy'
import {
  content,
  foundIn,
  ifHappened,
  near,
  pair,
  meant,
  READ_ON,
  soften,
  together,
  type UrgencyRule,
} from './urgency-rule'
import { idiom, longAgo, otherFirm } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const ALLERGY = '(allergy|allergies|allergic|celiac|coeliac|intolerant|intolerance|anaphylactic|epipen)'

/** A body that reacts. */
const reaction: Cue = {
  id: 'allergy-reaction',
  phrases: [
    'allergic reaction|reactions',
    'anaphyla*',
    '(epipen|epi pen|epinephrine|auto injector)',
    'benadryl',
    'hives',
    '(broke|broken|breaking|breaks|come|came) out in (hives|a rash|rash|welts|spots|bumps|red)',
    '(throat|airway|airways|windpipe) ... (closed|closing|close|tight|tightened|tightening|swelling|swelled|swell|swollen|itchy|itching|shut)',
    '(face|lips|lip|tongue|eyes|eye|lids|eyelids|mouth|cheeks|hands) ... (swelled|swelling|swell|swollen|swole|puffed|ballooned|doubled|blew up|tripled|puffy|numb)',
    '(swollen|swelling|puffy) (shut|face|lips|lids|eyes|tongue|throat|eyelids|hands)',
    '(lids|eyes|eyelids) ... swollen shut',
    '(reaction|reacted) to (the|their|your|a|that|some|whatever) ... (dye|color|wax|lash|lashes|glue|adhesive|peel|product|products|tint|gel|perfume|lotion|oil|henna|bleach|toner|polish|latex|medication|meds|sedative|shot|shampoo|sauce|food|nuts|peanut|dish|cream|mask|detergent|ingredient|ingredients|anesthetic)',
    '(severe|serious|bad|horrible|terrible|nasty|awful|major|violent|mild|skin) reaction',
    '(had|having|gave (me|her|him|us)|get|got|caused|in) (a|an) (full|full blown)? reaction',
    '(gave|giving|left|leaving|caused) (me|him|her|us|my _) (with|a)? (a|an)? (awful|terrible|horrible|bad|huge|itchy|red|nasty|painful)? rash',
    '(itchy|red|burning|painful|awful) rash (all|on|from|after|over|everywhere)',
    '(glutened|got glutened)',
  ],
}
/** The business was told. */
const warned: Cue = {
  id: 'allergy-warned',
  phrases: [
    `(told|tell|informed|warned|said|say|mentioned|explained|noted|wrote|listed|flagged|specified|asked|reminded|stated|stressed|clear|disclosed|repeated|ticked|checked|put|marked|wearing|form|note|chart|file|card) ... ${ALLERGY}`,
    `${ALLERGY} ... (told|informed|warned|said|mentioned|explained|noted|wrote|listed|flagged|specified|repeated|stressed|clear|note|form|order|chart|file|twice|times)`,
    `(because of|due to|have|has|with|having|it's|its|is|severe|serious|deadly|a|an|i'm|i am|my) ... (nut|nuts|peanut|tree nut|dairy|gluten|shellfish|sesame|egg|soy|fish|latex|penicillin|food|seafood|shrimp|wheat|milk|lash|dye|bee|strawberry|chicken|beef|grain|medication|drug) ${ALLERGY}`,
    `${ALLERGY} to (nuts|peanuts|tree nuts|dairy|gluten|shellfish|sesame|eggs|egg|soy|fish|latex|penicillin|seafood|shrimp|wheat|milk|bees|chicken|beef|grain|cashews|almonds|adhesive|ppd|ammonia|formaldehyde|acrylic|all nuts|red dye|it|them|that|lidocaine|sulfa)`,
    '(celiac|coeliac) (disease)?',
    '(labelled|labeled|marked|listed|sold|advertised|ordered|asked for|said|it said|as) ... ({allergen}|allergen) free',
    'no (dairy|nuts|peanuts|gluten|shellfish|eggs|sesame|soy|milk|cheese|wheat|fish) ... allerg*',
    `(reacts|sensitive|react) to (adhesives|adhesive|dye|latex|ammonia|bleach)`,
    'skipped (the)? (patch test|allergy)',
    `(${'despite|ignored|ignoring|disregarded|forgot|knew about|know about|aware of|dismissed|laughed (at|off)|rolled'}) ... ${ALLERGY}`,
    `${ALLERGY} ... (ignored|dismissed|laughed|shrugged|forgotten|disregarded|missed)`,
    'without (a|any|doing a) patch test',
    '(no|nobody did a|never did a) patch test',
  ],
}
/** And it was served, used or done all the same. */
const served: Cue = {
  id: 'allergy-served',
  phrases: [
    '(served|gave|brought|handed|sent|fed|came|arrived|used|injected|prescribed) ... (anyway|anyways|regardless|nonetheless|still)',
    '(still|anyway) (came|had|put|served|brought|gave|used|contained|arrived|got|added|covered|loaded)',
    '(served|gave|brought|handed|came|arrived|full|covered|loaded|topped|made|cooked|fried|prepared|used|contained|contains|had|has|was|were|is|with|found|included|fed|stirred|drizzled|sprinkled|finished) (me|us|him|her|it|with|in|of|to|my _|the _|out)? ... {allergen}',
    '{allergen} (in|on|inside|all over|underneath|mixed|hidden|at the bottom|throughout) (it|my|the|her|his|our|there|everything|top)',
    '(first|one|second) (sip|bite|taste|spoonful|forkful)',
    'bit into',
    'cross contamina*',
    'contamina*',
    '(same|shared) (fryer|tongs|cutting board|grill|knife|gloves|pan|blender|scoop|oil)',
    "it (was|did|had|wasn't|is|contained) (not|full|loaded|made|cooked)",
    "(it was not|it wasn't|was not|wasn't|it did not|they were not|turns out|turned out)",
    '(spat|spit) (it)? out',
    '(ate|swallowed|drank) (some|it|half|a|one|the|most)',
    '(itch*|reacted|reaction|hospital|er|epipen|urgent care|ambulance|benadryl|sick|swelling|stretcher|iv)',
  ],
}

/** Talk of an allergy or of being free of something, and a body that suffers: together they are a reaction. */
const [about, suffered] = pair(
  'allergy-suffered',
  [
    'allerg*|celiac|coeliac|intoleran*|anaphyla*|lactose|epipen',
    '(dairy|nut|peanut|gluten|egg|sesame|soy|shellfish|lactose|allergen|latex|ammonia|fragrance) free',
    '(oat|almond|soy|coconut|non dairy|lactose free|dairy free) milk',
    '(no|without) (dairy|nuts|peanuts|gluten|shellfish|egg|eggs|sesame|soy|milk|cheese|wheat|fish|shrimp|peanut|butter)',
    'no (egg|eggs|nuts|dairy|gluten|milk|peanuts|sesame|shellfish|soy) in (it|them|this|that)',
    '{allergen} (closes|close|shuts|sends|gives|makes|kills|swells|triggers) ...',
    'patch test',
    "(can't|cannot|can not|not allowed to|mustn't) (have|eat|touch|go near) {allergen}",
  ],
  [
    'wheez*|hives|swell*|swoll*|swelled|itch*|rash|epipen|hospital|er|ambulance|anaphyla*|benadryl|antihistamine*|steroids|prednisone|blisters|welts|stretcher|vomit*|sick|reaction|reacted|gasping|paramedics|911|puffed|ballooned',
    '(her|his|my|the) (pen|inhaler)',
    '(urgent care|emergency room|doctor on call)',
    "(couldn't|could not|can't|couldnt|hard to|struggled to|trouble) (breathe|breathing|swallow|see)",
    '(throat|face|eyes|lips|tongue|scalp|lids|eyelids|hands|skin) ... (closed|closing|tight|shut|blew|puffed|ballooned|huge|red|balls|on fire|numb|burning|raw|doubled|like)',
    'golf balls',
  ],
)
/** A face or throat that swells needs no word of allergy. */
const swells = pair(
  'allergy-swells',
  ['throat|face|eyes|eye|lips|lip|tongue|lids|eyelids|eyelid|scalp|whole head|ears|airway'],
  [
    'swell*|swoll*|puff*|balloon*|(blew up)|(golf balls)|(size of)|(swelled)|(like a balloon)|(closing up)|(closed up)|(shut)|(twice its size)|(doubled in)',
  ],
)

/** How a business that took care is told of. */
const CARE =
  /\b(?:took (?:it|them|this|that|her|his|my|our|the allerg\w{1,30}) (?:very |so |really )?serious|changed (?:their |his |her )?gloves|separate (?:fryer|grill|kitchen|menu|pan|prep)|accommodat|double checked|very careful|so careful|no problem|knowledgeable)/i

const judgeReaction = ifHappened(1)

/** "The server asked about allergies" is care, not a warning. */
function askedByStaff(hit: Hit, { document: { tokens } }: ReviewScene): boolean {
  const first = tokens[hit.first]?.word ?? ''
  if (first !== 'asked' && first !== 'checked') return false
  const before = tokens[hit.first - 1]?.word ?? ''
  return before !== 'i' && before !== 'we' && before !== 'and'
}

export const allergy: UrgencyRule = {
  id: 'allergy',
  title: 'An allergic reaction, or an allergen after a warning',
  why: 'A reaction can come back and others may be at risk today. Call before anything is written.',
  tier: 1,
  source: 'U5',
  readOn: READ_ON,
  example: {
    marks: 'I said nut allergy twice and the cake had walnuts.',
    leaves: 'They asked about allergies and changed their gloves for us.',
  },
  cues: [reaction, warned, served, about, suffered, ...swells, ...allergyMeanings.cues],
  *find(scene) {
    if (!content(scene)) yield* foundIn(reaction, scene, judgeReaction)
    if (!content(scene)) {
      yield* together(swells, scene, judgeReaction, 8)
      yield* meant(allergyMeanings, scene, (hit, seen) =>
        askedByStaff(hit, seen) || CARE.test(seen.document.text) ? undefined : judgeReaction(hit, seen),
      )
      const bodies = (scene.hits.get(suffered) ?? []).filter(hit => judgeReaction(hit, scene) !== undefined)
      for (const hit of scene.hits.get(about) ?? []) {
        if (idiom(hit, scene) || otherFirm(hit, scene)) continue
        const body = bodies.find(
          other => (other.first > hit.last || other.last < hit.first) && near(hit, other, scene, 2),
        )
        if (body) yield { start: body.start, end: body.end, value: soften(1, body, scene) }
      }
    }
    const toldOf = scene.hits.get(warned) ?? []
    if (toldOf.length === 0) return
    const eaten = (scene.hits.get(served) ?? []).filter(hit => judgeReaction(hit, scene) !== undefined)
    for (const hit of toldOf) {
      if (askedByStaff(hit, scene) || idiom(hit, scene) || otherFirm(hit, scene) || longAgo(hit, scene)) continue
      const dish = eaten.find(other => (other.first > hit.last || other.last < hit.first) && near(hit, other, scene, 2))
      if (!dish) continue
      const value = soften(1, dish, scene)
      if (value > 1 || !content(scene)) yield { start: hit.start, end: hit.end, value }
    }
  },
  publicReply: 'Hold. Concern for the person and your direct line; no cause, no denial, no health detail.',
  steps: [
    {
      id: 'allergy-call',
      title: 'Call today',
      detail: 'If it is happening now, 911 comes first.',
      say: 'I read what happened and want to know how you are.',
      ask: 'How are you now? What was eaten or used, and when did it begin?',
      leaveOut: 'What caused it, and who pays.',
    },
    {
      id: 'allergy-hold',
      title: 'Set it aside',
      detail:
        'The dish or product, its ingredients and labels, marked so that nobody throws it out. Ask the staff what they remember.',
    },
    {
      id: 'allergy-others',
      title: 'Look for others at risk',
      detail: 'Check menu, labels and the way orders are marked. Tell your insurer.',
    },
  ],
}
