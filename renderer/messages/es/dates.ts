import type { Messages } from '../messages'
import { locale } from './locale'

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
  left: span => `quedan ${span}`,
  leftOf: (span, goal) => `quedan ${span} de ${goal}`,
  over: span => `${span} tarde`,
  levelAnd: (level, span) => `${level} · ${span}`,
} satisfies Messages['dates']
