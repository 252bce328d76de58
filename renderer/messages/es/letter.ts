import type { ThemeId, UrgencyId } from '../../../shared/models/assessment'
import type { Messages } from '../messages'
import { locale } from './locale'
import { overTime } from './over-time'
import { words } from './words'

const { number, counted } = locale

const siteRules: Readonly<Record<string, string>> = {
  P1: 'pide la propia experiencia.',
  P2: 'no quiere reseñas de quien tiene un interés.',
  P3: 'no permite amenazas, odio ni ataques a una persona.',
  P4: 'no permite datos privados de una persona.',
  P5: 'no permite publicidad en las reseñas.',
  P6: 'no permite una exigencia ligada a una reseña.',
  P9: 'quiere una experiencia, no opiniones sobre política o empleo.',
}

const harms: Partial<Record<UrgencyId, string>> = {
  'food-illness': 'enfermedad',
  allergy: 'una reacción alérgica',
  injury: 'una lesión',
  'product-hazard': 'un producto peligroso',
  'unsafe-work': 'un trabajo inseguro',
  harassment: 'acoso',
  discrimination: 'un trato distinto',
  theft: 'un robo',
  'data-fraud': 'problemas con una tarjeta o datos',
}

const theme = (id: ThemeId) => words.themes[id].toLowerCase()

export const letter = {
  title: author => `Reseña de ${author || 'alguien sin nombre'}`,
  openPage: 'Abrir la página de esta reseña',
  noPage: 'El archivo no nombraba su página.',
  open: 'Abrir la página',
  score: (value, max) => `${number(value)} de ${number(max)}`,
  ambiguous: 'el día y el mes pueden estar al revés',
  edited: date => `editada: ${date}`,
  subRating: (name, value) => `${name}: ${value}`,
  noWords: 'Una calificación sin palabras.',
  beginning: thousands => `Este es el comienzo de ${number(thousands * 1000)} caracteres.`,
  showAll: 'Mostrar todo',
  cutOff: 'El sitio la cortó aquí. Una importación posterior puede traer el resto.',
  otherLanguage: code =>
    `Está en ${code === 'other' ? 'otro idioma' : locale.language(code)}. Evenkeel solo lee inglés, por eso no hay nada marcado. Léela tú antes de responder.`,

  notes: {
    why: level => `por eso va ${level.toLowerCase()}`,
    keepPrivate: 'No publicar',
    check: 'revisar primero',
    passOn: 'vale la pena contárselo',
    praise: 'elogio',
    lately: count => `${number(count)} en 30 días`,
  },
  unknownCause: {
    title: 'Todavía no se sabe qué lo causó,',
    note: 'ni tú ni Evenkeel. La respuesta no dice “fuimos nosotros” ni “no puede ser”. Primero hay que averiguarlo.',
  },
  sameHarm: (id, others, reviews, since) => {
    const harm = harms[id] ?? ''
    const health = id === 'food-illness'
    if (others === 0)
      return {
        strong: `Nadie más cuenta ${harm}`,
        rest: `en ${counted(reviews, { one: 'reseña', other: 'reseñas' })} desde ${since}.${health ? ' Un segundo caso sin relación significaría llamar al departamento de salud.' : ''}`,
      }
    return {
      strong: others === 1 ? `Otra reseña cuenta ${harm}` : `Otras ${words.count(others)} reseñas cuentan ${harm}`,
      rest: `desde ${since}. Léelas una al lado de la otra.${health ? ' Dos que no se conocen entre sí significan llamar al departamento de salud.' : ''}`,
    }
  },
  sameTheme: {
    first: id => `La primera queja sobre ${theme(id)} en 30 días.`,
    none: id => `Ninguna queja sobre ${theme(id)} en 30 días.`,
    several: (id, count) => `${locale.capital(words.count(count))} quejas sobre ${theme(id)} en 30 días, con esta.`,
    before: count => `En los 30 días anteriores: ${words.count(count)}.`,
    few: 'Son pocas, así que podría ser azar.',
    see: 'Ver el patrón',
  },

  fairness: {
    certainty: { clear: 'palabras claras', possible: 'posible', weak: 'un indicio débil' },
    observation: (what, certainty, hasWords) => `${what}, ${certainty}${hasWords ? ':' : '.'}`,
    siteRule: (rule, site) => (siteRules[rule] === undefined ? '' : `${site} ${siteRules[rule]}`),
    mayBe: 'Puede ser:',
    check: 'Revisa:',
    copy: site => `Copiar una frase para ${site}`,
    open: site => `Abrir ${site}`,
    report: 'Marcar como reportada',
    fine: 'Está bien así',
    stillHelps: 'Qué puede ayudar de todos modos:',
    copied: site => `Copiado. Pégalo en el aviso de ${site}.`,
    reported: site => `Anotada como reportada a ${site}. Espera en Pendientes.`,
    dismissed: 'Anotado. No se vuelve a mostrar para estas palabras.',
  },

  overTime,

  history: {
    sameName: count =>
      count === 1
        ? 'Otra reseña tiene el mismo nombre.'
        : `Otras ${words.count(count)} reseñas tienen el mismo nombre.`,
    somebodyElse: 'Puede ser otra persona.',
    siteAndRating: (site, rating) => `${site}, ${rating}`,
    changed: count => (count === 1 ? 'Antes decía otra cosa' : `Se cambió ${words.count(count)} veces`),
    translation: 'La traducción del propio sitio',
    answer: 'Tu respuesta en el sitio',
    answerOn: site => `Tu respuesta en ${site}`,
  },
  news: {
    gone: day => `Ya no está en el sitio desde ${day.toLowerCase()}, a más tardar.`,
    goneNote: site =>
      `Un archivo de ese día lista las reseñas de ${site} sin ella. Quizá la quitó quien la escribió, o el sitio.`,
    missing: (site, day) => `Tu respuesta no estaba en ${site}: ${day.toLowerCase()}.`,
    missingNote: 'La habías copiado antes. Pégala ahí una vez más.',
  },
  preview: {
    title: 'Como la verá quien lee',
    beneath: site => `debajo de la reseña en ${site}`,
    more: 'Leer más',
    less: 'Mostrar menos',
  },

  urgent: {
    meansElse: '¿Estas palabras quieren decir otra cosa aquí?',
    moreUrgent: '¿Más urgente de lo que parece?',
    notUrgent: 'No es urgente, y por qué',
    sayWhy: 'Di por qué',
    title: 'Qué tan pronto, en tus palabras',
    readsLike: (signal, level) => `se lee como ${signal.toLowerCase()}: ${level.toLowerCase()}.`,
    notThat: 'No se trata de eso',
    overlooked: 'Algo se pasó por alto',
    wordsThatSay: 'Las palabras que lo dicen',
    comesToday: 'Entonces va para hoy.',
    notThere: 'Estas palabras no están en la reseña.',
    mark: 'Marcarlo',
    dismissed: (quoted, signal) => `Anotado. “${quoted}” no trata de ${signal.toLowerCase()}.`,
    added: signal => `Anotado. Va para hoy, por “${signal.toLowerCase()}”.`,
  },
} satisfies Messages['letter']
