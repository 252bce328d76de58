import type { Facet } from '../../facet'

const good = { theme: 'quality', polarity: 'positive' } as const

/** Good food, good work, good goods. `{item}` is the review's own noun. */
export const qualityMerits: readonly Facet[] = [
  {
    ...good,
    trades: ['food'],
    lines: [
      'it [is good|does us good] to hear that {item} [landed|pleased you|went down well]',
      '{Im} [glad|so glad|very happy] {item} {item.was} [worth the trip|to your taste|what you hoped for|a good choice]',
      '{item} {item.have} [a friend in you, it seems|found the right table|clearly found the right person]',
      '{Ill} tell {team} that {item} [landed|went down well|pleased]',
      'news like this about {item} goes straight back to {team}',
      '{item} {item.taste} better to all of us [here |]after [reading that|a note like this]',
      '{team} will [like|enjoy] reading what you say about {item}',
      'a kind word about {item} [makes the day easier for everyone here|is a fine thing to start a shift with|is as good as a tip]',
    ],
  },
  {
    ...good,
    trades: ['home', 'repair'],
    lines: [
      '{Im} [glad|happy|pleased] {item} [came out well|turned out the way you hoped|did the trick]',
      'it [is good|does us good] to hear that {item} [came out right|turned out well]',
      'good work is its own pleasure, and it is better still when someone [notices|says so]',
      '{Ill} pass this on to {team}, who [will be glad to hear it|will like hearing it]',
      'hearing that {item} {item.be} as it should be is [the best news|what we work for]',
      'work that leaves somebody [content|at ease] is the kind [{I} like|we like] best',
      'a job that leaves nothing to say but this is [a good job|the kind we like]',
    ],
  },
  {
    ...good,
    trades: ['beauty'],
    lines: [
      '{Im} [glad|so glad|delighted] you like {item}',
      'a happy look in the mirror is [the best part of the day here|what we are here for]',
      '{item} {item.look} all the better for [being enjoyed|a note like this]',
      'it [is good|is lovely] to hear that {item} came out the way it was meant to',
      'there is no better end to an appointment than [this|a note like this]',
    ],
  },
  {
    ...good,
    trades: ['lodging', 'events'],
    lines: [
      '{Im} [glad|so glad|happy] {item} [was part of a good time|did {item.its} part|left a good memory]',
      'it is [good|lovely] to hear that {item} [made the difference|was to your liking|did {item.its} part]',
      'a note like this makes [all the preparing|the early mornings] worth it',
      'knowing that {item} {item.was} enjoyed [makes our week|is a fine reward]',
      'that is [exactly |]what we hope people take home with them',
    ],
  },
  {
    ...good,
    trades: ['shop'],
    lines: [
      '{Im} [glad|so glad|happy] {item} [found the right home|went to the right person|pleased]',
      'it is [good|lovely] to know that {item} {item.be} [being enjoyed|in good hands]',
      'things look different once they are [loved|at home with someone], so this is good to read',
    ],
  },
  {
    ...good,
    lines: [
      '{Im} [glad|so glad|very glad] it [turned out well|turned out as you hoped|came out right]',
      'it [is good|does us good] to hear [when something turns out as it should|that it was right]',
      'a note like this [makes the day|is a good thing to find in the morning|goes a long way here]',
      'that is [just |]what we [hope for|set out to do]',
      'work like that is more fun when [someone notices|it is noticed]',
      '{Ill} [read this out to|share this with] {team}',
    ],
  },
]

const clean = { theme: 'cleanliness', polarity: 'positive' } as const

/** Everything else that can be good about a thing or a place. */
export const thingMerits: readonly Facet[] = [
  {
    ...clean,
    thing: 'the cleanliness',
    lines: [
      'a clean place is quiet work, so it is good that you noticed',
      'the people who [scrub and polish|keep the place up] will be [glad|proud] to hear it',
      'clean is [the first thing we look at|where we start each day], so that is good to read',
    ],
  },
  {
    theme: 'price',
    polarity: 'positive',
    thing: 'the price',
    lines: [
      '{Im} glad the price felt [fair|right]',
      'a fair price is [part of the work|something we think about a good deal], so thank you for saying it',
      'good value is worth [as much as good work|saying out loud], so that is nice to hear',
    ],
  },
  {
    theme: 'billing',
    polarity: 'positive',
    thing: 'the bill',
    lines: [
      'a bill without surprises is [how it should be|the only kind we like]',
      'plain dealing is [a small thing|easy enough], and it is good to hear that it matters',
    ],
  },
  {
    theme: 'atmosphere',
    polarity: 'positive',
    thing: 'the place',
    lines: [
      '{Im} [glad|happy] you [felt at ease here|like the place as much as we do|enjoyed being here]',
      'a place only comes alive with people who enjoy it',
      'a room is four walls until somebody [feels well in it|likes being in it]',
      '{Im} [glad|pleased] it [felt right|made a good setting|suited you]',
      'it [cheers {me}|does us good] to hear that the place [suits|was right for] you',
      'a good word about the place [goes to everyone who keeps it up|is a good word for the people who keep it up]',
      'that the place [did its part|felt good] is [the best thing to hear|what we work for]',
      'keeping a place pleasant is daily work, so {Im} glad it shows',
      'we [spend a good deal of time|put some thought into] making it feel right, so this is [nice|good] to hear',
      'it is good to know that the place [did its part|felt right]',
    ],
  },
  {
    theme: 'accuracy',
    polarity: 'positive',
    thing: 'the details',
    plural: true,
    lines: [
      'the details are where [good work|good service] shows, so that is nice to hear',
      'getting it right the first time is [a good feeling|what we like best]',
    ],
  },
  {
    theme: 'availability',
    polarity: 'positive',
    thing: 'the booking',
    lines: [
      '{Im} glad we could [find a time|make room|be there when it counted]',
      'being there when [someone needs us|it counts] is [a large|a good] part of the job',
    ],
  },
  {
    theme: 'damage',
    polarity: 'positive',
    thing: 'the careful hands',
    plural: true,
    lines: [
      'careful hands [are worth a kind word|deserve this], and {Ill} pass it on',
      'it is good to hear that everything [came through well|stayed in one piece]',
    ],
  },
  {
    theme: 'safety',
    polarity: 'positive',
    thing: 'the care',
    lines: [
      '{Im} glad you felt [safe|in safe hands]',
      'feeling safe is [where good work begins|the first thing], so that is good to hear',
    ],
  },
  {
    theme: 'policy',
    polarity: 'positive',
    thing: 'how it was handled',
    lines: ['{Im} glad it felt [fair|reasonable]', 'fair is what we [aim for|hope to be], so thank you for saying it'],
  },
]
