import type { Hit } from '../text/phrases'
import { sentenceTokens } from './neighbourhood'
import type { ReplyScene } from './reply-rule'

/** Whether the sentence around a hit takes the trouble on the business: then it blames and belittles nobody. */
export const ownsUp = (scene: ReplyScene, hit: Hit): boolean =>
  OWNING.test(
    sentenceTokens(scene, hit.first)
      .map(token => token.word)
      .join(' '),
  )

const OWNING =
  /\b(?:sorry|apolog(?:y|ies|i[sz]e)|on us|on me|our (?:miss|mistake|fault|error|job|side|end|doing)|my (?:miss|mistake|fault|error|job|doing)|(?:we|i) (?:should|could|ought|owe|forgot|missed|failed|didn't|did not|never told|fell|got (?:it|that|this)|let)|you're right|you are right|fair (?:point|enough|reason|complaint)|not (?:good|okay|ok|right|acceptable)|no way to|shouldn't (?:have|be)|should not|should never|deserves?|i'd like|i would like|we'd like|(?:is|was) too long)\b/
