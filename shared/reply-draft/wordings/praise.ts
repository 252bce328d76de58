import type { Recipe } from '../recipe'

/** Short thanks that name one thing and sell nothing. */
export const praise: Recipe = {
  layouts: [
    ['thanks', 'merit', 'merit2?'],
    ['merit', 'merit2?', 'short'],
    ['thanks', 'merit', 'merit2?'],
    ['thanks', 'merit', 'merit2'],
    ['greet', 'merit2?'],
    ['greet', 'merit2?', 'close?'],
    ['merit', 'merit2', 'short'],
    ['merit', 'merit2', 'close'],
    ['thanks', 'merit', 'merit2?', 'close?'],
    ['about', 'merit2'],
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
    short: [
      'thank you[, {name}|]',
      'many thanks[, {name}|]',
      'thanks so much[, {name}|]',
      'thanks for [writing|sharing this|taking the time][, {name}|]',
      '{I} really appreciate [this|the kind words][, {name}|]',
    ],
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
    close: ['{again}', '{again}', '{again}', 'it means a lot to [all of us|everyone here|the team]', 'thanks again'],
  },
  words: { min: 16, max: 44 },
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
      'it means a lot to [all of us|everyone here|the team]',
      'reviews like this make [{my}|our] week',
    ],
    close: praise.pools['close'] ?? [],
  },
  words: { min: 10, max: 40 },
}
