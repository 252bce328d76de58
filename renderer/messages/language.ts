import { en } from './en'
import type { Messages } from './messages'

/** The languages of the interface, each by its own name, in the order of the alphabet. */
export const languages = [
  { id: 'en', name: 'English' },
  { id: 'es', name: 'Español' },
] as const
export type Language = (typeof languages)[number]['id']

/** What the owner chose: a language, or that of the machine. */
export type LanguageSetting = 'system' | Language

/** The language to show: the one chosen, else the first that the machine wishes for and the catalogues have, else English. */
export function languageFor(setting: LanguageSetting, wished: readonly string[]): Language {
  if (setting !== 'system') return setting
  const bases = wished.map(tag => tag.toLowerCase().split('-')[0])
  return bases.flatMap(base => languages.find(({ id }) => id === base) ?? [])[0]?.id ?? 'en'
}

/** The catalogue of a language. English is at hand; any other is fetched from the app's own files when it is first used. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return en
    case 'es':
      return (await import('./es')).es
  }
}
