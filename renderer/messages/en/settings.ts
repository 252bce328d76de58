/** Settings. */
export const settings = {
  appearance: {
    title: 'Appearance',
    theme: 'Light or dark',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    themeNote: 'Letter size, contrast and motion follow the settings of your system.',
    language: 'Language',
    likeComputer: 'Same as the computer',
    languageNote: 'Of Evenkeel itself. Reviews and replies stay in the language in which they were written.',
  },
}
