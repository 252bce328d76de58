import type { ThemeId } from '../../../shared/models/assessment'
import type { ChanceVerdict, FixCourse, Headline } from '../../../shared/patterns/headline'
import type { Messages } from '../messages'
import { locale } from './locale'
import { words } from './words'

const { number, counted, plural } = locale
const complaints = { one: 'queja', other: 'quejas' }
const reviews = { one: 'reseña', other: 'reseñas' }
const months = { one: 'mes', other: 'meses' }
const theme = (id: ThemeId | 'other') => (id === 'other' ? words.otherTheme : words.themes[id])

const courses: Readonly<Record<FixCourse, string>> = {
  'did-not-fall': 'no bajaron',
  fell: 'bajaron',
  halved: 'bajaron a menos de la mitad',
  'nearly-stopped': 'casi desaparecieron',
}

function chance(verdict: ChanceVerdict): string {
  switch (verdict.kind) {
    case 'nothing-to-compare':
      return 'No hay nada que comparar.'
    case 'too-few':
      return 'Son muy pocas para decir algo. Léelas.'
    case 'not-chance':
      return `Con ${verdict.before} antes y ${verdict.after} después, el azar solo haría esto una vez de cada ${number(verdict.odds)}, más o menos.`
    case 'hardly-chance':
      return `Con ${verdict.before} antes y ${verdict.after} después, difícilmente es azar, pero podría serlo.`
    case 'could-be-chance':
      return 'Podría ser azar.'
  }
}

function headline(told: Headline): { readonly title: string; readonly detail: string } {
  switch (told.kind) {
    case 'no-reviews':
      return { title: 'No hay reseñas en estos meses.', detail: 'Elige otros meses o importa un archivo.' }
    case 'no-complaints':
      return {
        title: 'Nadie se quejó en estos meses.',
        detail: `${counted(told.reviews, reviews)}, y ninguna nombra una falla que Evenkeel conozca.`,
      }
    case 'fix':
      return {
        title: `Las quejas sobre ${theme(told.theme).toLowerCase()} ${courses[told.course]} después de “${told.fix}”.`,
        detail: `De ${number(told.before)} al mes antes a ${number(told.after)} al mes desde entonces. ${chance(told.verdict)} También pueden haber cambiado otras cosas.`,
      }
    case 'change':
      return {
        title: `${theme(told.theme)}: ${told.isMore ? 'más' : 'menos'} quejas en los últimos tres meses.`,
        detail: `${number(told.before)} al mes antes, ${number(told.after)} al mes desde entonces. ${chance(told.verdict)}`,
      }
    case 'most':
      return {
        title: told.theme ? `${theme(told.theme)}: de eso se queja más la gente.` : 'De qué se queja la gente.',
        detail: `${number(told.complaints)} de ${counted(told.total, complaints)}. Nada subió ni bajó más de lo que haría el azar.`,
      }
  }
}

export const patterns = {
  headline,
  theme,
  change: ({ before, after, verdict }) =>
    `De ${number(before)} al mes a ${number(after)} al mes en los últimos tres. ${chance(verdict)}`,

  spans: { 6: 'Últimos 6 meses', 12: 'Últimos 12 meses', 24: 'Últimos 24 meses', all: 'Todos los meses' },
  whichMonths: 'Qué meses',
  print: 'Imprimir',
  showAs: 'Mostrar como',
  chart: 'Gráfico',
  table: 'Tabla',
  saveCsv: 'Guardar como CSV',
  csvName: 'quejas-por-mes.csv',
  savedCsv: 'La tabla se guardó como archivo.',

  complaintsTitle: 'Quejas por mes y tema',
  complaintsTable: 'Quejas según mes y tema',
  tableTitle: 'Quejas por mes, en una tabla',
  themeColumn: 'Tema',
  all: 'Todas',
  allComplaints: 'Todas las quejas',
  reviewsRow: 'Reseñas',
  meanRow: 'Promedio de estrellas',
  chooseBar: 'Elige una barra para leer sus frases.',
  undated: count =>
    `${counted(count, reviews)} no ${plural(count, { one: 'tiene fecha y no está', other: 'tienen fecha y no están' })} aquí.`,
  bar: (month, count) => `${locale.capital(month)}: ${counted(count, complaints)}`,
  barParts: (bar, parts) => [bar, ...parts].join(', '),
  barPart: (name, count) => `${name} ${number(count)}`,
  barOfTheme: (name, month, count) => `${name}, ${month}: ${number(count)}`,
  told: { first: count => `las primeras ${number(count)}`, close: 'Cerrar' },

  fix: {
    title: 'Antes y después de la mejora',
    note: (name, fix) => `${name}, antes y después de “${fix}”. Un punto es una reseña.`,
    before: span => `antes, ${counted(span, months)}`,
    after: span => `después, ${counted(span, months)}`,
    say: (fix, day, counts) => `${fix}, desde el ${day}. Quejas: ${counts}`,
  },

  when: {
    title: 'Cuándo ocurre',
    note: count =>
      `${counted(count, complaints)} que ${plural(count, { one: 'nombra', other: 'nombran' })} un día y una hora`,
    table: 'Quejas por día de la semana y hora',
    none: 'Ninguna queja de estos meses nombra un día y una hora.',
    cell: (weekday, hour, count) => `${weekday} ${hour}: ${number(count)}`,
    from: (weekday, hour, count) => `${weekday}, ${hour}: ${number(count)}`,
    peak: (weekday, from, to, count, total) => `${weekday}, de ${from} a ${to}: ${number(count)} de ${number(total)}.`,
    empty: 'Una celda vacía es ninguna, no desconocida.',
  },

  changes: { title: 'Qué cambió y qué puede ser azar', tooFew: 'Hacen falta cuatro meses para comparar.' },

  stars: {
    title: 'Estrellas, mes a mes',
    note: 'cifras pequeñas: cuántas reseñas',
    none: 'No hay calificaciones en estrellas ni notas en estos meses.',
    say: points => `Promedio de estrellas por mes: ${points}`,
    point: (month, mean, count) => `${month} ${mean} de ${number(count)}`,
    scale: low => `La escala va de ${low} a 5 estrellas. Un punto hueco representa menos de diez reseñas.`,
  },

  answers: {
    title: 'Qué tan pronto respondes',
    reviews: count => counted(count, reviews),
    table: 'Cuánto tardó la primera respuesta',
    typical: 'primera respuesta típica',
    answered: 'respondidas',
    withinGoal: 'dentro de tu plazo',
    percent: value => `${value} %`,
    hours: hours => `${hours} h`,
    days: days => `${days} d`,
    classes: {
      'under-6': 'menos de 6 h',
      '6-24': '6 a 24 h',
      '1-2-days': '1 a 2 días',
      '2-4-days': '2 a 4 días',
      '4-7-days': '4 a 7 días',
      later: 'más tarde',
    },
    unknownTime: 'sin hora',
    notYet: 'todavía no',
  },
} satisfies Messages['patterns']
