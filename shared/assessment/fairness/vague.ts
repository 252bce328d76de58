import { rated } from '../rated'
import { ODDS, READ_ON, type FairnessRule } from './fairness-rule'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that carry nothing to act on: judgements, feelings, warnings, and what every business has. */
const EMPTY = words(`
  terrible horrible awful worst bad worse poor poorly sucks sucked suck lousy dreadful atrocious abysmal appalling disgusting gross pathetic
  trash garbage crap crappy rubbish joke scam ripoff rip nightmare disaster disappointing disappointed disappointment unacceptable unhappy
  dissatisfied unsatisfied displeased upset angry mad annoyed frustrated frustrating ridiculous unprofessional unimpressed underwhelming
  underwhelmed mediocre meh nope no not never again avoid skip run beware careful warning warned stay away far elsewhere somewhere else
  waste wasted time money effort save yourself yourselves your his her my our their zero zeros one star stars 0 1 2 two negative rating rate
  give gave could would if can't couldn't wouldn't won't don't didn't doesn't isn't wasn't dont wont cant do does did be is was are were been
  being am i i'm im i've ive we we're it it's its this that these those they them you u he she place places business company store shop
  restaurant service services experience experiences people staff food management customer customers everything everyone anything anyone
  nothing something whole thing things all of at for from to in on with by and or but so the a an as than then just very really so too
  totally completely absolutely honestly seriously simply literally truly extremely beyond ever ever! lol tbh imo smh ugh wow omg yikes ew
  recommend recommended recommending go going went gone come coming back return returning use using used try trying tried believe trust hate hated
  dislike disliked like liked love want need expected expect expecting more better best less much little lot hope hoped wish good great fine ok okay
  happy pleased impressed satisfied fan thank thanks sorry please pls god goodness what why how who where when which wrong went could can
  shame shameful embarrassing embarrassment insane crazy unbelievable incredible unreal hell damn nasty horrid hideous vile worthless useless
  pointless regret regrets regretted mistake worth review reviews enough said say says period end story know knows care cared cares here there
  overrated overpriced cheap quality standard standards low lowest high up down out off over under still even any some such same only also
  way now today anymore well will shall should must have has had get got gets make makes made feel felt feeling think thought total complete utter
  pure simply put short summary overall general etc yeah yep nah hm hmm business' town world planet earth life year years anywhere everywhere
  guys folks crowd bunch clowns idiots find found choose choose pick other others another different option options pass hard big huge bullet dodged
  start finish beginning top bottom frustration letdown let fail failed failure fails failing flop dud bummer sad sadly unfortunately poor extreme caution red flag flags do bother bothered
  bothering spend spending earned keep moving work working worked job please improve improvement improvements step change ones`)
/** One of these must be there, or the rating must say it. */
const NEGATIVE =
  /^(?:terrible|horrible|awful|worst|bad|worse|poor|sucks|sucked|lousy|avoid|never|no|not|nope|meh|disappoint\w{0,30}|unaccept\w{0,30}|trash|garbage|joke|scam|ripoff|waste\w{0,30}|disgust\w{0,30}|pathetic|stay|run|beware|zero|hate\w{0,30}|don't|dont|won't|wouldn't|unhappy|mediocre|regret\w{0,30}|shame\w{0,30}|fail\w{0,30}|expected|better|wrong|skip|horrid|useless|worthless|overrated|pass)$/

export const vague: FairnessRule = {
  id: 'vague',
  title: 'Nothing to act on',
  why: 'No event, no item, no detail: there is nothing to mend yet, and nothing to report either.',
  siteRule: '',
  source: 'G3',
  readOn: READ_ON,
  example: { marks: 'Worst place ever, stay far away.', leaves: 'Cold pizza, wrong toppings.' },
  *find(scene) {
    const rating = rated(scene.review.rating)
    if (rating === 'good') return
    const { tokens } = scene.document
    const head = tokens[0]
    const tail = tokens.at(-1)
    if (!head || !tail || tokens.length > 30) return
    let strange = 0
    let negative = rating === 'bad'
    for (const token of tokens) {
      if (!EMPTY.has(token.word)) strange++
      negative ||= NEGATIVE.test(token.word) && !(rating === 'middling' && /^(?:no|not|nope|better)$/.test(token.word))
    }
    if (/\bnot (?:too |so |that )?bad\b/i.test(scene.document.text)) return
    if (!negative || strange > (tokens.length >= 12 ? 1 : 0)) return
    yield { start: head.start, end: tail.end, value: 'clear' }
  },
  mayMean: 'Somebody shy or in a hurry, or one who rated the wrong place.',
  check: 'Nothing. Ask what happened, once and kindly.',
  report: '',
  stillHelps: 'An open door: many answer when they are asked.',
  odds: ODDS.none,
}
