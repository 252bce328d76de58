import { anyOf, wordsBefore } from '../neighbourhood'
import { fromWordings, type ReplyRule } from '../reply-rule'
import { veiledAccusations } from '../lexicon/accusations'
import { isPraise } from '../ratings'

/** Calling the review or its writer false, fake, lying or fraudulent, openly or by doubt. */
export const accuses: ReplyRule = {
  id: 'accuses',
  title: 'Calls the review or its writer false',
  severity: 'block',
  message: 'You cannot prove it here, and readers take the writer’s side.',
  why: 'A public charge of lying can be defamation and can break 16 CFR 465.7. Sites do not decide who is right. Say that your understanding is different and that you want to hear more.',
  source: 'L1, Y2, T5',
  readOn: '2026-11-24',
  example: {
    marks: 'This review is fake.',
    leaves: 'Our understanding is different, and I’d like to hear more from you.',
  },
  ...fromWordings([
    { phrases: veiledAccusations, when: (_hit, scene) => !isPraise(scene.context.review.rating) },
    {
      phrases: [
        '(false|fake|untrue|fraudulent|fabricated|fabrication|fabrications|made up|made this up|making this up|making it up|making things up|made it up|made it all up|made that up|makes things up|make things up|invented|inventing|invention|fictional|fictitious|fiction|bogus|phony|phoney|dishonest|dishonesty|untruthful|untruth|untruths|falsehood|falsehoods|lie|lies|lying|liar|liars|lied|slander|slanderous|libel|libelous|defamatory|defamation|malicious|hoax|scam|scammer|scammers|scamming|fraud|fraudster|con artist|con man|crook|cheat|extortion|extortionist|blackmail|blackmailing|baseless|groundless|unfounded|troll|trolls|trolling|bot|bots|spam|spammer|sham|smear|smear campaign|hit piece|hit job|sabotage|vendetta|fairy tale|fairytale|fairy story|tall tale|figment|imaginary|pure fantasy|fantasy|nonsense|rubbish|hogwash|bull|baloney|garbage|bunk|misinformation|disinformation|deceitful|deceptive|deceiving|delusional|delusion|distortion|twisted|twisting the|half truths|half truth|cooked up|dreamed up|dreamt up|concocted|conjured|not truthful|not honest|less than honest|far from honest|far from the truth|far from true|nothing to do with reality|no basis|without basis|pack of|tissue of|bearing false|character assassination|impostor|imposter|pretending to|pretends to|posing as|pose as|poses as|copy paste|copied from|paid to write|paid review|planted|staged|set up by|put up to)',
      ],
      message: 'You cannot prove it here, and readers take the writer’s side.',
      when: (hit, scene) => aboutReview(hit, scene),
    },
    {
      phrases: [
        "(is|are|was|were|isn't|aren't|it's|that's|simply|just|plainly|all|remotely|even) (not|n't|simply not|just not|never|hardly|in no way|anything but|far from|none of it|not even|simply|less than) (even|at all|remotely|entirely|quite|in the least|all|close to|actually)? (true|accurate|factual|truthful|honest|real|correct|the truth|a real review|a genuine review|genuine|what happened|a real customer|a customer|one of our customers|our customer|a genuine customer|based on|based in|legitimate|how it happened|credible|reality|a fair or true)",
        "(isn't|aren't|wasn't|weren't) (even|at all|remotely|entirely|quite|in the least|actually)? (true|accurate|factual|truthful|honest|real|correct|the truth|a real review|a genuine review|genuine|a real customer|a customer|one of our customers|legitimate|credible)",
        '(none of (this|it|that|what)|nothing (in this|you|here|in your|of the|of what)|not a word|not one word|no part of|little of) ... (true|happened|happen|accurate|truth|real|took place|occurred|correct|is so)',
        "(this|that|it|what you describe|what you say|the event|such a|the incident|any of this|the thing) (simply|just|clearly|plainly|actually|absolutely|definitely|never|has|quite simply|most certainly|certainly)? (did not|didn't|never|could not have|couldn't have|has never|cannot have|can't have) (actually|ever|simply|possibly|once)? (happen|happened|take place|took place|occur|occurred|been said)",
        '(never|not) happened (and|at our|in our|in this|the way|as described|as you|that way|like that|to you|so|on|as told)',
        '(you|he|she|they|this person|writer|reviewer|author|individual|whoever|poster|account|someone who|somebody who) (was|were|has|have|had|is|are|clearly|obviously|probably|likely|simply|may|might|must|apparently)? (have)? never|not (even|actually|once|ever)? (been|set foot|visited|eaten|ate|stayed|ordered|bought|hired|used|walked|a customer|here|came|come|stepped|dined|met|spoken|spoke|our|tried|seen|sat|booked|a client|a patient|a guest|customers|guests|a real|in our|at our|one of our|done business|called|entered|paid|received|flown|an actual|received any|had any|had work)',
        '(doubt|doubts|doubtful|question|suspect|suspicious|suspects|wonder|wondering|unclear|skeptical|convinced|certain|sure|believe|think|clear|evident|obvious|confident|strongly suspect|have reason|reason to believe|positive) (very much|strongly|that|whether|if|seriously|highly|we|has|to)? ... (ever here|ever came|ever was|ever been|were here|was here|a customer|real customer|really here|been here|even here|actually here|genuine|is real|are real|you were here|you ever|came here|visited us|ate here|our customer|customer of ours|wrong business|competitor|rival|former employee|ex employee|same person|true|honest|truth|honesty|a grudge|grudge|axe|motive|motives|someone else|fake|paid|this really happened|happened at all|happened here|it happened)',
        '(competitor|competitors|competition|competing|rival|rivals|ex employee|ex employees|former employee|former employees|disgruntled|ex wife|ex husband|ex boyfriend|ex girlfriend|ex partner|paid|shop down the street|place across the street|salon across|shop across) ... (wrote|writes|write|posted|posts|post|posting|behind|sent|left|leaves|pretending|review|reviews|attack|account|trying|with a|who|under|fake|reviewer|from|trick|employee|here|work)',
        '(written|posted|left|sent|paid|planted|submitted|typed|dreamed up|authored|put here) (by|for|from) (a|an|our|one of our|someone|somebody|the|his|her|another|people|some|your) ... (competitor|competition|rival|rivals|former|ex|disgruntled|employee|never|fake|friend|friends|who never|who has never|who was never|grudge|bot|troll|owner|other shop|paid|shop|down the|across the|neighbor|cousin|business)',
        '(works|work|working|employed|sent|paid) (for|by|at) (our|a|the|another|one of our|some) ... (competitor|competitors|competition|rival|rivals|shop down|place down|other)',
        '(smells|smell|sounds|sound|looks|look|reads|read|seems|seem|feels) (like|as if|more like|a lot like|suspiciously like|very much like|suspiciously) (a|an|someone|it was|the work|our|one|this was|written|you|another|this|made|they)? ... (competitor|rival|competition|fake|fiction|novel|fairy|story|lie|lies|grudge|made up|invented|ex|employee|bot|troll|scam|extortion|shakedown|revenge|imagination|never|wrong|someone who|free meal|discount|freebie|refund|hoax|smear|vendetta)',
        '(looking|fishing|angling|hoping|trying|out|hunting|just want|just wants|wants|want|after) (for|to get|to score|to scam|to extort|to squeeze|to avoid paying|to get out of|to ruin|to hurt|to harm|to damage|to smear|to sabotage|to destroy)? (a|some|something|out of|our|us|their|your|the|this)? (free|freebie|freebies|handout|discount|payday|something for nothing|paying|reputation|our name|meal for|refund by|attention|business down|out of paying|good name|business|a free ride|quick buck|easy money|money back by)',
        '(no|any|zero|not any|not a) (record|trace|sign|evidence|proof|booking|reservation|such|ticket|order|receipt|invoice|customer|client|patient|one|person) (of|by|with|under|that|named|called|from|for|at|in|on) ... (you|your|ever|this|name|customer|visit|happened|happening|being|existing|of the sort|our system|anyone|kind|here)',
        '(your|this|the|a|that) (so called|alleged|supposed|claimed|imaginary|invented|imagined|pretend|purported|fake) ',
        '(so called|alleged|supposed|self proclaimed) (customer|review|reviewer|complaint|illness|injury|experience|incident|visit|problem|event|guest|victim|food poisoning|wait|damage)',
        '(claims|claim|claiming|pretend|pretends|pretending|alleges|allege|purports) to (be|have|has) ',
        "(real|true|actual|genuine) (motive|motives|agenda|reason|identity|name|story|customer would|customers don't|customers know|customers never|customer wouldn't|customers would)",
        "(what|the part|the truth|the facts|the whole story|what you|what she|what he|what this|what they) ... (leave out|leaves out|left out|omitted|omits|forgot to mention|forgets to mention|fails to mention|failed to mention|don't mention|doesn't mention|didn't mention|conveniently|not telling|isn't telling|hide|hides|hiding)",
        '(somebody|someone|a person|people|the owner|an owner|an employee|a friend|the folks|a man|a woman|the guy) (from|at|of|with|across|over|who|in) ... (wrote|posted|writes|left|typed|sent) (this|it|that)',
        '(do|does|did) not (exist|appear anywhere)',
        "(don't|doesn't|didn't) exist",
        '(from|at) ... across the (road|street|way|square|hall) (wrote|posted|left|sent)',
        "(honest|real|genuine|decent|true|actual|normal|good) (people|customers|customer|guests|clients|person|reviewers) (don't|do not|wouldn't|would not|never|doesn't|know|tell|won't) ",
        "(shame on you|should be ashamed|ought to be ashamed|you know that's not|you know this isn't|you know this is not|you know it isn't|you and i both know|we both know)",
        '(competitor|competitors|rivals|rival|other shops|other salons|somebody down the street) (have|has|keep|keeps|love|loves|like|likes|been|is|are|was|were) ',
        "(we|i|nobody here|no one here|our staff|none of us) (have|has|had|'ve)? never (seen|met|served|heard of|laid eyes on|had|treated|hosted) (you|this person|anyone by|a customer|this customer|anyone like|any such)",
        "(we've|i've) never (seen|met|served|heard of|laid eyes on|treated|hosted) (you|this person|anyone by|a customer|this customer|anyone like|any such)",
        '(you|he|she|they|reviewer|writer|somebody|someone) (made|makes|is making|are making) (it|this|that|things|all this|the whole thing|the whole story|stuff) up',
        'there (was|were|is|are|has|have) (no|never|not|never been) (a|any|such)? (lost|such|missing|broken|burn|fight|argument|incident|accident|shouting|insult|delay|bug|roach|hair|damage|party|problem|order|booking|reservation|visit|wait|extra charge|fee)',
        'never (bought|owned|hired|visited|ordered|ate|stayed|set foot|used|been|stepped|met|walked|booked|paid|dealt|shopped|received|came) (a|an|any|in|here|us|at|from|our|with|through|one|foot|for|inside|anything|into|to)',
        '(conveniently|deliberately|intentionally|purposely|knowingly|willfully) (left|leaves|leave|forgot|omit|omitted|failed|fails|mislead|misleading|misled|false|twisted|misrepresent*|distort*|exaggerat*|untrue|ignored|hiding)',
        '(misrepresent*|misstated|misstates|mischaracteriz*|misleading|mislead|misleads|distort*|embellish*|stretching the truth|stretch the truth|bend the truth|bending the truth|economical with|twisting the truth|twist the facts|twisting the facts|rewriting history|rewrite history|creative writing|active imagination|vivid imagination|wild imagination|selective memory|convenient memory|get your facts|check your facts|facts straight|stick to the facts|tell the truth|telling the truth|told the truth|be honest about|try honesty|honesty is)',
        "(the truth is|truth be told|the truth of the matter|for the record|set the record straight|setting the record straight|contrary to what|despite what (this|you|the)) ... (you|this|review|reviewer|writer|never|didn't|claims|claim|happened|says)",
        '(wrong|mistaken) (review|about everything|on every|on all)',
        "(review|post|rating|stars|account) (is|was)? (not|isn't|wasn't|never) (from|by|left by|written by|posted by) (a|an|one of|any|anyone|our|someone)",
        '(creating|create|created|using|uses|made|opened|hiding behind|hides behind|behind a|under a|several|multiple|same|different) ... (fake|false|burner|throwaway|anonymous|several|multiple|dummy|phony|new) (account|accounts|profile|profiles|name|names|identity|identities)',
        '(hiding|hides|hide|cower|cowers) (behind) (a|an|the|your|that|anonymity|nickname|fake|screen|keyboard|username)',
        '(nobody|no one) (here)? (did|said|told|ever|touched|burned|hurt|pushed|yelled|shouted|swore|called|refused|laughed|ignored|charged|broke|took|stole) (any|such|that|you|anyone|it|anything|the)',
        '(whoever|person who|people who|somebody|someone) (wrote|writes|posted|posts|is behind|typed) (this|that|it) ',
        "(we|i) (don't|do not|can't|cannot|can not|couldn't|could not|refuse to|find it hard to|hardly|have trouble|hard to|find it difficult to|struggle to) (believe|believing|buy|accept) (a word|you|this|that|it|the|your|one word|any|what|anything|someone|somebody)",
        '(hard|difficult|impossible|tough) to (believe|credit|swallow) (that|you|this|any|a word|your|what|the story|such)',
        '(grudge|axe to grind|personal vendetta|revenge|out to get us|out to hurt|out to ruin|out to destroy|malice|spite|spiteful|jealous|jealousy|bitter|paid off|shakedown|shake down|shaking us down|serial complainer|professional complainer|chronic complainer|habitual|history of complaining|known for complaining|known complainer)',
      ],
      when: (hit, scene) => aboutReview(hit, scene),
    },
  ]),
}

