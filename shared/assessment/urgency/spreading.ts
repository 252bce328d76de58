import { spreadingMeanings } from '../urgency-meanings/spreading'
import { content, foundIn, meant, READ_ON, type UrgencyRule } from './urgency-rule'
import { happened } from '../../text/context'
import type { Hit } from '../../text/phrases'
import type { Cue } from '../../text/rule'
import type { ReviewScene } from '../review-scene'

const MANY =
  'hundred|hundreds|thousand|thousands|million|k|dozen|dozens|300|400|500|600|200|250|150|100|1000|000|10k|12k|15k|20k|25k|30k|40k|50k|60k|80k|90k|100k|200k|300k|500k|5k|8k|2k|3k|4k|6k|7k|1k|m|forty|fifty|sixty'

const spread: Cue = {
  id: 'spreading',
  phrases: [
    `(${MANY}) (views|shares|comments|likes|retweets|reposts|signatures|people have (seen|watched|shared|commented|signed)|reactions|upvotes|replies)`,
    `(${MANY}) ... (views|shares|comments|retweets|signatures|upvotes) (and|since|so|in|already|by|on|overnight|now|as)?`,
    '(views|shares|comments|likes|signatures) and (counting|climbing|rising|growing)',
    `people (have)? (seen|watched|viewed|shared|liked|commented on|signed) (my|the|our|this|that) (video|post|tiktok|clip|story|thread|photos|petition)`,
    '(gone|going|goes|went|go|getting) viral',
    '(blowing up on|trending on|making the rounds on|everywhere on|spreading on) (tiktok|facebook|instagram|twitter|reddit|nextdoor|youtube|the internet|social media|town|campus|our group|the group|local)',
    'viral (video|post|on|already|tiktok|now)',
    "(posted|posting|shared|sharing|uploaded|uploading|putting|put|blasted|blasting|spread|spreading|plastering|plastered|took|taking) ... (on|to|in|all over|across) (every|all|the|my|our|a|local|several|three|five)? ... (tiktok|instagram|twitter|reddit|youtube|nextdoor|facebook group|facebook groups|facebook page|social media|neighborhood (page|group|app)|moms (group|page)|mom's group|town (page|group)|community (page|group)|group chat|local group|local groups|bride groups|expat group|neighbors app|wedding groups|discord|x)",
    '(tiktok|reel|thread|post|video|story|hashtag|tweet|clip) ... (blowing up|blew up|took off|taking off|trending|exploded|exploding|everywhere|spreading|shared|views|views)',
    '(town|neighborhood|local|community|moms|mom|parents|parent|school|pta|hoa|church|alumni|facebook|nextdoor|whatsapp|building|tenants|dog park|residents|village) (page|group|groups|chat|thread|board|list|listserv|app|forum) ... (comments|lit up|blowing up|talking|furious|same|stories|angry|posting|hundred|seen|has|have|knows|is|everyone|all|post|posts|spreading|members|sharing|buzzing|exploded)',
    "(the|a|our|my) (moms|moms'|mom's|parents|parents') (page|group|chat)",
    'boycott|boycotting|boycotted',
    '(petition|protest|protesting|picket|picketing|rally|walkout) (is|has|outside|against|with|in|at|going|started|signed|to|this|planned|on|already|your)',
    '(started|starting|organizing|organising|signed|signing|circulating) (a|the|an|our) (petition|protest|boycott|group|hashtag|campaign|facebook group|page|website|spreadsheet|class)',
    'sign up sheet',
    `(${MANY}) (plays|views|followers sharing|hits|comments|shares)`,
    '(forty|thirty|twenty|fifty|sixty|dozens of|hundreds of|all the|every|several|a dozen|20|30|40|50|60|100) (families|parents|tenants|neighbors|members|residents|customers|homeowners|owners|brides|patients|teachers|students) (met|meeting|have met|organized|wrote|signed|are|will|have|got together|showed|left|filed|joined)',
    '(hear|hearing) from (every one|all|each|the rest|dozens|many|a lot) of us',
    'petition|petitions',
    '(signatures|shares|views|comments|retweets) (so far|already|and|in (a|one|two)|since|by now|overnight|this morning|today)',
    '(every|all|all the|all of the|each|other|half the|most of the|fellow) (tenant|tenants|parent|parents|member|members|neighbor|neighbors|resident|residents|family|families|customer|customers|student|students|patient|patients|bridesmaid|bridesmaids|guest|guests|coworkers|owners|homeowners|people) ... (leave|leaving|post|posting|write|writing|report|reporting|sign|signing|pull|pulling|organize|organizing|complain|complaining|band|banding|join|joining|share|sharing|petition) ...',
    "(we're|we are|they are|they're|all of us|everyone|everybody|others|neighbors|parents|families|guests|they|people) (all|each|are all|will all|is|are|going to|plan to|will)? (all|each)? (posting|writing|leaving|reporting|sharing|reviewing|filing|joining|organizing|organising|comparing notes|banding together|coming forward|signing)",
    '(organized|organizing|organising|rallying|banding) (together|the (parents|tenants|neighbors|neighborhood|families|residents|members|other)|a group|other (customers|families|parents|victims))',
    '(dozens|hundreds|thousands|scores) of (comments|complaints|shares|messages|replies|views|reposts|angry|other (customers|families|parents|victims|patients|brides|women))',
    '(dozens|hundreds|thousands|scores) of (people|others|customers|us|families|parents|members|neighbors|residents|brides|patients|women) (have|are|commented|sharing|shared|posted|posting|saw|agree|replied|with the same|saying|messaged|signed)',
    '12|13|14|15|16|17|18|19|20|22|23|25|26|27|28|30|31|34|35|40|45|50|60 (other|of us|more|different|other) (customers|families|parents|attendees|guests|people|members|brides|tenants|residents|victims|neighbors|women|patients|couples|homeowners|reviews) (answered|replied|came|have|had|are|who|with|joined|posted|messaged|commented|signed|reached|told|said|in|and|now)?',
    '(several|many|lots|12|14|15|20|25|30|a bunch|dozens|forty|fifty) of us (are|will)? (now|all)? (posting|writing|comparing|organizing|filing|reporting|talking|sharing|banding|joining|leaving)',
    '(other|more) (customers|victims|parents|families|attendees|people|brides|tenants|women|patients|guests|neighbors|homeowners) (have|has|are|answered|came|come|messaged|reached|coming|contacted|keep|posted|joining|told me the same|with the same)',
    '(ten|twenty|fifty|hundred|dozens|5|10|20|50|100) (more|bad|one star|1 star)? (more|bad|star)? reviews',
    'tomorrow ... more review|reviews',
    '(my|our|whole) (family|cousins|friends|office|team|church|followers) (is|are|will)? (all)? (posting|leaving|writing|going to (post|leave|write)) ...',
    '(everyone|everybody|whole) (in|on) (town|the (neighborhood|block|office|group|school|county|building)|our (street|town|building|group)|my (group|building|office)) (is|knows|has|will|heard|talking|saw) ...',
    '(influencer|blogger|youtuber|streamer|podcaster|vlogger) (picked|shared|posted|has|with|made|covering|reposted|found) ...',
    '(hashtag|trending|went live|live stream|livestream|livestreamed)',
    'picked up by (a|the|local|several)',
    '(tagged|tagging) (every|the (news|local|mayor|paper)|all|local|everyone|you in) ...',
  ],
}

const judge = (hit: Hit, scene: ReviewScene) => (happened(hit, scene) ? 1 : undefined)

export const spreading: UrgencyRule = {
  id: 'spreading',
  title: 'The complaint is spreading',
  why: 'Hours count, and so does one calm voice. Facts first.',
  tier: 1,
  source: 'Y6',
  readOn: READ_ON,
  example: { marks: 'My video has 200k views and counting.', leaves: 'I found this bakery on TikTok.' },
  cues: [spread, ...spreadingMeanings.cues],
  *find(scene) {
    if (content(scene)) return
    yield* foundIn(spread, scene, judge)
    yield* meant(spreadingMeanings, scene, judge)
  },
  publicReply: 'One calm note, no arguing.',
  steps: [
    {
      id: 'spreading-one',
      title: 'One person speaks',
      detail: 'Everybody else passes questions on. Get the facts first.',
    },
    {
      id: 'spreading-check',
      title: 'Customers, or a crowd?',
      detail: 'Where people post who were never here, the sites have a rule against it. Report those.',
    },
    {
      id: 'spreading-statement',
      title: 'One statement',
      detail: 'What happened, what you are doing, where to reach you.',
    },
  ],
}
