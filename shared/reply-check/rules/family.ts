import type { Match } from '../../text/rule'
import { isFirstName } from '../people'
import { anyOf, hitsOf, sentenceTokens, wordsAfter, wordsBefore, writtenWord } from '../neighbourhood'
import type { Cue, ReplyRule, ReplyScene, Ruling } from '../reply-rule'

const theirs: Cue = {
  id: 'family:theirs',
  phrases: [
    "your|you're _? _? {relative}",
    "your _? _? (boys|boy|girls|girl|teen|teens|teenager|teenagers|little one|little ones|little guy|little boy|little girl|youngest|oldest|eldest|newborn|bride|groom|in laws|hubby|better half|ex|ex husband|ex wife|ex partner|other half|folks|grandchild|grandchildren|grand kids|granny|gran|stepdaughter|step son|step daughter|foster child|godson|goddaughter|family member|loved one|family members|boyfriend|girlfriend|housemate|roommate|husband's|wife's|son's|daughter's|mother's|mom's|father's|dad's|child's|kid's|kids'|baby's|toddler's|aunt's|uncle's|sister's|brother's|grandmother's|family's|students|pupil)",
    'your {relative} (and|or) {relative}',
    '(you and|you or|both of you and|with|for|to|about|of) (your) (husband|wife|partner|spouse|boyfriend|girlfriend)',
  ],
}
const minors: Cue = {
  id: 'family:minors',
  phrases: [
    '(little|young|baby|master|miss|sweet|poor little) _',
    '(who|just|only|barely|has|had|not yet|nearly|almost) (just|only)? (turned|turning|turns) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)',
    "(the|a|that|this|his|her|poor|tiny|little|such a young|with a|of a) (baby|toddler|infant|newborn|little one|little boy|little girl|little guy|birthday boy|birthday girl|flower girl|ring bearer|bride's mother|mother of the bride|father of the bride|grandmother|grandfather|grandma|grandpa|minor|teenager|twins|kindergartner|preschooler|schoolchild|husband|wife|spouse|daughter|son|nephew|niece|boyfriend|girlfriend|mother in law|kid|child|boy|girl|kids|children|boys|girls)",
    '(two|three|four|five|six|several) (little|small|young|wild|screaming|tired)? (kids|children|toddlers|babies|boys|girls|teenagers|little ones)',
    '(a|an|the|that|your|his|her|another) (screaming|crying|fussy|sleeping|sick|tired|little|small|young|other|wailing|unruly|unattended|teething) (baby|babies|toddler|toddlers|child|kid|kids|children|infant|boy|girl|teen)',
    'another (boy|girl|child|kid|student|toddler|classmate)',
    '_ year old',
    '_ month old',
    "(he|she|they|who|child|kid|son|daughter) (is|was|turned|turns|are|were|being|'s) (only|just)? (three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|two|one|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17)",
    '(aged|age|turned|turning) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|_)',
    "(bride|groom|bride's|groom's|couple's|birthday girl's|birthday boy's) (father|mother|parents|family|uncle|aunt|brother|sister|grandmother|grandfather|side|mom|dad|cousin)",
    '(two of you|you two|you both) (have|had|are|were|got) (split|split up|divorced|separated|broken up|apart|getting divorced|separating)',
    '(his|her|your) (first|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|sweet sixteen|seventeenth|eighteenth|fortieth|fiftieth) birthday',
    'custody (fight|battle|case|hearing|dispute|agreement|order|arrangement)',
    '(his|her|their) (mother|mom|mum|father|dad|parents|teacher|class|classroom|grandmother|grandma|sister|brother|nap|preschool|kindergarten)',
    '(your) (marriage|divorce|separation|custody|honeymoon|pregnancy|family|household)',
    '(the|your|going through a|messy|a) (divorce|custody|separation)',
    '(grade|th grade|st grade|rd grade|kindergarten|preschool) ... (class|room|teacher|daughter|son|student)',
  ],
}

/** The customer's relatives and any minor. */
export const family: ReplyRule = {
  id: 'family',
  title: 'Family and children',
  severity: 'block',
  message: 'Their family did not choose to be in public.',
  why: 'A child, a spouse or a parent has a right of their own to stay out of it, also where the customer wrote of them first. Owners were fined for naming relatives.',
  source: 'L9, L10',
  readOn: '2026-11-24',
  example: { marks: 'I hope your daughter is better.', leaves: 'No family should wait that long.' },
  cues: [theirs, minors],
  find: findFamily,
}

