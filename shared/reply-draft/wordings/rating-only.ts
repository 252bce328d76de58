import type { Recipe } from '../recipe'

/** Good stars without a word. */
export const goodRating: Recipe = {
  layouts: [
    ['thanks', 'warm'],
    ['thanks', 'close'],
    ['thanks', 'warm', 'close'],
  ],
  pools: {
    thanks: [
      '[thank you|thanks|many thanks] for the [{stars}|kind rating|great rating|nice rating], {name}',
      '{name}, [thank you|thanks] for the [{stars}|kind rating|great rating|nice rating]',
      '[thank you|thanks|many thanks] for the [{stars}|kind rating|great rating|nice rating]',
      '[thank you|thanks] for [taking a moment|taking the time] to rate us[, {name}|]',
      '[hi|hello] {name}, and [thank you|thanks] for the [{stars}|kind rating|great rating]',
      '{I} [really |]appreciate the [{stars}|kind rating|great rating][, {name}|]',
      'we [really |]appreciate the [{stars}|kind rating|great rating][, {name}|]',
      'thank you so much[, {name}|]',
      '{name}, thank you so much',
    ],
    warm: [
      '{Im} [glad|happy|so glad] [it went well|you had a good experience|you were happy|we did well by you]',
      'it is [good|great|nice] to [see|know] [it went well|you had a good experience|you were happy]',
      '{Ill} [share it with|pass it along to] {team}',
      '{team} will be [happy|glad|thrilled] to see it',
      'it made [{my} day|our day|our morning]',
      'that means a lot to [us|the team|everyone here|all of us]',
      'it keeps [us|the team] going',
      'we do not take it for granted',
      'we will keep up the good work',
      'we work hard to do a good job, so this is nice to see',
    ],
    close: [
      'we look forward to [the next time|seeing you again]',
      'come back any time',
      'we are here whenever you need us',
      '{I} hope to see you again[ soon|]',
      'see you next time',
      'we hope to see you again[ soon|]',
      'we will work to earn it again next time',
      'you are welcome here any time',
      'take care',
      'have a great week',
      'all the best from [all of us|everyone here|the whole team]',
    ],
  },
  words: { min: 8, max: 34 },
}

/** Poor or middling stars without a word: regret, an open door, no guessing. */
export const poorRating: Recipe = {
  layouts: [
    ['thanks', 'regret', 'route'],
    ['regret', 'ask', 'route'],
    ['thanks', 'ask', 'route'],
    ['greet', 'ask', 'route'],
    ['greet', 'route'],
    ['thanks', 'regret', 'ask', 'route'],
  ],
  pools: {
    thanks: [
      '[thank you|thanks] for [taking a moment|taking the time] to rate us[, {name}|]',
      '[thank you|thanks] for the [honest |]rating[, {name}|]',
      '[hi|hello] {name}, and [thank you|thanks] for the rating',
      '{I} appreciate you taking the time to rate us[, {name}|]',
    ],
    greet: [
      '{name}, {Im} sorry it was not better',
      '[hi|hello] {name}, {Im} sorry it was not [better|a better experience]',
      '{name}, {Im} sorry it was not a better experience',
    ],
    regret: [
      '{Im} sorry it was not [better|a better experience]',
      '{Im} sorry it was not a better experience',
      'it looks like we fell short, and {Im} sorry',
    ],
    ask: [
      '{Id} like to know what [went wrong|we could have done better|we can do better]',
      '{Id} like to hear what happened',
      'if you would like to tell {me} more, {Id} like to hear it',
      'if you are willing to share what [happened|went wrong], {Id} like to [know|fix it]',
      'even a sentence about what went wrong would help us [fix it|improve]',
      'tell {me} what went wrong and {Ill} look into it',
      '{Id} like to learn what we can fix',
    ],
    route: [
      'you can reach {me} [any time |]at {contact}',
      'please [call {me} at {phone}|reach out at {contact}]',
      '{Im} at {contact} any time',
      'feel free to [call {me} at {phone}|reach out at {contact}]',
      '{my} number here is {phone}',
      'the best way to reach {me} is {contact}',
    ],
  },
  words: { min: 16, max: 46 },
}

/** Four stars without a word: thanks, and an open door for what was missing. */
export const nearlyRating: Recipe = {
  layouts: [
    ['thanks', 'ask'],
    ['thanks', 'warm', 'ask'],
  ],
  pools: {
    thanks: goodRating.pools['thanks'] ?? [],
    warm: goodRating.pools['warm'] ?? [],
    ask: [
      'if there is anything we could do better, you can reach {me} at {contact}',
      'if something could have been better, you can reach {me} at {contact}',
      'if you think of something we could improve, let {me} know at {contact}',
      'if there is one thing we could do better, let {me} know at {contact}',
      '{Im} at {contact} if there is anything we could improve',
      'we want to keep getting better, so suggestions are welcome at {contact}',
      'if there is anything we could do better, {Id} like to hear about it',
      'any tips on what we could improve are welcome at {contact}',
    ],
  },
  words: { min: 12, max: 40 },
}
