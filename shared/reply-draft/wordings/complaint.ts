import type { Recipe } from '../recipe'
import { thanks, thanksAfter } from './shared'

const acknowledge = [
  '{sorry}. {fault}',
  '{sorry}. {fault}',
  '{sorry}. {fault}',
  '{owned}, and {Sorry}. {fault}',
  '{owned}, and {Sorry} about that. {fault}',
  '{norm}. {sorry}',
  '{norm}. {owned}, and {Sorry}',
  '{told}, and {sorry}',
  '{regret}. {fault}',
  '{told}, and {regret}',
]

/** A real failure, plainly told: name it, be sorry once, say what happens now, open one private way. */
export const complaint: Recipe = {
  layouts: [
    ['thanks', 'acknowledge', 'second?', '¶', 'change?', 'act', 'glad?', 'route'],
    ['greet', 'second?', '¶', 'change?', 'act', 'glad?', 'route'],
    ['greet', 'change?', 'act', 'glad?', '¶', 'route'],
    ['acknowledge', 'second?', 'change?', '¶', 'act', 'route'],
    ['thanks', 'acknowledge', 'act', '¶', 'change?', 'route'],
    ['acknowledge', 'thanksthen', 'second?', '¶', 'act', 'change?', 'route'],
    ['pair', '¶', 'change?', 'act', 'glad?', 'route'],
    ['thanks', 'pair', 'act', '¶', 'change?', 'route'],
    ['pair', 'thanksthen', '¶', 'change?', 'act', 'route'],
  ],
  pools: {
    thanks,
    thanksthen: thanksAfter,
    acknowledge,
    pair: [
      '{Sorry} about {thing} and {thing2}. {fault}',
      '[{name}, |]{Sorry} about {thing}, and about {thing2} too. {fault}',
      '{Sorry} about {thing}, and about {thing2} as well. {fault}',
    ],
    greet: [
      '{name}, {sorry}. {fault}',
      '[hi|hello] {name}, {sorry}. {fault}',
      '[hi|hello] {name}. {norm}. {sorry}',
      '{name}, {told}, and {sorry}',
      '{name}, {owned}, and {Sorry}. {fault}',
      '[hi|hello] {name}. {owned}, and {Sorry} about that',
      '{name}, {regret}. {fault}',
      '[hi|hello] {name}. {regret}. {fault}',
    ],
    second: [
      'as for {thing2}, {fault2}',
      'on {thing2}, {fault2}',
      'and {fault2}',
      '{worse} only made it worse',
      '{worse} did not help either',
    ],
    change: ['{change}'],
    act: [
      '{Ill} [talk to|sit down with] {team} [today|this week] and find out {how}',
      '{Im} looking into {how}',
      '{Im} asking {team} {how}',
      '{I} want to [know|understand] {how}',
      '{I} want to find out {how}, and {Ill} start with {team}',
      '{Ill} be going over this with {team}[ this week| today]',
      '{Im} bringing this up with {team}[ this week| today]',
      '{Ill} go through it with {team} to see {how}',
      '{Im} looking closely at {how}',
      'first {I} want to find out {how}',
      '{Im} going to find out {how}',
    ],
    glad: [
      'thank you [too|as well] for the kind words about {good}',
      '{Im} glad you [liked|were happy with] {liked}, though',
      '{I} appreciate what you said about {good}, too',
    ],
  },
  words: { min: 40, max: 92 },
}

