import type { Messages } from '../messages'

export const settings = {
  appearance: {
    title: 'Apariencia',
    theme: 'Claro u oscuro',
    themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    themeNote: 'El tamaño de letra, el contraste y el movimiento siguen los ajustes de tu sistema.',
    language: 'Idioma',
    likeComputer: 'El mismo de la computadora',
    languageNote: 'De Evenkeel mismo. Las reseñas y las respuestas quedan en el idioma en que se escribieron.',
  },
} satisfies Messages['settings']
