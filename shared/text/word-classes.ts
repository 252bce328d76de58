/** Named classes of words for `{name}` in phrases. A class is a meaning, not a collection of cases. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  relative: [
    'wife',
    'husband',
    'spouse',
    'partner',
    'fiance',
    'fiancee',
    'fiancé',
    'fiancée',
    'son',
    'sons',
    'daughter',
    'daughters',
    'kid',
    'kids',
    'child',
    'children',
    'baby',
    'toddler',
    'infant',
    'mother',
    'mom',
    'mum',
    'mama',
    'father',
    'dad',
    'papa',
    'parents',
    'grandmother',
    'grandma',
    'nana',
    'grandfather',
    'grandpa',
    'grandparents',
    'grandson',
    'granddaughter',
    'grandkids',
    'sister',
    'sisters',
    'brother',
    'brothers',
    'aunt',
    'uncle',
    'niece',
    'nephew',
    'cousin',
    'mother in law',
    'father in law',
    'sister in law',
    'brother in law',
    'stepson',
    'stepdaughter',
    'family',
    'twins',
  ],
  child: [
    'son',
    'daughter',
    'kid',
    'kids',
    'child',
    'children',
    'baby',
    'toddler',
    'infant',
    'newborn',
    'grandson',
    'granddaughter',
    'niece',
    'nephew',
    'boy',
    'girl',
    'teenager',
  ],
  number: [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'several',
    'many',
    'multiple',
    'countless',
    'couple',
  ],
  weekday: [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'mondays',
    'tuesdays',
    'wednesdays',
    'thursdays',
    'fridays',
    'saturdays',
    'sundays',
  ],
  month: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  be: ['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "wasn't", "weren't", "it's", "that's"],
  possessive: ['my', 'our', 'his', 'her', 'their', 'your'],
  /** What a business can be called. */
  firm: words(`plumber plumbers electrician electricians mechanic mechanics dentist dentists doctor doctors vet vets groomer groomers
    contractor contractors roofer roofers mover movers painter painters landscaper landscapers cleaner cleaners tutor trainer barber
    stylist hairdresser lawyer attorney accountant photographer florist caterer locksmith exterminator installer handyman repairman
    company companies outfit outfits firm firms business businesses crew guy guys place places shop shops store stores restaurant
    restaurants cafe bakery pizzeria bar pub hotel hotels motel salon salons spa garage garages dealer dealership clinic clinics hospital
    practice office gym gyms studio school daycare kennel sitter agency bank lender broker insurer venue provider providers
    technician tech builder builders landlord chain`),
  /** Somebody who works there. */
  staff:
    words(`waiter waitress server servers bartender hostess host barista cook chef manager owner owners receptionist clerk cashier
    stylist technician tech techs mechanic hygienist dentist doctor nurse therapist masseuse masseur trainer coach instructor teacher
    tutor driver drivers mover movers foreman plumber electrician installer installers cleaner cleaners crew worker workers employee employees staff
    bouncer guard security supervisor salesman saleswoman salesperson guy guys lady woman man kid kids girl boy dude team assistant aide
    housekeeping housekeeper maid maids contractor contractors groomer vet photographer caterer locksmith agent adviser officer`),
  pet: words(`dog dogs puppy pup cat cats kitten kitty pet pets horse pony rabbit bunny bird parrot hamster ferret lab labrador poodle beagle terrier
    bulldog frenchie pug dachshund chihuahua shepherd retriever doodle goldendoodle husky collie spaniel corgi pitbull yorkie
    schnauzer greyhound hound mutt`),
  dessert: words('chocolate cake cheese sugar butter brownie pasta carbs bbq bacon frosting'),
  /** Things that are praised by calling them killer, bomb or crack. */
  praised:
    words(`tacos taco burger burgers wings fries pizza pie sauce salsa ramen food coffee espresso latte brunch breakfast sandwich
    sandwiches sushi cookies cookie cocktail cocktails drinks margarita margaritas burrito burritos brisket ribs bbq barbecue salmon
    trout meat turkey chicken ham cheese paprika gouda almonds old mac pho curry donuts pastries bread queso guac dumplings noodles
    steak chili bagel bagels cupcakes playlist patio vibe place spot deal massage facial haircut workout class workouts`),
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
