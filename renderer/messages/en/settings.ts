import type { BackupProblem } from '../../../shared/backup/format'
import type { Tone } from '../../../shared/models/profile'
import type { ModelAnswer } from '../../../shared/ipc/contract'
import { locale } from './locale'

type ModelFailure = Extract<ModelAnswer, { readonly failure: string }>['failure']

/** Settings, section by section. */
export const settings = {
  title: 'Settings',
  keep: 'Keep',
  remove: 'Remove',
  removeOne: (what: string) => `Remove: ${what}`,
  forget: 'Forget',

  business: {
    title: 'Your business',
    note: 'Drafts say nothing about you that is not on this page.',
    name: 'Name',
    trade: 'Trade',
    phone: 'Public phone',
    email: 'Public e-mail',
    signature: 'How replies are signed',
    signatureNote: 'A name and a role, such as “Tess, owner”.',
    tone: 'Tone',
    tones: {
      warm: 'Warm and plain',
      plain: 'Plain and short',
      formal: 'Formal',
    } satisfies Readonly<Record<Tone, string>>,
    staff: 'Staff, by first name',
    staffNote: 'So that a name in a reply is known for what it is.',
    timeZone: 'Time zone',
    regulated: 'We may not even confirm that someone is a customer',
    regulatedNote: 'Health, law, finance, schools and the like. When in doubt, leave it on.',
  },

  facts: {
    title: 'What is true of us',
    add: 'Add a fact',
    text: 'A sentence that may stand in a reply',
    example: 'We remake any dish that isn’t right.',
    theme: 'Where it fits',
    none: 'Nothing yet. One true sentence makes a reply believable.',
  },

  fixes: {
    title: 'What we changed',
    add: 'Add a fix',
    text: 'What changed, as it follows “we”',
    example: 'put a second driver on Saturdays',
    theme: 'What it is about',
    since: 'Since',
    themeSince: (theme: string, day: string) => `${theme}, since ${day}.`,
    see: 'See it',
    none: 'Nothing yet. A change is the real answer.',
  },

  answerTimes: {
    title: 'Answer times',
    titleInBusiness: 'Answer times you aim for',
    note: 'Most people expect an answer within two days. What is urgent cannot wait for that.',
    /** By urgency tier. */
    tiers: { 0: 'Act within the hour', 1: 'Today', 2: 'Within two days', 3: 'Everything else' },
    hours: (hours: number) => locale.counted(hours, { one: 'hour', other: 'hours' }),
    days: (days: number) => locale.counted(days, { one: 'day', other: 'days' }),
  },

  snippets: {
    title: 'Snippets',
    note: 'Sentences of your own, to copy into a reply. The check reads them like everything else.',
    name: 'Name of the snippet',
    nameExample: 'Parking',
    text: 'Text of the snippet',
    textExample: 'There is free parking behind the library, two minutes on foot.',
    keep: 'Keep the snippet',
  },

  presets: {
    title: 'Import presets',
    note: 'Tables whose columns you confirmed once. The next file of the same kind is read by itself.',
    datesOnly: 'The dates of a kind of file',
    columns: (count: number) => locale.counted(count, { one: 'column', other: 'columns' }),
    dayFirst: 'day first',
    monthFirst: 'month first',
    none: 'None yet. Import a table of your own, and it is remembered here.',
    earlier: 'Earlier imports',
  },

  corrections: {
    title: 'Corrections',
    note: 'Signals that you dismissed or added. They hold when the same review is imported again.',
    dismissed: (signal: string) => `Dismissed: ${signal}`,
    added: (signal: string) => `Added: ${signal}`,
    forgotten: 'Correction forgotten.',
    none: 'None. When a signal is wrong, say so at the review.',
  },

  backups: {
    title: 'Backups',
    note: 'One file holds everything: reviews, replies, steps, settings.',
    passphrase: 'Passphrase',
    passphraseNote: 'Without one the file can be read by whoever has it. A lost passphrase cannot be recovered.',
    save: 'Save a backup',
    saved: 'Saved. Keep the file somewhere safe.',
    restoreFile: 'Restore from a file',
    fileToRestore: 'Backup to restore',
    needsPassphrase: 'This backup is encrypted. Type its passphrase above, then choose it again.',
    keptByItself: 'Kept by itself',
    reasons: {
      import: 'before an import',
      restore: 'before a restore',
      migration: 'before an update',
    },
    reasonAndSize: (reason: string, kilobytes: number) => `${reason}, ${locale.number(kilobytes)} KB`,
    restore: 'Restore',
    none: 'None yet. One is kept before each import.',
    deleteAll: 'Delete everything',
    deleteNote: 'Every review, reply and setting on this computer, backups kept by itself included.',
    askDelete: 'Delete everything?',
    askDeleteNote: 'This cannot be undone. Evenkeel starts as if it had never been used.',
    askReplace: (name: string) => `Replace everything with ${name}?`,
    thisBackup: 'this backup',
    askReplaceNote: 'What is there now is kept as a backup first.',
    replace: 'Replace',
    keepAll: 'Keep things as they are',
    problems: {
      'not-ours': 'This file is not an Evenkeel backup.',
      newer: 'This backup was made by a newer version of Evenkeel. Nothing was changed.',
      'broken-off': 'This backup breaks off before its end. Nothing was changed.',
      damaged: 'This backup is damaged. Nothing was changed.',
      'unknown-table': 'This backup holds something that Evenkeel does not know. Nothing was changed.',
      'unreadable-review': 'This backup holds a review that cannot be read. Nothing was changed.',
      'wrong-passphrase': 'That passphrase does not open this backup.',
    } satisfies Readonly<Record<BackupProblem, string>>,
    damagedInLine: (line: number) => `This backup is damaged in line ${line}. Nothing was changed.`,
    notRestored: 'The backup could not be restored. Nothing was changed.',
  },

  model: {
    title: 'A model on this computer',
    note: 'If you run Ollama on this computer, a model there may propose another wording of a reply that you wrote. It is asked only when you press the button. Your reply goes to that program and nowhere else, and what comes back is checked like everything else before you see it. Evenkeel needs no model.',
    isOn: 'Let a model on this computer propose wordings',
    port: 'Port',
    portNote: 'Ollama listens on 11434 unless you changed it.',
    name: 'Model',
    choose: 'Choose one',
    look: 'Look for models',
    found: (count: number) => (count === 1 ? 'One model is there.' : `${count} models are there.`),
    none: 'It is running, but has no model on this computer. Models that answer from elsewhere are left out.',
    failures: {
      'not-running': 'Nothing answers on that port. Start Ollama, then look again.',
      'not-local': 'That model is not on this computer. Choose another in the settings.',
      'too-slow': 'The model took too long.',
      'no-answer': 'What answered there is no model, or it failed.',
    } satisfies Readonly<Record<ModelFailure, string>>,
    ask: 'Ask the model here',
    asking: 'The model is writing.',
    offer: 'A wording of the model on this computer',
    nothingBetter: 'Nothing better came. Yours stays as it is.',
    claimsFirst: 'Say first whether it is true what you did.',
  },

  appearance: {
    title: 'Appearance',
    theme: 'Light or dark',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    themeNote: 'Letter size, contrast and motion follow the settings of your system.',
    language: 'Language',
    likeComputer: 'Same as the computer',
    languageNote: 'Of Evenkeel itself. Reviews and replies stay in the language in which they were written.',
  },

  about: {
    title: 'About Evenkeel',
    version: (version: string, runtime: string) => `Version ${version}, running in ${runtime}.`,
    promise:
      'Nothing ever leaves this computer: no account, no server, no statistics. You copy a reply and post it yourself.',
    sources:
      'The rules come from the sites’ own texts, from law and from research; each names its source and the day it was read. None of it is legal advice.',
  },
}
