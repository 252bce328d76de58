import type { Template } from './template'

/**
 * How replies to one situation are put together. A layout is a row of pool names; one wording of each pool is taken.
 * A name ending in `?` is left out where nothing fits; `¶` begins a new paragraph.
 */
export type Recipe = {
  readonly layouts: readonly (readonly string[])[]
  readonly pools: Readonly<Record<string, readonly Template[]>>
  /** Words, signature included, that the situation asks for. */
  readonly words: { readonly min: number; readonly max: number }
}
