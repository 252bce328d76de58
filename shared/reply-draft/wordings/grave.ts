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
      'what you [write|describe] concerns {me} [very much|deeply|a great deal]',
      '[reading this|this] is [worrying|a real worry], and how everyone is comes [first|before anything else]',
      'this is [hard|not easy] to read, and {Im} [very|deeply] concerned',
      '{I} read this with [great|real] concern',
      '{my} first thought [on reading this|reading this] is for the people [involved|it happened to]',
      'this worries {me}, and {I} [would not|do not] want to answer it with a few lines alone',
      'before anything is said about [the rest|anything else], {I} hope everyone is [safe|all right]',
      '{Im} taking what you [write|describe] very seriously',
      'what you [write|describe] is a serious matter, and people come first',
      'nothing [matters more here|is more important to {me}] than that people are [safe and well|safe]',
    ],
    greet: [
      '{name}, {Im} [very|deeply] concerned to read this',
      '{name}, what you [write|describe] concerns {me} [very much|deeply]',
      '{name}, thank you for telling us. {Im} [very|deeply] concerned',
      '{name}, {I} read this with [great|real] concern',
    ],
    thanks: ['thank you for [telling us|letting {me} know|writing][ so plainly|]'],
    wish: [
      '{I} [very much |]hope everyone is [doing all right|all right|safe and well]',
      'how [everyone is|you are] now is the first thing {Id} like to [know|hear]',
      'first of all {Id} like to know how [you are|everyone is]',
      'before anything else {Id} like to hear how [you are|everyone is] doing',
    ],
    serious: [
      'we take [a report|word] like this [very |]seriously',
      '{Im} looking into it [{myself}|now|today] and take it seriously',
      'a report like this goes to the top of the day here',
      'this has {my} full attention, and {Im} looking into it',
      'nothing on {my} desk matters more than this',
      'this is being looked into now',
      '{Im} [setting|putting] other work aside to look into this',
      'everything else here can wait',
      'it gets {my} attention before anything else [today|does]',
      'a matter like this is not for a page like this one, but for a conversation',
    ],
    looking: [
      '{Im} looking into it [{myself}|now|today]',
      '{Im} going through it step by step [{myself}|now|today]',
      'the first thing is to [find out more|learn more], [carefully and without guessing|without guessing]',
    ],
    safety: ['{safety}'],
    call: [
      'please call {me} [today |]on {phone}[{ask}|] so [{I} can hear more from you|we can speak]',
      'please call {me} [today |]on {phone}',
      '{Id} like to speak with you today: {phone}',
      '{Id} like to hear from you [today|as soon as you can], by phone, on {phone}',
      'would you call {me} on {phone}? {Id} like to [speak with you today|hear from you directly]',
      'the quickest way to {me} is {phone}, at any hour we are open',
      'you can reach {me} on {phone}, and {Ill} [take the time|make the time] to listen',
      'please ring {phone}[{ask}|], so nobody has to explain it twice',
      'may {I} hear it from you, [today if possible|as soon as it suits you]? {phone} is the number',
      '{Id} [much |]rather hear your voice than write more here: {phone}',
      'a call to {phone} comes straight to {me}',
      'let us speak [today|as soon as we can]. {my} number is {phone}',
      'if you can, call {phone} [today|now], and {Ill} [come to the phone|pick up or call back at once]',
      '{phone} is open for you [all day|today]',
      'please give {me} the chance to hear this [from you|first hand]: {phone}',
    ],
  },
  words: { min: 24, max: 76 },
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
      'it takes something to write this down, and {Im} glad you did',
    ],
    greet: [
      '{name}, {Im} sorry to read this',
      '{name}, this is [serious|a serious matter], and {I} treat it as one',
      '{name}, {Im} very concerned by what you describe',
    ],
    grave: [
      'what you describe is serious, and {I} treat it as such',
      '{Im} [very|deeply] concerned by what you [describe|write]',
      '{Im} sorry to read this, and {I} take it very seriously',
      'this is [hard|painful] to read, and it should be',
      '{I} take this [very seriously|to heart]',
    ],
    welcome: [
      '[everyone|anyone] who comes [to us|through our door] should [be met with|find] the same [welcome|respect|courtesy]',
      'no one should leave [here|us] feeling that they [counted for less|were treated differently|were not welcome]',
      'the same welcome for everyone is [where our work begins|the least we owe anyone who comes to us]',
      'people should feel [welcome|respected] here, [all of them|every one of them], from the first word',
      'respect is not something anyone should have to ask for here',
      'respect should not depend on who you are',
      'who somebody is should make no difference to how they are met here',
      'a person should be able to come to us without being made to feel small',
      'courtesy is for everybody, [or|otherwise] it is worth nothing',
      'nobody should have to wonder whether they are welcome with us',
    ],
    looking: [
      '{Im} looking into this [{myself}|in person]',
      '{Im} looking into it [{myself}|in person], and {I} want to hear it [in your words|from you] first',
      '{Im} taking this on [{myself}|in person]',
      '{I} want to know exactly what [happened|was said], and {Im} looking into it now',
      'looking into this is {my} task, and {I} will not hand it on',
      '{I} have started to look into it and will not stop at the first answer',
      '{my} part now is to find out, carefully, what took place',
      'it is {my} job to find out what happened, and {Im} doing that',
    ],
    route: [
      '{Id} like to hear from you directly: {contact}',
      'please [call|ring] {me} on {phone}[{ask}|], whenever it suits you',
      'you can reach {me} on {phone}, and {Id} like to listen',
      'would you [speak with {me}|talk to {me}]? {my} number is {phone}',
      '{phone} reaches {me}, and {Id} like to listen to what you have to say',
      'if you are willing to talk, {Im} on {phone}',
      'your own account matters most to {me}, so please consider a call: {phone}',
      'may {I} hear it in your own words? {phone} reaches {me}',
      'whenever you feel like talking, {phone} is {my} number',
      '{Ill} listen for as long as it takes: {phone}',
    ],
  },
  words: { min: 28, max: 84 },
}

