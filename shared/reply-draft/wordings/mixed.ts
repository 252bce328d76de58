import type { Recipe } from '../recipe'
import { complaint } from './complaint'
import { easyRoutes, easyThanks, phoneRoutes } from './shared'

/** Something good and something bad: thanks for the one, the other owned, one step, one way to talk. */
export const mixed: Recipe = {
  layouts: [
    ['glad', 'acknowledge', 'second?', 'change?', 'act', 'route'],
    ['gladnamed', 'acknowledge', 'act', 'route'],
    ['acknowledge', 'act', 'glad', 'route'],
    ['glad', 'but', 'second?', 'act', 'change?', 'route'],
    ['gladnamed', 'but', 'change?', 'act', 'route'],
    ['greet', 'change?', 'act', 'glad', 'route'],
  ],
  pools: {
    glad: [
      '{Im} [glad|so glad|happy] you [liked|enjoyed|were happy with] {liked}',
      '[thank you|thanks] for the kind words about {good}',
      '{I} appreciate the kind words about {good}',
      'it is good to hear you [liked|were happy with] {liked}',
    ],
    gladnamed: [
      '{name}, [thank you|thanks] for the kind words about {good}',
      '{name}, {Im} glad you [liked|enjoyed|were happy with] {liked}',
      '[thank you|thanks] for the kind words about {good}, {name}',
      '[hi|hello] {name}, and [thank you|thanks] for the kind words about {good}',
    ],
    but: [
      'at the same time, {sorry}. {fault}',
      'that said, {sorry}. {fault}',
      'still, {sorry}. {fault}',
      'still, {owned}, and {Sorry} about that. {fault}',
      'even so, {owned}, and {Sorry}',
      'still, {told}, and {sorry}',
      'that said, {regret}. {fault}',
      'at the same time, {regret}. {fault}',
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
      '{Id} like to know what would have made it better',
      'if something could have been better, {Id} like to hear about it',
      'if there is anything we can do better, {Id} like to know',
      '{Id} like to hear what we could do better',
      'if we missed something, {Id} like to hear about it',
      '{Id} like to know how we could do better',
    ],
    route: easyRoutes,
  },
  words: { min: 20, max: 70 },
}

/** Middling stars and words in which no opinion was recognised: thanks, and the same open door. */
export const middling: Recipe = {
  layouts: [['thanks', 'ask', 'route']],
  pools: {
    thanks: easyThanks,
    ask: halfPraise.pools['ask'] ?? [],
    route: easyRoutes,
  },
  words: { min: 18, max: 70 },
}

/** A good rating and only a complaint in the words: thanks for both, no heavy apology. */
export const mostlyGood: Recipe = {
  layouts: [
    ['thanks', 'fault', 'act', 'route'],
    ['thanks', 'act', 'route'],
    ['thanks', 'change', 'act', 'route'],
  ],
  pools: {
    thanks: [
      '[thank you|thanks] for the {stars}[, {name}|], and for telling us about {thing}',
      '[thank you|thanks] for the kind rating[, {name}|], and for telling us about {thing}',
      '{name}, [thank you|thanks] for the {stars} and for letting us know about {thing}',
      '{I} appreciate the {stars}[, {name}|], and the heads-up about {thing}',
      '[thank you|thanks] for the kind rating[, {name}|], and for being honest with us',
    ],
    fault: ['{fault}'],
    change: ['{change}'],
    act: complaint.pools['act'] ?? [],
    route: phoneRoutes,
  },
  words: { min: 28, max: 80 },
}