function* findFamily(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text, tokens } = scene.document
  for (const hit of hitsOf(scene, theirs)) {
    const said = text.slice(hit.start, hit.end).toLowerCase()
    const last = tokens[hit.last]?.word ?? ''
    if (/^(?:partner|partners)$/.test(last) && anyOf(wordsBefore(scene, hit.last, 1), BUSINESS)) continue
    if (
      /\byour (?:\w{1,30} )?(?:\w{1,30} )?family(?: members?)?$/.test(said) &&
      !scene.regulated &&
      !scene.reviewWords.has('family')
    )
      continue
    if (
      /\b(?:family|kids?|child(?:ren)?|baby|girls?|boys?)$/.test(last) &&
      anyOf(wordsAfter(scene, hit.last, 1), THING_AFTER)
    )
      continue
    if (
      /\b(?:girl|boy|baby|girls|boys|little one|youngest|oldest|eldest)$/.test(said) &&
      PETS.has(scene.context.profile.trade)
    )
      continue
    // "Your point about the kids": other words stand between.
    if (
      tokens
        .slice(hit.first + 1, hit.last)
        .some((token, at) => APART.has(token.word) && !/^law/.test(tokens[hit.first + 2 + at]?.word ?? ''))
    )
      continue
    yield { start: hit.start, end: hit.end, value: suggestFor(text.slice(hit.start, hit.end)) }
  }
  yield* namedChildren(scene)
  for (const hit of hitsOf(scene, minors)) {
    if (hit.first >= scene.signatureFrom) continue
    const said = text.slice(hit.start, hit.end).toLowerCase()
    if (
      /^(?:two|three|four|five|six|several)\b|screaming|crying|fussy|wailing|unruly|unattended|teething|^another/.test(
        said,
      ) &&
      !/year old|month old/.test(said)
    ) {
      if (CARES_FOR_CHILDREN.has(scene.context.profile.trade) && /^(?:two|three|four|five|six|several)/.test(said))
        continue
      yield { start: hit.start, end: hit.end, value: {} }
      continue
    }
    const last = tokens[hit.last]?.word ?? ''
    const words = sentenceTokens(scene, hit.first).map(token => token.word)
    if (/^(?:little|young|baby|master|miss|sweet|poor little)\b/.test(said)) {
      const name = writtenWord(scene, hit.last).replace(/['’]s$/, '')
      if (
        /^\p{Lu}\p{L}+$/u.test(name) &&
        (isFirstName(name) || scene.regulated) &&
        !scene.people.own.has(name.toLowerCase())
      )
        yield { start: hit.start, end: hit.end, value: {} }
      continue
    }
    if (/^(?:the|a|that|this|his|her|poor|tiny|little|such|with|of)\b/.test(said)) {
      if (
        anyOf(wordsAfter(scene, hit.last, 1), THING_AFTER) ||
        (/^(?:kid|child|baby|kids|children)$/.test(last) && anyOf(wordsBefore(scene, hit.first, 3), GENERIC))
      )
        continue
      if (/^(?:his|her) (?:mother|father|husband|wife|son|daughter)/.test(said) && anyOf(words, scene.people.own))
        continue
      if (OWN_FAMILY.has(wordsBefore(scene, hit.first, 1)[0] ?? '')) continue
      if (/\bbaby$/.test(said) && wordsAfter(scene, hit.last, 1)[0] === 'on') continue
      if (/^a |^of a|^with a/.test(said) && !SPECIFIC.test(words.join(' '))) continue
      if (PETS.has(scene.context.profile.trade) && /\b(?:girl|boy|girls|boys|baby|kid)$/.test(said)) continue
      if (/\b(?:kids|children|boys|girls|kid|child|boy|girl)$/.test(said)) {
        // In general terms ("the kids' corner", "the children nap at one") only the one who wrote can be meant.
        if (
          !mentionsChildren(scene) ||
          (CARES_FOR_CHILDREN.has(scene.context.profile.trade) && /s$|children$/.test(last))
        )
          continue
      }
      yield { start: hit.start, end: hit.end, value: {} }
      continue
    }
    if (/year old|month old/.test(said)) {
      if (
        anyOf(wordsAfter(scene, hit.last, 1), OLD_THINGS) ||
        !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|\d{1,2})$/.test(
          tokens[hit.first]?.word ?? '',
        )
      )
        continue
      yield { start: hit.start, end: hit.end, value: {} }
      continue
    }
    if (/^(?:his|her|their) /.test(said)) {
      if (scene.regulated || /class|nap|school|kindergarten/.test(said)) {
        if (!anyOf(words, scene.people.own) && !(/^their/.test(said) && !mentionsChildren(scene)))
          yield { start: hit.start, end: hit.end, value: {} }
      }
      continue
    }
    if (/^(?:aged|age|turned|turning)\b/.test(said)) {
      if (
        /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|\d{1,2})$/.test(
          last,
        ) &&
        anyOf(words, CHILD_WORDS)
      )
        yield { start: hit.start, end: hit.end, value: {} }
      continue
    }
    if (/family|household/.test(said)) {
      if (scene.regulated && !THING_AFTER.has(wordsAfter(scene, hit.last, 1)[0] ?? ''))
        yield { start: hit.start, end: hit.end, value: {} }
      continue
    }
    if (/^grade|grade\b/.test(said) && !scene.regulated) continue
    yield { start: hit.start, end: hit.end, value: {} }
  }
}

