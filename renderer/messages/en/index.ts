import { dates } from './dates'
import { locale } from './locale'
import { settings } from './settings'
import { words } from './words'

/** Every text of the interface in English, by place. Its shape is what every other language must have. */
export const en = { locale, words, dates, settings }
