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
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
    'thirty',
    'forty',
    'fifty',
    'sixty',
    'ninety',
    'hundred',
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
  body: words(`arm arms leg legs wrist wrists ankle ankles hip hips knee knees back neck head face eye eyes finger fingers toe toes hand hands
    foot feet shoulder shoulders scalp skin tooth teeth nose chin lip lips ear ears elbow rib ribs collarbone skull forehead cheek cheeks
    thumb thigh thighs shin calf stomach jaw nail nails cuticle cuticles tailbone pelvis spine toenail fingernail molar`),
  food: words(`food meal dish soup salad burger pizza taco tacos burrito sandwich rice noodles pasta sauce chicken drink coffee tea latte water
    ice cake bread cookie cookies muffin plate bowl dinner lunch breakfast fries curry pie steak sushi milk dessert pastry croissant
    bagel wrap takeout omelet eggs soda beer wine bite ramen dumplings spinach lettuce pancakes cereal order entree appetizer
    wings quesadilla nachos gyro bun smoothie cup glass mouth cream donut pho chili stew fish shrimp salmon sub hoagie calzone`),
  allergen:
    words(`peanut peanuts nut nuts walnut walnuts almond almonds cashew cashews pecan pecans pistachio hazelnut dairy milk cheese butter
    cream gluten wheat flour breadcrumbs croutons soy sesame tahini egg eggs shellfish shrimp crab lobster fish lactose latex
    mustard strawberry kiwi yogurt mayo`),
  vermin: words(
    `roach roaches cockroach cockroaches mouse mice rat rats rodent rodents maggot maggots weevil weevils larvae`,
  ),
  insect: words(
    `fly flies bug bugs ant ants worm worms beetle spider insect insects caterpillar moth gnat gnats earwig slug snail`,
  ),
  child:
    words(`son daughter kid kids child children baby toddler infant newborn grandson granddaughter niece nephew boy girl girls boys
    teenager kindergartner preschooler twins babies sons daughters grandkids grandchild grandchildren stepson stepdaughter`),
  lawyer: words('lawyer lawyers attorney attorneys solicitor barrister counsel'),
}

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