/** A lawyer, an authority or the press is named: the least that is kind, in two sentences. */
export const legal: Recipe = {
  layouts: [['stance', 'route'], ['both'], ['heard', 'route'], ['thanks', 'both']],
  pools: {
    stance: [
      'we take concerns like this seriously and [prefer to|would rather] [discuss|talk about] them directly',
      'this is [something we take seriously|a serious matter to us], and it [should be|is best] [talked over|dealt with] directly and not in public',
      '{I} take what you [write|say] seriously, and a public page is not the place [to go through it|for the details]',
      '{I} have read this [carefully|with care] and [take it seriously|will give it the attention it needs]',
      'a matter like this [deserves|needs] a direct conversation [rather than a public one|and not a public thread]',
      'we would [rather|prefer to] answer this in person than [on a public page|in a public thread]',
      '{Im} [taking|treating] this [very |]seriously and will keep [the details|what there is to say] for a direct conversation',
      'out of [respect|fairness] to everyone [concerned|involved], {I} will not go into [it|this] here',
      'this has been [read|noted] with care, and it is not something to settle on a public page',
    ],
    thanks: ['thank you for [writing|telling us|letting us know][, {name}|]'],
    heard: [
      'thank you for [letting us know|writing], which {I} take seriously',
      '{I} have [read|noted] what you write and take it seriously',
      'your concern has [reached {me}|been read], and it is taken seriously',
    ],
    route: [
      'please contact {me} [at|on] {contact}',
      'you can reach {me} [at|on] {contact}',
      '{my} number is {phone}',
      '{Im} available [at|on] {contact}',
      'for anything further, {contact} reaches {me} directly',
      'the way to reach {me} is {contact}',
      '{I} can be reached [at|on] {contact} [at any time|during the day|any day]',
      'should you wish to [talk|speak], {contact} is the [best way|place]',
      'a direct line is open: {contact}',
    ],
    both: [
      'we take this seriously and would like to speak about it directly, [at|on] {contact}',
      '{I} take this seriously, and {I} would [rather|prefer to] speak with you directly: {contact}',
      'this deserves a direct conversation, and you can reach {me} [at|on] {contact}',
      '{I} have read this with care and can be reached directly [at|on] {contact}',
      'a matter of this kind is best spoken about directly, and {contact} reaches {me}',
      'what there is to say belongs in a direct conversation, [at|on] {contact}',
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
    greet: ['{name}, {I} can tell that something went wrong', 'hello {name}', '{name}, something clearly went wrong'],
    thanks: ['thank you for writing[, {name}|]', '{I} read this, and thank you for writing'],
    heard: [
      '{I} can tell [you are upset|that something upset you]',
      'these are hard words, and there may [well |]be [a reason|something] behind them',
      'plainly something left you [upset|angry]',
      'words like these [usually come from somewhere|seldom come from nowhere]',
      '{I} hear that you are [angry|upset]',
      'something [led to this|lies behind it], and it clearly [mattered|left a mark]',
      'nobody writes like this without [a reason|cause]',
      '{I} will not argue with how you feel',
      'that is plain speaking, and {I} take it as a sign that something went wrong',
    ],
    open: [
      'if something happened [here|with us], {Id} like to [hear about it|understand it]',
      '{Id} like to know what [happened|lies behind this]',
      'what happened is what {I} care about, and {Im} ready to listen',
      '{I} would [rather|sooner] understand what went wrong than leave it like this',
      'tell {me} what went wrong and {Ill} listen',
      'what {I} [would like|want] is to hear what [happened|took place], [start to finish|from the beginning]',
      'something we did, or did not do, may lie behind it, and {Id} like to hear it',
      'if there is something to put right, {Id} like the chance',
      'there is more use in [a talk|talking it over] than in trading words here',
    ],
    route: [
      'you can reach {me} [on|at] {contact}',
      '{phone} [finds|reaches] {me}',
      '{my} number here is {contact}',
      'please [call|ring] {me} on {phone}',
      'a call to {phone} is all it takes',
      'the phone here is {phone}',
      '{phone}, whenever you [like|feel like it]',
      'try {me} on {phone}[ if you like| some time|]',
      'just call {phone}',
      '{Im} on {phone}',
    ],
  },
  words: { min: 14, max: 54 },
}
