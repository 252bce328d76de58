import { meanings } from '../urgency/urgency-rule'

/** Calls into silence, in the ways people tell it. */
export const ignoredMeanings = meanings(
  'ignored-meant',
  [
    '(phone|line|it) (just)? (rings|rang) and (rings|rang)',
    '(talk|talking|speak|speaking|like talking|complain) to (the|a) (wall|brick wall|hand)',
    '(passed|bounced|shuffled|sent|kicked|handed) (around|from one|from desk|between|from department|from person) ...',
    '(six|five|four|seven|eight|nine|ten|three|twelve|a dozen|dozens of) (emails|calls|messages|texts|letters|voicemails|visits|phone calls) (and)? (not one|no|zero|nothing|none|without|never|still|later)',
    "(promise|promised|promises|swore|say|said|says|told) ... (call|phone|ring|text|email|get back|contact) (me|us)? (back)? ... (never|nothing|hasn't|has not|has yet|didn't|did not|doesn't|not once|still|never has)",
    '(talk|talking|speak|speaking) to (the|a|my) (shingles|wall|walls|dog|plants|void|tree|furniture|moon|hand|machine|brick wall)',
    'voicemail voicemail ...|(email email|call call|text text) ...',
    '(all|none) of (them|which|those) (say|says|still|marked|show) (open|pending|unanswered|unread|read|closed without) ...',
    '(read|reads|seen|opened) (the|my|our|all|every) (texts|text|messages|message|emails|email) ... (two ticks|no answer|never|nothing|not|silence|you can see)?',
  ],
  [
    [
      'wrote|written|writing|emailed|emails|calls|called|texts|texted|messages|messaged|voicemails|left word|letters|chasing|chased|tried (phone|calling|email|reaching)|reach(ed)? out|followed up|rang|ring|visits',
      'silence|nothing back|crickets|radio silence|not one reply|not a word|not one answer|no reply|no answer|no response|no call back|no callback|still no call|still nothing|never answers|never answered|never replied|nobody replies|run around|runaround',
      24,
    ],
    [
      'emails|calls|texts|messages|voicemails|voicemail|tickets in|tickets since|letters|requests|request|faxed|phoned|phone|called|emailed|texted|messaged|wrote|written|showed up|shown up|in person|stopped by|visits|left my number|left (a|my) (message|number|name)|chasing|portal|contact form|dms|rang|driven past|drove past|stopped in|written twice|asked',
      'not a word|no word|nothing|no answer|no reply|no response|silence|crickets|answered none|none answered|none of|goes nowhere|go nowhere|went nowhere|not rung|has not rung|not rung once|say open|still open|unanswered|unread|ignored|black hole|not a peep|no peep|nobody picks up|no one picks up|nobody rings back|nobody calls back|no one calls back|nobody answers|no one answers|never called back|never call back|never answer|never reply|never replied|hold music|answered none|not once|not one|two ticks|reads the|read and|no call',
      'every (monday|tuesday|wednesday|thursday|friday|day|week|morning|month)|(three|four|five|two) different|written twice|eleven weeks|sixth|seventh|since (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|christmas|thanksgiving|last|the)|({number} (times|calls|emails|messages|people|weeks|months|voicemails|letters))|fifth|fourth|third|sixth|seventh|again|weeks|months|four people|faxed|in person|times|twice|over and over|still|chasing|again and again|daily|countless',
      16,
    ],
  ],
)
