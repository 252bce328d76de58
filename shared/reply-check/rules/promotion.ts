import type { Match } from '../../text/rule'
import { fromWordings, type ReplyRule, type ReplyScene, type Ruling } from '../reply-rule'
import { selling } from '../lexicon/selling'

/** Selling under a review: offers, slogans, links, hashtags. */
export const promotion: ReplyRule = {
  id: 'promotion',
  title: 'Sells something',
  severity: 'warn',
  message: 'Selling under a review puts readers off, even under praise.',
  why: 'Replies that advertise lower the worth of the praise above them. Links and slogans also look like spam to the site.',
  source: 'R7',
  readOn: '2026-11-24',
  example: {
    marks: 'Try our new summer menu and book online today!',
    leaves: 'I’ll tell the kitchen that the dumplings landed.',
  },
  ...fromWordings([
    { phrases: selling },
    {
      phrases: [
        "(try|taste|sample|check out|discover|explore|experience|enjoy|don't miss|do not miss|ask about|ask us about|come see|come try|come taste|come in for|come by for|stop in for|stop by for|swing by for|drop in for|treat yourself to|treat yourselves to|treat the _ to|indulge in|take advantage of|sign up for|subscribe to|browse|shop|grab|snag|pick up|order|consider|join us for|come back for|back for|be sure to try|make sure to try|look out for|watch for|keep an eye out for|stay tuned for|have you tried|why not try|upgrade to|look into|see|add) (our|one of our|some of our|the|a|out our|all our|any of our) (new|newest|latest|award winning|famous|signature|seasonal|summer|winter|spring|fall|holiday|weekly|daily|monthly|special|exclusive|limited|upcoming|weekend|loyalty|vip|premium|deluxe|detailing|full|other|happy|popular|best selling|bestselling|great|amazing|delicious|lunch|dinner|brunch|breakfast|gift|maintenance|membership|rewards|catering|online|two for one|early bird|introductory|house made|homemade|expanded|sister|second|whole|bridal|spa|whitening|teeth|package|packages|special|specials|menu|offers|deals|range|line|collection|selection|services|club|newsletter|app|catalog|sale|promotion|promotions|plans|plan|classes|workshops|events|tasting|gift cards|products|store|shop|website|instagram|facebook|page)",
        '(book|order|shop|reserve|buy|schedule|sign up|enroll|register|join) (online|now|today|your next|yours|a table|an appointment|early|directly|in advance|with us|us)? ... (today|now|online|while|before they|before it|and save|and get|and enjoy|and receive|this weekend|this week|this month|this season|spots|for only|for just|our website|and shine|limited)',
        '(limited time|limited edition|while supplies last|special offer|special offers|special deal|early bird|happy hour|two for one|buy one get|bogo|half price|half off|on sale|sale ends|this weekend only|new arrivals|just arrived|now available|now offering|coming soon|grand opening|now enrolling|enrolling now|accepting new|now booking|booking now|open for bookings|gift cards available|gift cards make|gift certificates|free trial|free estimate|free estimates|free quote|free quotes|free consultation|free shipping|free delivery|promo code|use code|discount code|coupon code|rewards program|loyalty program|loyalty card|punch card|referral program|refer a friend|membership special|memberships start|packages start|prices start|starting at|starting from|as low as|for only|for just|low prices|lowest prices|best prices|great prices|unbeatable|competitive prices|price match|financing available|we also offer|we also do|we also sell|we also carry|we now offer|we now sell|we now carry|we are now offering|also available)',
        '(best|finest|top|number one|leading|premier|favorite|most trusted|highest rated|top rated|cheapest|freshest|friendliest|tastiest|fastest|largest|greatest|#1|# 1|no 1) ... (in town|in the city|in the area|in the county|in the state|in the region|in the valley|in the neighborhood|around|in the business|in the country|money can buy|on the block|in the world|in the whole|this side of|on the coast|in north|in south|in all of)',
        '(award winning|voted best|voted number|voted the|world famous|locally loved|family owned and|family owned since|since 19|proudly serving|serving the|your one stop|your go to|your trusted|your local|trusted by|home of the|where every|because you deserve|you deserve the|the place for|the place to be|nobody beats|second to none|quality you can|service you can|the name you|life is better|taste the|feel the|experience the|love at first)',
        '(follow|like|find|tag|join|add) us (on|at|online)',
        '(number one|# 1|top|first) (choice|pick|spot|name|destination|shop|place|team) ',
        '(is|are|for|at|now) (just|only) $ _',
        '(reservations|bookings|appointments|orders|tickets) (at|on|through|via) _ (example|com)',
        '(visit|check out|see|head to|go to|browse|click|find us at|more at|details at|info at|learn more at|learn more|book at) (our|the|us online|here|online) (website|site|web site|online|link|store|shop|page|instagram|menu|facebook|webshop|booking page|app)',
        '(click|tap) (here|below|the link)',
        '(link in|link below|in our bio)',
        '(tell|bring|share with|spread the word|recommend us to|send|refer) (all)? (your|a|some) (friends|friend|family|neighbors|coworkers|colleagues) (and|about|to|for|along|too|our|in|over)? ... (our|us|get|discount|too|friends|save|free|time)?',
        'our (new|newest|latest|seasonal|summer|winter|spring|fall|autumn|holiday) (menu|cocktail|cocktails|collection|line|package|packages|location|location|patio|special|specials|brunch|flavors|flavor|arrivals|catalog|treatment|treatments|class|classes|plan|plans|whitening|service|services|lineup|roast|roasts|season) (is|are|just|drops|launches|starts|opens|has|have|will|features|and|on|at|in|this)',
        '(special|specials|deal|deals|offer|offers|package|packages|membership|memberships|plan|plans|discount|discounts|promotion) (this|on|for|all|every|starts|start|starting|running|going|available|through|until|ends|includes|include) (week|month|weekend|summer|winter|season|now|all|every|new|just|only|_)',
        '(_|ten|fifteen|twenty|twenty five|thirty|fifty) (percent|%) off',
        '(_ dollars|half) off (your|the|all|any|every|a|next|first|on)',
        '(only|just|for) $ _ (a month|per month|a person|each|all|this|for)',
        "(we're|we are|come see why we're|come see why|that's why we're) (the)? (the)? (best|number one|# 1|top|leading|favorite|voted|rated|known for|famous for) ",
        '(your next|next) (party|event|wedding|project|birthday|remodel|getaway|office lunch|catering) ... (book|with us|let us|we do|we cater|think of us|ask|remember us|call)',
        "(hope|would love|we'd love) ... (try|book|order|join|add|upgrade) (our|the) (new|summer|winter|spring|fall|signature|famous|special|brunch|tasting|premium|deluxe|vip|weekly|holiday)",
        '(perfect|ideal|great|wonderful|makes a great|make great|lovely) (gift|gifts|present|presents|for date|date night|stocking)',
      ],
      when: (hit, scene) =>
        !/\b(?:in the (?:whole )?world)\b/.test(scene.document.text.slice(hit.start, hit.end)) ||
        /best|finest|number/.test(scene.document.text.slice(hit.start, hit.end)),
    },
  ]),
  find: findLinksAndHashtags,
}

const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"]{2,80}|\b[a-z0-9][a-z0-9-]{1,40}\.(?:com|net|org|shop|co|io|biz|store|online|us|info|example)(?:\/[^\s<>"]{0,80})?\b/gi
const HASHTAG = /#\p{L}[\p{L}\p{N}_]{2,40}/gu

function* findLinksAndHashtags(scene: ReplyScene): Iterable<Match<Ruling>> {
  const { text } = scene.document
  for (const match of text.matchAll(LINK))
    if (text.charAt(match.index - 1) !== '@')
      yield {
        start: match.index,
        end: match.index + match[0].length,
        value: { message: 'Links look like advertising, and some sites hide replies that have one.' },
      }
  for (const match of text.matchAll(HASHTAG))
    yield {
      start: match.index,
      end: match.index + match[0].length,
      value: { message: 'Hashtags look like advertising.' },
    }
}
