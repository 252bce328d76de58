import type { TradeGroup } from '../trade'

/** Nouns of a trade that say nothing about the person: the draft may use the review's own word. Multi-word ones are parted by commas. */
export type Items = { readonly singular: string; readonly plural: string }

/** By group of trades. Singular covers what cannot be counted ("the rice is"), plural what takes "are". */
export const items: Readonly<Partial<Record<TradeGroup, Items>>> = {
  food: {
    singular: `pizza, pie, white pie, crust, sauce, cheese, dough, salad, soup, burger, steak, chicken, fish, salmon, tuna, lamb, short rib,
      brisket, pork, bacon, pasta, gnocchi, risotto, lasagna, ramen, pho, tom kha, pad thai, curry, green curry, red curry, papaya salad,
      rice, fried rice, sushi, bread, sourdough, loaf, rye, baguette, croissant, scone, muffin, bun, cardamom bun, cinnamon roll, tart, plum tart,
      cake, carrot cake, pastry, cheesecake, tiramisu, butterscotch, dessert, ice cream, coffee, latte, flat white, cortado, cappuccino,
      espresso, mocha, cold brew, tea, chai, matcha, hot chocolate, breakfast, brunch, lunch, dinner, avocado toast, toast, omelet, omelette,
      sandwich, sub, calzone, stromboli, taco, burrito, quesadilla, guacamole, salsa, hummus, falafel, kebab, biryani, naan, dal, beer,
      ginger beer, wine, wine list, cocktail, martini, margarita, old fashioned, bloody mary, whiskey, cider, lemonade, menu, lunch deal, lunch special,
      appetizer, starter, entree, side, dressing, ranch, gravy, seasoning, food, pepperoni, mozzarella, burrata, bruschetta, garlic bread,
      chowder, lobster, shrimp, octopus, calamari, crab cake, tofu, kimchi, bibimbap, buffet, kale salad, caesar, caesar salad, beet salad, duck, turkey, meatloaf,
      macaroni, mac and cheese, cornbread, pulled pork, barbecue, veg food, mole, ceviche, paella, bisque, quiche, focaccia, brownie, key lime pie, apple pie, pho broth, broth`,
    plural: `pizzas, pies, knots, garlic knots, wings, fries, noodles, dumplings, tacos, burritos, nachos, pancakes, waffles, eggs, potatoes,
      mashed potatoes, vegetables, veggies, toppings, cookies, scones, muffins, croissants, bagels, donuts, doughnuts, pastries, rolls, buns, cakes, tarts, macarons,
      cupcakes, brownies, drinks, cocktails, beers, wines, oysters, mussels, clams, scallops, ribs, sliders, burgers, sandwiches, salads, soups, meatballs,
      breadsticks, cannoli, ravioli, enchiladas, tamales, pickles, desserts, appetizers, starters, sides, specials, portions, dishes, beans, onion rings, crab cakes,
      crab legs, prawns, spring rolls, lattes, loaves, pretzels, chips, flavors`,
  },
  lodging: {
    singular: `room, bed, mattress, breakfast, porch, view, pool, garden, shower, bathroom, bathtub, wifi, coffee, lobby, fireplace, pillow, linen,
      hot water, air conditioning, heating, hallway, carpet, bedding, location, hot tub, balcony, patio, kitchenette, buffet, brunch`,
    plural: `rooms, beds, pillows, towels, sheets, linens, grounds, stairs, walls, views, pancakes, blankets, windows, muffins`,
  },
  beauty: {
    singular: `color, cut, haircut, trim, fringe, balayage, blowout, silk press, shave, fade, beard trim, manicure, pedicure, gel, polish, nail art, massage,
      facial, updo, toner, keratin treatment, perm, bob, blow dry, wax, cleanup, line up, sauna, steam room, playlist, tattoo, shape, style`,
    plural: `nails, highlights, bangs, layers, curls, brows, eyebrows, lashes, extensions, braids, tips, roots, hot stones, robes, acrylics`,
  },
  home: {
    singular: `furnace, boiler, heat pump, air conditioner, ac, thermostat, unit, water heater, faucet, toilet, drain, sink, shower, valve, disposal, sump pump,
      leak, roof, gutter, flashing, chimney, deck, fence, gate, patio, lawn, hedge, garden, retaining wall, wall, tile, grout, floor, kitchen, oven,
      tub, bathroom, paint, trim, ceiling, drywall, cabinet, countertop, wiring, panel, outlet, dimmer, lock, deadbolt, keypad, sofa, couch, piano, dresser,
      furniture, packing, sod, turf, artificial turf, irrigation, cleanup, door, garage door, window, siding, driveway, walkway, carpet, estimate, install, installation, paint job,
      igniter, ductwork, basement, skylight, fridge, stove, microwave, mulch, pruning, edging, bait, spraying, treatment`,
    plural: `gutters, shingles, tiles, windows, floors, baseboards, counters, cabinets, doors, locks, boxes, shelves, hedges, shrubs, plants, flower beds, outlets,
      lights, pipes, fixtures, faucets, vents, ducts, blinds, walls, beds, rugs, countertops, trees, bushes, screens, tools, radiators`,
  },
  repair: {
    singular: `oil change, transmission, engine, alternator, battery, clutch, suspension, alignment, inspection, exhaust, muffler, radiator, windshield, bumper,
      paint, detail, wash, wax, diagnosis, tune, tune up, wheel, rear wheel, front wheel, chain, bottom bracket, fork, derailleur, saddle, frame, screen,
      new screen, screen protector, battery life, charging port, speaker, camera, microphone, keyboard, laptop, phone, dishwasher, washer, dryer, fridge, refrigerator, oven,
      compressor, coat, suit, dress, shirt, jacket, pressing, stain, hem, zipper, sliding door, check engine light, air conditioning, ac, part, loaner, waiting room, estimate, diagnostic, tint, strut`,
    plural: `brakes, tires, pads, rotors, plugs, spark plugs, wipers, wheels, gears, pedals, shirts, pants, curtains, stains, buttons, struts, shocks, headlights, seats, mats, windows, parts, cables`,
  },
  shop: {
    singular: `bouquet, arrangement, centerpiece, wreath, vase, dress, coat, sweater, jacket, skirt, zipper, seam, hem, fabric, sizing, fitting room, necklace, ring,
      bracelet, gift wrap, wrapping, selection, display, toy, puzzle, book, lamp, chair, sofa, table, candle, window, arch, box`,
    plural: `flowers, roses, peonies, tulips, lilies, carnations, chocolates, sweaters, dresses, shoes, boots, jeans, earrings, candles, cards, toys, books, plants, succulents, stems, sizes, hydrangeas, orchids, sunflowers`,
  },
  fitness: {
    singular: `class, spin class, yoga class, locker room, shower, sauna, pool, treadmill, rower, squat rack, music, playlist, equipment, schedule, weight room, water fountain, coaching, app`,
    plural: `classes, showers, machines, weights, treadmills, dumbbells, mats, lockers, towels, floors, coaches, bikes, barbells, racks, burpees`,
  },
  events: {
    singular: `hall, banquet hall, barn, garden, dance floor, tent, parking, stage, sound, lighting, decoration, catering, food, buffet, bar, kitchen, album, gallery, video,
      music, seating, lift, elevator, air conditioning, ac, dining hall, function hall, ambience, ambiance, ceremony, reception, setup, cleanup, view, bench, staircase, exhibit`,
    plural: `photos, pictures, portraits, prints, shots, group shots, chairs, tables, lights, decorations, rooms, halls, restrooms, umbrellas, proofs, edits, exhibits`,
  },
  pets: {
    singular: `groom, haircut, trim, bath, nail trim, coat, bandana, bow, play area, report card, suite, blow dry`,
    plural: `nails, photos, walks, updates, runs, bows`,
  },
}

/** How a reply says a word that a review abbreviates. */
export const spoken: Readonly<Record<string, string>> = {
  ac: 'air conditioning',
  'veg food': 'vegetarian food',
  veggies: 'vegetables',
  'pho broth': 'broth',
}
