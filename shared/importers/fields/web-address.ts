const idInUrl =
  /[?&](?:hrid|story_fbid|fbid|review_id|reviewId)=([A-Za-z0-9_-]{6,120})|\/(?:posts|reviews?)\/([A-Za-z0-9_-]{8,120})(?:[/?#]|$)/
const personInUrl =
  /[?&](?:userid|id)=([A-Za-z0-9_-]{5,60})|\/contrib\/(\d{10,30})|^https?:\/\/(?:www\.|m\.)?facebook\.com\/(?!profile\.php|permalink)([A-Za-z0-9.]{3,60})(?:[/?#]|$)/
const businessInUrl =
  /yelp\.[a-z.]{2,6}\/biz\/([^/?#]{2,120})|facebook\.com\/([A-Za-z0-9.]{3,60})(?:[/?#]|$)|angi(?:eslist)?\.com\/companylist\/[^?#]{0,200}?-(\d{5,12})\.htm/

/** The id of a review in its address, where the site puts one there. */
export const reviewIdOf = (url: string): string | undefined => {
  const found = idInUrl.exec(url)
  return found?.[1] ?? found?.[2]
}

/** The id or name of a person in the address of a profile. */
export const personIdOf = (url: string): string | undefined => {
  const found = personInUrl.exec(url)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

/** The name or number of a business in the address of its page or of a review. */
export const placeOf = (url: string): string | undefined => {
  // Looking for single words is far faster than the pattern.
  if (!url.includes('/biz/') && !url.includes('facebook.com/') && !url.includes('/companylist/')) return undefined
  const found = businessInUrl.exec(url)
  const name = found?.[1] ?? found?.[2] ?? found?.[3]
  return name && !/^(?:permalink|profile|story|pages?|groups|sharer)(?:\.php)?$/.test(name) ? name : undefined
}
