import type { Facet } from '../../facet'

const people = { theme: 'staff', polarity: 'positive' } as const

/** Kindness, skill, patience: nobody is named, for the name is the reviewer's to give and not ours to repeat. */
export const peopleMerits: readonly Facet[] = [
  {
    ...people,
    cues: ['remember|remembered|remembers|order|regular|name|usual'],
    thing: 'the welcome',
    lines: [
      'we love seeing familiar faces, and {Ill} pass this along to [the team|everyone here]',
      '{Im} glad you felt [welcome|remembered] here',
      '{Ill} let the team know you [noticed|felt welcome]',
    ],
  },
  {
    ...people,
    cues: [
      'explain|explained|explains|showed|shows|walked|taught|listen|listened|listens|patient|patience|advice|answered|questions|honest',
    ],
    thing: 'our team',
    lines: [
      '{Im} glad the explanation helped',
      'we try to take the time to explain things, so {Im} glad [it helped|that came through]',
      '{Ill} pass this along to the person who [helped you|took the time]',
      'it is good to hear you [felt listened to|got clear answers]',
    ],
  },
  {
    ...people,
    cues: ['clean|cleaned|boots|shoes|tidy|careful|gentle|floor|covers|swept'],
    trades: ['home', 'repair', 'pets', 'beauty'],
    thing: 'the care',
    lines: [
      '{Im} glad the care [showed|made a difference]',
      '{Ill} let {team} know you noticed the care they took',
      'we try to be careful and [respectful|considerate], so {Im} glad it showed',
    ],
  },
  {
    ...people,
    cues: ['late|night|sunday|weekend|holiday|quick|quickly|fast|emergency|rescue|saved|warm|same-day'],
    trades: ['home', 'repair', 'pets'],
    thing: 'the help',
    lines: [
      '{Im} glad someone could [be there|help] when you needed it',
      '{Im} glad we could [get it taken care of|help out] quickly',
      '{Ill} pass your thanks along to {team}',
    ],
  },
  {
    ...people,
    thing: 'our team',
    lines: [
      '{Ill} pass [this|your kind words] along to the [team|people who helped you]',
      '{Ill} make sure the team [sees|hears] this',
      '{Im} [glad|so glad|happy] you were [well looked after|in good hands|treated well]',
      'it means a lot to the team when someone notices',
      '{Im} proud of this team, and {Ill} share your note with [them|everyone]',
      'the team will be [happy|glad|thrilled] to [hear|read] this',
    ],
  },
  {
    theme: 'wait',
    polarity: 'positive',
    thing: 'the timing',
    lines: [
      '{Im} glad it went [quickly|smoothly]',
      'we know your time matters, so {Im} glad it was quick',
      '{Ill} tell {team} you liked the quick [work|service]',
    ],
  },
  {
    theme: 'delivery',
    polarity: 'positive',
    thing: 'the delivery',
    lines: [
      '{Ill} pass that along to [our|the] driver',
      '{Im} glad it arrived [on time and in good shape|just the way it should]',
      '{Im} glad the delivery went smoothly',
    ],
  },
  {
    theme: 'communication',
    polarity: 'positive',
    thing: 'the communication',
    lines: [
      '{Im} glad we were easy to reach',
      '{Im} glad we kept you [in the loop|up to date]',
      'we try to answer quickly, so {Im} glad it helped',
    ],
  },
]
