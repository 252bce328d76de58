import type { ReactNode } from 'react'
import type { UrgencyTier } from '../../shared/models/assessment'

/** Glyphs of the design language, drawn on 16 units with one stroke. */
const glyphs = {
  lock: (
    <>
      <rect x="3" y="7" width="10" height="6.5" rx="1.5" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  check: <path d="m3 8.5 3.2 3.2L13 5" />,
  pause: <path d="M5.5 4v8M10.5 4v8" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  block: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2.5" fill="currentColor" stroke="none" />
      <path d="M5 8h6" stroke="var(--sheet)" strokeWidth="2" />
    </>
  ),
  question: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M6.3 6.3c.2-1.9 3.4-1.9 3.4.1 0 1.3-1.7 1.3-1.7 2.6M8 11.3v.1" />
    </>
  ),
  minus: <path d="M4 8h8" />,
  plus: <path d="M4 8h8M8 4v8" />,
  close: <path d="m4.5 4.5 7 7m0-7-7 7" />,
  pencil: <path d="m3 13 .7-2.9L10.8 3 13 5.2l-7.1 7.1z" />,
  warn: (
    <>
      <path d="M8 2.3 14.3 13.2H1.7Z" />
      <path d="M8 6.5v3.2M8 11.3v.2" />
    </>
  ),
  trend: <path d="M2.5 11.5 6 7.5l3 2.5 4.5-6" />,
  suggest: (
    <>
      <circle cx="8" cy="8" r="5.5" strokeDasharray="2.4 2" />
      <path d="M8 8v.1" strokeWidth="2.6" />
    </>
  ),
  file: <path d="M4 2.5h5l3.2 3.2V13.5H4zM9 2.5v3.2h3.2" />,
  flag: <path d="M4 13.5v-11M4 3h8l-1.8 2.8L12 8.5H4" />,
  calendar: (
    <>
      <rect x="2.5" y="3.5" width="11" height="10" rx="1.5" />
      <path d="M2.5 6.5h11M5.5 2v3M10.5 2v3" />
    </>
  ),
  undo: <path d="M6 3.5 3 6.5l3 3M3 6.5h6a3.5 3.5 0 0 1 0 7H7" />,
  speech: <path d="M3 4h10v7H7.5L5 13.2V11H3z" />,
  phone: (
    <path d="M3 3.5 5.5 3l1.3 3-1.5 1.2a8 8 0 0 0 3.5 3.5L10 9.2l3 1.3-.5 2.5c-.1.4-.4.6-.8.6A9.5 9.5 0 0 1 2.4 4.3c0-.4.2-.7.6-.8Z" />
  ),
  eye: (
    <>
      <path d="M1.8 8S4 4 8 4s6.2 4 6.2 4S12 12 8 12 1.8 8 1.8 8Z" />
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  book: <path d="M8 4.5C6.5 3.3 4.5 3 2.5 3v9c2 0 4 .3 5.5 1.5C9.5 12.3 11.5 12 13.5 12V3c-2 0-4 .3-5.5 1.5Zm0 0v9" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof glyphs

/** One glyph; always beside a word, so it is hidden from screen readers. */
export function Icon({
  name,
  size = 16,
  className,
}: {
  readonly name: IconName
  readonly size?: number
  readonly className?: string
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      {glyphs[name]}
    </svg>
  )
}

/** The small arrow of a menu or a list to choose from. */
export function Chevron() {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="m3 4.5 3 3 3-3" />
    </svg>
  )
}

const levels: Record<UrgencyTier, ReactNode> = {
  0: <circle cx="7" cy="7" r="5.9" fill="currentColor" />,
  1: (
    <>
      <circle cx="7" cy="7" r="5.2" />
      <path d="M1.95 5.75A5.2 5.2 0 1 0 12.05 5.75Z" fill="currentColor" />
    </>
  ),
  2: (
    <>
      <circle cx="7" cy="7" r="5.2" />
      <path d="M2.07 8.66A5.2 5.2 0 0 0 11.93 8.66Z" fill="currentColor" />
    </>
  ),
  3: <circle cx="7" cy="7" r="5.2" />,
}

/** How soon, as a level that fills up; its word stands beside it. */
export function LevelIcon({ tier, size = 14 }: { readonly tier: UrgencyTier; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      {levels[tier]}
    </svg>
  )
}

/** The sign of the app: a boat that keeps level. */
export function BrandIcon() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M4.2 10a5.8 5.8 0 0 0 11.6 0z" fill="currentColor" />
      <path d="M4.2 10a5.8 5.8 0 0 1 11.6 0" />
      <path d="M1 10h18" />
    </svg>
  )
}
