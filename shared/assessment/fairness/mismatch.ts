import { putRight } from '../../text/context'
import { opinionsOf } from '../polarity'
import { rated } from '../rated'
import type { ReviewScene } from '../review-scene'
import { ODDS, READ_ON, type FairnessRule } from './fairness-rule'

const SARCASM =
  /\b(?:teaching me patience|bring a (?:novel|book|tent|cot)|congratulations (?:to|on)|if you (?:like|love|enjoy|want) (?:waiting|being|cold|dirt|food poisoning|overpaying|wasting)|slow clap|what a joy|bravo|round of applause|five stars for (?:the )?(?:nerve|audacity|effort|wasting|making|teaching)|5 stars for (?:wasting|making|the nerve)|great if you (?:like|love|enjoy)|perfect (?:place )?(?:if|for) (?:you|anyone) (?:who )?(?:want|like|hate|enjoy)s?)\b/i
/** Plain facts of a bad day, which have no word of opinion in them. */
const TROUBLE =
  /\b(?:showed up|came|arrived|was|were|a day|an hour|hours?|days?|weeks?|minutes) late\b|\b(?:never (?:showed|came|called|arrived|again|going)|no[- ]show|broke|broken|leak(?:s|ed|ing)?|drips?|scratched|stained|cracked|burnt|burned|stale|cold (?:food|fries|pizza|soup|coffee)|tracked|worse|faster than before|wrong|forgot|missing|overcharged|charged (?:me )?twice|dirty|filthy|rude|ignored|hung up|refused|had to (?:get|call|hire|redo|go back|ask)|still (?:waiting|broken|leaks|doesn't|not)|ruined|waited (?:over|almost|an|two|three|\d)|only \d{1,40} hours?|took (?:forever|hours|weeks))\b/gi

/** Praise that needs no word of opinion. */
const TOP_PRAISE =
  /\b(?:(?:could(?:n['’]t| not)|can(?:['’]t|not)) (?:be happier|be more pleased|ask for (?:more|better|a better)|recommend (?:\w{1,30} ){0,2}(?:more|enough|highly enough)|fault|praise|say enough)|best (?:\w{1,30} ){1,3}(?:i|we)(?:['’]ve| have) (?:ever )?had|highly recommend|will be back every|recommend (?:them|it|him|her) to (?:all|everyone|everybody|anyone))\b/gi
/** What a good job is told by; in a long complaint it is only one side. */
const WELL_DONE =
  /\b(?:on time|right on the dot|exactly (?:as|what) (?:he|she|they|we|i) (?:said|wanted|asked|promised|quoted)|to the (?:dollar|penny|minute)|fixed it|cleaned up)\b/gi
const A_FEW = 32

/** A good rating whose hard words are about others, or about too much of a good thing. */
const ELSEWHERE =
  /\b(?:i (?:don['’]t|do not|never) (?:trust|like|do)|(?:cousin|friend|neighbor|sister|brother|mother|dad|mom|aunt|uncle)s?['’]?s? (?:\w{1,30} ){0,3}(?:told|warned|eating crow|said)|last (?:place|shop|one|time|guy)|other (?:place|shop|one)s?|elsewhere|used to|before (?:them|this|him|her)|regret nothing|roll me|rolled out|so (?:full|stuffed)|ate (?:so|too) much|sick (?:portions|views|playlist|beats))\b/i

/** Put right since: then good stars are earned by that. */
const mended = (scene: ReviewScene): boolean => {
  const all = { start: 0, end: scene.document.text.length, first: 0, last: 0, phrase: '' }
  return putRight(all, scene)
}

export const mismatch: FairnessRule = {
  id: 'mismatch',
  title: 'Rating and text disagree',
  why: 'About one review in five does this. It is a slip or a habit, not bad faith.',
  siteRule: '',
  source: 'R9',
  readOn: READ_ON,
  example: { marks: 'One star: The best lemon bars of my life.', leaves: 'Three stars: Good food, slow service.' },
  *find(scene) {
    const rating = rated(scene.review.rating)
    if (rating !== 'good' && rating !== 'bad') return
    const { kind } = scene.review.rating
    const { text, tokens } = scene.document
    if (tokens.length < 4) return
    if (kind === 'stars' && (rating === 'bad' ? scene.review.rating.value > 1.5 : scene.review.rating.value < 4.5))
      return
    let praise = 0
    let praised = 0
    let blame = 0
    for (const { score } of opinionsOf(scene.document)) {
      if (score > 0) {
        praise += score
        if (score >= 1) praised++
      } else blame -= score
    }
    const topped =
      (text.match(TOP_PRAISE)?.length ?? 0) + (tokens.length <= A_FEW ? (text.match(WELL_DONE)?.length ?? 0) : 0)
    praise += topped * 3
    praised += topped
    const trouble = (text.match(TROUBLE)?.length ?? 0) * 2
    const nothing = { start: 0, end: 0 }
    if (rating === 'bad') {
      if (
        ((praise >= 4 && praised >= 2 && praise * 10 >= tokens.length) || (praise >= 2.5 && tokens.length <= A_FEW)) &&
        blame === 0 &&
        trouble === 0 &&
        !SARCASM.test(text)
      )
        yield { ...nothing, value: 'clear' }
      return
    }
    if (ELSEWHERE.test(text)) return
    if (SARCASM.test(text) && praise < 6) yield { ...nothing, value: 'possible' }
    else if (tokens.length <= 70 && blame + trouble >= 5 && praise <= 1 && !mended(scene))
      yield { ...nothing, value: 'clear' }
  },
  mayMean: 'A slip of the finger, or somebody who never gives more.',
  check: 'Nothing. On Yelp do not ask for a change.',
  report: '',
  stillHelps: 'The words: answer those, not the stars.',
  odds: ODDS.none,
}
