import type { Facet } from '../../facet'

const word = { theme: 'communication', polarity: 'negative' } as const

/** Nobody said anything: what may be said of that, by whichever words it was told. */
const untold = {
  thing: 'the silence from us',
  sorry: ['{Sorry} nobody told you what was going on', '{Sorry} about the silence'],
  owned: ['we did not keep you posted'],
  lines: [
    'you should hear it from us first',
    'a quick call from us would have saved you a lot of trouble',
    'nobody should have to learn that on their own',
    'we should let you know as soon as something changes',
  ],
  how: ['why nobody got in touch', 'where the message got lost', 'how we keep people updated'],
} as const

/** Answers that did not come and things nobody said. */
export const communicationFaults: readonly Facet[] = [
  {
    ...word,
    cues: [
      'calling back',
      '(called|calls|call|ring|rang|get|got) (me|us|him|her)? back',
      'return|returned (my|our|a|any|the)? call|calls',
      'follow up',
    ],
    thing: 'the missed callback',
    sorry: ['{Sorry} nobody called you back'],
    owned: ['we did not get back to you'],
    lines: [
      'when we say we will call back, we should call back',
      'a call should be returned the same day',
      'nobody should have to chase us',
    ],
    how: ['what happened to your message', 'how messages are passed along'],
  },
  {
    ...word,
    cues: [
      'nobody|no-one|never|not (called|phoned|rang|asked|told|warned|said)',
      "(didn't|did not) (call|phone|ask|tell|warn|say)",
    ],
    ...untold,
  },
  {
    ...word,
    cues: [
      'left (a|two|three|several|many)? (message|messages|voicemail|voicemails)',
      'called (monday|tuesday|wednesday|thursday|friday|saturday|sunday|every)',
      'phone|phones|rang|ring|rings|voicemail|mailbox|hold',
      '(i|we) (have)? (called|call|tried|phoned) (twice|three|four|five|six|several|many|again|and)',
      'call|calls|called|calling (twice|three|four|five|six|several|many|again|times)',
      'answer|answers|answered|pick|picks|picked (up)? (the)? phone',
    ],
    thing: 'the unanswered calls',
    plural: true,
    sorry: [
      '{Sorry} it was so hard to get hold of anyone here',
      '{Sorry} nobody picked up when you called',
      '{Sorry} about the unanswered calls',
    ],
    lines: [
      'when you call, one of us should pick up',
      'one call should be enough to reach us',
      'nobody should have to keep calling to get an answer',
      'getting hold of us should be easy',
    ],
    how: ['why the calls were not answered', 'how our phones are covered', 'what happened to those calls'],
  },
  {
    ...word,
    cues: [
      'email|emails|emailed|e-mail|e-mails|message|messages|messaged|text|texts|texted|wrote|written|write|reply|replied|replies|response|responded|inbox|dm',
      'write|written|writes back',
    ],
    thing: 'the lack of a reply',
    sorry: ['{Sorry} your messages went unanswered', '{Sorry} you did not hear back from us'],
    owned: ['we did not give you a proper answer'],
    lines: [
      'a message to us should get an answer within a day',
      'nobody should have to write twice to get an answer',
      'you should get a real answer, and quickly',
    ],
    how: ['what happened to your messages', 'how your messages got missed'],
  },
  {
    ...word,
    cues: [
      'told|tell|telling|said|say|warned|warn|inform|informed|explain|explained|explains|mention|mentioned|notice|heads-up|update|updates|ask|asked|clear|unclear|know|knew',
    ],
    ...untold,
  },
  {
    ...word,
    thing: 'the lack of a reply',
    sorry: ['{Sorry} nobody gave you an answer'],
    owned: ['we owed you an answer and did not give one', 'we did not get back to you'],
    lines: [
      'you should not have to chase us for an answer',
      'a question should get a clear answer',
      'not hearing back is frustrating, and we should be quicker',
    ],
    how: ['how that got missed', 'how we keep people updated', 'where the message got lost'],
  },
]
