import type { Facet } from '../../facet'

const people = { theme: 'staff', polarity: 'positive' } as const

/** Kindness, skill, patience: nobody is named, for the name is the reviewer's to give and not ours to repeat. */
export const peopleMerits: readonly Facet[] = [
  {
    ...people,
    cues: ['remember|remembered|remembers|order|regular|name|usual'],
    thing: 'the welcome',
    lines: [
      'being remembered is [one of the good things about coming back|a small pleasure], and {Ill} pass that on',
      'the person [you mention|with the good memory] will be [pleased|happy] to hear this [from {me}|today]',
      'some people here have a [good|very good] memory for [faces|people], and {Ill} tell them it was noticed',
    ],
  },
  {
    ...people,
    cues: [
      'explain|explained|explains|showed|shows|walked|taught|listen|listened|listens|patient|patience|advice|answered|questions|honest',
    ],
    thing: 'the explanation',
    lines: [
      'taking the time to explain is [part of the work|half the job], and {Ill} pass on that it [was noticed|helped]',
      'a good answer is worth as much as [a good repair|good hands], and {Ill} say so to the person who gave it',
      'listening is [a skill of its own|a part that stands on no bill], so it is good that you mention it',
      '{Ill} make sure the person who [helped you|took that time] [hears this|sees this]',
    ],
  },
  {
    ...people,
    cues: ['clean|cleaned|boots|shoes|tidy|careful|gentle|floor|covers|swept'],
    trades: ['home', 'repair', 'pets', 'beauty'],
    thing: 'the care',
    lines: [
      'care like that should be [noticed|thanked], and {Ill} pass it on',
      'the small courtesies [count|matter as much as the work], so thank you for seeing them',
      '{Ill} tell {team} that the care [was seen|was noticed]',
    ],
  },
  {
    ...people,
    cues: ['late|night|sunday|weekend|holiday|quick|quickly|fast|emergency|rescue|saved|warm|same-day'],
    trades: ['home', 'repair', 'pets'],
    thing: 'the help',
    lines: [
      'coming out when it counts is [the job|why we do this], and {Ill} pass on your thanks',
      '{Im} glad someone could be there when [it mattered|you needed it]',
      'turning up is [half of it|the first part], and the rest is a pleasure when people [are kind|say thank you]',
    ],
  },
  {
    ...people,
    thing: 'the person who helped you',
    lines: [
      '{Ill} pass [this|that|your kind words] on to the person who [looked after you|helped you|you mention]',
      '{Ill} make sure {team} [sees|reads|hears] [this|it]',
      'the person you [describe|mention] will [hear|read] this [today|from {me}], and will be [pleased|glad|happy]',
      'good people make [this place|the work here] what it is, and they like to hear it',
      '{Im} [glad|so glad|happy] you were [in good hands|well looked after|met with kindness]',
      'kindness gets noticed here, and so does a note like yours',
      'a word like that means [a good deal|a lot] to the people who [do the work|stand there all day]',
    ],
  },
  {
    theme: 'wait',
    polarity: 'positive',
    thing: 'the timing',
    lines: [
      '{Im} glad it went [quickly|smoothly]',
      'your time matters, so {Im} glad we [kept to it|did not waste it]',
      'being quick without hurrying anyone is [the aim|what we try for], so that is good to hear',
      'on time is [a courtesy|how a good day begins], and {Ill} tell {team} it was noticed',
    ],
  },
  {
    theme: 'delivery',
    polarity: 'positive',
    thing: 'the delivery',
    lines: [
      '{Ill} pass that on to the driver, who [does not hear it|hears thanks less] often enough',
      '{Im} glad it [came to the door|arrived] the way it should',
      'the last mile is [the hardest|where it counts], so that is good to hear',
    ],
  },
  {
    theme: 'communication',
    polarity: 'positive',
    thing: 'the way you were kept posted',
    lines: [
      'a quick answer is [the least|a small thing], and it is good to hear that it [helped|counted]',
      'keeping people posted is [half the work|worth the trouble], so {Im} glad it helped',
      '{Im} glad it was clear [where things stood|what was happening]',
    ],
  },
]
