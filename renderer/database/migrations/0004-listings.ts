import type { Migration } from '../migration'

/** What each import saw of a source's list of reviews, so that a later file can tell which of them are gone from the site. */
export const listings: Migration = { stores: { listings: '[importId+part], source' } }
