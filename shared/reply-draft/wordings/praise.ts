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
      '[thank you|thanks] for [this|the kind words|writing this|saying so|a lovely note|taking the time], {name}',
      '{name}, [thank you|thanks] for [this|the kind words|writing|saying so|these words]',
      '[how kind of you|what a kind note|that is kind of you], {name}[, thank you|]',
      'thank you for [this|the kind words|writing this|saying so|a lovely note|taking the time]',
      '[how kind of you|what a kind note|that is kind of you][, thank you|]',
      '[many thanks|warm thanks] for [this|the note|these words]',
      'your note [made {me} smile|was a good thing to open|brightened the morning], thank you',
      'well, that is [a lovely thing to read|a good start to the day|nice to hear], thank you',
      'you took the trouble to write, and [{I} am grateful|it means something here]',
    ],
    short: ['thank you', 'thank you, {name}', 'many thanks', 'thanks for writing'],
    merit: ['{merit}'],
    merit2: ['{merit2}'],
    greet: ['{name}, {merit}. thank you', '{name}, {merit}. thanks for writing', '{name}, thank you: {merit}'],
    about: [
      'thank you for [what you say|the kind word|the good word|the lines|your note] about {good}[, {name}|]',
      'thanks for the [kind|good] word about {good}[, {name}|]',
      'what you [say|write] about {good} [made {me} smile|is good to read|does us good][, {name}|], and thank you',
    ],
    close: [
      'we are [here|glad to be here] whenever you [like|come by]',
      '[until next time|see you again], {I} hope',
      '[come|do come] back [soon|whenever you like]',
      'it was [good of you|kind of you] to [say so|take the time]',
      'that will [keep us going|carry us] through [a long week|the week]',
      'all of us thank you for it',
    ],
  },
  words: { min: 12, max: 46 },
}

/** Good stars or a good word and nothing to point at. */
export const plainPraise: Recipe = {
  layouts: [
    ['thanks', 'warm'],
    ['warm', 'thanks'],
    ['thanks', 'close'],
    ['greet', 'close'],
    ['greet', 'warm'],
    ['warm', 'close'],
  ],
  pools: {
    thanks: praise.pools['thanks'] ?? [],
    greet: ['thank you, {name}', '{name}, thank you', 'thanks, {name}', 'that is good to hear, {name}'],
    warm: [
      'a few good words [go a long way|carry far|are plenty] [here|in a small place|with us]',
      'short and [kind|good] is [the best kind of note|how {I} like it|perfectly fine]',
      'it is [good|lovely|a pleasure] to know [we did well|you left content|it went well|you were happy]',
      '{Im} [glad|happy|pleased] [it went well|we did right by you|it was a good one|things went as they should]',
      '{Ill} [share this with|pass this on to|show this to] {team}',
      'notes like yours [are good to open|make the work easier|are the nice part of the day]',
      '[that|this] [says it all|says enough|is all we could ask for]',
      'words like that are [what we work for|good fuel|welcome any day]',
    ],
    close: [
      'we [look forward to|hope for] the next time',
      '[come|do come] back [soon|whenever you like|any time]',
      'we are here whenever you [like|need us|come by]',
      'it was [good of you|kind of you|thoughtful] to [say so|take the time|write]',
      'that will [keep us going|carry us] through [a long week|the week|the month]',
      'all of us [here |]thank you for it',
      "[you made|that makes] somebody's [day|morning|afternoon] here",
      'it is [read|noticed] and [appreciated|much appreciated]',
    ],
  },
  words: { min: 10, max: 40 },
}
