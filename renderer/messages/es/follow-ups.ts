import type { Messages } from '../messages'
import { locale } from './locale'
import { words } from './words'

const { capital, plural } = locale
const counted = (count: number) => capital(words.count(count))

export const followUps = {
  nothing: 'Nada te espera aquí.',
  open: count => `${counted(count)} ${plural(count, { one: 'cosa pendiente', other: 'cosas pendientes' })}.`,
  forToday: count => `${counted(count)} para hoy.`,

  steps: {
    title: 'Primeros pasos',
    none: 'Ninguna reseña espera un primer paso.',
    detail: (author, platform, steps) =>
      `${author}, ${platform}. ${steps === 1 ? 'Un paso pendiente' : `${counted(steps)} pasos pendientes`}, respuesta retenida.`,
    open: 'Abrir',
  },

  promises: {
    title: 'Promesas que hiciste',
    none: 'No hay promesas pendientes. Lo que prometes en una respuesta aprobada llega aquí solo.',
    detail: (author, platform) => `Tu respuesta a ${author || 'una persona'}, ${platform}`,
    kept: 'Cumplida',
    keptSaid: 'Promesa cumplida.',
    move: 'Mover una semana',
    moved: 'Se movió una semana.',
  },

  calls: {
    title: 'Por llamar',
    none: 'Nadie espera una llamada.',
    called: 'Ya llamé',
    calledSaid: 'Llamada hecha.',
  },

  reports: {
    title: 'Sitios a los que pediste revisar',
    none: 'No se pidió a ningún sitio que revise una reseña.',
    on: (author, platform) => `${author}, en ${platform}`,
    waiting: days => `En espera, día ${days}`,
    ended: { removed: 'Retirada', kept: 'Se quedó' },
    noted: { removed: 'Anotado: retirada.', kept: 'Anotado: se quedó.' },
    seeReply: 'Ver tu respuesta',
  },

  ended: {
    title: 'Cómo terminó',
    none: 'Anota un resultado en una reseña y se cuenta aquí.',
    count: count => `${locale.counted(count, { one: 'queja', other: 'quejas' })} con resultado`,
    outcomes: {
      solved: 'Resuelto',
      'came-back': 'Volvió',
      'review-updated': 'Cambió la reseña por su cuenta',
      'no-answer': 'Sin noticias desde entonces',
      lost: 'No volvió',
    },
  },
} satisfies Messages['followUps']
