import type { Platform } from '../../../shared/models/review'
import { locale } from './locale'
import { words } from './words'

const { number, counted, plural } = locale

/** Channels without readers: what is written there goes to one customer. */
const direct: Partial<Record<Platform, string>> = {
  email: 'Send it by e-mail.',
  phone: 'Say it on the phone, in your own words.',
  survey: 'Send it to the customer.',
  chat: 'Send it in the chat.',
}

const units = { bytes: 'bytes', characters: 'characters' }
type Unit = keyof typeof units

const wordCount = (count: number) => counted(count, { one: 'word', other: 'words' })

/** The reply to a review: its three texts, the first steps, and what can be done. */
export const reply = {
  title: 'Your reply',
  titleWithSteps: 'First steps and reply',
  tabs: {
    title: 'Texts for this review',
    steps: 'First steps',
    public: 'Public reply',
    /** Beside the first steps. */
    publicShort: 'Public reply',
    held: ', held',
    private: 'Private message',
    privateShort: 'Message',
    note: 'Internal note',
    noteShort: 'Note',
    settled: (settled: number, all: number) => `${settled} of ${all}`,
  },
  heldHint: 'The reply is written and held. It opens after the first step.',

  /** What to do with a copied reply: "Paste it on Yelp." */
  paste: (platform: Platform) =>
    direct[platform] ??
    (platform === 'website' || platform === 'other'
      ? 'Paste it where the review stands.'
      : `Paste it on ${words.platforms[platform]}.`),
  importShows: 'The next import shows if it is there.',

  bar: {
    skipped: 'You skipped this one.',
    held: 'You hold this reply. It stays in Follow-ups.',
    nothing: 'Nothing is written yet.',
    mustChange: (count: number) =>
      `${count === 1 ? 'One thing' : `${locale.capital(words.count(count))} things`} must change first.`,
    sayWhether: (count: number) =>
      `Say first whether ${words.count(count)} ${plural(count, { one: 'sentence is', other: 'sentences are' })} true.`,
    approved: (at: string | undefined) => (at === undefined ? 'Approved.' : `Approved at ${at}.`),
    copied: (at: string | undefined) => (at === undefined ? 'Copied.' : `Copied at ${at}.`),
    stillEarlier: (site: string) => `${site} still shows your earlier answer.`,
    stands: (site: string) => `Your reply stands on ${site}.`,
    asked: (site: string) => `You asked ${site} to look at this review.`,
    clear: 'Nothing stands in the way.',
    bringBack: 'Bring it back',
    approve: 'Approve',
    copy: 'Copy and next',
  },

  goal: { title: 'Goal', of: (goal: string) => `Goal: ${goal}`, label: 'Goal of the reply' },
  another: {
    wording: 'Another wording',
    newGoal: 'The same with the new goal',
    version: 'An earlier version',
    use: 'Use this one',
    yet: 'Yet another',
    keep: 'Keep mine',
    taken: 'The other wording stands. Yours is kept as a version.',
  },
  versions: {
    title: (count: number) => (count === 1 ? 'One earlier version' : `${number(count)} earlier versions`),
    draft: 'Draft',
    own: 'Yours',
    by: (who: string, when: string) => `${who}, ${when}`,
    show: 'Show',
  },
  meter: {
    within: (count: number, site: string) => `${wordCount(count)} · well within ${site}’s limit`,
    left: (count: number, left: number, unit: Unit, site: string) =>
      `${wordCount(count)} · ${number(left)} ${units[unit]} left on ${site}`,
    over: (count: number, over: number, unit: Unit, site: string) =>
      `${wordCount(count)} · ${number(over)} ${units[unit]} over ${site}’s limit`,
    likeLast: 'Much like your last reply',
    likeOne: 'Much like one of your last replies',
    unlike: (count: number) =>
      count === 1 ? 'Not like your last reply' : `Not like your last ${words.count(count)} replies`,
  },
  ledger: {
    facts: 'Facts used',
    noFacts: 'None. Nothing is claimed.',
    more: 'More could be said with',
    leftOut: 'Left out on purpose',
    nothingPrivate: 'Nothing private in this review.',
    since: (fix: string, day: string) => `${fix}, since ${day}`,
  },
  heat: {
    title: 'This was written in the heat.',
    note: 'You may be right, and readers will still side with whoever stays calm.',
    sleep: 'Sleep on it',
  },
  claims: {
    title: 'Is this true?',
    note: 'Readers will take you at your word.',
    yes: 'Yes, it is',
    change: 'Change it',
  },

  steps: {
    settled: 'The first steps are settled.',
    peopleFirst: (open: number) =>
      `People first. ${open === 1 ? 'One step' : `${locale.capital(words.count(open))} steps`} before any writing.`,
    left: (open: number) => (open === 1 ? 'One step is left.' : `${locale.capital(words.count(open))} steps are left.`),
    noPost: 'Nothing should be posted here',
    noPostSentence: 'Nothing should be posted here.',
    held: 'The reply is written and held',
    useNow: 'Use it now',
    useNowNoNumber: 'No number? Use it now',
    say: 'Say',
    ask: 'Ask',
    leaveOut: 'Leave out',
    isDone: 'Done.',
    isLeftOut: 'Left out, by you.',
    done: 'Done',
    called: 'I have called',
    openAgain: 'Open again',
    notesOn: (step: string) => `Notes on: ${step}`,
    callNotes: 'Notes from the call. They stay on this computer.',
    notes: 'Notes. They stay on this computer.',
    nothingPosted: 'Nothing is posted here. Open steps stay in Follow-ups.',
    opensAfter: 'The reply opens after step 1. Until then it stays in Follow-ups.',
    open: 'The reply is open. The steps that are left stay in Follow-ups.',
    goToReply: 'Go to the reply',
  },
  private: {
    label: 'Private message',
    hint: 'Goes to this customer alone, by mail, message or phone. Here you may ask for details.',
    bar: 'Send it to the customer alone, never on the site.',
    copy: 'Copy the message',
  },
  note: {
    label: 'Internal note',
    hint: 'What was kept out of public, and why. It stays on this computer.',
    bar: 'Saved as you type.',
  },
  vent: {
    /** The button, and what follows it where there is room. */
    open: 'Vent',
    openMore: ' here first',
    title: 'Stays here',
    hint: 'Write what you would like to say. Nothing in this box is ever copied or used in a reply.',
    label: 'Vent here first, stays on this computer',
    worth: 'What may be worth keeping',
    putIntoNote: 'Put it into the note',
    bar: 'Nothing from this box is ever copied.',
    back: 'Back to the reply',
  },
  snippets: {
    command: 'Put in a snippet',
    none: 'You have no snippets yet. Settings keeps them.',
  },

  commands: {
    edit: 'Edit the reply',
    skip: 'Skip this review',
    hold: 'Hold the reply, or open it again',
    steps: ['First step done', 'Second step done', 'Third step done'],
    mend: 'Put in the next safer wording',
    forSelected: 'The key is for the selected reviews.',
    afterStep: 'The reply opens after step 1.',
    noStep: 'This review has no such step.',
    noMend: 'There is no safer wording to put in.',
  },

  said: {
    failed: 'That did not work.',
    notYet: 'The reply is not on the screen yet. Press the key again.',
    notSaved: 'That could not be saved. Your text is still here.',
    heldBringBack: 'You hold this reply. Bring it back first.',
    skippedBringBack: 'You skipped this one. Bring it back first.',
    mustChange: 'Something must change first. Nothing was copied.',
    sayWhether: 'Say first whether it is true what you did. Nothing was copied.',
    promises: (count: number) =>
      count === 1 ? 'One promise went to Follow-ups.' : `${number(count)} promises went to Follow-ups.`,
    copied: 'Copied.',
    skipped: 'Skipped.',
    /** A name as the end of a sentence: an initial brings its own full stop. */
    next: (name: string) => `Next: ${name.endsWith('.') ? name : `${name}.`}`,
    approved: 'Approved.',
    copiedPrivate: 'Copied. It goes to this customer alone.',
    openAgain: 'The reply is open again.',
    held: 'Held. It waits in Follow-ups.',
    back: 'It is back among the open ones.',
    slept: 'Held. Read it again tomorrow morning.',
    stepOpen: 'The step is open again.',
    stepWaived: 'The reply is open. The steps stay in Follow-ups.',
    stepOpens: 'Done. The reply is open now.',
    stepDone: 'Done.',
  },
}
