import { anyOf, isWorker, sentenceTokens, wordsBefore, wordsAfter } from '../neighbourhood'
import { isFirstName } from '../people'
import { fromWordings, type ReplyRule } from '../reply-rule'
import { consequences, people } from '../lexicon/discipline'

/** Discipline and dismissal of staff, with or without a name. */
export const staffDiscipline: ReplyRule = {
  id: 'staff-discipline',
  title: 'Talks of discipline or dismissal',
  severity: 'block',
  message: 'It exposes an employee, who can hold it against you.',
  why: 'Naming or describing discipline in public invites a claim by the employee, even when it is mostly true. "I have spoken with the team" says enough.',
  source: 'L23',
  readOn: '2026-11-24',
  example: { marks: 'Josh was let go after your visit.', leaves: 'I’ve spoken with the whole team about it.' },
  ...fromWordings([
    {
      sentence: "I've spoken with the team about it.",
      phrases: consequences,
      when: (hit, scene) =>
        sentenceTokens(scene, hit.first).some(token => isPerson(token.word, scene)) &&
        !anyOf(
          wordsBefore(scene, hit.first, 3),
          OF_PEOPLE.test(scene.document.text.slice(hit.start, hit.end)) ? NOT_THEY : NOT_STAFF,
        ),
    },
    {
      sentence: "I've spoken with the team about it.",
      phrases: [
        '(been|was|were|is|are|got|gets|be|being|getting|promptly|since been|now been|{we}|have|has|had|will be|already|immediately|just) (fired|sacked|terminated|dismissed|suspended|disciplined|reprimanded|demoted|axed|canned|booted|furloughed|fined|docked|penalized|penalised|punished|written up|laid off|let go|discharged|benched|grounded|cautioned|counseled|warned formally|formally warned|verbally warned|given notice|shown the door|removed from|taken off|pulled from|pulled off|sent home|put on probation|placed on probation|put on leave|placed on leave|put on notice|relieved of|stripped of|asked to leave|asked to resign|asked to hand|moved to the back|moved off|barred from|sent packing|replaced|reassigned|transferred|dealt with|chewed out|dressed down|written a|severely|strongly|spoken to sharply|held accountable)',
        '(fired|sacked|terminated|dismissed|suspended|disciplined|reprimanded|demoted|fire|sack|firing|suspending|suspend|discipline|disciplining|punish|punished|reprimand|docked|dock|fined|axed|terminate|dismiss|warned|wrote up|write up|writing up) (him|her|them|the {staffer}|that {staffer}|our {staffer}|those {staffer}|both {staffer}|this {staffer}|whoever|anyone responsible|the person|the one|one of our|the two|two of our|the responsible|the whole shift|the shift|the entire)',
        '(let|letting) (him|her|them|the {staffer}|that {staffer}|our {staffer}|this {staffer}|one of our {staffer}|both {staffer}|_) go',
        "(no longer|not|won't be|will not be|isn't|doesn't|does not|hasn't|never) (be|work|works|working|employed|with us|part of|on our|on the|one of our|a member|our|employed by|employed here|worked|behind|answering|driving|serving|in our employ) (here|for us|with us|with the|with our|of our|of the|part of|among|at our|at the|in our|team|staff|crew|by us|again|since|our|your|behind|anymore|any more|tables|phones|in)?",
        '(written|verbal|formal|final|official|first|second|last|stern|disciplinary) (written|formal|verbal|and final)? (warning|warnings|reprimand|notice|action|write up|talking to|hearing)',
        '(disciplinary|formal|further) (action|steps|measures|step|measure|process|meeting|hearing)',
        '(disciplinary|probation|probationary|suspension|pink slip|performance plan|performance improvement plan|improvement plan|personnel file|employee file|termination|unpaid leave|without pay|his last day|her last day|their last day|last shift|last paycheck|dismissal|hr file|hr record|lost his job|lost her job|lost their job|loses his job|losing her job|cost her the job|cost him the job|cost him his|cost her her|lost the job|parted ways|part ways|parting ways|parted company|heads rolled|heads will roll|heads have rolled|clear his desk|clear her desk|cleaned out his|cleaned out her|packed his|packed her|turned in his|turned in her|handed in|his notice|her notice|their notice|hours were cut|hours have been cut|shifts were cut|shifts taken|cut his hours|cut her hours|cut their hours|cut his shifts|his bonus|her bonus|his tips|her tips|pay was docked|docked a|docked his|docked her|pay cut|taken off the schedule|off the schedule|off the rota|off the roster|off the floor|out of a job|moved on without|has moved on|gone from|is gone|are gone|has gone|no longer employed|he is out|she is out|left the company|left our company|no longer on|been replaced|a replacement for her|a replacement for him|sent her home|sent him home|sent them home)',
        '(record|file|history) of (lateness|complaints|rudeness|bad|being late|mistakes|absences|tardiness|warnings|drinking)',
        "(docked|cut|taken|deducted|coming|comes|came|withheld) (out of|from) (his|her|their|the driver's|the server's|someone's) (pay|check|paycheck|tips|wages|bonus|hours)",
        "(she's|he's|they're|she is|he is|they are|that's|both are) (gone|out|done here|history|through|finished|off the team|off our|packing) (as of|now|from|for good|today|since|and|here)?",
        '(shown|showed) (him|her|them|the)? (the)? door',
        '(let|sent) (him|her|them) (go|packing|home|on their way)',
        "(this|that|it) (was|is|isn't|is not|wasn't|will be) (his|her|their) (first|second|third|last|final) (complaint|warning|offense|offence|mistake|strike|time|write up|chance|job|shift)",
        '(will|has|have|must|had to|going to) (face|faced|answer|answered|be facing|facing|receive|received|get|got|getting|been given|be given|serve|serving|undergo) (a|an|the|some|his|her|their)? (consequences|discipline|disciplinary|warning|write up|suspension|retraining and|termination|penalty|punishment|formal|written|final|stern|talking to|dressing down|earful|week off|unpaid)',
        '(given|gave|handed|issued|received|got|gotten|on) (him|her|them|a|the {staffer}|both|our {staffer}|_) ... (warning|notice|suspension|write up|pink slip|reprimand|walking papers|marching orders|the boot|the sack|the axe|probation|final chance|last chance|talking to)',
      ],
      when: (hit, scene) => {
        const said = scene.document.text.slice(hit.start, hit.end).toLowerCase()
        const tokens = sentenceTokens(scene, hit.first)
        const words = tokens.map(token => token.word)
        const before = [
          ...wordsBefore(scene, hit.first, 5),
          ...scene.document.tokens.slice(hit.first, hit.last).map(token => token.word),
        ]
        if (FIXED_THING.test(said))
          return (
            words.some(word => word !== 'both' && word !== 'one' && word !== 'they' && isPerson(word, scene)) &&
            !anyOf(before, THINGS) &&
            !anyOf(wordsAfter(scene, hit.last, 2), THINGS)
          )
        if (/^(?:no longer|not|won't|will not|isn't|doesn't|does not|hasn't|never)\b/.test(said))
          return (
            (staffIn(words, scene.people.own) || /employ|work/.test(said)) &&
            EMPLOYED.test(said + ' ' + wordsAfter(scene, hit.last, 3).join(' ')) &&
            !/^(?:it|we|i|that|which|you)$/.test(wordsBefore(scene, hit.first, 1)[0] ?? '')
          )
        if (/\b(?:fired|canned|discharged|fined|fire)\b/.test(said))
          return !anyOf(before, OVENS) && !anyOf(wordsAfter(scene, hit.last, 2), OVENS)
        if (/notice\b/.test(said) && !/\b(?:his|her|their|final|given notice)\b/.test(said)) return false
        if (/warning/.test(said)) return staffIn(words, scene.people.own)
        return true
      },
    },
  ]),
}

