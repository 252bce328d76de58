import type { Recipe } from '../recipe'

/** It is plainly about another business: courtesy, a possible mix-up, an open door. */
export const mistaken: Recipe = {
  layouts: [
    ['sorry', 'match', 'route'],
    ['match', 'check', 'route'],
    ['thanks', 'match', 'route'],
    ['greet', 'match', 'route'],
    ['sorry', 'match', 'check', 'route'],
  ],
  pools: {
    thanks: ['[thank you|thanks] for [writing|taking the time to write|letting us know][, {name}|]'],
    greet: ['[hi|hello] {name}', '{name}, thank you for writing', '{name}, {Im} sorry to hear about this'],
    sorry: [
      'that sounds [really |]frustrating',
      'that sounds like a [bad|terrible] experience',
      '{Im} sorry to hear about [this|that experience]',
      '{I} can see why you are [upset|frustrated]',
      'anyone would be upset about that',
    ],
    match: [
      '{I} think this review was meant for [another business|someone else] and not for {firm}',
      'as far as {I} can tell, this is about a different business and not {firm}',
      '{I} think this was meant for a different business than {firm}',
      'we are {firm}, and {I} think this may be about a different business',
      'we are {business}, so {I} think this may be meant for [another business|someone else]',
      'as far as {I} can tell, this is about another business, since we are {business}',
      '{I} think this may have been posted on the wrong page, since we are {business}',
      'we are {business}, and {I} think there may be a mix-up',
      'there may be a mix-up here, because we are {business}',
    ],
    check: [
      'these mix-ups are easy to make, and {Id} like to be sure',
      'in case {Im} wrong, {Id} like to hear from you',
      '{I} could be missing something, so {Id} like to check with you',
      'if {I} have it wrong, {Id} like to know',
      '{I} want to be sure, though',
    ],
    route: [
      'if it was us, please call {me} at {phone}',
      'could you call {me} at {phone} so we can clear it up?',
      'would you call {me} at {phone} so {I} can be sure?',
      'either way, you can reach {me} at {contact}',
      'please let {me} know either way at {contact}',
      'if it was us, {Id} like to make it right: {phone}',
      'please call {me} at {phone} and we can figure it out',
    ],
  },
  words: { min: 22, max: 74 },
}

/** A rule was applied as written: take the annoyance seriously, one plain reason, readiness to look. */
export const policyDispute: Recipe = {
  layouts: [
    ['thanks', 'annoyed', 'reason?', 'look', 'route'],
    ['annoyed', 'reason?', 'look', 'route'],
    ['greet', 'reason?', 'look', 'route'],
    ['annoyed', 'thanks', 'reason?', 'look', 'route'],
    ['greet', 'fact?', 'look', 'route'],
  ],
  pools: {
    thanks: [
      '[thank you|thanks] for [telling us|letting us know|the honest review|being honest with us][, {name}|]',
      '{I} appreciate you letting us know[, {name}|]',
    ],
    greet: ['{name}, {annoyed}', '[hi|hello] {name}. {annoyed}', '{name}, {annoyed}, and {Im} sorry about that'],
    annoyed: ['{annoyed}', '{annoyed}, and {Im} sorry about that', '{annoyed}. {Im} sorry about that'],
    reason: ['{reason}'],
    fact: ['{fact}'],
    look: [
      '{Id} like to [take another look at|go over] what happened with you',
      '{Im} [happy|glad] to take another look',
      '{Im} [happy|glad] to go over it with you and see what {I} can do',
      '{Id} like to hear what happened and see what {I} can do',
      '{I} still want to hear what happened, and {Im} happy to take another look',
      '{I} want you to feel you were treated fairly, so {Id} like to talk it over',
      'that said, {Id} like to hear how it was handled',
      'we may have been able to handle it better, and {Id} like to talk about it',
    ],
  },
  words: { min: 26, max: 94 },
}

/** How to speak of a rule, by the kind of rule; `reason` holds what is plainly true of any such rule. */
export const policies = [
  {
    cues: [
      '(cancel*|notice|no-show|late|deposit|reschedul*|refundable|nonrefundable|flight|reservation|minutes late)',
      'non refundable',
    ],
    annoyed: [
      '{I} understand how frustrating it is to pay when plans change',
      'plans change, and {I} understand why a charge for that is frustrating',
      'a charge on top of a change of plans is frustrating',
      '{I} understand why that charge was frustrating',
      'it is hard to lose money when something comes up',
    ],
    reason: [
      'a booked time is held for one person, and that is the reason for the rule',
      'the rule is there because we usually cannot fill a spot at the last minute',
      'we hold that time for the person who booked it, and that is all the rule is meant to cover',
    ],
  },
  {
    cues: ['(return*|exchange*|store credit|final sale|receipt|refund|tags|clearance|restocking)'],
    annoyed: [
      '{I} understand how frustrating it is when a return does not work out',
      'it is disappointing to be told you cannot bring something back',
      'returns should be simple, and {I} understand why this one was frustrating',
      '{I} understand the disappointment of being stuck with something that did not work out',
    ],
    reason: [
      'we try to keep one rule for everyone, and {I} know that can feel strict',
      'the rule is meant to treat everyone the same, and {I} know that can be frustrating',
    ],
  },
  {
    cues: ['(fee|fees|service charge|gratuity|tip|minimum|cover|corkage|surcharge|charge|charged|percent|parties)'],
    annoyed: [
      'nobody likes an extra charge',
      '{I} understand that an extra charge is frustrating',
      'an extra charge is not much fun to see on a bill',
      '{I} understand why the charge was a frustration',
    ],
    reason: [
      'we try to show our charges up front, and {I} understand that it can still be frustrating',
      'we would rather list a charge than hide it, but {I} understand the frustration',
    ],
  },
  {
    cues: [],
    annoyed: [
      '{I} understand why that was frustrating',
      'it is frustrating to be told no',
      '{I} can see why that was upsetting',
      '{I} would have been frustrated too',
      '{I} understand the frustration with this rule',
    ],
    reason: [
      'the rule is there so that everyone is treated the same, and {I} understand it can be frustrating',
      'we try to be fair to everyone, and {I} know that can feel strict',
      'the rule is meant to be fair to everyone',
    ],
  },
] as const

