import { theme } from './theme'
import { goods } from './words'

/** How it was brought. */
export const delivery = theme({
  id: 'delivery',
  title: 'Delivery',
  why: 'The customer speaks of how the order was brought or shipped: the driver, the packing, the place it was left.',
  example: {
    marks: 'The driver left it on the wrong porch.',
    leaves: 'My wife gave birth; the delivery nurse was on shift.',
  },
  about: [
    'packaging',
    'delivery|deliveries|delivered|deliver|delivers',
    'driver|drivers',
    'parcel|parcels',
    'shipping|shipped|shipment|shipments',
    '(courier|doordash|door dash|ubereats|uber eats|grubhub|postmates|fedex|ups truck|mail order)',
  ],
  negative: [
    "tracking (has|still|page|never|hasn't|stuck|shows|showed|link) ...",
    `${goods} (arrived|came|turned up|showed up|was delivered|were delivered|got here|was dropped|shows up) (with|cold|broken|late|damaged|ripped|dented|missing|wet|soaked|melted|smashed|crushed|upside|torn|dead|wilted)`,
    '(arrived|came|delivered|turned up) ... (stone|ice) cold',
    'out for delivery',
    '(left|dropped|dumped|thrown|tossed) (in|on|at|by|over|outside|under) (the|a|my) (rain|snow|porch|street|curb|sidewalk|driveway|wrong|fence|bushes|lobby|gutter)',
    '(off|home|day|waited) for (the|a|their|my) delivery',
    "(driver|courier|delivery guy|delivery person|delivery driver|delivery man) (left|dropped|dumped|threw|tossed|drove|never|ate|refused|claimed|marked|got lost|could not|couldn't) ...",
    "left (it|them|the box|the package|the order|the food|the bag|the pizza|the flowers|my order|my package|my food) on|in|at|outside|out|by|with|under the|a|my|our|someone|wrong|neighbor's?",
    'wrong house|address|porch|apartment|building|door|street',
    'never (delivered|shipped|got delivered)',
    "not|wasn't|weren't|isn't|didn't (delivered|arrive|deliver|shipped|ship|get delivered)",
    'delivered|arrived|came|showed up (cold|late|wrong|damaged|broken|melted|crushed|open|upside|soggy|wilted|smashed|spilled|to the wrong)',
    'late delivery',
    'delivery was|is|took|came|never|window|fee|charge|date|late|hours? (late|never|wrong|slow|took|terrible|horrible|awful|missed|hours|cold|cancelled|a joke)',
    'marked as? delivered',
    'spilled in|all|over|inside|everywhere',
    "neighbors|neighbor's|neighbour's step|porch|door|house",
    'tracking number|said|says|never|info',
  ],
  positive: [
    '(on|at|to) my (step|door|porch|doorstep|desk|counter) (by|the|in|within|two|next|before|{weekday}|on {weekday})',
    '(arrived|came|got here|delivered|showed up) ... still? (steaming|piping|warm|hot)',
    '(to|at) my door (in|within|hot|by|before|still|early)',
    'delivered|arrived|came|shipped|delivery was? (hot|fast|quickly|early|fresh|right|promptly|safely|ahead|perfectly|exactly|on time|same day|next day|the next day|super fast)',
    '(fast|quick|prompt|free|speedy|great|hot|super fast|same day|on time|next day) delivery|shipping',
    'driver (found|was) (so|very|super|the house|our|us)? friendly|polite|nice|kind|great|fast',
    'packed (carefully|well|beautifully|perfectly|securely|with care|like eggs)',
    '(came|arrived|well|beautifully|carefully|perfectly|securely) packed|packaged',
    'came fast',
    'carried it|them|everything up|in|upstairs|inside|to',
  ],
})
