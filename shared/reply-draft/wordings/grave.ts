import type { Recipe } from '../recipe'

/** Somebody was hurt, fell ill or is in danger: concern for the person, no cause, no fault, no denial, a call. */
export const injury: Recipe = {
  layouts: [
    ['concern', 'safety?', 'serious', 'call'],
    ['concern', 'wish', 'safety?', 'call'],
    ['greet', 'safety?', 'serious', 'call'],
    ['greet', 'wish', 'safety?', 'call'],
    ['concern', 'safety?', 'looking', 'call'],
    ['thanks', 'concern', 'safety?', 'call'],
  ],
  pools: {
    concern: [
      '{Im} [very|deeply|truly] concerned to read this',
      'what you describe concerns {me} [very much|deeply|a great deal]',
      'this is [hard|upsetting] to read, and {Im} [very|deeply] concerned',
      '{Im} taking what you describe very seriously',
      'what you describe is serious, and people come first',
      'this is very concerning, and {I} want to talk with you about it',
      'thank you for telling us. {Im} [very|deeply] concerned',
    ],
    greet: [
      '{name}, {Im} [very|deeply] concerned to read this',
      '{name}, what you describe concerns {me} [very much|deeply]',
      '{name}, thank you for telling us. {Im} [very|deeply] concerned',
      '[hi|hello] {name}, {Im} [very|deeply] concerned to read this',
    ],
    thanks: ['thank you for [telling us|letting {me} know|letting us know]'],
    wish: [
      '{I} [really |]hope everyone is [doing all right|all right|safe and well]',
      'first of all, {I} hope everyone is [all right|safe]',
      'first, {Id} like to know how everyone is doing',
      '{my} first concern is how everyone is doing',
    ],
    serious: [
      'we take [a report|something] like this very seriously',
      '{Im} looking into it [{myself}|now|today]',
      'this has {my} full attention, and {Im} looking into it',
      'nothing matters more to {me} today than this',
      'this comes before everything else today',
      '{Im} looking into it {myself}, and it comes first',
    ],
    looking: [
      '{Im} looking into it [{myself}|now|today]',
      '{Im} going through it step by step [{myself}|now|today]',
      '{I} want to learn more about what happened, and {Im} starting on that today',
    ],
    safety: ['{safety}'],
    call: [
      'please call {me} [today |]at {phone}[{ask}|] so [{I} can hear more|we can talk]',
      'please call {me} [today |]at {phone}',
      '{Id} like to speak with you today. {my} number is {phone}',
      '{Id} like to hear from you [today|as soon as you can]. please call {me} at {phone}',
      'would you call {me} at {phone}? {Id} like to [speak with you today|hear from you directly]',
      'the fastest way to reach {me} is {phone}',
      'you can reach {me} directly at {phone}, and {Ill} make the time to talk',
      'please call {phone}[{ask}|] as soon as you can',
      'please give {me} a call [today |]at {phone} so {I} can hear from you directly',
      'if you can, please call {phone} today',
    ],
  },
  words: { min: 22, max: 76 },
}

/** What may be asked for the sake of safety before anybody has looked: by the urgent signal. */
export const safetyLines = {
  'gas-fire': [
    'if anything smells, sparks or feels wrong, please leave [the building|the place] and call 911 first',
    'if there is any sign of danger now, please get everyone out and call 911 before anything else',
  ],
  'unsafe-work': [
    'please [do not use it|leave it alone] until [someone has checked it|it has been checked]',
    'until it has been checked, please [stop using it|leave it be]',
  ],
  'product-hazard': [
    'please [stop using it|do not use it] and [keep it somewhere safe|put it aside]',
    'please put it aside and [do not use it|leave it be] for now',
  ],
} as const

