import type { Facet } from '../../facet'

const good = { theme: 'quality', polarity: 'positive' } as const

/** Good food, good work, good goods. `{item}` is the review's own noun. */
export const qualityMerits: readonly Facet[] = [
  {
    ...good,
    trades: ['food'],
    thing: 'the food',
    lines: [
      '{Im} [glad|so glad|so happy] you [enjoyed|liked|loved] {item}',
      'it is [great|so good] to hear you [enjoyed|liked] {item}',
      '{Im} [glad|so glad|happy] {item} [hit the spot|{item.was} a hit]',
      '{Ill} tell {team} how much you [enjoyed|liked] {item}',
      '{Ill} let {team} know {item} {item.was} a hit',
      '{team} will be [happy|thrilled|glad] to hear you [enjoyed|liked] {item}',
      'we put a lot of care into {item}, so {Im} glad you [enjoyed|liked] {item.them}',
    ],
  },
  {
    ...good,
    trades: ['home', 'repair'],
    lines: [
      '{Im} [glad|happy|so glad] {item} turned out [well|the way you wanted]',
      'it is [great|good] to hear you are happy with {item}',
      '{Im} [glad|so glad] we could [take care of it|get it done right] for you',
      '{Ill} pass this along to {team}, who [will be glad to hear it|will appreciate it]',
      '{Im} [glad|happy] we could help with {item}',
      '{team} will be [glad|happy] to hear you are happy with the work',
      'we care about doing it right, so {Im} glad [it showed|you are happy with it]',
    ],
  },
  {
    ...good,
    trades: ['beauty'],
    thing: 'the result',
    lines: [
      '{Im} [glad|so glad|thrilled] you [love|like] {item}',
      'it is [great|so good] to hear you are happy with {item}',
      '{Im} so happy {item} turned out the way you wanted',
      'we love it when someone walks out happy with {item}',
      '{Ill} tell the team how happy you are with {item}',
    ],
  },
  {
    ...good,
    trades: ['lodging'],
    lines: [
      '{Im} [glad|so glad|happy] you enjoyed {item}',
      'it is [great|wonderful] to hear you enjoyed {item}',
      '{Ill} tell the team how much you enjoyed {item}',
      'we work hard on {item}, so {Im} glad you enjoyed {item.them}',
      '{Im} glad {item} made your time here better',
      '{item} {item.be} one of our favorite things here too',
    ],
  },
  {
    ...good,
    trades: ['events'],
    lines: [
      '{Im} [glad|so glad|happy] you [love|like] {item}',
      '{Im} [glad|so glad] {item} came out the way you hoped',
      'it is [great|wonderful] to hear you are happy with {item}',
      '{Ill} tell {team} how much you [like|liked] {item}',
      'we put a lot of care into {item}, so {Im} glad you like {item.them}',
    ],
  },
  {
    ...good,
    trades: ['shop'],
    lines: [
      '{Im} [glad|so glad|happy] you [like|love] {item}',
      'it is [great|so good] to hear you are [happy with|enjoying] {item}',
      'it is good to know you like {item}',
      'we put a lot of thought into {item}, so {Im} glad you like {item.them}',
    ],
  },
  {
    ...good,
    lines: [
      '{Im} [glad|so glad|very glad] it turned out well',
      'it is [great|good] to hear [you are happy|it went well]',
      'we work hard to get it right, so {Im} glad [it showed|you are happy]',
      '{Im} [happy|glad] we could [help|do a good job for you]',
      '{Ill} share this with {team}',
      '{Im} [glad|happy] you had a good experience with us',
      '{Im} [glad|so glad|happy] you like {item}',
      '{Ill} tell {team} how much you like {item}',
      'we put a lot into {item}, so {Im} glad you like {item.them}',
    ],
  },
]

const clean = { theme: 'cleanliness', polarity: 'positive' } as const

/** Everything else that can be good about a thing or a place. */
export const thingMerits: readonly Facet[] = [
  {
    ...clean,
    thing: 'how clean it was',
    lines: [
      'we work hard to keep [things|the place] clean, so {Im} glad you noticed',
      'the people who keep the place clean will be glad to hear [it|this]',
      '{Im} glad it was [clean|clean and comfortable] for you',
    ],
  },
  {
    theme: 'price',
    polarity: 'positive',
    thing: 'the price',
    lines: [
      '{Im} glad the price felt fair',
      'we try to keep our prices fair, so thank you for saying that',
      '{Im} glad you felt it was worth it',
    ],
  },
  {
    theme: 'billing',
    polarity: 'positive',
    thing: 'the bill',
    lines: [
      '{Im} glad the bill was [clear|what you expected]',
      'we try to be upfront about cost, so {Im} glad that came through',
    ],
  },
  {
    theme: 'atmosphere',
    polarity: 'positive',
    thing: 'the place',
    lines: [
      '{Im} [glad|happy|so glad] you [felt comfortable here|like the place|enjoyed being here]',
      'we put a lot into making the place feel right, so {Im} glad you [like it|noticed|enjoyed it]',
      'it is [great|good] to hear you [felt at home here|enjoyed the atmosphere|like it here]',
      '{Ill} tell the team you [enjoyed the atmosphere|like the place]',
      '{Im} glad it was a [comfortable|nice] place to [be|spend time]',
      'we want people to feel comfortable here, so {Im} glad you did',
    ],
  },
  {
    theme: 'accuracy',
    polarity: 'positive',
    thing: 'the details',
    plural: true,
    lines: ['we work hard to get the details right, so {Im} glad you noticed', '{Im} glad we got everything right'],
  },
  {
    theme: 'availability',
    polarity: 'positive',
    cues: ['found|find|selection|stock|had|available|open|hours|book|booked|appointment|table|choice|variety|options'],
    thing: 'the selection',
    lines: ['{Im} glad we had what you [needed|were looking for]', '{Im} glad you found what you needed'],
  },
  {
    theme: 'damage',
    polarity: 'positive',
    thing: 'the careful work',
    lines: [
      '{Im} glad everything came through in one piece',
      '{Ill} let {team} know you noticed how careful they were',
    ],
  },
  {
    theme: 'safety',
    polarity: 'positive',
    thing: 'the care',
    lines: ['{Im} glad you felt safe here', 'safety comes first for us, so {Im} glad you noticed'],
  },
  {
    theme: 'policy',
    polarity: 'positive',
    thing: 'how it was handled',
    lines: ['{Im} glad it felt fair', 'we try to be fair to everyone, so {Im} glad that came through'],
  },
]
