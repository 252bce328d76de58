import type { en } from './en'
import type { Locale } from './locale'

/** A catalogue: every text of the interface by place, in one language. English says which there are. */
export type Messages = { readonly locale: Locale } & Widened<Omit<typeof en, 'locale'>>

/** The same shape with any text in the place of the English one. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Text
    ? (...args: Args) => Widened<Text>
    : T extends object
      ? { readonly [Key in keyof T]: Widened<T[Key]> }
      : T
