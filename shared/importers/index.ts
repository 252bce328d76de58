import type { JsonImporter, JsonRefusal, PageImporter, TableImporter } from './importer'
import { yelpScrape } from './yelp-scrape'

/** Tables, in the order in which they are asked; what none of them knows is read as a generic table. */
export const tableImporters: readonly TableImporter[] = [yelpScrape]

/** JSON whose nesting matters; other lists of JSON are read as tables. */
export const jsonImporters: readonly JsonImporter[] = []

/** What looks like reviews and is none. */
export const refusals: readonly JsonRefusal[] = []

/** Saved pages. */
export const pageImporters: readonly PageImporter[] = []
