import type { SensitiveRule } from './sensitive-rule'
import { before } from './shapes'

/** Debt, credit, income, a declined card. */
export const financial: SensitiveRule = {
  id: 'financial',
  title: 'Money troubles and credit',
  why: 'What a customer earns, owes or could not pay must not stand in public.',
  example: { marks: 'My card was declined.', leaves: 'They gave us store credit.' },
  phrases: [
    'my|our|the balance (due|is|was)?',
    'student loans|loan',
    'pulled (my|our) credit ...',
    "(my|our) insurance (denied|dropped|rate|premium|premiums|went up|lapsed|only covers|wouldn't|refused|won't)",
    '(delta|aetna|cigna|humana|medicare|medicaid|blue cross|kaiser) (something)? (insurance|dental)?',
    'denied|declined|approved|preapproved|rejected',
    '(my|our|his|her) (fico|credit)? (score|scores) (dropped|fell|is|was|went|tanked|took|of|down|by)? ...?',
    '(pension|pensioner|debts|savings account|checking account|routing number|payday|paychecks|stimulus|inheritance|alimony|garnished|garnishment|insolvency|repossession|arrears|deferment)',
    '(the|an|my|our|tax|irs|sales tax|being) audit|audited',
    '(tax|irs) (bill|letter|notice|return|refund|penalties)',
    '(my|our|his|her) (taxes|return|returns|w2|1099|schedule c|deductions|credit report|credit line|heloc|loan|mortgage|rate|closing|appraisal|escrow|books|payroll|bank statements|finances)',
    '(after|since|when) (the|my|our) (layoff|layoffs|bankruptcy|foreclosure|divorce)',
    '(social security|disability|unemployment|welfare|snap|medicaid) (check|checks|benefits|income|payments)',
    '(two|three|one|a month|months|weeks|payments) behind',
    'live|living on (a)? (pension|fixed|disability|tips|one income|social)',
    '(my|our|his|her|the|debit|credit)? (debit|credit)? card (was|got|gets|kept|keeps|being|were|is|had been|has been)? (getting)? declined|denied|rejected|maxed|frozen',
    'declined (card|cards|my card|her card)',
    'insufficient funds',
    'overdraft|overdrawn|overdrew|overdrafted (fee|fees|my|our|account)?',
    'bounced|bounce|bouncing ... (check|checks|cheque|payment|rent|mortgage)',
    '(bounced|rejected|audited|flagged|froze|garnished) (my|our|his|her) (return|taxes|account|wages|refund)',
    '(the)? irs (bounced|rejected|audited|is|says|sent|letter|came|audit|penalty|owes|notice|flagged|wants|fined)? (my|our)? (return)?',
    'owe|owed|owing|owes (the)? (irs|bank|back taxes|taxes|rent)',
    'back taxes',
    '(tax|irs) (audit|lien|debt|penalty|penalties|problem|problems|trouble)',
    "bankrupt|bankruptcy|foreclosure|foreclosed|repossessed|repo'd|insolvent",
    '(my|our|his|her|in|credit card|medical|student|of|the|into|deep in|some|all our|all my) debt|debts',
    'credit (score|rating|report|history|check|limit|problems|card debt)',
    'bad|poor|no|ruined|hurt|destroyed|terrible|rebuilding|rebuild|damaged|my|our credit',
    '(denied|declined|rejected|turned down|approved|refused) (for)? (a|the|my|our)? (loan|mortgage|credit|financing|refinance|card|lease)',
    '(my|our|the|his|her) (loan|mortgage|refinance|application|financing) (was|got|is|were|has been|had been) (denied|declined|rejected|approved|turned down|delayed)?',
    'behind on (my|our|the|his|her)? (rent|mortgage|payments|bills|taxes|loan)',
    'payment plan|plans',
    'fixed income',
    'on (social security|disability|food stamps|unemployment|welfare|medicaid|medicare|a pension|benefits|a (tight|fixed|limited) (budget|income))',
    'low income',
    '(lost|losing|losing|between) (my|his|her|our)? (job|jobs)',
    'laid off',
    'unemployed|unemployment|jobless',
    'living paycheck',
    'paycheck to paycheck',
    '(my|our|his|her|life|entire|whole|all our|all my|college|retirement) savings',
    '(my|our|his|her) (paycheck|salary|income|wages|pension|rent|mortgage|inheritance|retirement|401k|bank account|bank balance|student loans|budget|tax refund|tax return|w2|down payment)',
    'social security (number|check)?',
    'bank account (numbers?|details|info|information)?',
    'i make|earn $ ...',
    "(can't|couldn't|cannot|can not|could not|can barely|could barely|barely) (really|even)? afford",
    'afford (rent|groceries|a lawyer|to (eat|lose|pay|miss|replace))',
    'broke (college|student|right now|after|until|single)',
    'sent (me|us|him|her|my account|it) to collections',
    'collection agency|agencies',
    'payday loan',
    'wages (were)? garnished',
    'financial (trouble|hardship|difficulty|difficulties|situation|aid|problems|stress|ruin)',
    'money is tight',
    'single income',
    'maxed out (my|our|the|a|credit|his|her|every) (card|cards|credit|limit)?',
    'cards|card|credit maxed out',
    'net worth',
    'pension|pensioner|pensioners',
    '(no|have|had|in|my|our|his|her|of) (any|the)? debt|debts',
    '(charges|withdrawals|debits|withdrawal|transfer|transfers|taken|came out|drained|money) (were|was|made)? (from|out of|on) (my|our|his|her) (checking|savings|account|bank|pension|debit|credit)',
    '(drained|emptied|cleaned out|wiped out) (my|our|his|her) (account|checking|savings|bank)',
    '(all|everything|the last of|most of) (of)? (the|our|my)? (money|cash) (we|i|my|our|from|that) (had|have|saved|mother|own)?',
    'somebody|someone|they (bought|charged|opened|used|spent) ... (with my|on my|with it|in my name|tickets|sneakers|gift cards)',
    '(opened|open) (a|an)? (account|card|loan|line of credit) in my name',
    'identity theft',
    '(payment|rent|mortgage|check|cheque|transfer|card|direct debit) (was|got|has)? (bounced|declined|returned|rejected)',
    '(fell|falling|got|get|am|are|was|were|months|weeks) behind (on|with) (my|our|the)? (rent|mortgage|bills|payments|loan|car note|child support)',
    '(food|rent|housing) (stamps|assistance|voucher|vouchers)',
    '(on|my|our|his|her) (disability|ssi|ssdi|benefits|universal credit|welfare|food stamps)',
    'section 8',
    '(scrape|scraped|scraping|saved|saving|save) (up|together) (for|the|all|to|every)',
    '(between jobs|out of work|lost my income|no income|broke as|flat broke|dead broke)',
    '(took|take|taking) (out)? (a|another|second) (loan|mortgage|cash advance|home equity|advance)',
    '(remortgage|remortgaged|refinanced|refinance|refinancing) (my|our|the)?',
    '(chapter (7|13|11|seven|thirteen|eleven))',
    '(hurt|hit|ruined|dinged|dropped|tanked|wrecked) my credit (score)?',
    '(late fees|overdraft) (from|at) my bank',
    '(can|could) (not|hardly|barely|only just) (afford|pay) (it|this|the|to|my|our|rent|for)?',
    'down to my last',
    'lien on (my|our|the)',
  ],
  judge: (hit, scene) => {
    const words = scene.document.text.slice(hit.start, hit.end).toLowerCase()
    // A lender denies credit; elsewhere a refill is denied.
    if (/^(?:denied|declined|approved|preapproved|rejected)$/.test(words))
      return (
        (LENDER.test(scene.review.trade ?? '') &&
          !/^(?:he|she|they|was|were)$/.test(scene.document.tokens[hit.first - 1]?.word ?? '')) ||
        undefined
      )
    if (
      /^bank account/.test(words) &&
      !/^(?:number|details|info)/.test(words.slice(13)) &&
      !OWN.test(before(scene.document.text, hit.start, 30))
    )
      return undefined
    if (
      /^(?:bad|poor|no|hurt|my|our) credit$/.test(words) &&
      /^(?:card|cards|for|to)$/.test(scene.document.tokens[hit.last + 1]?.word ?? '')
    )
      return undefined
    return true
  },
}

const LENDER = /lend|loan|mortgage|bank|credit|insur|financ/i
const OWN = /\b(?:my|our|mine|i|me)\b/
