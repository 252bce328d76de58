import type { Recipe } from '../recipe'

/** A trade that confirms nobody: thanks in general, privacy, a way to talk. No name, no "your visit", no denial. */
export const regulated: Recipe = {
  layouts: [
    ['thanks', 'privacy', 'route'],
    ['thanks', 'general', 'privacy', 'route'],
    ['serious', 'privacy', 'route'],
    ['general', 'privacy', 'route'],
    ['serious', 'general', 'privacy', 'route'],
    ['thanks', 'serious', 'privacy', 'route'],
    ['concern', 'privacy', 'route'],
    ['thanks', 'concern', 'privacy', 'route'],
  ],
  pools: {
    concern: ['{concern}'],
    thanks: [
      'thank you for [writing|the feedback|taking the time to write|saying this|raising this|speaking up]',
      'thank you for [putting this into words|the frank words|the candor]',
      '[it is good to be told|it helps to hear] when someone is [unhappy|not content]',
      '{I} have read this [carefully|with care|closely]',
      'it takes [time|an effort] to write something like this, and it has been [read|noted]',
      '[this has reached {me}|this has come to {me}], and thank you for it',
      'criticism is not easy to write, and {Im} glad to have it',
      'to whoever wrote this, thank you',
    ],
    serious: [
      '{I} take [concerns like this|words like these|what is written here] [seriously|to heart]',
      'concerns like this [are taken|get taken] seriously here',
      '[criticism|a concern] like this [deserves|is worth] [a proper conversation|a careful answer]',
      'this deserves [more than a few lines in public|a proper conversation]',
      'feedback like this [gets read with care|is read closely] here',
      'there is something to learn from [words like these|every frank word]',
      'words like these are [talked over|gone through] here, and not put away',
      '{I} would rather [listen|ask] than defend anything here',
    ],
    general: ['{general}'],
    privacy: [
      '{privacy}',
      '{privacy}, [whoever writes|and that holds for everyone|and {I} keep to that]',
      'this is as far as {I} can go in public, since {privacy}',
      'please understand that {privacy}',
      'because {privacy}, {I} will leave it at that here',
      '{privacy}, so this answer stays short',
      'this answer is short because {privacy}',
      'more than that {I} cannot write here: {privacy}',
      '{privacy}, and {I} hope that is understood',
    ],
    route: [
      '[anyone|everyone] with a concern is welcome to call {phone}',
      '{Id} be glad to [talk|listen] in private: {phone}',
      '{Id} be grateful for a call [on|at] {phone}',
      'a private conversation is welcome [at any time|any day] on {phone}',
      '{phone} reaches {me}, and {Id} be glad to listen',
      'the [right|better] place to talk is [by phone|a private call]: {phone}',
      'please call {phone}, where {I} can speak more freely',
      '{Im} on {phone}, and {Ill} gladly take the time',
      'the phone is the [right|better] place for it: {phone}',
      'whoever would like to talk can ask for {me} on {phone}',
      'a call is [welcome|the best way]: {phone}',
      'in private {I} can [listen|say more], and the number is {phone}',
      'for anything more, {phone} is the number to call',
      'let us [speak|talk] in private. {phone} is the number here',
    ],
  },
  words: { min: 22, max: 66 },
}

/** The same trades when the word is kind: thanks that would fit anyone. */
export const regulatedPraise: Recipe = {
  layouts: [
    ['thanks', 'warm'],
    ['warm', 'thanks'],
    ['thanks', 'close'],
    ['warm', 'close'],
    ['warm', 'thanks', 'close'],
  ],
  pools: {
    thanks: [
      'thank you for [the kind words|this kind note|such a kind note|writing|taking the time to write|the generous words]',
      '[many thanks|warm thanks] for [the kind words|writing|the note]',
      'what a kind [note|thing to write]',
      'words like these are [a pleasure to read|a gift]',
      'that is [a lovely|a very kind] thing to read',
      'a [pleasure|joy] to read',
      'thank you, [truly|warmly|from all of us]',
    ],
    warm: [
      'notes like this [brighten the day for everyone here|mean a good deal to all of us|make a long week shorter]',
      'it will be [read out to|passed on to|shared with] the whole team',
      '{Ill} make sure the team [sees|reads|hears] it',
      'kindness travels [quickly|fast] in a small [office|place], and so will this',
      'it is [good|lovely] to [read something kind|be told something good]',
      '[everyone|the whole team] here will be [glad|pleased|happy] to [see|read] it',
      'a [generous|kind] word is [seldom wasted|welcome any day]',
    ],
    close: [
      'it means [a lot|a great deal] to [all of us|the team|everyone here]',
      'all of us thank you for it',
      '{Im} grateful, and so is the team',
      'it does us good to hear [something kind|a kind word]',
      'the week looks better [for it|already]',
      'everyone who works here will hear of it',
      'thanks like these are felt by all of us',
      'it was [kind|thoughtful] of you to write',
    ],
  },
  words: { min: 10, max: 44 },
}

/** The ground on which each kind of trade keeps silent, as a clause. */
export const privacyLines = {
  health: [
    "privacy rules keep us from discussing anyone's care here",
    "we cannot talk about anyone's care in public",
    'care is private, and we do not discuss it online',
    "nobody's care is discussed on a public page",
  ],
  law: [
    'professional duties keep us from saying more here',
    'our profession asks us to say little in public',
    'professional obligations prevent a fuller answer here',
    'a law office keeps its conversations off public pages',
  ],
  money: [
    "we do not discuss anyone's finances in public",
    'money matters are private, and we keep them off public pages',
    "confidentiality keeps us from talking about anyone's affairs here",
    "finances are nobody else's business, so we say nothing about them online",
  ],
  children: [
    'we do not talk about any child or family online',
    'for the sake of children and families we keep details off public pages',
    'anything about a child or a family belongs in a private conversation',
  ],
  other: [
    'we keep details about anyone off public pages',
    'privacy keeps us from saying more here',
    'we do not discuss details about anyone in public',
  ],
} as const

/** Gravity that confirms nothing, where something serious is reported. */
export const concernLines = [
  'what is described here concerns {me} very much',
  'a report like this is a serious matter, and it is treated as one',
  'nothing matters more here than that people are safe and well',
  '{Im} very concerned to read this',
  'this goes straight to the top of {my} day',
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
      'thank you for [the kind rating and the frank words|a fair and useful note|both halves of this note]',
      'thank you for the [good marks|kind rating], and for [saying what could be better|naming what could be better]',
      'a note with [praise and a hint|a kind part and a frank part] in it is [welcome|good to have]',
      'the kind part is [good to read|welcome], and the other part is useful',
      'thank you for taking the time to [write|say both]',
    ],
  },
  words: regulated.words,
}
