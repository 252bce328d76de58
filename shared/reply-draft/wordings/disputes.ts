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
    thanks: ['thank you for [writing|taking the time to write][, {name}|]', 'thanks for [writing|the note][, {name}|]'],
    greet: ['hello {name}', '{name}, thank you for writing', '{name}, that sounds [rotten|like a bad day]'],
    sorry: [
      'that sounds [miserable|like a bad day|like a rotten experience]',
      'what you describe [would upset anyone|sounds very annoying]',
      'anyone would be [cross|upset] about [that|a thing like that]',
      '{I} can see why you are [cross|annoyed]',
      '[nobody|no one] would be pleased with [that|a thing like that]',
      'that would spoil a good mood',
    ],
    match: [
      'this is where reviews of {firm} are kept, and {I} [wonder|ask {myself}] whether yours was meant for [someone else|another place]',
      'as far as {I} can tell this is about another business and not about {firm}',
      '{I} think this was meant for a different business than {firm}',
      'we are {firm}, and nothing in this [rings a bell|fits what we do]',
      '{I} cannot [match|connect] this with anything [done at {firm}|at {firm}]',
      "we are {business}, so {I} [cannot|can't] [match|connect] this with [our work|anything we do]",
      'as far as {I} can tell this [is about|was meant for] another business, since we are {business}',
      '{I} think this may have [reached|landed with] the wrong [business|page], as we are {business}',
      'we are {business}, and {I} wonder whether this was meant for [someone else|another place|a different business]',
      'this may be a mix-up of names, because we are {business}',
    ],
    check: [
      'a mix-up is [easily done|quickly made], and {Id} like to be sure',
      'in case {Im} mistaken, {Id} like to be sure',
      'names get mixed up [easily|on these pages], so {I} would rather check',
      'still, {Id} rather ask than be wrong about it',
      '{I} may be missing something, so {Id} like to hear from you',
      'no harm done, but it would be good to know',
      'should {I} have it wrong, {Id} like to be told',
    ],
    route: [
      'if it was us after all, please [call|ring] {me} on {phone}',
      'could you [call|ring] {me} on {phone} so we can [clear it up|sort it out]?',
      'would you [get in touch|be in touch] so [we|{I}] can be sure? {my} number is {phone}',
      'either way you can reach {me} [on|at] {contact}',
      'please [let {me} know|tell {me}] if {Im} wrong: {contact}',
      '{phone} reaches {me} if we did have a part in it',
      'a short call to {phone} would settle it',
      'a word from you would clear it up: {contact}',
      'if there is more to it, {Im} on {phone}',
      'should it be ours after all, {Id} like to put it right: {contact}',
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
      'thank you for [saying it plainly|being fair about it|telling us][, {name}|]',
      'thanks for [saying so|the frank note][, {name}|]',
      '{I} appreciate that you [wrote|said so]',
    ],
    greet: ['{name}, {annoyed}', 'hello {name}. {annoyed}'],
    annoyed: [
      '{annoyed}',
      '{annoyed}, and {Im} sorry it [soured things|came to that]',
      '{annoyed}. {Im} sorry about that',
    ],
    reason: ['{reason}'],
    fact: ['{fact}'],
    look: [
      '{Id} [still |]like to look at what happened [in your case|with yours|this time]',
      'there is often room to look at a thing twice, and {Id} like to',
      '{Im} [happy|willing|glad] to look at [it|this] again with you',
      'a rule should not be the end of the conversation, so {Id} like to go over it with you',
      'what a rule says is one thing, and {Id} like to hear how it went for you',
      '{Id} like to hear your side and see what can be done',
      'before {I} say more {Id} like to know how it was handled with you',
      'a second look costs nothing, and {Im} happy to take one',
      'rule or no rule, {Id} like you to feel fairly treated',
      '{Im} not set on the last word, and {Id} like to talk it through',
      'it may be that we could have handled it with a lighter hand, and {Id} like to find out',
      'people matter more to {me} than the letter of a rule, so let us look at it together',
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
      'a rule about changes feels hardest when life gets in the way',
      'losing money to a change of plans is hard to take',
      'plans change, and paying for it anyway is no fun for anyone',
      'a missed time is annoying enough without a charge on top',
      'few things feel colder than a rule on a bad day',
      'when a day falls apart, a charge is the last thing anyone needs',
      'a change of plans is bad luck enough',
      'paying for a thing one could not use feels wrong',
    ],
    reason: [
      'a time that is booked is held for one person, and that is all the rule is meant to cover',
      'such a rule keeps a place open for the person who booked it',
      'the aim is only to keep a place free for whoever has booked it',
      'what is kept free for one cannot be given to another, and that is the whole idea of it',
      'the rule is there because an empty place cannot be filled at the last minute',
    ],
  },
  {
    cues: ['(return*|exchange*|store credit|final sale|receipt|refund|tags|clearance|restocking)'],
    annoyed: [
      'being told no at the counter is a poor end to a purchase',
      'wanting to bring something back and not being able to is frustrating',
      'a thing you cannot take back weighs twice as much',
      'a return should feel simple, and {I} can see that this one did not',
      'a purchase that goes wrong and stays wrong is a sour thing',
      'it is disappointing to be stuck with something that did not work out',
    ],
    reason: [
      'we try to keep one rule for everyone, so that it is the same on a busy day and a slow one',
      'the rule is meant to treat everybody alike, and {I} see that it can feel stiff',
    ],
  },
  {
    cues: ['(fee|fees|service charge|gratuity|tip|minimum|cover|corkage|surcharge|charge|charged|percent|parties)'],
    annoyed: [
      'a fee is seldom welcome',
      'nobody enjoys finding a fee on the bill',
      'an extra line on a bill is annoying even when it is announced',
      'being charged on top takes some of the pleasure away',
      'people like to decide for themselves what a thing is worth',
      'the last line of a bill should not be the one that is remembered',
    ],
    reason: [
      'we would rather show a charge than hide it, and {I} understand that it can still grate',
      'showing it beforehand is the least we can do, and it does not make it popular',
    ],
  },
  {
    cues: [],
    annoyed: [
      'a rule can feel unkind when you are the one it lands on',
      'it is seldom fun to run into a rule',
      'it is annoying to be told no, whatever the reason',
      '{I} can see why that felt [stiff|unkind]',
      'there is little joy in being turned down',
      'being right by the book and being kind are two different things',
      'a rule on a wall is one thing, and meeting it in person is another',
      '{I} would have been annoyed too',
    ],
    reason: [
      'the rule is there so that everyone is treated alike, and {I} understand how it can feel',
      'one rule for everyone is meant to be fair, and it can still pinch',
      'we keep to it so that nobody is treated worse than the next person, and {I} know that is cold comfort',
      'a rule like that is meant to spare arguments, not to start them',
      'we mean it to be fair to everyone, and it does not feel that way each time',
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
      'thank you for [telling us|writing|letting us know][, {name}|]',
      'thanks for [the note|saying so][, {name}|]',
    ],
    greet: ['{name}, {outside}, and {Im} sorry', '{name}, {Im} sorry [about that|it turned out that way]. {outside}'],
    sorry: [
      '{outside}, and {Im} sorry',
      '{Im} sorry [about that|it turned out that way]. {outside}',
      '{outside}. {Im} sorry [it fell on you|that it landed on you]',
    ],
    glad: [
      '{Im} glad that {good} at least {good.was} a bright spot',
      'thank you as well for the kind word about {good}',
    ],
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
      'food that does not find its way to the door is a rotten end to a hungry wait',
      'an order that goes astray leaves a very real gap on the table',
      'waiting for a meal that ends up elsewhere is maddening',
    ],
    hands: [
      'once an order is on its way with someone else our reach is short, but an order by phone comes straight to us',
      'what we can do is watch over orders that come to us by phone',
      'orders that come to us by phone we can follow ourselves',
      'how we hand things over at the counter is ours, and {Im} looking at that',
    ],
  },
  {
    cues: ['(rain*|wind|windy|snow|storm|weather|heat wave|ice|icy|mud|fog|hurricane|flood)'],
    outside: [
      'no plan survives weather like that untouched',
      'a day waited for so long deserves a kinder sky',
      'the sky does as it likes, and it is hard to see it fall on such a day',
    ],
    hands: [
      'what is in our hands is how we prepare for such days, and {Id} like to hear what would have helped',
      'the weather is not ours, but what we do about it is, and {Id} like your view on that',
      'how we look after people on a wet day is up to us, and {Id} like to hear where we could have done more',
    ],
  },
  {
    cues: [
      '(park|parking|parked|street|road|roads|meter|meters|ticket|construction|city|traffic|bridge|sewer|block|detour|tow|towed)',
    ],
    outside: [
      'having to look for a place to leave the car is a poor start to anything',
      'getting here should not be the hard part',
      'a street that is torn up or full tests anybody',
      'arriving already tired takes the fun out of a visit',
    ],
    hands: [
      'the street is not ours to change, but telling people beforehand is, and {Im} looking at how we do that',
      'what we can do is say more clearly what to expect on the way here',
      'we cannot move the curb, but we can [give better directions|tell people sooner what to expect]',
    ],
  },
  {
    cues: ['(maker|manufacturer|factory|warranty|update|brand|supplier|part|parts|recall|software|firmware)'],
    outside: [
      'something that fails again so soon is maddening, whoever made it',
      'being passed between a shop and a maker is tiring',
      'a thing that should simply work and does not is no fun to own',
    ],
    hands: [
      'what a maker does is not ours to decide, but having another look is, and {Id} like to',
      '{Id} like to take another look and see what can be done from our side',
      'we can at least help to find out where the trouble sits',
    ],
  },
  {
    cues: [],
    outside: [
      'that is frustrating, wherever it comes from',
      'it is no comfort that some things are out of our hands',
      'some days go wrong in ways that nobody here would have chosen',
      'it was not the day {I} would have wished for you',
      'bad luck is still bad, whoever sends it',
      'a thing like that is vexing, and it lands on the person who can do least about it',
      'nobody likes to pay for what someone else decided',
    ],
    hands: [
      'part of it is not ours to change, and {Id} like to hear what we could do [better|differently] on our side',
      'there may be something we can still do from our side, and {Id} like to find out',
      'what is in our hands {Id} like to put right',
      'our own part in it is the part {I} can change, so {Id} like to talk about that',
      '{Id} like to see which part of it {I} can mend',
      '{Id} like your advice on where we could make it easier',
    ],
  },
] as const
