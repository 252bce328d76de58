import { idiom, negated } from '../../text/context'
import type { SensitiveRule } from './sensitive-rule'

/** Lawyers, suits, police, complaints to authorities, family courts. */
export const legal: SensitiveRule = {
  id: 'legal',
  title: 'Legal matters',
  why: 'A claim, a report or a case is settled elsewhere; a public word on it can be used against either side.',
  example: { marks: 'I filed a police report.', leaves: 'It is criminal how good this is.' },
  phrases: [
    '(my|our|his|her|a|the)? dui|dwi',
    '(county|small claims|family|traffic|state|federal|civil|housing|district|municipal) court',
    'see you in ... court',
    'filed with the ...',
    '(state|county|city) _ department',
    '(call|called|calling|told|contact|contacted|tell|to|emailed|wrote) (to)? channel _',
    '(the|a|county|city|state|health|building|fire|housing|electrical) (county|city|state|health|building|fire|housing|town|township|electrical|plumbing|food)? inspector|inspectors',
    '(the)? (state|county|city|federal|national|local|provincial) (banking|insurance|licensing|consumer|medical|dental|nursing|health|labor|veterinary|attorney|real estate|education|food|building|housing|fire|contractor|contractors|bar|cosmetology)? (office|board|agency|authority|regulator|regulators|commission|ombudsman|inspector|department|association|bureau|marshal)',
    'ombudsman|regulator|regulators|arbitration|arbitrator|mediation|mediator|subpoenaed|deposed|testify|testified|plaintiff|defendant|prosecutor|detective|sheriff|magistrate|injunction',
    'fire marshal',
    '(our|my|his|her|legal) counsel',
    "(will be|am|are|we're|i'm|going to be|have) filing (with|a|against|for)?",
    'will be filing',
    'power of attorney',
    '(accident|crash|collision) (report|case|claim)',
    '(estate|custody|divorce|immigration|criminal|traffic|tax|injury|accident|bankruptcy|landlord|tenant|adoption) (case|matter|attorney|lawyer|law|hearing|court|papers|paperwork|dispute)',
    'before i|we (call|go to) the? police|cops|lawyer',
    '(call|calling|called|go to|going to|tell|telling|told) (the|my|our|a)? (police|cops|sheriff|lawyer|attorney|licensing|osha|irs|fbi|press|news|city|county|state)',
    '(citation|citations|ticketed|summons|parole officer|probation officer)',
    'immigration|asylum|citizenship (application|papers|interview|case|status|was|is|denied|approved)',
    '(my|our|his|her|a|the|an|your|their)? lawyer|lawyers|attorney|attorneys|solicitor (we|i|has|is|said|will|advised|told|says|sent)? (talked to)?',
    '(my|our|a|the|his|her|this|class action)? lawsuit|lawsuits|litigation|subpoena|affidavit|deposition',
    "(will|going to|gonna|i'll|we'll|am|are|is|could|should|may|to|i|we|considering|threatened to)? sue|suing|sued (you|them|the|for|us|me|over)?",
    'small claims (court)?',
    '(in|to|to family|go to|went to|taking (you|them|this) to|see you in|take (you|them|it) to|the|traffic|family|civil|housing|probate|bankruptcy) court (date|hearing|case|order)?',
    'legal (action|aid|fees|advice|proceedings|notice|demand|trouble|team|counsel|claim|help|battle|custody)',
    '(filed|file|filing|made|make|making|put in|took out|opened|open|submitted|have|reported|started|report|lodged)? (a|the|an|another|formal|official)? (police|incident) report|reports|complaint',
    '(called|call|calling|contacted|involve|notify|notified|reported (it|this|them|him|her) to) (the)? (police|cops|sheriff|911)',
    'police (came|report|were|was|officer|took|said|are|have|department|now|involved|case)?',
    '(a|the|my|our|to|with|file|filed|filing)? bbb (complaint|complaints|report|claim)?',
    'better business bureau',
    '(filed|file|filing|filed a|formal|a|consumer) complaint (with|to|against) (the|city|state|county|board|medical|_) ...?',
    'complaint (with|to|against) the _ (board|department|bureau|general|commission)?',
    "attorney general's? (office)?",
    'health (department|inspector|inspectors|inspection|board)',
    'department of (health|labor|consumer|insurance|agriculture|licensing|motor|justice|children)',
    'consumer (affairs|protection)',
    'licensing (board|hears|department|complaint|agency|authority)?',
    "state|medical|dental|nursing|bar|contractors|contractor's|cosmetology|veterinary|licensing board",
    'board of (health|cosmetology|nursing|dentistry|pharmacy|medicine|education)',
    'reported|reporting|report (you|them|him|her|this|it|it all|everything) to',
    'osha|ftc|fda|epa|cps|eeoc|ada|hipaa|cfpb (complaint|violation|report|claim|lawsuit)?',
    'child protective services',
    'code enforcement',
    'building inspector|department',
    '(my|our|the|a|his|her|divorce|insurance|injury|final|reached a|cash) settlement',
    '(my|our|his|her|a|the|messy|ugly|nasty|bitter) divorce (case|papers|lawyer)?',
    'divorce|divorced|divorcing|custody|probate|adoption|guardianship|eviction|evicted|alimony',
    'child support|custody',
    'restraining|protective|court order',
    '(criminal|personal injury|malpractice|wrongful|workers comp|workers compensation|insurance|injury|damage|slander|libel|defamation|discrimination|harassment|warranty|liability) (case|claim|claims|charge|charges|suit|record|death|termination)',
    '(my|our|the|his|her|this|a) (case|trial|hearing|appeal|verdict|charges|arrest|will|estate|visa|green card|asylum|immigration|deportation|bankruptcy|dui|dwi|probation|parole|felony|misdemeanor|warrant|citation|ticket) (case|lawyer|papers|hearing|was (dismissed|dropped|settled|denied|approved))',
    '(dui|dwi|felony|misdemeanor|probation|parole|arrested|arrest|jail|prison|convicted|indicted|malpractice|fraud charges)',
    'press|pressed|pressing charges',
    'traffic ticket',
    'cease and desist',
    'demand letter',
    "mechanic's|mechanics lien",
    'file|filed|filing|put a (claim|lien|chargeback|dispute|grievance|lawsuit|suit|report|charge)',
    'won (my|our|the|his|her) case',
    'my case (was|is|to|went|settled)?',
    'took (my|our|his|her) case',
    'immigration (case|status|papers|hearing|lawyer)',
    'insurance claim|adjuster|adjusters|claim',
    '(claims|insurance) adjuster',
    '(at|to|in|with|before) the (courthouse|magistrate)',
    '(retained|hired|hiring|spoke (to|with)|consulted|talked to|consulting|contacted) (a|an|my|our|with)? (lawyer|attorney|counsel|solicitor|ms _|mr _|paralegal)',
    '(keep|kept|withheld|keeping) (my|our|the) (whole|full|security)? deposit (and|so|for)? ...? (landlord|lawyer)?',
    'landlord (tried|refused|kept|wants|evicted|sued|filed) ...',
    '(green card|visa|work permit|naturalization|asylum|citizenship) (application|interview|case|hearing|petition|papers|denied|approved)',
    '(child|full|joint|sole|shared) custody',
    'custody|divorce (battle|hearing|papers|case|agreement|lawyer|schedule|mediation)',
    '(my|our|his|her|the|a) (divorce|custody|annulment|separation|prenup|restraining order|protection order|eviction|will|estate|trust|probate|inheritance|dui|bail|bond|parole|probation|warrant|felony|misdemeanor|arrest|deposition|settlement|appeal|hearing|trial|verdict|lawsuit|subpoena|affidavit)',
    '(speeding|traffic) ticket|tickets|citation',
    '(named|listed) in (a|the) (suit|lawsuit|complaint|will)',
    "(workers|worker's|workers') comp (claim|case)?",
    '(report|reported|complaint|complained) (you|this|it|them|him|her)? (to|with) (the|your)? (authorities|state|city|county|board|police|department|regulator|council|trading standards|licensing|hoa)',
    'trading standards|citizens advice|ombudsman',
    '(case|docket|police report|incident) (number|no|#)',
  ],
  judge: (hit, scene) => {
    const { tokens } = scene.document
    const words = scene.document.text.slice(hit.start, hit.end).toLowerCase()
    if (idiom(hit, scene)) return undefined
    if (/\b(?:sue|suing|sued)\b/.test(words) && negated(hit, scene)) return undefined
    if (
      /^(?:the|my|a|his|her|our) (?:will|trust|estate|bond|appeal|trial|hearing)$/.test(words) &&
      !OWN_CASE.test(words + ' ' + (tokens[hit.last + 1]?.word ?? ''))
    )
      return undefined
    if (
      /^(?:a |an |the |your |their )?(?:lawyers?|attorneys?)$/.test(words) &&
      PROFESSION.test(scene.review.trade ?? '')
    )
      return undefined
    if (
      /^(?:in|to|the) court$/.test(words) &&
      /^(?:tennis|basketball|food|pickleball|squash|volleyball)$/.test(tokens[hit.last]?.word ?? '')
    )
      return undefined
    return true
  },
}

/** In these trades "the lawyer" is the business. */
const PROFESSION = /lawyer|law|attorney|legal/i
/** "The trial" of a class is free; "my trial is in May" is a case. */
const OWN_CASE =
  /^(?:my|our|his|her) (?:will|trust|estate|hearing|trial|appeal) (?:was|is|went|lawyer|attorney|and|date|got)$/
