import type { ThemeId } from '../../../shared/models/assessment'
import { themeNames } from '../../components/words'

/** A theme's name; the rest of a chart is "Other". */
export const themeWord = (theme: ThemeId | 'other'): string => (theme === 'other' ? 'Other' : themeNames[theme])
