import type { Hit } from '../../text/phrases'
import { anyOf, isPast, sentenceTokens, wordsAfter, wordsBefore } from '../neighbourhood'
import { fromWordings, type ReplyRule, type ReplyScene } from '../reply-rule'
import { moneyTroubles } from '../lexicon/money'

/** The customer's debt, credit, income, and payments that failed. */
export const financial: ReplyRule = {
  id: 'financial',
  title: 'Debts, credit, declined cards',
  severity: 'block',
  message: 'It tells everyone about their money.',
  why: 'What a customer owes, earns or could not pay is nobody else’s affair. A lender paid $120,000 for such replies.',
  source: 'L9',
  readOn: '2026-11-24',
  example: { marks: 'Your card was declined twice.', leaves: 'I’d like to go over the bill with you directly.' },
  ...fromWordings([
    { phrases: moneyTroubles, when: isTheirMoney },
    {
      phrases: [
        "(card|cards|check|cheque|checks|payment|payments|ach|debit|transaction|deposit|visa|mastercard|amex|autopay|bank) (you gave us|you used|on file|to us)? (was|were|is|are|had been|got|kept|has been|keeps|has|have|that|came|comes|did not|didn't|would not|wouldn't)? (being)? (declined|bounced|bounce|rejected|returned|refused|failed|came back|back unpaid|reversed|cancelled|canceled|expired|go through|clear|cleared|late|stopped|overdrawn|maxed|insufficient|past due|overdue|frozen|flagged)",
        '(declined|bounced|rejected|returned|maxed out|expired|overdrawn|bad|rubber|hot) (card|cards|check|cheque|checks|payment|payments|account|visa)',
        '(financing|loan|mortgage|credit|funding|lease approval|payment|money) (fell|falls|had fallen|was falling) through',
        "(financing|loan|credit) (was|is|got|never|did not|didn't) (denied|declined|refused|approved|turned|come|clear|go)",
        '(walked out|skipped out|ran out|left|stiffed us|ducked out) (on|without paying|on paying) (the|your|a|that|his|her|our)? (tab|bill|check|invoice)?',
        '(nonpayment|non payment|pre approval|preapproval|pre approved|preapproved|job gap|employment gap|gap in employment|irs notice|letter from the irs|irs letter|tax notice|collections account|collections accounts|collection account|unpaid medical|charge off|charge offs|charged off|down payment money|gift funds|bank statements|pay stubs|paystubs|credit union|credit line|credit limit|credit problems|money owed|still open on|remains open on|open on the account|open on your account|outstanding on)',
        "(bank|card company|lender|credit card|insurer) (turned down|declined|rejected|refused|returned|stopped|reversed|froze|flagged|wouldn't|would not|didn't|did not) ",
        '(turned down|refused|declined) (the|your|that|a|each|every) (last|first|second|card|payment|charge|check|transaction|loan)',
        '(lapsed|cancelled|canceled|suspended) (for|over|because of|due to|after) (nonpayment|non|missed|late|unpaid|lack)',
        '(insufficient funds|nsf|overdrawn|overdraft|bankrupt|bankruptcy|foreclosure|foreclosed|repossess*|collections|collection agency|debt collector|credit score|credit report|credit history|credit rating|credit check|bad credit|poor credit|low credit|fico|delinquent|delinquency|back taxes|back rent|tax lien|lien|garnish*|wage garnishment|past due|overdue|arrears|in default|defaulted|payment plan|installment plan|late payment|late payments|missed payment|missed payments|unpaid balance|outstanding balance|open balance|balance due|unpaid invoice|unpaid invoices|unpaid bill|unpaid bills|unpaid fees|outstanding invoice|outstanding bill|debt to income|debt ratio|debt load|welfare|food stamps|medicaid|unemployment check|child support|alimony|chargeback|chargebacks|dispute with your bank|loan denial|denied for|denied credit|denied the loan|loan was denied|upside down on|underwater on|second mortgage|cosigner|co signer|bounced|audit|audited|unreported income|undeclared|withholding|gambling|living paycheck|paycheck to paycheck)',
        '_ (credit)? score',
        'score of _',
        "(you|you've|you're|your account|your file|customer|client|he|she|they|the customer|this customer|account|this account|invoice|tab|bill|balance|family) (still|also|now|currently|already|yet|always|both|is|are|was|were|has|have|had|does|do)? (owe|owes|owed|owing|behind on|behind with|days behind|weeks behind|thirty days behind|sixty days behind|ninety days behind|30 days behind|60 days behind|90 days behind|in debt|late on|late with|late paying|not paid|not yet paid|never paid|haven't paid|hasn't paid|didn't pay|did not pay|has not paid|have not paid|won't pay|refused to pay|refuse to pay|refuses to pay|unable to pay|could not pay|couldn't pay|couldn't afford|could not afford|can't afford|cannot afford|stiffed|skipped out on|skipped the|walked out without|left without paying|stopped paying|stop paying|months behind|two months behind|three months behind|weeks behind|unpaid|outstanding|past due|overdue|overdrawn|broke|bankrupt|short of money|short on cash|short on money|in arrears|sent to collections|in collections|went to collections|disputed the charge|disputed the|reversed the charge|charged back|ran up|run up|ask for a discount|asked for a discount|asked to pay later|asked for credit|asked us for time|asked to pay in|asked for more time|paid late|pay late|pays late|paid in installments|missed two|missed three|missed a payment|missed payments|missed several)",
        "(your|their|his|her|customer's|the client's) (poor|bad|low|own|total|monthly|yearly|annual|unpaid|outstanding|overdue|late|past|current|remaining|tight|limited|high|existing|personal|family|household|bank)? (debt|debts|credit|income|salary|wages|finances|financial|savings|mortgage|budget|bankruptcy|balance|arrears|overdraft|loan balance|tax debt|taxes owed|credit card debt|student loans|bank account|bank balance|bank statements|paycheck|earnings|net worth|assets|down payment|creditors|money troubles|money problems|finances|unpaid invoice|tab|credit cards)",
        "(income|earnings|credit|debt|debts|assets|savings|collateral|down payment|ratio|employment) (was|were|is|are|did|did not|didn't|does|do|fell|falls|came|simply|could|could not|couldn't|would) (not|n't|too|below|above|short|insufficient|unstable|support|qualify|meet|cover|enough|on credit|low|high|irregular|in on|unverified)",
        "(didn't|did not|don't|do not|doesn't|does not|couldn't|could not|failed to|unable to|won't|would not|wouldn't) (qualify|meet the income|show enough income|prove income|have the income|have the credit|pass the credit|document your income)",
        '(on|in|of|with|behind on|maxed out on) (your|their|two|three|several)? (credit card|credit cards) (debt|balance|and)?',
        '(money|financial|credit|cash flow|debt|tax) (trouble|troubles|problems|difficulties|issues|situation|hardship|struggles)',
        '(tab|bill|invoice|account|balance|statement) (is|was|remains|stayed|still|has been|went|sits|stands|still sits|still stands|has gone) (still|not|yet|unpaid|open|at|outstanding|overdue|past|short)? (unpaid|open|outstanding|overdue|past due|not paid|to collections|unsettled|due|short)',
      ],
      when: (hit, scene) => {
        const said = scene.document.text.slice(hit.start, hit.end).toLowerCase()
        const tokens = sentenceTokens(scene, hit.first)
        const words = tokens.map(token => token.word)
        const before = wordsBefore(scene, hit.first, 4)
        if (/^(?:walked|skipped|ran|left|ducked) /.test(said)) return /tab|bill|check|invoice|paying/.test(said)
        if (/score/.test(said)) return /\d{3}/.test(said) || (/credit/.test(said) && anyOf(words, YOURS))
        if (/^(?:on|in|of|with)\b/.test(said))
          return (
            /card/.test(said) &&
            (anyOf(words, YOURS) || (scene.regulated && /\d/.test(tokens.map(token => token.word).join(' ')))) &&
            /balance|debt|owe|\d/.test(words.join(' '))
          )
        if (anyOf(before.slice(-2), NOBODY) || anyOf(words.slice(0, 6), GENERAL)) return false
        if (
          /^(?:collections|lien|audit|audited|gambling|debt|garnish\w{0,30}|bounced|withholding|chargebacks?|overdue|past due|expired|payment plan|welfare)$/.test(
            said,
          )
        )
          return anyOf(words, YOURS) && !anyOf(words, OWN_DEBT)
        if (
          /\b(?:budget|deposit|taxes owed|tab|broke|asked for a discount|savings|transaction|disputed the|assets|short|down payment)\b/.test(
            said,
          )
        )
          return (
            anyOf(words, YOURS) &&
            !/\bon (?:a|any) budget\b/.test(words.join(' ')) &&
            !(/budget/.test(said) && !scene.regulated)
          )
        if (/^(?:card|bank|machine|reader)/.test(said) && anyOf(wordsAfter(scene, hit.last, 1), READER)) return false
        if (/^your credit$/.test(said)) return !/credit (?:on|to|for|back|note|is (?:on|waiting))/.test(words.join(' '))
        if (/\bowed\b/.test(said) && !/\d|money|us\b|balance|month|bill|rent/.test(words.join(' '))) return false
        if (/\b(?:owe|owes|owed|owing)\b/.test(said) && anyOf(wordsAfter(scene, hit.last, 3), APOLOGY)) return false
        return true
      },
    },
    {
      phrases: [
        '(we|i) (sent|have sent|handed|passed|turned) ... (to collections|to a collection|to the collection)',
        '(paying|paid|pay) ... (in installments|on time|months late|weeks late|late every)',
      ],
      when: (hit, scene) =>
        anyOf(
          sentenceTokens(scene, hit.first).map(token => token.word),
          YOURS,
        ),
    },
  ]),
}

