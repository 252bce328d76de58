/** The three questions, and what Evenkeel does, shown on one review. */
export const firstStart = {
  /** Two lines of one title. */
  title: ['Three questions,', 'then your first reviews.'],
  name: 'What is your business called?',
  nameMissing: 'Replies are signed with it, so a name is needed.',
  trade: 'What do you do?',
  tradeNote: 'Some trades may not even confirm that someone is a customer. Evenkeel keeps to that by itself.',
  contact: 'Where may a customer reach you?',
  contactWrong: 'This is neither a phone number nor an e-mail address.',
  contactNote: 'A phone number or an e-mail that is already public. Replies point to it.',
  lookAround: 'Look around with a sample business',
  opening: 'Opening the sample business',
  foot: 'Nothing ever leaves this computer. You copy a reply and post it yourself.',
  show: {
    title: 'What Evenkeel does',
    wrote: 'Someone wrote',
    review: '“We waited an hour and a half, it was cold, and nobody picked up. On my son’s birthday.”',
    /** Words of the review, marked as what they are about. */
    aboutThemes: ['an hour and a half', 'cold', 'nobody picked up'],
    isPrivate: ['my son’s birthday'],
    themes: 'Delivery, wait, no answer on the phone',
    keptOut: 'The birthday stays out of your reply',
    pattern: 'The fourth cold Saturday this month',
    answer: 'You could answer',
    reply:
      '“You waited far too long, and a phone that just rings makes it worse. I’m sorry. I’d like to put this right: please call me on 555‑0127 and ask for Tess.”',
  },
}
