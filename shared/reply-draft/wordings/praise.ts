import type { Recipe } from '../recipe'

/** Short thanks that name one thing and sell nothing. */
export const praise: Recipe = {
  layouts: [
    ['thanks', 'merit'],
    ['merit', 'thanks'],
    ['thanks', 'merit', 'merit2?'],
    ['greet', 'merit2?'],
    ['greet', 'close?'],
    ['merit', 'merit2', 'short'],
    ['thanks', 'merit', 'close?'],
    ['about', 'merit'],
    ['about', 'close'],
  ],
  pools: {
    thanks: [
      'thank you, {name}',
      '[thank you|thanks] [so much |]for [this|the kind words|the nice review|the great review|sharing this|taking the time to write], {name}',
      '{name}, [thank you|thanks] [so much |]for [this|the kind words|the nice review|the great review|sharing this]',
      '[thank you|thanks] [so much |]for [this|the kind words|the nice review|the great review|sharing this|taking the time to write]',
      '[hi|hello] {name}, and [thank you|thanks] for [the kind words|the nice review|sharing this]',
      'what a [nice|great|kind] review[, {name}|]. thank you',
      'this [made {my} day|made us smile|made {my} morning|made the whole team smile][, {name}|]. thank you',
      '{name}, this [made {my} day|made us smile|made the whole team smile]. thank you',
      '{I} really appreciate [this|the kind words|you taking the time to write][, {name}|]',
      'we really appreciate [this|the kind words|the note][, {name}|]',
      'many thanks for [this|the kind words|the review][, {name}|]',
    ],
    short: ['thank you', 'thank you, {name}', 'many thanks', 'thanks so much', 'thanks for writing'],
    merit: ['{merit}'],
    merit2: ['{merit2}'],
    greet: [
      '{name}, {merit}. thank you',
      '{name}, {merit}. thanks for writing',
      'thank you, {name}. {merit}',
      'thanks, {name}. {merit}',
    ],
    about: [
      '[thank you|thanks] for the [kind|nice] words about {good}[, {name}|]',
      '{I} [really |]appreciate the [kind|nice] words about {good}[, {name}|]',
      '{name}, [thank you|thanks] for the [kind|nice] words about {good}',
    ],
    close: [
      'we look forward to [the next time|seeing you again]',
      '{I} hope to see you again soon',
      'come back any time',
      'it means a lot to [all of us|everyone here|the team]',
      'reviews like this [make our week|mean a lot to the team]',
      'we are here whenever you need us',
      'we appreciate you',
      'thanks again',
    ],
  },
  words: { min: 12, max: 46 },
}

/** Good stars or a good word and nothing to point at. */
export const plainPraise: Recipe = {
  layouts: [
    ['thanks', 'warm'],
    ['thanks', 'close'],
    ['greet', 'close'],
    ['greet', 'warm'],
    ['thanks', 'warm', 'close'],
  ],
  pools: {
    thanks: praise.pools['thanks'] ?? [],
    greet: ['thank you, {name}', '{name}, thank you', 'thanks so much, {name}', 'that is great to hear, {name}'],
    warm: [
      '{Im} [glad|happy|so glad] [it went well|you had a good experience|you were happy|we could help]',
      'it is [good|great|really nice] to hear [it went well|you had a good experience|you were happy]',
      '{Ill} [share this with|pass this along to] {team}',
      '{team} will be [happy|glad|thrilled] to [hear|read] this',
      'we love [hearing that|to hear that]',
      'that is [great|good|so nice] to hear',
      'reviews like this [make our week|mean a lot to the team]',
      'it means a lot to [all of us|everyone here|the team]',
      'we work hard to do a good job, so this means a lot',
    ],
    close: praise.pools['close'] ?? [],
  },
  words: { min: 10, max: 40 },
}
