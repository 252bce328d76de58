import type { Messages } from '../messages'

export const firstStart = {
  title: ['Tres preguntas', 'y luego tus primeras reseñas.'],
  name: '¿Cómo se llama tu negocio?',
  nameMissing: 'Las respuestas se firman con él, por eso hace falta un nombre.',
  trade: '¿A qué te dedicas?',
  tradeNote: 'Algunos oficios ni siquiera pueden confirmar que alguien es cliente. Evenkeel lo respeta por sí solo.',
  contact: '¿Dónde puede encontrarte un cliente?',
  contactWrong: 'Esto no es un número de teléfono ni una dirección de correo.',
  contactNote: 'Un teléfono o un correo que ya sea público. Las respuestas remiten a él.',
  lookAround: 'Mirar con un negocio de ejemplo',
  opening: 'Abriendo el negocio de ejemplo',
  foot: 'Nada sale nunca de esta computadora. Tú copias la respuesta y la publicas.',
  show: {
    title: 'Lo que hace Evenkeel',
    wrote: 'Alguien escribió',
    review: '“Esperamos hora y media, llegó fría y nadie contestó el teléfono. En el cumpleaños de mi hijo.”',
    aboutThemes: ['hora y media', 'fría', 'nadie contestó'],
    isPrivate: ['el cumpleaños de mi hijo'],
    themes: 'Entrega, espera, teléfono sin respuesta',
    keptOut: 'El cumpleaños queda fuera de tu respuesta',
    pattern: 'El cuarto sábado frío de este mes',
    answer: 'Podrías responder',
    reply:
      '“Esperaste demasiado, y un teléfono que solo suena lo empeora. Lo siento. Quiero arreglarlo: llámame al 555‑0127 y pregunta por Tess.”',
  },
} satisfies Messages['firstStart']
