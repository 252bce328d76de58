import { attribute } from './containers/html-page'
import { linkedReviews } from './fields/json-ld'
import { platformOfUrl } from './fields/platform'
import type { PageImporter } from './importer'

/** Any saved page that states its reviews for machines (JSON-LD), as many review sites and shops do. */
export const savedPage: PageImporter = {
  kind: 'page',
  id: 'saved-page',
  title: 'Saved web page',
  howToExport: 'Open the page with the reviews and save it with Ctrl+S (⌘S) as a web page.',
  recognises: page =>
    page.elements.some(element => element.tagName === 'script' && /ld\+json/i.test(attribute(element, 'type') ?? '')),
  read(page) {
    const { reviews, business } = linkedReviews(page)
    const canonical = page.elements.find(
      element => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
    )
    const saved = /saved from url=\(\d{1,9}\)(https?:\/\/\S{4,200})/.exec(page.html.slice(0, 4000))?.[1]
    const address = (canonical && attribute(canonical, 'href')) ?? saved ?? ''
    return reviews.map(review => ({
      ...review,
      platform: platformOfUrl(review.url) ?? platformOfUrl(address) ?? 'website',
      business,
    }))
  },
}
