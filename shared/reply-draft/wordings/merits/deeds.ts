import type { Facet } from '../../facet'

const told = { polarity: 'positive', alone: true } as const
const people = { ...told, theme: 'staff' } as const

/** What somebody did that a customer tells of: each is known by its own words. Nobody is named. */
export const deedMerits: readonly Facet[] = [
  {
    ...people,
    trades: ['home', 'repair'],
    cues: [
      '(came|come|coming|out|over|here|arrived|there|answered|responded|showed) ... (sunday|saturday|night|midnight|holiday|christmas|thanksgiving|weekend|evening|storm|emergency)',
      'same day',
      'within (an|the) hour',
      'emergency (call|visit|repair)',
      'middle of the night',
      'dropped everything',
    ],
    thing: 'the quick help',
    lines: [
      '{Im} glad we could get to you when it counted',
      'trouble rarely picks a good time, so {Im} glad we could come out when you needed us',
      '{Im} glad someone could be there right when you needed it',
    ],
  },
  {
    ...people,
    cues: [
      '(mopped|swept|vacuumed|cleaned|tidied|hauled|picked) (up|away)? (after|everything|the mess|themselves|himself|herself|it all)',
      'left (the|my|our|everything|it|no) (place|house|kitchen|yard|mess|area|room)? (spotless|clean|cleaner|tidy|behind)?',
      'cleaner than (they|he|she|it|we|when)',
      'shoe|boot covers',
      'drop cloths',
      'wore booties',
    ],
    trades: ['home', 'repair', 'events'],
    thing: 'the cleanup',
    lines: [
      'cleaning up is half the job, so {Im} glad you noticed',
      '{Ill} let {team} know the cleanup did not go unnoticed',
      'leaving a place tidy matters to us, and {Im} glad it showed',
    ],
  },
  {
    ...people,
    theme: 'price',
    cues: [
      "(did|do|does|didn't|don't) (not)? (need|try|push|pressure|upsell|oversell) ... (new|to|me|us|it|anything|the)",
      'no (upsell*|pressure|hard sell|gimmicks|nonsense)',
      'never (tried|tries|try|pushed|pressured) _',
      'talked (me|us) out of',
      'could have (charged|sold|billed|taken)',
      'honest (advice|mechanic|guy|shop|people|opinion|answer|assessment|work)',
      "(wasn't|weren't|isn't) (pushy|pushing)",
      'told (me|us) (the truth|honestly|straight)',
    ],
    lines: [
      'telling people what they do not need matters as much as telling them what they do',
      '{Im} glad a straight answer is what you got',
      'an honest answer is worth more than a quick sale, so {Im} glad that came across',
    ],
  },
  {
    ...people,
    cues: [
      'listened (to)?',
      'actually (listen|listens|listened|heard)',
      'took (the|their|her|his) time',
      'takes (the|their|her|his) time',
      'patient (with|and)',
      'so patient',
      'heard (me|us|what)',
      'what (i|we) (wanted|asked for|had in mind)',
    ],
    lines: [
      'listening comes before everything else, so {Im} glad it showed',
      'taking the time to get it right is the part {I} care about most',
      '{Im} glad you felt listened to',
    ],
  },
  {
    ...people,
    cues: [
      'explain(s|ed)? (everything|it|things|what|each|the|why|how|my|every)?',
      'walked (me|us) through',
      'showed (me|us) (how|what|the|why)',
      'answered (all|every|my|our)',
      'taught (me|us)',
    ],
    lines: [
      'things are easier when somebody explains them, so {Im} glad we did',
      '{Im} glad it all made sense',
      'it is good to know the explanation helped',
    ],
  },
  {
    ...people,
    cues: [
      '(remember|remembers|remembered) (me|us|my|our|you|your|that|what|how|it)',
      'remembered (and|every)',
      '(know|knows|knew) (me|us|my|our) (by|name|order|usual|names|drink)',
      'my usual',
      'by name',
    ],
    thing: 'the welcome',
    lines: [
      'remembering the people who come back is one of the nicest parts of the job',
      '{Im} glad you felt remembered',
      'faces we know make the day, so it is good to hear it goes both ways',
    ],
  },
  {
    ...people,
    mild: true,
    cues: [
      '(been|kept|keep|keeps) (coming|going|returning|using) (here|back|to|them|this)?',
      'come|go|went|coming (here)? (every|each) _',
      'every (year|week|month|friday|saturday|sunday|anniversary|morning|summer)',
      'year after year',
      '(for|over) (years|decades)',
      '(two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty) years',
      'our|my ((go to)|regular|favorite|local) (place|spot|shop|salon|cafe|bar)?',
      'go to (place|spot|shop)',
      'as always',
      'always (great|good|perfect|the best|excellent|amazing|friendly|a pleasure)',
      'never ... (disappoint*|let (me|us) down|fail*)',
      'never once let',
    ],
    lines: [
      'that you keep coming back says more than any star',
      'being good once is easy, so it means a lot that you still think so',
      'thank you for coming back to us time after time',
    ],
  },
  {
    ...people,
    cues: [
      'funny|hilarious',
      'made (me|us) (laugh|smile)',
      'sense of humor',
      'great (conversation|company|chat)',
      'good (conversation|company|chat|banter)',
      'joked|joking',
    ],
    lines: [
      '{Ill} tell {team} they were good company',
      'work goes better with a laugh, so {Im} glad you had one too',
      'we like to have some fun with it, and {Im} glad you did too',
    ],
  },
  {
    ...people,
    trades: ['events'],
    cues: [
      'laughing|laugh|smiling|giggling',
      '(at|put) ... ease',
      'feel|felt (comfortable|natural|relaxed)',
      'shy|awkward',
    ],
    thing: 'the session',
    lines: [
      'getting people to relax is most of the picture, so {Im} glad it worked',
      'the best pictures come when people forget the camera',
      '{Im} glad the session was fun, because it shows in the pictures',
    ],
  },
  {
    ...people,
    trades: ['pets'],
    cues: [
      'terrified|nervous|scared|anxious|shy|reactive|fearful|timid',
      'trotted|wagging|wags|tail|happy to (go|see)|pulls|excited to',
    ],
    lines: [
      'a calm visit is the best compliment {I} could get',
      '{Im} glad it was such an easy visit this time',
      'winning them over is the part of this job {I} like best',
    ],
  },
  {
    ...people,
    trades: ['fitness'],
    cues: [
      'form|technique|posture',
      'correct|corrects|corrected|modify|modifications|scaled|scale|all levels',
      'push|pushes|motivat*',
    ],
    thing: 'the coaching',
    lines: [
      '{Ill} tell the coaches you noticed',
      'good form comes before heavy weights, so {Im} glad it shows',
      'watching closely is what a coach is for',
    ],
  },
  {
    ...people,
    trades: ['beauty', 'events', 'shop', 'home'],
    cues: [
      'redrew|redraw|redrawn|revised|revisions|redid',
      '(until|till) (it|i|we|they) (was|were|is|are) (right|perfect|happy)',
      '(until|till) (it|everything) (was)? (just)? right',
    ],
    lines: [
      'it is worth doing again until it is right',
      'going back over it is part of the work',
      '{Im} glad we kept at it until it was what you wanted',
    ],
  },
  {
    ...people,
    cues: [
      'on the house',
      'complimentary _',
      'sent (out|over|us|me) (two|a|an|some|us|me|little|dessert)?',
      'threw in',
      'little (extra|extras|surprise|touches|touch|something)',
      'went (above|out of (their|her|his) way)',
      'above and beyond',
      'extra mile',
    ],
    lines: [
      '{Im} glad the extra touch landed well',
      'it is the small things {I} enjoy doing most, so thank you for noticing',
      '{Ill} tell {team} the little touches get noticed',
    ],
  },
  {
    ...people,
    cues: [
      'saved (my|our|the|me|us) (day|evening|night|weekend|trip|wedding|party|dinner|us|me|bacon)?',
      'made (my|our|the) (day|night|evening|week|trip|weekend)',
      'life|lives saver|savers',
      'lifesaver|lifesavers',
    ],
    lines: [
      '{Im} so glad we could turn things around for you',
      'it is good to know it made the day a little easier',
      'hearing that we could help like that is the best part of the job',
    ],
  },
  {
    ...people,
    cues: [
      'trust (them|him|her|these|this|with|completely)?',
      '(found|have|finally) (a|an|my|our) (guy|mechanic|plumber|stylist|barber|place|shop|dentist|groomer|electrician) (i|we|you)?',
      "(will not|wouldn't|won't) (go|use|take|call|let) (anywhere|anyone|anybody|it|my)",
      'only (place|person|shop|one) (i|we) (will|would|trust|go)?',
    ],
    lines: [
      'trust like that takes years to earn, and {I} do not take it lightly',
      'thank you for trusting us with it',
      'being the one you call means a lot to {me}',
    ],
  },
  {
    ...people,
    cues: [
      'funeral|condolence*|grieving|hospice',
      'memorial service',
      'sympathy (flowers|arrangement|spray|basket)',
      '(passed|passing) away?',
      'put (him|her|them) (down|to sleep)',
      'last (goodbye|days|wishes)',
    ],
    solemn: true,
    lines: [
      'thank you for trusting us with something that mattered so much',
      'it was an honor to be trusted with this',
      'it means a great deal to know that we could help in a small way',
    ],
  },
  {
    ...people,
    cues: [
      'cry|cried|crying|teared|emotional|speechless',
      '(in|to|brought|happy) tears',
      'blown away',
      'over the moon',
    ],
    lines: [
      '{Im} touched that it meant so much',
      'that is about the best reaction anyone could hope for',
      'it is lovely to hear it meant that much',
    ],
  },
]
