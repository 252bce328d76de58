import type { Messages } from '../messages'
import { locale } from './locale'

export const parts = {
  toast: {
    undo: 'Deshacer',
    nothingToUndo: 'No hay nada que deshacer.',
    takenBack: message => `Deshecho: ${message}`,
    notTakenBack: 'Eso no se pudo deshacer.',
  },
  findings: {
    title: 'Lo que encontró la revisión',
    goTo: 'Ir a las palabras',
    useLine: 'Usar esta línea',
    seeLine: 'Ver una línea más serena',
    takeOut: 'Quitar',
    use: words => `Usar “${words}”`,
  },
  rating: {
    grade: grade => `Nota ${grade}`,
    recommended: 'recomendado',
    notRecommended: 'no recomendado',
    none: 'sin calificación',
    stars: value => `${locale.number(value)} de 5 estrellas`,
  },
  snippets: 'Frases guardadas',
  notSaved: {
    'disk-full': 'El archivo no se guardó. El disco está lleno.',
    'not-allowed': 'El archivo no se guardó. No puedes escribir en esa carpeta.',
    failed: 'El archivo no se guardó. Elige otra carpeta.',
  },
} satisfies Messages['parts']
