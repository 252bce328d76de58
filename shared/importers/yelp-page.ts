import { parseDate } from '../dates/parse-date'
import { attribute, elementsOf, textOf, type HtmlElement, type HtmlPage } from './containers/html-page'
import { linkedReviews } from './fields/json-ld'
import { parseRating } from './fields/parse-rating'
import { sameWords } from './fingerprint'
import { isBeginningOf } from './identity'
import type { PageImporter } from './importer'
import type { RawReview } from './raw-review'
import { personIdOf, placeOf, reviewIdOf } from './fields/web-address'

const starLabel = /^(\d(?:\.\d)?) star rating$/i
const profileLink = /\/user_details\?userid=/

const isProfile = (element: HtmlElement): boolean =>
  element.tagName === 'a' && profileLink.test(attribute(element, 'href') ?? '') && textOf(element) !== ''
const isStars = (element: HtmlElement): boolean => starLabel.test(attribute(element, 'aria-label') ?? '')

/** The smallest part of the page around a reviewer's name that holds a rating, and no other reviewer. */
function itemAround(link: HtmlElement): HtmlElement | undefined {
  let node = link.parentNode
  for (let level = 0; level < 12 && node && 'tagName' in node; level++) {
    const inside = elementsOf(node)
    if (new Set(inside.filter(isProfile).map(element => attribute(element, 'href'))).size > 1) return undefined
    if (inside.some(isStars) && inside.some(element => element.tagName === 'p')) return node
    node = node.parentNode
  }
  return undefined
}

/** The part of an item in which the business answers. */
function answerIn(item: HtmlElement): HtmlElement | undefined {
  const label = elementsOf(item).find(
    element =>
      /^business (?:owner|manager|customer service)/i.test(textOf(element)) &&
      textOf(element).length < 60 &&
      elementsOf(element).length === 0,
  )
  let node = label?.parentNode
  while (node && 'tagName' in node && node !== item) {
    if (elementsOf(node).some(element => (attribute(element, 'lang') ?? '') !== '' || textOf(element).length > 80))
      return node
    node = node.parentNode
  }
  return undefined
}

const dateIn = (elements: readonly HtmlElement[]) =>
  elements
    .map(element => (elementsOf(element).length === 0 ? parseDate(textOf(element)) : undefined))
    .find(date => date !== undefined)

function wordsIn(elements: readonly HtmlElement[]): { readonly text: string; readonly truncated: boolean } {
  const isMore = (element: HtmlElement): boolean =>
    /^(?:read )?more$/i.test(textOf(element)) && (element.tagName === 'a' || element.tagName === 'button')
  const bodies = elements.filter(element => attribute(element, 'lang') !== undefined)
  const texts = (bodies.length > 0 ? bodies : elements.filter(element => element.tagName === 'p')).map(element => ({
    text: textOf(element, isMore),
    truncated: elementsOf(element).some(isMore),
  }))
  const longest = texts.reduce((most, each) => (each.text.length > most.text.length ? each : most), {
    text: '',
    truncated: false,
  })
  return longest.truncated ? { ...longest, text: longest.text.replace(/\s{0,20}(?:…|\.\.\.)\s{0,20}$/, '') } : longest
}

/** A business page of Yelp, saved from the browser: what it says in JSON-LD and what stands on it are brought together. */
export const yelpPage: PageImporter = {
  kind: 'page',
  id: 'yelp-page',
  title: 'Yelp page, saved',
  howToExport: 'Open your page on yelp.com, sort by newest, and save it with Ctrl+S (⌘S) as a web page.',
  recognises: page => page.elements.some(isProfile) && /yelp\./i.test(page.html.slice(0, 20_000)),
  read(page: HtmlPage): readonly RawReview[] {
    const { reviews: linked, business } = linkedReviews(page)
    const alias =
      placeOf(/https?:\/\/[a-z.]{3,20}\/biz\/[^\s"'?#<>]{2,120}/i.exec(page.html)?.[0] ?? '') ??
      placeOf(`https://www.yelp.com${/\/biz\/[^\s"'?#<>]{2,120}/.exec(page.html)?.[0] ?? ''}`)
    const items = new Set(
      page.elements
        .filter(isProfile)
        .map(itemAround)
        .filter(item => item !== undefined),
    )
    const read = [...items].map((item): RawReview => {
      const answer = answerIn(item)
      const inAnswer = new Set(answer ? elementsOf(answer) : [])
      const own = elementsOf(item).filter(element => element !== answer && !inAnswer.has(element))
      const words = wordsIn(own)
      const profile = own.find(isProfile)
      const author = profile ? textOf(profile) : ''
      const full = linked.find(
        each => each.author === author && (sameWords(each.text, words.text) || isBeginningOf(words.text, each.text)),
      )
      const link = own.map(element => attribute(element, 'href') ?? '').find(href => href.includes('hrid='))
      const stars = own.find(isStars)
      const replyWords = answer && wordsIn(elementsOf(answer))
      return {
        platform: 'yelp',
        externalId: link ? reviewIdOf(link) : undefined,
        url: link?.startsWith('/') ? `https://www.yelp.com${link}` : link,
        authorId: profile ? personIdOf(attribute(profile, 'href') ?? '') : undefined,
        places: [alias],
        author,
        text: full?.text ?? words.text,
        truncated: full === undefined && words.truncated,
        rating: parseRating(starLabel.exec(attribute(stars ?? item, 'aria-label') ?? '')?.[1] ?? '').rating,
        date: dateIn(own) ?? full?.date,
        reply: replyWords && answer && { text: replyWords.text, date: dateIn(elementsOf(answer)) },
        business,
      }
    })
    const known = read.map(each => each.text ?? '')
    const onlyLinked = linked.filter(each => !known.some(text => sameWords(text, each.text)))
    return [...read, ...onlyLinked.map((each): RawReview => ({ platform: 'yelp', ...each, places: [alias], business }))]
  },
}
