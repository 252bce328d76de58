import type { Recipe } from '../recipe'

/** Good stars without a word. */
export const goodRating: Recipe = {
  layouts: [
    ['thanks', 'warm'],
    ['warm', 'thanks'],
    ['thanks', 'close'],
    ['warm', 'close'],
    ['close', 'thanks'],
  ],
  pools: {
    thanks: [
      '[thank you|thanks|many thanks] for the [{stars}|kind rating|good marks], {name}',
      '{name}, [thank you|thanks] for the [{stars}|kind rating|good marks]',
      '[thank you|thanks|many thanks] for the [{stars}|kind rating|good marks]',
      '[thank you|thanks] for [taking a moment|stopping] to [rate us|leave a rating][, {name}|]',
      'a [good|kind] rating needs no words, so [thank you|thanks][, {name}|]',
      '[that|this] is [kind|generous] of you[, {name}|]',
      '[much|greatly] appreciated[, {name}|]',
      '[well, |]thank you[, {name}|]',
      '[hello {name}, and thanks|thanks] for the [vote of confidence|good word in stars|thumbs up]',
      'a small [click|tap] for you, a good [moment|morning] for us, so thank you',
      '[how kind|kind of you], {name}',
      '[how kind|kind of you], and [thank you|thanks]',
      '{name}, [that is kind|how kind of you]',
      '[we saw|{I} saw] your rating, and [thank you|thanks]',
    ],
    warm: [
      '{Im} [glad|happy|pleased|so glad] [it was a good one|it went well|we got it right|you were content|things were as they should be]',
      'it is [good|nice|a pleasure] to [see|know] [that it went well|we did right by you|things went as you hoped]',
      'it [cheers|cheered] [{me}|everyone here|the whole place] up',
      '{Ill} [show|mention] it to {team}',
      '[{team}|everyone here] will [be glad to see it|like that|smile at it]',
      'that is [a good thing|a nice thing|good] to [find in the morning|open the day with|come in to|see at the end of a day]',
      'stars like that make a long day shorter',
      '[quiet|wordless] thanks are thanks [all the same|too]',
      'it [makes|made] a [good start to the|nice end to the|bright spot in the] [day|week|shift]',
      'it is the sort of thing that makes people smile here',
      '[no words needed|words are optional], and [the thought counts|we get the message]',
      'we do not take [it|that|a rating like that] for granted',
      'it tells us to [carry on|keep at it|keep doing what we do]',
      'the [whole team|team] gets a share of [it|that]',
      'somebody here [has earned|deserves] a pat on the back for [it|that]',
      'good marks feel good at any age',
    ],
    close: [
      'we [look forward to|hope for] the next time',
      '[come|do come] back [soon|whenever you like|any time]',
      'we are here [whenever you need us|whenever you like|when you need us again]',
      '{I} hope [to see you again|we meet again|there will be a next time]',
      'should you ever want to tell us more, {Id} [like|enjoy] reading it',
      'until [next time|the next time]',
      'we will [try|do our best] to earn [it again|the next one too]',
      'you are welcome here [any time|whenever you pass]',
      'take care [until then|until we meet again|]',
      'if there is ever a way to make it better still, {Im} all ears',
      'all the best from [all of us|everyone here|the whole team]',
      'have a good [week|one], and [come again|see you soon]',
      '[greetings|best wishes] from [all of us|the team|everyone here]',
    ],
  },
  words: { min: 8, max: 34 },
}

/** Poor or middling stars without a word: regret, an open door, no guessing. */
export const poorRating: Recipe = {
  layouts: [
    ['thanks', 'regret', 'route'],
    ['regret', 'ask', 'route'],
    ['regret', 'route'],
    ['thanks', 'ask', 'route'],
    ['greet', 'ask', 'route'],
    ['greet', 'route'],
  ],
  pools: {
    thanks: [
      '[thank you|thanks] for [taking a moment|stopping] to rate us[, {name}|]',
      '[thank you|thanks] for the [honest|frank] rating[, {name}|]',
      'hello {name}, and thank you for the rating',
      'a rating is [worth having|useful], and so is the story behind it',
    ],
    greet: [
      '{name}, {Im} sorry it was not better',
      '{name}, {Id} like to have [done better|sent you off happier]',
      '{name}, a rating like that tells {me} something was [off|missing]',
    ],
    regret: [
      "{Im} sorry it [wasn't|was not] [better|a good one|what you hoped for]",
      '[clearly|plainly] something [was missing|was not right|fell short], and {Im} sorry',
      '{I} wish it had [gone better|been better|been a better one]',
      '{Im} sorry that {visit} with us did not leave you happier',
      '{Id} have liked to [do better|send you off happier]',
      'that is [less than {I} hoped for|not the mark {I} hoped for], and {Im} sorry',
      '{Im} sorry that it was not [better|right]',
      'it seems we [missed something|left something undone], and {Im} sorry',
    ],
    ask: [
      'should you want to [tell {me} more|say what it was|say more], {Im} [listening|here for it]',
      'what would have made it better is [something {Id} like to know|worth a great deal to {me}]',
      '{I} [would rather|prefer to] [ask|hear it] than guess',
      'even a [line|sentence] or two about what [was missing|went wrong] would help',
      'stars alone do not tell {me} what to [mend|change], and {Id} like to know',
      'from the stars alone {I} cannot tell what it was',
      'the reason matters more to {me} than the number',
      '{I} would like to hear the story behind it',
    ],
  },
  words: { min: 16, max: 46 },
}

/** Four stars without a word: thanks, and an open door for what was missing. */
export const nearlyRating: Recipe = {
  layouts: [
    ['thanks', 'ask'],
    ['warm', 'ask', 'thanks'],
    ['warm', 'ask'],
  ],
  pools: {
    thanks: goodRating.pools['thanks'] ?? [],
    warm: goodRating.pools['warm'] ?? [],
    ask: [
      'should something have kept it from being better still, {Id} like to hear it',
      'if [something|anything] kept it from being [better still|perfect], {Id} like to hear it: {contact}',
      'should something have been missing, {contact} [finds|reaches] {me}',
      'if you think of something we could do better, [tell {me}|let {me} know]: {contact}',
      'anything we could have done better {Id} [gladly hear|like to hear]: {contact}',
      'what would have made it complete {Id} like to hear: {contact}',
      'the last bit is what {Id} like to hear about: {contact}',
      'one thing that we could have done better is enough to start from: {contact}',
      'if one thing was not quite right, [do tell {me}|tell {me}]: {contact}',
      'there is room to get better, and a hint from you would help: {contact}',
      'a tip on what to improve is welcome any time: {contact}',
    ],
  },
  words: { min: 12, max: 38 },
}
