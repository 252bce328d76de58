import { localeOf, regionOf } from '../locale'

/** Spanish as the owner's region writes it; that of Latin America where none is named. */
export const locale = localeOf({ tag: regionOf('es', 'es-419') })
