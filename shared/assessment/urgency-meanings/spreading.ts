import { meanings } from '../urgency/urgency-rule'

/** Audiences, in the ways people tell it. */
export const spreadingMeanings = meanings(
  'spreading-meant',
  [
    '(mayor|councilman|councillor|celebrity|influencer|famous _|senator|football player|local legend) (shared|reposted|commented|retweeted|posted|picked) ...',
    '(signed|signing) (the|a|our|an open) (letter|petition|open letter) ...',
    '(everybody|everyone|half|most) (on|in|from) (our|my|the) (street|block|building|road|estate|class|team|office|group) (has|have|is|are|now) ...',
    '(half|whole|entire|all of) (the)? (town|neighborhood|village|school|campus|office|block|county|city|internet|facebook|building|complex|street|club|church) (has|have|knows|know|saw|seen|is|are|watched|now) ...',
    '(shared|viewed|watched|seen|reposted|retweeted|liked) ... (thousand|hundred|million|thousands|hundreds|millions|times|1000|2000|3000|5000|10000)',
    '(passed|hit|reached|over|past|crossed|at) (half a million|a million|{number} thousand|one million|a hundred thousand|100k|50k|200k|500k|10k|20k|1m|2m) ...',
    '(all the|all of the|every|all my|the other|other) (moms|mums|parents|dads|neighbors|families|members|students|tenants|residents|teachers) (at|in|on|from|of|know|knows|are|now|here|and|will|have) ... (know|knows|pulling|leaving|cancelling|canceling|talking|heard|warned|writing|posting|angry|furious|sharing)?',
    '(front page|top) of (r|reddit|the (local|paper|sub|group|page|subreddit))|on reddit',
    '(started|start|made|opened|set up|created|launched|building|running) (a|our|an) (page|group|website|thread|hashtag|petition|facebook|channel|chat|list|site|support group) (for|against|about|of|to|where|called|page)?',
    '(picketing|picket|protesting|protest|demonstrating|leafleting|marching|boycotting|boycott) (outside|in front|your (shop|store|place)|this (weekend|place|saturday)|starts|at your)',
    "(there are|we are|we're|already|now) (eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|dozens|hundreds|11|12|14|15|20|25|30|40|50) (of us|people|families|customers|others|victims) ...",
    '(i|we) (run|have|write|host|manage|am|admin) (a|the|an|our)? ... (account|blog|channel|podcast|page|followers|newsletter|group|subscribers) ... (are all going|going to hear|will hear|will see)',
    "(all|they are all|everyone is|they will all|my followers|followers|everybody is|all of them|they're all) (going to|will|gonna|about to|now) (see|hear|know|read|find out) (this|about|it|what|of)",
    '(same story happened to|me too|it happened to them) ... (comments|people|others|dozens|so far|group|thread|replies)',
    '({number}|100|120|140|150|200|250|300|400|500|800) (comments|replies|reactions|reposts)',
    '(quarter|half) (of)? (a)? million|(hundred|two hundred|three hundred|forty|fifty|sixty|eighty) thousand (people|plays|views|times)|front page of ...',
    '(putting together|circulating|signing|drafting|starting|drawing up|sent around|passing around) (a|the|our|an) (petition|open letter|letter|group|list|page|complaint together)',
    '(everybody|everyone|people|strangers|folks|neighbors|parents) (is|are|now|keeps|keep) (tagging|sharing|reposting|forwarding|commenting|messaging|posting|talking) (you|it|this|about|me|the|my|their|on|your)',
    '(list|petition|letter|sheet|sign up|clipboard|link|screenshot|video|clip) (is)? (going|goes|went|being passed|making the rounds) (around|round|through) ...',
    '(i|we) (was|were|am|are) (number|signature) ({number}|thirty|forty|fifty|sixty|twenty|eleven|twelve) ...',
    '(clip|video|post|thread|reel|story|tiktok|photo|recording) (of|about|with|i) ... (million|thousand|k|hundred thousand|views|shares|plays)',
    '(past|over|at|hit|near|almost|crossed|topped) (one|two|three|four|five|half a|a|1|2|3) (hundred thousand|million|thousand) (as of|and|by|already|views|plays|since)?',
    '(people|strangers|folks) (are|keep) (asking|messaging|begging|writing) (me|us) ... (address|name|where|which|who|by the hundred)',
  ],
  [
    [
      "tiktok|facebook|instagram|reddit|youtube|twitter|snapchat|the group|nextdoor|neighborhood app|whatsapp|group chat|the parents|parents' group|forum",
      'gone mad|gone crazy|gone wild|went mad|went crazy|blown up|blew up|blowing up|on fire about|lit up|all over it|everyone is|everybody is|exploded|furious|going around|doing the rounds|up in arms|full of it|talking about you',
      12,
    ],
    [
      '{number}|eleven|twelve|forty|fifty|sixty|thirty|twenty|dozens|hundreds|half|all|whole|every|everyone|other|several|nine|fourteen|seventeen|most',
      'moms|mothers|dads|parents|neighbors|tenants|clients|patients|members|residents|families|dog owners|owners|buyers|brides|students|homeowners|customers|guests|women|victims|drivers|couples',
      'same story|same thing|same problem|same experience|same complaint|meeting (on|tuesday|monday|tonight|this|next)|are meeting|we meet|our chat|group chat|facebook group|started a group|formed a group|petition|organiz*|compare notes|comparing notes|signed|signing|banding|band together|class action|writing together|all posting|page for|list going|so far|coming forward|came forward|boycott*|joined',
      16,
    ],
    [
      'reddit|subreddit|tiktok|instagram|facebook|youtube|twitter|nextdoor|neighborhood app|thread|clip|reel|my video|my post|video|photos|story|hashtag|blogger|influencer|page|podcast|the group|group chat|news feed',
      'plays|views|comments|shares|likes|front page|blowing up|blew up|taking off|took off|huge following|everybody is|everyone is|tagging|trending|viral|thousand|million|members|upvotes|whole (neighborhood|town|city|school|block)|talking about|shared|spread*|picked up|exploded|all over',
      'you|your|this place|their|what you did|my dog|sick|about this|about your|kitchen|cancellation|since (lunch|yesterday|this|last)|so far|overnight|already|now|comments|hours|today|everybody|everyone',
      16,
    ],
  ],
)
