import type { Template } from '../template'

/** Thanks for writing, with and without the name shown on the review. */
export const thanks: readonly Template[] = [
  '[thank you|thanks] for [telling us|telling {me}|letting us know|saying so|speaking up], {name}',
  '[thank you|thanks] for [writing this down|taking the time to write|putting it so plainly|being frank with us], {name}',
  '{name}, [thank you|thanks] for [telling us|telling {me}|letting us know|writing|saying so]',
  '{name}, [thank you|thanks] for [being frank|putting it plainly|taking the time|the straight answer]',
  'hello {name}, and thank you for [writing|telling us|the frank words]',
  'thank you for [telling us|telling {me}|letting us know|saying so|speaking up]',
  'thank you for [writing this down|taking the time to write|putting it so plainly|being frank with us]',
  '[it helps|it is a help] that you [wrote this down|told us|said it plainly]',
  '{I} [read|have read] this [carefully|twice|with care], and thank you for [writing it|saying it]',
  '{I} would sooner [know|be told], so thank you',
  'words like these are [useful|worth having], even when they are not easy to read',
  'this is [fair|plain] and [useful|helpful] to hear',
]

/** Thanks that come after something was said already. */
export const thanksAfter: readonly Template[] = [
  'thank you for [telling us|telling {me}|letting us know|saying so][, {name}|]',
  'thank you for [putting it so plainly|being frank with us|taking the time to write][, {name}|]',
  '{Im} [glad|grateful] you [told us|said so|wrote it down][, {name}|]',
  'it [helps|is a help] to be told[, {name}|]',
]

/** One private way to go on: the number or address of the business. */
export const phoneRoutes: readonly Template[] = [
  'please [call|ring|phone] {me} [on|at] {phone}[{ask}|]',
  'please [call|ring] {phone}[{ask}|] so [we can talk it through|{I} can hear the rest|we can settle it]',
  '{Id} like to [talk it through with you|hear the rest from you|hear more from you|put this right with you]: {phone}',
  '{Id} like to [put this right|make this right|set this right], and the [best|easiest] way is a call to {phone}',
  'you can reach {me} [on|at] {phone}, and {Id} [like|be glad] to hear from you',
  '{Id} be [glad of|grateful for] a call [on|at] {phone}',
  'a call to {phone} [finds|reaches] {me}, and {Id} [like|be glad] to [sort this out|hear the rest]',
  'when you have a [minute|moment], [please |]call {phone}[{ask}|]',
  'could we [talk|speak] about it[ when it suits you|]? {my} number here is {phone}',
  'would you [give {me} a call|ring {me}] on {phone}[ when it suits you|]? {Id} like to [put it right|hear more|understand it better]',
  '{phone} is the number here, and {Id} like to [speak with you|hear from you|talk it over]',
  'the rest is better [said|talked over] by phone: {phone}',
  'may {I} ask you to [call|ring] {phone}[{ask}|]? {Id} like to [sort this out|put it right|hear more]',
  'let us [talk|speak] [about it|it over] away from this page. {my} number is {phone}',
  '{I} would [much |]rather talk than write: {phone}',
  '[the simplest thing|simplest] is a call: {phone}[, any day we are open|]',
  'call {phone} when you can, and [we will take it from there|{Ill} take it from there]',
  '{phone} is where {I} can be [found|reached], and {Id} [like|be glad] to go through it with you',
  'it is easier to go through this by phone, so please try {me} at {phone}',
  '{Ill} gladly [go over it|talk it over] with you on {phone}',
  'if you give {me} a ring on {phone}, [we can work it out|{Ill} listen first]',
  'may we [speak|talk]? {phone} is the number, and {Ill} [make time|take the time]',
  '{Im} [easy|not hard] to reach on {phone}, and {Id} [like|be glad] to [mend this|set it right]',
  'do call {phone}. {Id} [sooner|rather] hear it from you than guess',
]

export const emailRoutes: readonly Template[] = [
  'please write to {me} at {email}',
  'you can reach {me} at {email}, and {Id} [like|be glad] to hear from you',
  '{Id} like to [hear the rest|hear more|put this right]: {email}',
  'a note to {email} [finds|reaches] {me}',
  'would you write to {me} at {email}? {Id} like to [put it right|hear more]',
  'the rest is better [said|settled] in private: {email}',
]

/** Where the profile names no contact yet. */
export const bareRoutes: readonly Template[] = [
  '{Id} like to [talk it over with you|hear the rest from you] in private',
  '{Id} be glad to [hear from you directly|talk with you directly]',
]

/** A kind line more, for a warm voice. */
export const warmth: readonly Template[] = [
  '{I} hope we get the chance to do better by you',
  'it matters to {me} that you leave us with a better memory than this',
  '{I} do not want to leave it there',
  'you deserve better from us, and {Id} like to see to it',
  'people are the reason we do this work, and {I} do not forget it',
  '{I} care about how this ends for you',
  'setting this straight matters to {me}',
]
