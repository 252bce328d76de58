import type { Recipe } from '../recipe'
import { complaint } from './complaint'

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
      '{Im} [glad|so glad|happy] {good} {good.was} [good|to your liking|right]',
      'thank you for the [kind|good] word about {good}',
      'it is [good|nice] to hear that {good} [pleased|went down well|{good.was} right]',
      'what you say about {good} [is good to hear|made {me} smile]',
    ],
    gladnamed: [
      '{name}, thank you for the [kind|good] word about {good}',
      '{name}, {Im} glad {good} {good.was} [good|to your liking|right]',
      'thank you for what you say about {good}, {name}',
    ],
    both: [
      'thank you for [the good half and the other half|both halves of this|the kind part and the frank part][, {name}|]',
      '[praise|a kind word] and a [fair|plain] complaint in one note is [useful|the best kind], so thank you[, {name}|]',
      '{name}, thank you for [both halves of that|the kind part and the frank part]',
    ],
    but: [
      'the rest is ours to [mend|put right], and {Im} sorry about {thing}: {fault}',
      '{thing} should have been [as good|every bit as good], and {Im} sorry',
      'then {thing}. {fault}, and {Im} sorry',
      '{fault}, though, and {Im} sorry about {thing}',
      'but {fault}, and {Im} sorry',
      '{thing} [was not up to that|did not match it], and {Im} sorry',
    ],
    acknowledge: complaint.pools['acknowledge'] ?? [],
    greet: complaint.pools['greet'] ?? [],
    second: complaint.pools['second'] ?? [],
    change: ['{change}'],
    act: complaint.pools['act'] ?? [],
  },
  words: { min: 30, max: 94 },
}
