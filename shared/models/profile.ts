import type { ThemeId } from './assessment'

/** Something the owner says is true of the business, and may be said in public. */
export type Fact = { readonly id: string; readonly text: string; readonly themes: readonly ThemeId[] }

/** A change that was made: "a second driver on Saturdays", since a month or day. */
export type Fix = {
  readonly id: string
  /** As it may stand in a reply after "we": "put a second driver on Saturdays". */
  readonly text: string
  readonly theme: ThemeId
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly since: string
}

/** How the owner writes, learned from her approved replies and open to her own changes. */
export type OwnVoice = {
  readonly isUsed: boolean
  /** How a reply begins; `…` stands for the first name that the site shows: "Hi …,". '' for no greeting. */
  readonly greeting: string
  /** The line before the signature: "Warmly,". '' for none. */
  readonly signOff: string
  /** The usual length in words without greeting, sign-off and signature. */
  readonly words?: number
}

export type Tone = 'warm' | 'plain' | 'formal'

/** The business. The first seven fields are those of the labelled cases and of the headless commands. */
export type Profile = {
  readonly businessName: string
  readonly trade: string
  /** A trade that may not even confirm that someone is a customer. */
  readonly regulated: boolean
  readonly phone?: string
  readonly email?: string
  /** "Tess, owner" */
  readonly signature: string
  readonly staff: readonly string[]
  readonly tone?: Tone
  /** IANA name, such as `America/Los_Angeles`. */
  readonly timeZone?: string
  readonly address?: string
  readonly website?: string
  readonly facts?: readonly Fact[]
  readonly fixes?: readonly Fix[]
  readonly voice?: OwnVoice
}