/** Words that are as often said of a part or a dish as of a person. */
const FIXED_THING =
  /\b(?:replaced|reassigned|transferred|suspended|removed from|taken off|pulled from|pulled off|sent home|dealt with|let go|moved off|moved to the back|is gone|are gone|has gone|gone from|been replaced|terminated|grounded|benched|held accountable|severely|strongly|handed in|no longer on|off the floor|left the company|counseled|moved on|has moved on|letting|canned|docked|discharged|dismissed|written a|barred from|stripped of|asked to leave|penalized|fined|axed)\b/
const THINGS = new Set([
  'it',
  'part',
  'parts',
  'dish',
  'dishes',
  'oven',
  'machine',
  'valve',
  'filter',
  'lamp',
  'lock',
  'sign',
  'menu',
  'carpet',
  'tile',
  'step',
  'railing',
  'rug',
  'pipe',
  'charge',
  'fee',
  'chair',
  'chairs',
  'mat',
  'pads',
  'plates',
  'glass',
  'order',
  'account',
  'service',
  'system',
  'phone',
  'line',
  'truck',
  'van',
  'bowl',
  'batch',
  'brand',
  'which',
  'that',
  'tank',
  'cooler',
  'item',
])
const OVENS = new Set([
  'oven',
  'kiln',
  'grill',
  'up',
  'brick',
  'wood',
  'boiler',
  'furnace',
  'pots',
  'clay',
  'tomatoes',
  'peaches',
  'pizza',
  'stove',
  'tomato',
  'peas',
  'beans',
])
const EMPLOYED =
  /\b(?:work(?:s|ing|ed)?|employ(?:ed|s)?|with us|part of (?:our|the|this)|on (?:our|the) (?:team|staff|crew|floor|schedule)|our (?:team|staff|crew|employ)|one of our|serving|driving|answering|behind|here)\b/

const staffIn = (words: readonly string[], own: ReadonlySet<string>): boolean =>
  words.some(word => isWorker(word) || own.has(word) || isFirstName(word))

/** "You won't be waiting", "we were put on": not said of one who works here. */
const OF_PEOPLE =
  /^(?:won['’]t|will not|isn['’]t|is|are|aren['’]t|was|were|no longer|can['’]t|cannot|on|off|moved|put|sent)\b/i
const NOT_STAFF = new Set(['you', "you're", 'customers', 'guests'])
const NOT_THEY = new Set(['you', "you're", 'we', "we're", 'i', "i'm", 'customers', 'guests'])
/** Somebody of the staff for certain: by a word for them or by a name of theirs. */
const isPerson = (word: string, scene: Parameters<NonNullable<ReplyRule['judge']>>[1]): boolean =>
  people.has(word.replace(/'s$/, '')) ||
  (isFirstName(word) && !scene.people.shown.has(word)) ||
  scene.context.profile.staff.some(name => name.toLowerCase() === word)