/** A complaint that names nothing: open the door, guess nothing. */
export const vagueComplaint: Recipe = {
  layouts: [
    ['thanks', 'regret', '¶', 'ask', 'route'],
    ['regret', 'ask', '¶', 'route'],
    ['greet', 'ask', '¶', 'act', 'route'],
    ['greet', 'ask', '¶', 'route'],
    ['regret', 'ask', 'act', '¶', 'route'],
  ],
  pools: {
    thanks: [
      '[hi|hello] {name}, [thank you|thanks] for [letting us know|writing]',
      '[thank you|thanks] for [letting us know|taking the time to write][, {name}|]',
      '[thank you|thanks] for the [honest review|review][, {name}|]',
    ],
    greet: [
      '{name}, {Im} [really |]sorry [it went so badly|things went so badly]',
      '{name}, that is not how {I} want anyone to leave here, and {Im} sorry',
      '[hi|hello] {name}, {Im} sorry [it went so badly|things went so badly]',
    ],
    regret: [
      '{Im} [really |very |]sorry [it went so badly|things went so badly]',
      '[clearly |]we let you down, and {Im} sorry',
      '{Im} sorry you had such a bad experience with us',
      'we did not do well by you, and {Im} sorry',
      'that is not how {I} want anyone to leave here, and {Im} sorry',
    ],
    ask: [
      '{Id} like to [know|hear] what [happened|went wrong] so {I} can [look into it|try to make it right]',
      '{I} want to understand what went wrong',
      '{Id} like to hear [the whole story|more] from you and see what {I} can do',
      '{Id} like to go over it with you and find out what went wrong',
      '{scant}{I} do not know yet what went wrong, but {Id} like to',
      '{scant}{Id} like to know more so {I} can fix it',
      '{scant}if you can tell {me} a little more, {Ill} look into it',
    ],
    act: [
      '{Im} also checking with {team}',
      '{Im} talking with {team} about it too',
      '{Im} taking this seriously',
      '{I} want to make this right',
    ],
  },
  words: { min: 32, max: 90 },
}

/** Something that calls for haste or a steady hand: theft, a strange charge, somebody stuck. Nothing is conceded. */
export const graveComplaint: Recipe = {
  layouts: [
    ['grave', 'act', '¶', 'route'],
    ['thanks', 'grave', '¶', 'act', 'route'],
    ['greet', 'act', '¶', 'route'],
  ],
  pools: {
    thanks: [
      'thank you for [telling us|letting us know] about this',
      '{name}, thank you for [telling us|telling {me}]',
    ],
    greet: ['{name}, {grave}'],
    grave: ['{grave}'],
    act: [
      '{Im} looking into this [{myself}|right now|today], and it comes first',
      '{Im} [on this|working on this] [now|today], and {Id} like to [hear from you|go over it with you]',
      'this comes first today, and {Id} like to hear from you directly',
      '{Im} going over it with {team} now, and {Id} like to hear from you',
    ],
  },
  words: { min: 30, max: 90 },
}

/** What stands in for `{grave}`, by the signal that made it grave. */
export const graveLines = {
  theft: [
    'missing property is a serious matter, and {I} treat it that way',
    '{I} understand how upsetting it is to have something go missing, and {I} take it seriously',
    'this is serious, and {I} want to find out what happened',
  ],
  'data-fraud': [
    '{I} understand why an unexpected charge or message is worrying, and {I} take it seriously',
    'anything involving private information comes first here, so please keep the details off this page',
    'this is serious, and the details are best discussed by phone rather than in public',
  ],
  stranded: [
    'this cannot wait, and {Im} sorry you are stuck',
    'this needs taking care of right away, and {Im} sorry it has not been',
    '{Im} sorry you were left waiting for help, and {I} want to get this moving',
    'nobody should be left without help when they need it, and {Im} sorry',
  ],
} as const

/** To somebody who speaks as no customer: as polite as to one, believing and denying nothing. */
export const neutralAnswer: Recipe = {
  layouts: [
    ['thanks', 'welcome', 'door', 'route'],
    ['welcome', 'door', 'route'],
    ['thanks', 'door', 'route'],
    ['door', 'welcome', 'route'],
  ],
  pools: {
    thanks: [
      'thank you for [writing|the note|taking the time][, {name}|]',
      '{I} read this, and thank you for [writing|the note]',
    ],
    welcome: [
      'everyone is welcome here',
      'we are open to everyone, and [we work hard to treat people well|everyone gets the same welcome]',
      'we work hard to treat everyone well',
      'we read every review, and we try to do right by [everyone|the people who come to us]',
    ],
    door: [
      'if something went wrong here, {Id} like to [hear about it|know what it was]',
      'if there is [something|anything] we can [do better|fix], {Id} like to know',
      '{Im} [glad|happy] to [talk|answer questions] any time',
    ],
    route: [
      'you can reach {me} at {contact}',
      'please call {me} at {phone}',
      '{my} number here is {phone}',
      'feel free to call {me} at {phone}',
    ],
  },
  words: { min: 22, max: 54 },
}
