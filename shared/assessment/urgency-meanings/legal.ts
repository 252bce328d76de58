import { meanings } from '../urgency/urgency-rule'

/** Who is told, in the ways people tell it. */
export const legalMeanings = meanings(
  'legal-meant',
  [
    '(my|our|her|his) {lawyer} (wants|needs|asked|has|had|requested|suggests|recommends|will|is|says|said|would)',
    '(food standards|trading standards|environmental health|fair trading|consumer watchdog|watchdog|insurance department|labor department|fair housing|health inspectorate|city council|data protection|privacy commissioner)',
    '(let|have|get) (a|the) (judge|court|jury|magistrate|arbitrator) (decide|sort|settle|look|rule|hear)',
    'case (number|no|file) ... (from|with|at|now|is|for)',
    '(producer|presenter|reporter|journalist|editor|columnist) (from|at|of|for|with|rang|called) ...',
    '(papers|paperwork|summons|complaint) ... (served|be served|serving|in the mail from my)',
    '(be|been|being|get|getting) (legally)? served (with (papers|a|the|legal|notice)|papers|notice|a (lawsuit|summons)|the papers)',
    '(judge|court|jury|magistrate|tribunal) (will|can|to|decides|decide|agree|agreed|hear|sort)',
    '(in front of|before) (a|the) (judge|court|jury|magistrate|arbitrator|board)',
    '(filed|filing|file|sent|opened|submitted|lodged|filled out|made|logging|put in) (a|the|an|my|our|out|formal)? ... (complaint|claim|case|form|grievance) (form)? (with|to|against|at|about) (the)? ...',
    '(reported|reporting|report) (you|them|this|it|him|her|the (place|shop|clinic|office|restaurant|company|owner|doctor)) to (the|my|our|a) ... (board|state|county|city|department|authorities|agency|commission|bureau|inspector|regulator|association|insurance commissioner|inspectors)',
    '(county|city|state|health|food|building|fire) inspector(s)? ...',
    '(reporter|journalist|tv crew|news crew|newspaper|tv station|radio station|local paper|evening news|investigative) ... (interested|called|calling|contacted|coming|story|photos|wants|running|has my|interview|on your side)',
    '(asked|called|contacted|emailed|written to|wrote to|writing) (the|our|my|to the) ... (board|attorney general|ag|commissioner|department|inspector|ombudsman|senator|councilman|consumer|licensing) ...',
    '(legal|lawyer|attorney|solicitor) (letter|bill|fees|route|way|trouble)',
    '(court|legal|official) (stamp|seal|papers|letterhead|mail)|letter(s)? with (a|the) (court|legal|law firm) ...',
    '(in front of|before|from|to) (the|a) (judge|magistrate|jury|tribunal|arbitrator|mediator|ombudsman) ...',
    '(passed|passes|sitting|studying for) the bar (last|this|exam|in|and|with) ...',
    '(took|taken|taking|gave|given|giving) (my|our|a) (statement|deposition|affidavit|sworn statement) ...',
    '(small claims|civil suit|class action|malpractice|wrongful (death|eviction)|injunction|restraining order|subpoena|arbitration|mediator|mediation) ...',
  ],
  [
    [
      'my union rep|my sister|my brother|my wife|my husband|my son|my daughter|my cousin|my uncle|my father|my neighbor|my aunt|my friend',
      '(is|who is|happens to be) (a|an) (lawyer|attorney|solicitor|judge|barrister|paralegal|reporter|journalist)',
      6,
    ],
    [
      'lawyer|attorney|solicitor|paralegal|law firm|legal aid|judge|counsel',
      'letter|drafting|draft|hear from|hearing from|hired|talked to|called|calling|spoke|meeting|in contact|next step|documents|photos|case|advised|told me|says|will be|my cousin|brother|sister|friend|son|daughter|sue|suing|court',
      10,
    ],
    [
      "animal control|humane society|aspca|spca|osha|cfpb|ftc|eeoc|hud|fda|usda|epa|dot|dmv|hipaa|medicare|medicaid|finra|irs|cps|aps|adult protective|child protective|attorney general|ag's office|state ag|office for civil rights|civil rights|department of (transportation|labor|health|insurance|agriculture|education|justice|banking|consumer|licensing|children|aging|motor|buildings|public)|building department|buildings department|licensing|license board|licensing board|state board|medical board|dental board|nursing board|bar association|state bar|health department|health dept|health inspector|board of health|public health|county|city hall|city inspector|code enforcement|fire marshal|labor board|consumer protection|consumer affairs|trading standards|ombudsman|regulator|regulators|the commission|insurance commissioner|housing authority|housing court|rent board|weights and measures|postal inspector|liquor board|gaming commission|public utility commission|utility commission|fair housing|privacy commissioner|data protection|environmental health|food standards|accreditation|ethics board|school board|superintendent|congressman|senator|councilwoman|councilman|alderman|mayor's office",
      'filed|file|filing|fill*|form|forms|complaint|complaints|statement|report|reports|reported|reporting|called|call|calling|told|tell|telling|sent|send|sending|wrote|written|writing|letter|email*|case|opened|open|file number|investigat*|came|coming|visit|inspect*|aware|knows|hear|hears|heard|contact*|copied|notif*|number|talk*|spoke|speak*|accepted|reference|on the phone|phone|pictures|photos|evidence|gave them|have your|has your|looking into|interested|next|hearing|appeal|grades|charge*|fine*|violation*|licen*|shut (you|them|it) down|close (you|them)|went in|submitted|forward*|tip|hotline|claim|petition',
      'i|my|we|our|me|us|you|your|this|it|them',
      14,
    ],
    [
      'lawyer|attorney|solicitor|counsel|law firm|legal team|paralegal|legal aid|barrister|malpractice firm|firm|judge|court|small claims|lawsuit|magistrate|settlement|passed the bar',
      'letter|records|asked for|wants to see|has written|wrote to|in touch|papers|see you|photos|evidence|documents|insurance papers|case|first case|my cousin|my sister|my brother|my wife|my husband|my son|my daughter|my uncle|my nephew|my friend|retain*|hired|called|consult*|advice|advised|told me|says|hear from|talk to|speak to|next step|sue|suing|filing|served|demand|contacted|sent|deposition|claim|head office|insurer',
      'you|your|this|their|them|he|his|what|that is|it|those|these|office|contract|jaw|owner|company|business|clinic|shop|hotel|they',
      12,
    ],
    [
      'channel (2|3|4|5|6|7|8|9|10|11|12|13|two|four|five|seven|nine)|reporter|reporters|journalist|newsroom|news crew|news team|local news|newspaper|the paper|courier|herald|tribune|gazette|tv station|radio|investigative|consumer reporter|podcast|documentary|columnist|editor|press|camera crew',
      'doing a (piece|story|segment|report)|piece on|story|called|emailed|contacted|came by to|photograph|interview*|gave them|sent them|paperwork|wants|interested|covering|investigat*|talk to|talked to|spoke|hear|told|tip|tipped|running|will run|air|airs|airing|camera|on your side|comment on|looking into|article',
      'you|your|my|this|their|them|ceiling|owner|business|company|lots|about|clinic|school|landlord|what|i|me|us',
      14,
    ],
  ],
)
