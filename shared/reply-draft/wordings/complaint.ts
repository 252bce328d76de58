import type { Recipe } from '../recipe'
import { thanks, thanksAfter } from './shared'

const acknowledge = [
  '{told}, and {sorry}',
  '{norm}. {Im} sorry that it did not go that way',
  '{bar}. {Im} sorry it came to that',
  '{bar}. {I} regret that it came to that',
  '{norm}. {Im} sorry it went [differently|otherwise]',
  '{told}, and {Im} sorry about {thing}',
  '{fault}. {Im} sorry about {thing}',
  '{Im} sorry about {thing}. {fault}',
  '{I} apologize for {thing}. {fault}',
  '{Im} sorry about {thing}, because {fault}',
  '{Im} [truly|very] sorry about {thing}. {fault}',
  '{told}, so {Im} sorry about {thing}',
  '{thing} {thing.was} a letdown, and {sorry}. {fault}',
]
const soberly = ['{fault}. {regret}', '{told}, and {regret}', '{regret}. {fault}']

/** A real failure, plainly told: name it, be sorry once, say what happens now, open one private way. */
export const complaint: Recipe = {
  layouts: [
    ['thanks', 'acknowledge', 'second?', '¶', 'change?', 'act', 'glad?', 'route'],
    ['greet', 'second?', '¶', 'change?', 'act', 'glad?', 'route'],
    ['acknowledge', 'second?', 'change?', '¶', 'act', 'route', 'glad?'],
    ['thanks', 'acknowledge', 'second?', 'act', '¶', 'change?', 'glad?', 'route'],
    ['glad', 'acknowledge', 'second?', '¶', 'change?', 'act', 'route'],
    ['acknowledge', 'thanksthen', 'second?', '¶', 'act', 'change?', 'route'],
  ],
  pools: {
    thanks,
    thanksthen: thanksAfter,
    acknowledge: [...acknowledge, ...soberly],
    greet: [
      '{name}, {told}, and {sorry}',
      '{name}, {norm}. {Im} sorry that it did not go that way',
      '{name}, {norm}. {Im} sorry it went otherwise',
      '{name}, {bar}. {Im} sorry it came to that',
      '{name}, {Im} sorry about {thing}. {fault}',
      '{name}, {fault}. {regret}',
      'hello {name}. {Im} sorry about {thing}, because {fault}',
    ],
    second: [
      '{fault2}',
      'as for {thing2}, {fault2}',
      'the same goes for {thing2}: {fault2}',
      'and [about|on] {thing2}, {fault2}',
      '{worse} only {worse.make} it worse',
      '{worse} {worse.do} not help either',
      'on top of it {worse.come} {worse}, and {fault2}',
    ],
    change: ['{change}'],
    act: [
      '[right now |today |this week |]{Im} looking into {how}',
      '{Im} [talking it through|going through it] with {team} to see {how}',
      '{I} want to [understand|know] {how}',
      '{my} next step is to look into {how}',
      '{Im} asking {team} about it, because {I} want to know {how}',
      'what {I} [want to find out|need to know] is {how}',
      '{Im} [taking this up|going through this] with {team}[ this week|]',
      'this is for us to [put right|mend], and {Im} looking into {how}',
      '{I} would rather [mend it|put it right] than explain it away, so {Im} looking into {how}',
      'that is for us to [sort out|put right], beginning with {how}',
      'before {I} say more, {I} want to know {how}',
      'first {I} want to see {how}, and then [put it right|talk with you]',
    ],
    glad: [
      'thank you as well for the kind word about {good}',
      '{Im} glad {good} {good.was} a bright spot',
      'it is good to know that {liked} pleased you',
      'what you say about {good} {Ill} [pass on|keep] as well',
      '{Im} glad about {liked}, at least',
    ],
  },
  words: { min: 42, max: 105 },
}