const YOURS = new Set([
  'you',
  'your',
  "you're",
  "you've",
  "you'd",
  'yours',
  'client',
  'customer',
  'account',
  'invoice',
  'he',
  'she',
  'they',
  'their',
  'his',
  'her',
])
const NOBODY = new Set(["anyone's", 'no', 'nobody', "anybody's", "people's", 'any'])
const GENERAL = new Set(["anyone's", "people's", 'privacy', "everyone's", "anybody's"])
const READER = new Set(['reader', 'readers', 'machine', 'terminal', 'holiday'])
const OWN_DEBT = new Set(['we', "we're"].filter(word => word === 'never'))
/** "We owe you", "you are owed an apology". */
const APOLOGY = new Set(['apology', 'explanation', 'better', 'answer', 'call', 'word', 'an'])

const LENDERS = new Set([
  'lender',
  'accountant',
  'bank',
  'insurance',
  'tax',
  'mortgage',
  'credit-union',
  'landlord',
  'storage',
])
const OWN_MONEY = new Set(['we', 'i', 'our', 'my', "we've", "i've", 'us'])

/** One customer's money: said to or of somebody, or in a trade where every such word is about an account. */
function isTheirMoney(hit: Hit, scene: ReplyScene): boolean {
  const words = sentenceTokens(scene, hit.first).map(token => token.word)
  if (
    /\bow(?:es?|ed|ing) you\b/.test(words.join(' ')) ||
    anyOf(words, GENERAL) ||
    anyOf(wordsBefore(scene, hit.first, 3), OWN_MONEY)
  )
    return false
  return (
    anyOf(words, YOURS) ||
    ((words.some(isPast) || OPEN_NOW.test(words.join(' '))) &&
      (scene.regulated || LENDERS.has(scene.context.profile.trade) || ACCOUNT.test(words.join(' '))))
  )
}

const ACCOUNT =
  /\b(?:card|cards|rent|tuition|membership|account|invoices?|payments?|loan|financing|lease|installments?)\b/
/** Something is open today: no past tense is needed. */
const OPEN_NOW = /\b(?:late|behind|overdue|unpaid|open|outstanding|due|at the limit|don't leave|doesn't leave)\b/
