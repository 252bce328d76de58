import type { Platform } from '../../../shared/models/review'

/** Channels without readers: what is written there goes to one customer. */
const direct: readonly Platform[] = ['email', 'phone', 'survey', 'chat']

/** Whether others read the answer. */
export const hasReaders = (platform: Platform): boolean => !direct.includes(platform)
