import { localeOf, regionOf } from '../locale'

/** English as the owner's region writes it. Lists go without a comma before "and". */
export const locale = localeOf({ tag: regionOf('en', 'en-US'), lists: 'en-GB' })