const INNOCENT_AFTER =
  /^(?:nails?|lashes|eyelashes|plants?|flowers|grass|tan|leather|alarms?|positive|start|ceiling|wall|floor|fur|snow|blood|news|fire|bottom|teeth|tooth|of the (?:house|line)|filter|folder|detection|prevention|department|alert|alerts|protection|and abuse|dog|run|pen|market|terrier|dozer|economy|sense|note|promise|impression|hope|hopes)\b/
const INNOCENT_BEFORE = new Set(['our', 'my', 'card', 'love', 'to', 'credit', 'science', 'wire', "we're", 'by'])
const KEEP_OUR =
  /^(?:lie|lies|bull|fantasy|garbage|rubbish|twisted|invented|invention|fiction|spam|planted|staged|bot|bots|cheat|nonsense|bitter|scam|fraud|jealous|pretending to|habitual|revenge|imaginary|concocted|conjured|malicious|distortion|invented)$/
const DENIED = new Set([
  "don't",
  "won't",
  "wouldn't",
  "didn't",
  "isn't",
  'not',
  'no',
  'never',
  "can't",
  'nobody',
  'without',
  "aren't",
])

/** Not the fake nails, the rubbish that was not taken away, or what the business says of itself. */
function aboutReview(
  hit: { readonly first: number; readonly last: number; readonly start: number; readonly end: number },
  scene: Parameters<NonNullable<ReplyRule['judge']>>[1],
): boolean {
  const { text } = scene.document
  const said = text.slice(hit.start, hit.end).toLowerCase()
  const rest = text
    .slice(hit.end, hit.end + 24)
    .toLowerCase()
    .trimStart()
  if (INNOCENT_AFTER.test(rest)) return false
  const before = wordsBefore(scene, hit.first, 3)
  // "I don't doubt you were here", "nobody here thinks you made that up".
  if (/^(?:doubt|question|suspect|wonder|think|believe|sure)/.test(said) && anyOf(before, DENIED)) return false
  if (
    said.split(' ').length <= 2 &&
    anyOf(before, DENIED) &&
    !/^(?:true|accurate)/.test(said) &&
    !before.includes('no')
  )
    return false
  if (KEEP_OUR.test(said)) {
    const near = text.slice(Math.max(0, hit.start - 60), hit.end + 40).toLowerCase()
    return (
      /\b(?:review|post|story|claim|writer|reviewer|account|you|your|this is|that is|it is|comment|complaint|stars?)\b/.test(
        near,
      ) && !anyOf(before.slice(-1), INNOCENT_BEFORE)
    )
  }
  return !anyOf(before.slice(-1), INNOCENT_BEFORE) || /review|post|competitor|happen/.test(said)
}
