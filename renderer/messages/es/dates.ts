import type { Messages } from '../messages'
import { locale } from './locale'

/** One hour remains, two remain. */
const remain = (span: string) => (span.startsWith('1 ') ? 'queda' : 'quedan')

export const dates = {
  unknown: 'Fecha desconocida',
  today: 'Hoy',
  yesterday: 'Ayer',
  tomorrow: 'Mañana',
  about: date => `Hacia ${date}`,
  at: (day, clock) => `${day}, ${clock}`,
  around: (day, clock) => `${day}, hacia ${/^1(?:$|\D)/.test(clock) ? 'la' : 'las'} ${clock}`,
  daysOver: days => `${locale.counted(days, { one: 'día', other: 'días' })} de retraso`,
  minutes: count => `${count} min`,
  hours: count => `${count} h`,
  days: count => `${count} d`,
  months: count => locale.counted(count, { one: 'mes', other: 'meses' }),
  years: count => locale.counted(count, { one: 'año', other: 'años' }),
  left: span => `${remain(span)} ${span}`,
  leftOf: (span, goal) => `${remain(span)} ${span} de ${goal}`,
  over: span => `${span} de retraso`,
  levelAnd: (level, span) => `${level} · ${span}`,
} satisfies Messages['dates']