/** A complaint that names nothing: open the door, guess nothing. */
export const vagueComplaint: Recipe = {
  layouts: [
    ['thanks', 'regret', '¶', 'ask', 'route'],
    ['regret', 'ask', '¶', 'route'],
    ['greet', 'ask', '¶', 'act', 'route'],
    ['regret', 'act', '¶', 'route'],
  ],
  pools: {
    thanks,
    greet: [
      '{name}, {Im} sorry it went [so badly|that way]',
      '{name}, [this is not|that is not] the [visit|experience] {I} want for anyone, and {Im} sorry',
    ],
    regret: [
      '{Im} sorry it went [so badly|that way]',
      '[clearly|plainly] we [let you down|fell short], and {Im} sorry',
      '{Im} sorry that {visit} with us [ended|went] like this',
      '{Im} sorry that we left you with [this impression|so little good to say]',
      'it is plain that something went [wrong|badly wrong], and {Im} sorry',
    ],
    ask: [
      'what [happened|went wrong] matters to {me}, and {Id} [rather|sooner] hear it from you than guess',
      '{I} want to understand [how it came to this|how it came to that|what went wrong]',
      'this deserves more than a line in public, and {Id} like to hear the whole of it',
      '{Id} like to go through it with you, [step by step|from the beginning]',
      'what you describe needs a proper talk and not a few lines',
      '{scant}{I} do not know yet what [happened|went wrong], and {Id} like to',
      '{scant}{I} can only [mend|put right] what {I} know about',
      '{scant}a few more words would help {me} understand what [happened|went wrong]',
      '{scant}without knowing more {I} cannot put {my} finger on it, and {I} want to',
      '{scant}{Id} like to know what [happened|went wrong], in as few or as many words as you like',
    ],
    act: [
      '{Im} asking {team} what they [remember|can tell {me}]',
      '{Im} going over the last few days with {team}',
      '{I} want to know what went wrong[ and why|]',
      '{I} want to [get to the bottom of it|put it right], big or small',
    ],
  },
  words: { min: 40, max: 100 },
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
      'thank you for [telling us|telling {me}] [at once|straight away|plainly]',
      '{name}, thank you for [telling us|telling {me}]',
    ],
    greet: ['{name}, {grave}'],
    grave: ['{grave}'],
    act: [
      '{Im} looking into [it|this] [{myself}|now], [and it comes before everything else|ahead of everything else]',
      '{Im} [on this|dealing with this] [now|today], and {Id} like to [hear it from you|go through it with you]',
      'nothing on {my} desk comes before this[ today|], and {Id} like to hear the whole of it from you',
      '{Im} going through it step by step with {team}, and {Id} like to hear from you',
    ],
  },
  words: { min: 30, max: 90 },
}

/** What stands in for `{grave}`, by the signal that made it grave. */
export const graveLines = {
  theft: [
    'something that is missing is a serious matter, and {I} treat it as one',
    'to miss a thing that matters is upsetting, and {I} take that seriously',
    'this is serious, and {I} want to find out what happened without pointing at anyone',
  ],
  'data-fraud': [
    'a charge or a message you did not expect is worrying, and {I} take it seriously',
    'anything to do with private data comes first here, so please keep the details off this page',
    'this is a serious matter, and the details belong in a call and not in public',
  ],
  stranded: [
    'being left without help when it is needed is a miserable place to be, and {Im} sorry',
    'this should not wait another hour, and {Im} sorry that it has',
    'you need help and not an explanation, and {Im} sorry it has come to this',
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
      'everyone is welcome here, and that [will stay so|includes you]',
      'we are open to [everyone|anybody], and people can [judge|see] for themselves',
      'we try to do right by [everyone who comes in|whoever comes to us]',
      'reviews are there for [what people have found here|how it went for people who came to us], and we read all of them',
    ],
    door: [
      'if something went wrong [here|with us], {Id} like to [hear about it|know what it was]',
      'if there is something [behind this|that happened here], {Id} like to [understand|hear] it',
      'should there be [something|anything] we can [do better|put right], {Id} like to know',
      '{Im} [glad|happy] to [talk|listen] [to anyone who has a question|to anyone with a concern]',
    ],
    route: [
      '{phone} [finds|reaches] {me}',
      'you can reach {me} [on|at] {contact}',
      'please [call|ring] {me} on {phone}',
      '{my} number is {phone}',
    ],
  },
  words: { min: 26, max: 54 },
}
