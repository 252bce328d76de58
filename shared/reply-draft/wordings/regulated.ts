import type { Recipe } from '../recipe'

/** A trade that confirms nobody: thanks in general, privacy, a way to talk. No name, no "your visit", no denial. */
export const regulated: Recipe = {
  layouts: [
    ['thanks', 'privacy', 'route'],
    ['thanks', 'general', 'privacy', 'route'],
    ['serious', 'privacy', 'route'],
    ['serious', 'general', 'privacy', 'route'],
    ['thanks', 'serious', 'privacy', 'route'],
    ['concern', 'privacy', 'route'],
    ['thanks', 'concern', 'privacy', 'route'],
  ],
  pools: {
    concern: ['{concern}'],
    thanks: [
      'thank you for [writing|the feedback|taking the time to write|raising this]',
      'thank you for [the honest feedback|letting us know]',
      '{I} have read this [carefully|closely]',
      '{I} appreciate [the time it took to write this|hearing this]',
      'we appreciate [hearing this|the time it took to write this]',
      'thanks for [the feedback|taking the time to write|raising this]',
    ],
    serious: [
      '{I} take [concerns like this|this kind of feedback] [seriously|very seriously]',
      'we take [every concern|concerns like this|feedback like this] seriously',
      'a concern like this deserves [a real conversation|a careful answer|a proper conversation]',
      'we review feedback like this carefully',
      'we use feedback like this to get better',
      'hearing this matters to us',
    ],
    general: ['{general}'],
    privacy: [
      '{privacy}',
      '{privacy}, but {I} would be glad to talk directly',
      '{privacy}, so {Ill} keep this short',
      'please understand that {privacy}',
      'because {privacy}, {I} cannot say more here',
      'as {I} hope everyone understands, {privacy}',
    ],
    route: [
      'anyone with a concern is welcome to call {phone}',
      'please call {me} at {phone}[{ask}|]',
      'please call {phone}, and {Ill} be glad to listen',
      '{Id} be glad to [talk|listen] in private at {phone}',
      '{Id} appreciate a call at {phone}',
      '{I} can be reached at {phone}',
      'the best way to reach {me} is {phone}',
      'please call {me} at {phone} so we can talk privately',
      'a call to {phone} is welcome any time we are open',
      '{Im} at {phone} and would like to talk it through',
      'for a private conversation, please call {phone}',
    ],
  },
  words: { min: 22, max: 66 },
}

/** The same trades when the word is kind: thanks that would fit anyone. */
export const regulatedPraise: Recipe = {
  layouts: [
    ['thanks', 'warm'],
    ['thanks', 'close'],
    ['thanks', 'warm', 'close'],
  ],
  pools: {
    thanks: [
      'thank you [so much |]for [the kind words|this kind note|the kind review|writing|taking the time to write|sharing this]',
      'thanks [so much |]for [the kind words|this kind note|the kind review|taking the time to write]',
      'this is so kind. thank you',
      'we [really |]appreciate [the kind words|this]',
      '{I} [really |]appreciate [the kind words|this]',
      'many thanks for [the kind words|this|the review]',
      'this [made us smile|made our day|made {my} day]. thank you',
    ],
    warm: [
      'reviews like this [make our day|mean a lot to all of us]',
      '{Ill} share it with the [whole |]team',
      '{Ill} make sure the team [sees|hears] it',
      '[everyone|the whole team] here will be [glad|happy|thrilled] to [see|read] it',
      'it is [so nice|good|great] to read this',
      'kind words go a long way here',
    ],
    close: [
      'it means a lot to [all of us|the team|everyone here]',
      'all of us appreciate it',
      '{Im} grateful, and so is the team',
      'it was [kind|thoughtful] of you to write',
      'we work hard, and it is nice to hear a kind word',
      'thanks from all of us',
    ],
  },
  words: { min: 15, max: 44 },
}

/** A poor rating without words in such a trade: thanks, no guess, a way to talk. */
export const regulatedRating: Recipe = {
  layouts: [
    ['thanks', 'serious', 'route'],
    ['thanks', 'ask', 'route'],
  ],
  pools: {
    thanks: [
      'thank you for [the rating|taking the time to rate us|taking a moment to rate us]',
      'thanks for [the rating|taking a moment to rate us]',
    ],
    serious: ['we take ratings seriously', '{I} take ratings seriously'],
    ask: [
      'if something could have been better, {Id} like to hear about it',
      'if there is anything we can do better, {Id} like to know',
      'anyone who would like to tell us more is welcome to',
    ],
    route: regulated.pools['route'] ?? [],
  },
  words: { min: 14, max: 50 },
}

/** The ground on which each kind of trade keeps silent, as a clause. */
export const privacyLines = {
  health: [
    "privacy rules keep us from discussing anyone's care here",
    "we cannot discuss anyone's care in public",
    "we do not discuss anyone's care online",
  ],
  law: [
    'our professional duties keep us from saying more here',
    'we cannot discuss any matter in public',
    'confidentiality rules limit what we can say here',
    'we keep every conversation confidential',
  ],
  money: [
    "we do not discuss anyone's finances in public",
    'we keep financial matters private',
    "confidentiality keeps us from discussing anyone's finances here",
  ],
  children: [
    'we do not discuss any child or family online',
    'we keep details private to protect children and families',
    'we only discuss children and families in private',
  ],
  other: [
    'we keep details about everyone private',
    'privacy keeps us from saying more here',
    'we do not discuss anyone in public',
  ],
} as const

/** Gravity that confirms nothing, where something serious is reported. */
export const concernLines = [
  '{Im} very concerned to read this',
  'this is a serious matter, and we treat it that way',
  'safety comes first here, and {I} take this very seriously',
  'what is described here concerns {me} very much',
  'this has {my} full attention today',
] as const

/** A good rating with a complaint in it: thanks that fit both, and the same silence. */
export const regulatedMixed: Recipe = {
  layouts: [
    ['thanks', 'privacy', 'route'],
    ['thanks', 'general', 'privacy', 'route'],
    ['general', 'thanks', 'privacy', 'route'],
  ],
  pools: {
    ...regulated.pools,
    thanks: [
      'thank you for [the kind rating and the honest feedback|a fair and helpful review]',
      'thank you for the kind rating, and for [saying what could be better|the suggestion]',
      '{I} appreciate the kind rating and the suggestion',
      'thanks for [the kind rating|the review]. suggestions like this help us get better',
    ],
  },
  words: regulated.words,
}
