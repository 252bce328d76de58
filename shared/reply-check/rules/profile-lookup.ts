import { isDenied } from '../neighbourhood'
import { fromWordings, type ReplyRule } from '../reply-rule'

/** Hints that the owner looked the writer up. */
export const profileLookup: ReplyRule = {
  id: 'profile-lookup',
  title: 'Looked the writer up',
  severity: 'warn',
  message: 'It says that you looked them up, and that feels like a threat.',
  why: 'To mention their other reviews, their profile or what you found about them intimidates the writer and everyone who reads along.',
  source: 'domain 6 SD-PROFILE',
  readOn: '2026-11-24',
  example: { marks: 'We read your other reviews, and you are never happy.', leaves: 'I read your review twice.' },
  ...fromWordings([
    {
      phrases: [
        "(your|their|his|her|reviewer's|the writer's) (other|past|previous|earlier|many|all|review) (one star|negative|bad|google|yelp)? (reviews|posts|ratings|history|comments|complaints)",
        '(looked|look|looking|checked|searched|googled|found|visited|scrolled|scrolling|went) (at|you|up|through|for)? (your|you|their|his|her) (up|profile|page|facebook|instagram|linkedin|account|name|history|photo|photos|reviews|online|on)',
        "(your|their|his|her|this|reviewer's) (profile|account|photo|profile picture|facebook|instagram|linkedin|page) (shows|show|says|say|is|was|has|picture|tells|suggests|lists|only|reveals|created|with)",
        '(new|brand new|empty|private|blank) (profile|account)',
        '(only|first|single|one) review (you|on your|on this|they|ever|from this)',
        "(you|they|he|she|reviewer) (have|has|'ve)? (also)? (left|leave|leaves|written|posted|given|gave) (the same|similar|one star|1 star|bad|negative|nothing but|dozens|several|a dozen|many|other) ",
      ],
      when: (hit, scene) => !isDenied(scene, hit.first, 3),
    },
  ]),
}