/** Worse treatment, harassment: gravity, no debate, no motive, the owner in person. */
export const discrimination: Recipe = {
  layouts: [
    ['grave', 'welcome', 'looking', 'route'],
    ['welcome', 'grave', 'looking', 'route'],
    ['greet', 'welcome', 'looking', 'route'],
    ['thanks', 'welcome', 'looking', 'route'],
    ['thanks', 'grave', 'looking', 'route'],
  ],
  pools: {
    thanks: [
      'thank you for [writing this|telling us|speaking up][, {name}|]',
      '{name}, thank you for [writing this|telling us|speaking up]',
      '{I} know this is not easy to write about, and thank you for telling us',
    ],
    greet: [
      '{name}, {Im} sorry to read this',
      '{name}, this is serious, and {I} treat it that way',
      '{name}, {Im} very concerned by what you describe',
    ],
    grave: [
      'what you describe is serious, and {I} treat it that way',
      '{Im} [very|deeply] concerned by what you describe',
      '{Im} sorry to read this, and {I} take it very seriously',
      'this is hard to read, and {I} take it very seriously',
      '{I} take this very seriously',
    ],
    welcome: [
      'no one should leave here feeling [they were treated differently|unwelcome|disrespected]',
      'everyone should feel welcome here',
      'everyone deserves the same welcome and the same respect here',
      'everyone is welcome here, and everyone should feel it',
      'respect should not depend on who someone is',
      'nobody should have to wonder whether they are welcome here',
      'we want everyone to be treated with dignity here',
    ],
    looking: [
      '{Im} looking into this [{myself}|personally]',
      '{Im} looking into it [{myself}|personally], and {I} want to hear from you first',
      '{Im} handling this [{myself}|personally]',
      '{I} want to know exactly what happened, and {Im} looking into it now',
      '{Im} finding out exactly what happened',
      'it is {my} job to find out what happened, and {Im} doing that now',
    ],
    route: [
      '{Id} like to hear from you directly at {contact}',
      'please call {me} at {phone}[{ask}|] whenever it works for you',
      'you can reach {me} directly at {phone}, and {Id} like to listen',
      'would you talk with {me}? {my} number is {phone}',
      'if you are willing to talk, please call {me} at {phone}',
      'please call {me} directly at {phone}. {I} want to hear what happened in your own words',
      '{Id} like to hear what happened in your own words. {my} number is {phone}',
      'whenever you are ready to talk, {Im} at {phone}',
    ],
  },
  words: { min: 28, max: 84 },
}

/** A lawyer, an authority or the press is named: the least that is kind, in two sentences. */
export const legal: Recipe = {
  layouts: [['stance', 'route'], ['both'], ['heard', 'route'], ['thanks', 'both']],
  pools: {
    stance: [
      'we take concerns like this seriously and [prefer to|would rather] discuss them directly',
      'we take this seriously, and it is best discussed directly rather than in public',
      '{I} take this seriously and would rather [talk about it|discuss it] directly than on a public page',
      '{I} have read this carefully and take it seriously',
      '{Im} taking this [very |]seriously and will keep the details for a direct conversation',
      'out of respect for everyone involved, {I} will not go into the details here',
    ],
    thanks: ['thank you for [writing|telling us|letting us know][, {name}|]'],
    heard: [
      'thank you for letting us know. {I} take this seriously',
      '{I} have read [this|your review] and take it seriously',
      'we have read [this|your review] and take it seriously',
    ],
    route: [
      'please contact {me} at {contact}',
      'you can reach {me} [directly |]at {contact}',
      '{my} [direct |]number is {phone}',
      '{I} can be reached at {contact}[ any time|]',
      'the best way to reach {me} is {contact}',
    ],
    both: [
      'we take this seriously and would like to talk about it directly at {contact}',
      '{I} take this seriously and would rather speak with you directly. please call {phone}',
      'this deserves a direct conversation, and you can reach {me} at {contact}',
      '{I} have read this carefully and can be reached directly at {contact}',
      'this is best discussed directly, and you can reach {me} at {contact}',
    ],
  },
  words: { min: 14, max: 46 },
}

/** Insults and no event: lower the heat, keep the door open, mirror nothing. */
export const personalAttack: Recipe = {
  layouts: [
    ['heard', 'open', 'route'],
    ['heard', 'route'],
    ['open', 'route'],
    ['greet', 'open', 'route'],
    ['thanks', 'open', 'route'],
  ],
  pools: {
    greet: [
      '{name}, {I} can tell you are upset',
      '[hi|hello] {name}, {I} can tell something went wrong',
      '{name}, {I} can see you are unhappy with us',
    ],
    thanks: ['thank you for writing[, {name}|]', '{I} read this, and thank you for writing'],
    heard: [
      '{I} can tell [you are upset|you are frustrated|something upset you]',
      '{I} can see you are [upset|frustrated|unhappy with us]',
      '{I} hear that you are upset',
      '{I} understand that you are [upset|unhappy with us]',
    ],
    open: [
      'if something happened here, {Id} like to [hear about it|understand it]',
      '{Id} like to know what happened',
      '{Id} like to hear what happened and see if {I} can help',
      '{I} would rather talk it over than leave it like this',
      'if you tell {me} what went wrong, {Ill} listen',
      'if there is something {I} can fix, {Id} like the chance',
      '{Id} like to understand what went wrong',
    ],
    route: [
      'you can reach {me} at {contact}',
      'please call {me} at {phone}',
      '{my} number here is {phone}',
      'feel free to call {me} at {phone}',
      '{Im} at {phone} if you would like to talk',
      'the best way to reach {me} is {phone}',
      'give {me} a call at {phone}',
    ],
  },
  words: { min: 14, max: 54 },
}
