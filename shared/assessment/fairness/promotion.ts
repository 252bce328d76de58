import type { Cue, Match } from '../../text/rule'
import type { Certainty } from '../../models/assessment'
import type { ReviewScene } from '../review-scene'
import { ODDS, READ_ON, seen, type FairnessRule } from './fairness-rule'

const pitch: Cue = {
  id: 'promotion-pitch',
  phrases: [
    'mention (my name|me|us|_) (and|for|to) ... (off|discount|free|deal|coupon)',
    '(use|with|enter|promo|coupon|discount|referral) (the|my|promo|coupon|discount|referral|a|our)? code ...',
    '{number}|5|10|15|20|25|30|40|50 % off (this|today|on|your|first|if|code|when|for|all|at)',
    '(first|next) _ {number}|5|10|15|20|25|30|40|50 % off',
    '(half|twice) the price (at|over|down|and|,|of)? ... (tell|ask|come|call|visit|sent)',
    '(text|dm|message|whatsapp|telegram|email|call|inbox) _ to 555|(me for|us for|me to|us to|now for|today for|my link|the word) ...',
    '(for|get|claim|grab) (a|your|the) (coupon|promo|discount code|free quote|free estimate|free trial|free consultation|free gift) ...',
    '(check out|visit|see|follow|subscribe to|like|look at|go to|find me|find us|find me on|check) (my|our|us|me) (on|at|page|channel|blog|shop|store|site|website|etsy|instagram|insta|youtube|tiktok|podcast|profile|link|onlyfans|menu|new|work|portfolio|truck|salon|studio|ebook|course)',
    '(link) (in|is in) (my|the)? (bio|profile|comments)',
    '(ask|message|dm|text|email|contact) me (how|for|about|to learn|to find out|if you want|and)',
    '(earn|earns|earning|make|makes|making|made) (me|you|us)? (extra|passive|easy|real|good|serious|up to)? (money|cash|income|\\$) (from|at|online|every|while|on|per|a|with|weekly|daily) ...',
    '(passive income|work from home|side hustle|from my couch|financial freedom|be your own boss|crypto|bitcoin|forex|investment opportunity|trading signals|multi level|weight loss pills|miracle|life changing (app|oil|supplement)|essential oils) ...',
    '(we|our (team|company|shop|techs|crew|service)) (offer|offers|provide|provides|specialize|specializes|guarantee|guarantees|arrive|arrives|beat|beats|serve|serves) ... (price|prices|service|services|quality|rates|free|min|minutes|area|cost|quote|quotes|repairs|delivery)',
    '(book|call|hire|try|choose|contact|visit|order from|come to|come see) (us|my (shop|place|salon|truck|brother|husband|wife|cousin|team|friend)|our (shop|place|salon|website|team)) (instead|today|at|for|first|now|,|and|down|over)',
    '(tell|ask) (him|her|them|for|em) ... sent you',
    '(best|cheapest|lowest|better|cheaper) (price|prices|rates|deals|service|quality) (in town|guaranteed|at|around|online)? (at|visit|call|www|only at|from) ...',
    '(go|come|head|switch|run) (instead)? (to|over to|down to) ... (instead) ... (code|discount|off|coupon|free|half|sent)',
    '(new customers|new clients|first timers|first time customers) (get|receive|save|are) ...',
    '(now (open|hiring|booking|enrolling)|grand opening|limited time|sign up (now|today|at|here)|click (here|the link|below)|dm for (prices|info|rates|details)|free shipping|whatsapp (me|us)|order now|shop now|join (my|our) (team|group|channel|telegram))',
    '(i|we) (switched to|swear by|use|sell|recommend) ... (mention my name|use my|my link|my code|referral)',
    '(my|our) (referral|affiliate) (link|code)',
  ],
}
const LINK =
  /(?:https?:\/\/|\bwww\.)\S{3,80}|(?<![@\w.])[a-z0-9][a-z0-9-]{1,40}\.(?:com|net|org|example|shop|biz|info|co|io|store|online|xyz|club|app|site)\b(?:\/[\w/-]{0,40})?/gi
/** Links to the business itself, to pictures, to the site of the review or to news say nothing. */
const HARMLESS =
  /\b(?:their|your|its|business'?s?|company'?s?|called|booked|ordered)(?: own| official| booking| online)? (?:web ?site|site|page|listing|app)?[^.]{0,12}$|\b(?:booking|expedia|airbnb|amazon|hotels|opentable|groupon|google|yelp|facebook|doordash|grubhub|ubereats|angi|thumbtack|zillow|imgur|dropbox|youtube|ebay|paypal)$/i

function* links(scene: ReviewScene): Generator<Match<Certainty>> {
  const { text } = scene.document
  if (!/https?:|www\.|[a-z0-9]\.[a-z]/i.test(text)) return
  for (const match of text.matchAll(LINK)) {
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    const host =
      match[0]
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .split('.')[0] ?? ''
    if (HARMLESS.test(before) || HARMLESS.test(host) || before.endsWith('@')) continue
    const own = (scene.review.businessName ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')
    if (own.length > 3 && (own.includes(host.toLowerCase()) || host.toLowerCase().includes(own))) continue
    yield { start: match.index, end: match.index + match[0].length, value: 'clear' }
  }
}

export const promotion: FairnessRule = {
  id: 'promotion',
  title: 'Advertises something else',
  why: 'Links, codes and offers for another business are spam on every site.',
  siteRule: 'P5',
  source: 'Y1',
  readOn: READ_ON,
  example: {
    marks: 'Book us instead, 20% off with code SWIRL.',
    leaves: 'I went to the shop across the river instead.',
  },
  cues: [pitch],
  *find(scene) {
    yield* seen(pitch, scene, () => 'clear')
    yield* links(scene)
  },
  mayMean: 'A tip from a customer who went elsewhere, which is allowed in passing.',
  check: 'Does the link or offer lead to somebody who gains by it?',
  report: 'The post advertises another business with a link, code or offer.',
  stillHelps: 'What the others offer that you do not.',
  odds: ODDS.good,
}