/** Weather, roads, apps, makers: sympathy, no finger, and what is in our hands. */
export const outsideControl: Recipe = {
  layouts: [
    ['thanks', 'sorry', 'hands', 'route'],
    ['sorry', 'hands', 'route'],
    ['greet', 'hands', 'route'],
    ['sorry', 'glad', 'hands', 'route'],
    ['thanks', 'glad', 'sorry', 'hands', 'route'],
    ['sorry', 'fact', 'hands', 'route'],
  ],
  pools: {
    thanks: [
      '[thank you|thanks] for [telling us|letting us know|the honest review|taking the time to write][, {name}|]',
    ],
    greet: ['{name}, {outside}, and {Im} sorry', '[hi|hello] {name}. {outside}, and {Im} sorry about that'],
    sorry: ['{outside}, and {Im} sorry', '{outside}, and {Im} sorry about that', '{outside}. {Im} sorry about that'],
    glad: ['{Im} glad you [liked|enjoyed] {liked}, though', 'thank you as well for the kind words about {good}'],
    fact: ['{fact}'],
    hands: ['{hands}'],
  },
  words: { min: 26, max: 94 },
}

/** What may be said of things that nobody here decides, by kind. */
export const outsides = [
  {
    cues: ['(app|doordash|grubhub|uber|ubereats|courier|delivery service|third-party)', 'delivery app|guy|driver'],
    outside: [
      'it is frustrating when an order goes wrong after it leaves us',
      '{I} understand how frustrating that delivery was',
      'waiting on a delivery that goes wrong is frustrating',
    ],
    hands: [
      'we cannot control outside delivery services, but orders that come to us by phone we can follow ourselves',
      'outside delivery is not in our hands, but {Im} looking at how we hand orders over',
      'when people order from us by phone, we can keep an eye on the order ourselves',
    ],
  },
  {
    cues: ['(rain*|wind|windy|snow|storm|weather|heat wave|ice|icy|mud|fog|hurricane|flood)'],
    outside: [
      'it is disappointing when the weather gets in the way',
      'bad weather on a day like that is a real disappointment',
      'it is hard when the weather does not cooperate',
    ],
    hands: [
      'we cannot control the weather, but we can prepare for it better, and {Id} like to hear what would have helped',
      'we want to be better prepared for weather like that, and {Id} like to hear your suggestions',
      'how we handle bad weather is up to us, and {Id} like to hear what we could have done better',
    ],
  },
  {
    cues: ['(park|parking|parked|meter|meters|ticket|tow|towed|garage)'],
    outside: [
      '{I} know parking can be a real headache here',
      'looking for parking is a frustrating way to start a visit',
      '{I} understand how frustrating the parking is',
    ],
    hands: [
      'we do not control the parking, but we can do a better job of telling people what to expect',
      'the parking is not ours to change, but we can give better directions before people come',
      'we can do a better job of telling people where to park',
    ],
  },
  {
    cues: ['(street|road|roads|construction|city|traffic|bridge|sewer|block|detour|sidewalk)'],
    outside: [
      '{I} understand how frustrating that is',
      '{I} know what is going on outside has been a headache',
      'that is a frustrating thing to deal with',
    ],
    hands: [
      'what happens outside is not in our control, but we can do a better job of telling people what to expect',
      'we do not control that, but we can let people know ahead of time, and {Im} looking at how we do that',
      'we cannot change that, but {Id} like to see what we can do to make it easier',
    ],
  },
  {
    cues: ['(maker|manufacturer|factory|warranty|update|brand|supplier|part|parts|recall|software|firmware)'],
    outside: [
      'it is frustrating when something fails that soon, whoever made it',
      'it is frustrating to be sent back and forth',
      'it is frustrating when a part stops working',
    ],
    hands: [
      'we do not control what the maker does, but we can take another look, and {Id} like to',
      '{Id} like to take another look and see what we can do',
      'we can at least help figure out where the problem is',
    ],
  },
  {
    cues: [],
    outside: [
      '{I} understand how frustrating that is',
      'that is frustrating, and {I} understand',
      '{I} can see how that spoiled things',
      'that is a tough thing to have to deal with',
    ],
    hands: [
      'some of this is out of our hands, but {Id} like to hear what we could do better',
      'there may be something we can still do, and {Id} like to find out',
      '{Id} like to see what we can do to make it easier',
      'part of this is not up to us, but {Id} like to help where {I} can',
    ],
  },
] as const
