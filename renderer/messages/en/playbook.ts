import { locale } from './locale'

/** The playbook: the rules explained, practice, the owner's own voice. */
export const playbook = {
  title: 'Playbook',
  rules: 'Rules',
  groups: {
    block: 'Must change',
    warn: 'Worth changing',
    suggest: 'Small thing',
    urgent: 'What cannot wait',
    fairness: 'Check first',
  },
  rule: {
    notLikeThis: 'Not like this',
    likeThis: 'Like this',
    shows: 'Words that show it',
    closeBut: 'Close, but not it',
    inPublic: 'In public:',
    mayMean: 'What it may really mean',
    check: 'What to check',
    stillHelps: 'What may still help',
    odds: 'How often a site acts',
    source: (titles: readonly string[], readOn: string | undefined) =>
      `From ${titles.join('; ')}${readOn === undefined ? '' : `, read on ${locale.day(readOn, 'day-year')}`}.`,
    ownContact: 'Your own public phone, e-mail and address are never marked.',
    noAdvice: 'This is not legal advice.',
  },
  practice: {
    title: 'Practice',
    which: (at: number, all: number, about: string) => `${at} of ${all} · a made-up review of ${about}`,
    about: {
      late: 'a pizza shop',
      bike: 'a bike shop',
      dentist: 'a dental practice',
      policy: 'a hair salon',
      insult: 'a plumber',
      praise: 'a bakery',
    },
    reply: 'Your practice reply',
    begin: 'Write an answer. The check marks what must not stand there.',
    nothing: 'Nothing to change. You could post this.',
    next: 'Next',
  },
  voice: {
    title: 'Your voice',
    note: 'Drafts can begin and end the way your own replies do. It is learned on this computer, from replies that you approved.',
    use: 'Write drafts in my voice',
    greeting: 'Greeting',
    greetingNote: '… stands for the first name that the site shows.',
    signOff: 'Sign-off',
    signOffNote: 'The line before your signature.',
    length: 'Usual length in words',
    lengthNote: 'Drafts keep near it where the review allows.',
    reply: 'The reply stands here.',
    takeOver: 'Take over what was learned',
    tooFew: 'Three approved replies are needed before a habit shows.',
    learned: (replies: number, greeting: string, signOff: string, length: number) =>
      `Your last ${replies} replies show ${locale.list([
        greeting === '' ? 'no usual greeting' : `“${greeting}” at the beginning`,
        signOff === '' ? 'no usual sign-off' : `“${signOff}” at the end`,
        `about ${length} words`,
      ])}.`,
  },
}
