import type { Template } from '../template'

/** Thanks for writing, with and without the name shown on the review. */
export const thanks: readonly Template[] = [
  '[thank you|thanks] for [telling us|letting us know|letting {me} know|bringing this up|bringing this to us], {name}',
  '[thank you|thanks] for [taking the time to write|the honest review|the honest feedback|being honest with us], {name}',
  '{name}, [thank you|thanks] for [telling us|letting us know|letting {me} know|bringing this up|writing]',
  '{name}, [thank you|thanks] for [the honest review|the honest feedback|taking the time to write|being honest with us]',
  '[hi|hello] {name}, and [thank you|thanks] for [writing|telling us|letting us know|the honest review]',
  '[hi|hello] {name}, [thank you|thanks] for [bringing this up|letting us know|taking the time to write]',
  '[thank you|thanks] for [telling us|letting us know|letting {me} know|bringing this up|bringing this to us]',
  '[thank you|thanks] for [taking the time to write|the honest review|the honest feedback|being honest with us]',
  '{I} appreciate you [letting us know|taking the time to write|telling us|bringing this up][, {name}|]',
]

/** Thanks that come after something was said already. */
export const thanksAfter: readonly Template[] = [
  '[thank you|thanks] for [telling us|letting us know|letting {me} know|bringing this up][, {name}|]',
  '[thank you|thanks] for [being honest with us|the honest review|taking the time to write][, {name}|]',
  '{I} appreciate you [telling us|letting us know|bringing this up][, {name}|]',
  '{Im} [glad|grateful] you [told us|let us know][, {name}|]',
]

/** One private way to go on: the number or address of the business. */
export const phoneRoutes: readonly Template[] = [
  'please call {me} at {phone} so [we can talk about it|{I} can make this right|we can work this out|{I} can help]',
  'please call {me} at {phone}, and {Ill} [do what {I} can to make this right|see what {I} can do|help however {I} can]',
  'please call {phone}[{ask}|] so [{I} can make this right|we can sort this out|{I} can hear more]',
  '{Id} like to [make this right|make it right|make it up to you|fix this], so please call {me} at {phone}',
  '{Id} like to [make this right|talk it over with you|hear more from you]. You can reach {me} at {phone}',
  '{Id} like to [make this right|talk with you|hear more about it]. {my} number here is {phone}',
  'you can reach {me} at {phone}, and {Id} [like|be glad] to [hear from you|make this right|help]',
  '{Id} [appreciate|be grateful for] a call at {phone} so [we can talk|{I} can make this right|{I} can help]',
  'when you have a minute, please call {me} at {phone}',
  'could you call {me} at {phone}? {Id} like to [make this right|hear more|talk it over]',
  'would you give {me} a call at {phone}? {Id} like to [make this right|hear more|help]',
  'if you call {me} at {phone}, {Ill} [do what {I} can to make this right|see what {I} can do|help however {I} can]',
  'if you are willing to talk, {Im} at {phone}',
  'give {me} a call at {phone} and [we will work it out|{Ill} do {my} best to fix it|we can talk it through]',
  'feel free to call {me} [directly |]at {phone}. {Id} like to [make this right|talk it over|help]',
  'call {phone}[{ask}|] any time we are open, and [we will work it out|{Ill} do what {I} can]',
  'the best way to reach {me} is {phone}, and {Id} like to [make this right|hear from you|talk it over]',
  '{Im} at {phone} if you would like to talk, and {Id} [like|be glad] to [make this right|help]',
]

/** Thanks and a way to go on after few and mild words: no heavy offer to make things right. */
export const easyThanks: readonly Template[] = [
  '[thank you|thanks] for [the review|taking the time to write|the feedback][, {name}|]',
  '{name}, [thank you|thanks] for [the review|taking the time to write|the feedback]',
  '[hi|hello] {name}, and [thank you|thanks] for [the review|the feedback]',
  '{I} appreciate you taking the time to write[, {name}|]',
]

export const easyRoutes: readonly Template[] = [
  'you can reach {me} at {contact}',
  'you can reach {me} any time at {contact}',
  'feel free to [reach out|get in touch] at {contact}',
  '{Im} at {contact} any time',
  'feel free to reach {me} at {contact}',
  'the best way to reach {me} is {contact}',
]

export const emailRoutes: readonly Template[] = [
  'please email {me} at {email}',
  'please email {me} at {email} so {I} can make this right',
  'you can reach {me} at {email}, and {Id} [like|be glad] to hear from you',
  '{Id} like to [hear more|make this right]. you can reach {me} at {email}',
  'would you email {me} at {email}? {Id} like to [make this right|hear more]',
]

/** Where the profile names no contact yet. */
export const bareRoutes: readonly Template[] = [
  '{Id} like to [talk it over with you|hear more from you] in private',
  '{Id} be glad to [hear from you directly|talk with you directly]',
]

/** A kind line more, for a warm voice. */
export const warmth: readonly Template[] = [
  '{I} hope we get the chance to do better',
  'we want to get this right',
  'we can do better than that, and we will',
  'you deserved better from us',
  '{I} do not want to leave it like that',
  '{Id} like the chance to do it properly',
]
