import type { Recipe } from '../recipe'
import { complaint } from './complaint'
import { phoneRoutes, thanks, thanksAfter } from './shared'

/** Something good and something bad: thanks for the one, the other owned, one step, one way to talk. */
export const mixed: Recipe = {
  layouts: [
    ['glad', 'acknowledge', 'second?', 'change?', 'act', 'route'],
    ['gladnamed', 'acknowledge', 'act', 'route'],
    ['acknowledge', 'act', 'glad', 'route'],
    ['both', 'acknowledge', 'change?', 'act', 'route'],
    ['glad', 'but', 'second?', 'act', 'change?', 'route'],
    ['gladnamed', 'but', 'change?', 'act', 'route'],
    ['greet', 'change?', 'act', 'glad', 'route'],
  ],
  pools: {
    glad: [
      '{Im} [glad|so glad|happy] {liked} {liked.was} [good|to your liking]',
      'thank you for the [kind|good] word about {good}',
      'it is [good|nice] to hear that {liked} [pleased you|went down well]',
      'what you say about {good} [is good to hear|made {me} smile]',
      '{Im} [glad|happy] about {liked}',
    ],
    gladnamed: [
      '{name}, thank you for the [kind|good] word about {good}',
      '{name}, {Im} glad {liked} {liked.was} [good|to your liking]',
      'thank you for what you say about {good}, {name}',
    ],
    both: [
      'thank you for [the good half and the other half|both halves of this|the kind part and the frank part][, {name}|]',
      'thank you for [taking the rough with the smooth|being fair about it], {name}',
      '{name}, thank you for [both halves of that|the kind part and the frank part]',
    ],
    but: [
      'the other half is for us to [mend|put right], and {Im} sorry about {thing}: {fault}',
      'then there {thing.be} {thing}: {told}, and {sorry}',
      'still, {told}, and {Im} sorry about {thing}',
      'that said, {told}, and {sorry}',
      '{thing} {thing.was} not up to that, and {sorry}',
      'that said, {fault}. {regret}',
    ],
    acknowledge: complaint.pools['acknowledge'] ?? [],
    greet: complaint.pools['greet'] ?? [],
    second: complaint.pools['second'] ?? [],
    change: ['{change}'],
    act: complaint.pools['act'] ?? [],
  },
  words: { min: 30, max: 94 },
}

/** Kind words beside middling stars: thanks, and an open door for what was missing. */
export const halfPraise: Recipe = {
  layouts: [
    ['glad', 'ask', 'route'],
    ['gladnamed', 'ask', 'route'],
  ],
  pools: {
    glad: mixed.pools['glad'] ?? [],
    gladnamed: mixed.pools['gladnamed'] ?? [],
    ask: [
      'the stars say that something was missing, and {Id} like to hear what',
      '{Id} like to know what would have made it better',
      'should something have fallen short, {Id} like to hear it',
      'it can be better still, and a word from you would help',
      'tell {me} what would have made it a better one',
      'there is a part we did not get right, it seems, and {Id} like to know which',
    ],
    route: phoneRoutes,
  },
  words: { min: 20, max: 70 },
}

/** Middling stars and words in which no opinion was recognised: thanks, and the same open door. */
export const middling: Recipe = {
  layouts: [
    ['thanks', 'ask', 'route'],
    ['ask', 'thanksthen', 'route'],
  ],
  pools: { thanks, thanksthen: thanksAfter, ask: halfPraise.pools['ask'] ?? [], route: phoneRoutes },
  words: { min: 24, max: 70 },
}

/** A good rating and only a complaint in the words: thanks for both, no heavy apology. */
export const mostlyGood: Recipe = {
  layouts: [
    ['thanks', 'fault', 'act', 'route'],
    ['thanks', 'act', 'route'],
    ['fault', 'thanks', 'act', 'route'],
    ['thanks', 'change', 'act', 'route'],
  ],
  pools: {
    thanks: [
      'thank you for the {stars}[, {name}|], and for the word about {thing}',
      'thank you for the kind rating[, {name}|], and for telling us about {thing}',
      'the kind rating is [welcome|good to see], and so is what you say about {thing}',
      '{name}, thank you for the good marks and for the frank word about {thing}',
      'good marks and a plain word about {thing} are [both welcome|both useful], so thank you',
      'thank you for the kind rating[, {name}|], and for speaking up',
    ],
    fault: ['{fault}'],
    change: ['{change}'],
    act: complaint.pools['act'] ?? [],
    route: phoneRoutes,
  },
  words: { min: 28, max: 80 },
}