/** In a school a given name that is nobody's here is a child's. */
function* namedChildren(scene: ReplyScene): Iterable<Match<Ruling>> {
  if (!scene.regulated || !CARES_FOR_CHILDREN.has(scene.context.profile.trade)) return
  for (const [at, token] of scene.document.tokens.entries()) {
    if (at >= scene.signatureFrom) return
    const name = token.word.replace(/'s$/, '')
    if (
      /^\p{Lu}/u.test(writtenWord(scene, at)) &&
      isFirstName(name) &&
      !scene.people.own.has(name) &&
      !scene.people.shown.has(name)
    )
      yield { start: token.start, end: token.end, value: {} }
  }
}

const suggestFor = (said: string): Ruling =>
  /^your family$/i.test(said) ? {} : { suggestion: /^Y/.test(said) ? 'Everyone' : 'everyone' }

const mentionsChildren = (scene: ReplyScene): boolean => [...CHILD_WORDS].some(word => scene.reviewWords.has(word))

const CHILD_WORDS = new Set(
  'son sons daughter daughters kid kids child children baby toddler infant boy boys girl girls grandson granddaughter grandkids niece nephew twins teenager student'.split(
    ' ',
  ),
)
const BUSINESS = new Set(['business', 'trusted', 'insurance', 'delivery'])
const APART = new Set([
  'about',
  'on',
  'with',
  'for',
  'to',
  'of',
  'that',
  'and',
  'was',
  'is',
  'in',
  'at',
  'from',
  'our',
  'my',
  'the',
  'a',
])
const THING_AFTER = new Set(
  [
    'menu',
    'meal',
    'room',
    'seat',
    'seats',
    'friendly',
    'owned',
    'run',
    'business',
    'recipe',
    'style',
    'portion',
    'corner',
    'table',
    'area',
    'section',
    'doctor',
    'night',
    'day',
    'size',
    'shower',
    'back',
    'carrots',
    'spinach',
    'greens',
    'and',
    'gate',
    'proof',
    'seating',
    'eat',
    'care',
  ].filter(word => word !== 'and'),
)
const PETS = new Set(['vet', 'groomer', 'kennel', 'pet-shop', 'dog-walker', 'veterinary', 'dog-daycare', 'pet-sitter'])
const CARES_FOR_CHILDREN = new Set([
  'daycare',
  'school',
  'tutor',
  'swim-school',
  'preschool',
  'toy-shop',
  'camp',
  'summer-camp',
  'dance-school',
  'music-school',
  'pediatrician',
])
const GENERIC = new Set(['any', 'every', 'each', 'particular', 'no', 'anyone', 'about', 'like', 'as', 'per'])
const OWN_FAMILY = new Set(['my', 'our'])
const OLD_THINGS = new Set([
  'building',
  'house',
  'oven',
  'recipe',
  'machine',
  'pipes',
  'wiring',
  'elevator',
  'inn',
  'tradition',
  'business',
  'system',
  'furnace',
  'boiler',
  'pipe',
  'shop',
  'truck',
  'van',
  'roof',
  'floor',
  'floors',
  'barn',
  'kitchen',
  'heater',
  'unit',
  'tree',
  'bar',
])
const SPECIFIC = /\byou(?:r|'re)?\b|\bwas\b|\bwere\b|\bhad\b/
