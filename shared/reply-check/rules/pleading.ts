import { fromWordings, type ReplyRule } from '../reply-rule'
import { guilt } from '../lexicon/guilt'
import { isPraise } from '../ratings'

/** Begging, and making the customer feel guilty for what a review does to the business. */
export const pleading: ReplyRule = {
  id: 'pleading',
  title: 'Begs, or makes the customer feel guilty',
  severity: 'warn',
  message: 'It asks them to carry your worry. Ask for a talk instead.',
  why: 'Begging and guilt make readers uneasy and the writer stubborn. A calm invitation to talk does more for both.',
  source: 'T5',
  readOn: '2026-11-24',
  example: {
    marks: 'Please, please give us another chance, we have families to feed.',
    leaves: 'I’d welcome the chance to talk.',
  },
  ...fromWordings([
    {
      phrases: guilt,
      when: (hit, scene) =>
        !isPraise(scene.context.review.rating) &&
        !/\bcrying (?:baby|newborn|child|kid|infant|toddler)/i.test(scene.document.text.slice(hit.start, hit.end)),
    },
    {
      phrases: [
        '(please|pretty) please',
        'please _? please',
        "(we are|we're|i am|i'm|i) (literally|truly|just|really|practically|humbly|actually)? (begging|beg|pleading|plead|imploring|implore|on our knees|on my knees|desperate|heartbroken|devastated|crushed|in tears|crying)",
        '(begging|beg|implore|imploring|plead|pleading) (with)? (you|for)',
        '(on|down on) (our|my|bended) knees',
        '(bad|negative|one star|1 star|such|these|your|this|a|low|harsh|your words|like this|like these|like yours) (review|reviews|rating|ratings|post|posts|comment|comments|words|star|stars) ... (hurt|hurts|kill|kills|killing|ruin|ruins|destroy|destroys|devastate|devastates|devastating|crush|crushes|crushing|harm|harms|damage|damages|keep us up|keeps us up|keep me up|keeps me up|cost|costs|break|breaks|sink|sinks|close us|put us out|puts us out|wound|wounds|sting|stings|shut|can end|could end|can finish|threaten|threatens|could close|can close|could sink|might sink|make us cry|made me cry|made us cry|made our|make my|means we|mean we|weigh|weighs|livelihood|livelihoods|jobs)',
        '(reviews|words|posts|comments|ratings|stars) like (this|that|these|yours) ... (hurt|hurts|kill|ruin|destroy|devastate|crush|harm|damage|keep|cost|break|sink|put us|close us|wound|weigh|decide|finish)',
        "(you're|you are|this is|it's|it is|that's|you could be|this could be|this will) (killing|ruining|destroying|hurting|crushing|breaking|ruin|kill|destroy|hurt|sinking|wrecking|taking food|taking bread|costing|starving) (us|our|me|my|a|food|bread|people|the|this)",
        '(feed|feeding|support|supporting|provide for|raise|raising|put food) (our|my|their|his|her|a|three|two|four|five|on) (families|family|kids|children|the table|our table|little ones|babies|daughter|son|parents)',
        '(families|kids|children|mouths|mortgage|mortgages|rent|bills|payroll|loans|employees|staff|people) to (feed|pay|support|raise|meet|worry)',
        "(we are|we're|i am|i'm|as|just|only) (just|only|but)? (a|one) (small|tiny|little|mom and pop|young|struggling|poor|single|humble|new|one man|two person|family) ... (business|shop|family|place|team|mother|father|mom|dad|operation|company|owner|outfit|person|people|man|woman|us) ... (and|who|that|trying|with|so|hurt|depend|struggling|every|this|your|please|can't|cannot|fighting)",
        '(barely|hardly|just|struggling to|fighting to|trying to|working hard to) (hanging on|hang on|surviving|survive|getting by|stay open|keep the doors|keep the lights|keep our doors|stay afloat|making it|scraping by|make ends|make rent|keep going|break even|pay the rent|pay rent|keep this)',
        "(life|lives|life's) (savings|work|dream|depend)",
        '(poured|put|pour|gave|give) (our|my|your)? (heart|hearts|soul|souls|everything|all) (and|into|in|we) ',
        '(heart|hearts) (and|&) (soul|souls)',
        '(broke|breaks|breaking|broken|shattered|crushed) (our|my|the) (heart|hearts|spirit|spirits)',
        '(lose|losing|lost|cost|costs|costing) (our|my|the|us|me|his|her|their|someone|somebody|a|people) (jobs|job|sleep|livelihood|shop|home|house|business|everything|dream|lease|customers|appetite|living)',
        '(kept|keeps|keep|keeping) (us|me|my wife|my husband|the team|the owner|our|the) ... (up|awake) (at|all|nights|last|tonight|for|crying|worrying|every)',
        '(cried|crying|wept|weeping|in tears|sobbed|tears) (all|when|over|reading|after|about|at|last|as|in|tonight|because)',
        "(haven't|have not|can't|cannot|couldn't|could not|didn't|did not|hardly|barely) (slept|sleep|eaten|eat|stop crying|stopped crying|stop thinking)",
        '(last|one more|another|second|a|one|final|just one|one last|one single|just one more) chance ... (please|beg|begging|mean the world|everything|promise|swear|anything)',
        '(please|just|only|kindly|do) (please|just)? (give|grant|allow|let) (us|me) (just)? (one more|another|a second|one last|one|a last|a) (chance|shot|try|opportunity)',
        "(we'd|we would|we'll|we will|i'd|i would|i'll|would) do (anything|whatever it takes|just about anything|absolutely anything) ",
        '(mean|means|meant) (the world|everything|so much) to (us|me|our|my|a)',
        "(forgive|don't leave|don't give up on|don't abandon|have mercy on|take pity on|have a heart|have pity|be kind to|don't hurt|don't be so hard on|go easy on|be gentle) (us|me|a small|our|small|my)?",
        '(have|show|some) (a heart|mercy|pity|compassion|some mercy)',
        '(think|imagine|consider|remember) (of|about|how|what|the|before|that|there are|for a)? ... (our families|my family|our kids|my kids|people behind|human beings|human being|real people|livelihoods|livelihood|how we feel|how i feel|how it feels|feelings|hurt us|hurts|our jobs|family behind|does to|do to us|do to a|your words)',
        '(hurt|hurts|hurting|wounded|devastated|crushed|saddened|disheartened) (us|me|our|my|the) (feelings|deeply|team|staff|so|more|badly|a lot|terribly|to the core|whole|very|to read|small|little|family)',
        "(don't|do not) (you)? (know|realize|understand) (how|what) (hard|much|it|this|reviews|one)",
        '(how hard|so hard|very hard|day and night|seven days|sixteen hours|18 hours|fourteen hours|twelve hours|80 hours|blood sweat|around the clock) (we|i|my|our|to|a week|a day|and tears|and nights|for this|on|all) ... (work|works|worked|working|try|tries|tried|give|built|cook|family|wife|husband|this|keep|make|you|please|without)',
        "(after all|all) (we|i) (do|did|have done|'ve done|gave|give) for (you|our|people|this)",
        '(our|my) (future|livelihood|livelihoods|survival|jobs|children|reputation|rent|mortgage|kids|family|families|little shop|small shop|small business|paycheck|paychecks) (depends|depend|is|are|is on|hangs|hang|rides|ride|rests|rest|suffers|suffer|is at stake|at)',
        '(put|puts|putting|drive|drives) (good|honest|hard working|decent|small|real|hardworking|two|our|a|ten) (men|people|women|families|workers|shops|owners) out (of)? (work|business|a job|on the street)?',
        '(think|thought) (of|about) (that|this|us|me|it) (before|next time|when|as) you',
        '(my|our) (mother|father|wife|husband|partner|dad|mom|son|daughter|brother|sister|founder) (died|passed|passed away|is sick|has cancer|is ill|got sick|is dying|left|was just|is in the hospital)',
        '(run|running|ran|built|keep|keeping) (this|the|our|my) (place|shop|business|restaurant|salon|bakery|studio) (alone|by myself|on my own|single handed|since he|since she)',
        '(have|show|try) (some|a little|a bit of) (compassion|mercy|heart|kindness|sympathy|grace|humanity|empathy)',
        '(our|my|the) (whole|entire)? (season|year|winter|summer|future|livelihood|business|shop|holiday season|everything|lease|little place|family|dream) (rides|hangs|depends|rests|rely|relies|hinges|is riding) on',
        '(this|the) (shop|place|business|restaurant|salon|truck|bakery|studio|garage) is (all|everything) (i|we)',
        '(is|are) all (i|we) (have|have left|got|own)',
        '(make it|get|last|survive|pull) through (the|this|another)? (winter|summer|year|month|season|january)',
        '(single|widowed|new|struggling|sick|retired|broke|elderly) (mother|father|mom|dad|parent|owner|couple)',
        '(can|could|may|might|will|would) (decide|determine|make or break|mean|cost) (whether|if|our|us|my|the difference|a|someone)',
        '(depend|depends|rely|relies|relying|depending|live|lives|living|survive|survives) (on|by) (your|these|reviews|every|each|good|stars|star|the stars|ratings) ... (review|reviews|stars|rating|ratings|star|live|survive|mercy|kindness|word|words|eat)?',
        '(every|each|one) (star|review|bad review|low star) (counts|matters|hurts|could|can|costs|means|is) ',
        '(it|this|your review|that) (really|truly|deeply|just|so)? (hurts|hurt|stings|broke|breaks|wounds|pains) (us|me|my|our|when|so|deeply)',
      ],
      when: (hit, scene) =>
        !/\bcrying (?:baby|newborn|child|kid|infant|toddler)|\b(?:lost|missing|losing) (?:your|the) /.test(
          scene.document.text.slice(hit.start, hit.end).toLowerCase(),
        ),
    },
  ]),
}
