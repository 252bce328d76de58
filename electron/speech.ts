import { shellTexts, type ShellTexts } from '../shared/ipc/shell-texts'

let texts: ShellTexts = shellTexts

/** What the shell says, in the owner's language once the page has told it; English before. */
export const spoken = (): ShellTexts => texts

/** Speaks another language from now on. */
export const speakAs = (told: ShellTexts): void => void (texts = told)
