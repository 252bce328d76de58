import { wordClasses } from '../text/word-classes'

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/[,\n]/)
    .map(word => word.trim())
    .filter(Boolean)

/** Named classes of words for phrases of the reply check, beside those of all texts. */
export const replyWordClasses: Readonly<Record<string, readonly string[]>> = {
  ...wordClasses,
  we: list("we, i, we've, i've, we'd, i'd, we're, i'm, we'll, i'll"),
  'we-are': list("we are, we're, i am, i'm, we were, i was, we have been, we've been"),
  'we-have': list("we have, we've, i have, i've, we, i, we had, we'd"),
  'we-will': list(
    "we will, we'll, i will, i'll, we are going to, we're going to, i'm going to, we would, we'd, i'd, we shall, we can, i can, happy to, glad to",
  ),
  'you-are': list("you are, you're, you were, you've been, you have been"),
  'you-have': list("you have, you've, you had, you'd, you"),
  opinion: list(
    'review, reviews, post, posts, posting, rating, ratings, stars, star, comment, comments, score, write-up, writeup, grade, recommendation, thread, remarks, feedback',
  ),
  alter:
    list(`update, updating, updated, change, changing, changed, edit, editing, edited, revise, revising, amend, amending, remove, removing,
    delete, deleting, reconsider, reconsidering, raise, raising, alter, altering, rethink, withdraw, withdrawing, retract, retracting, erase,
    adjust, adjusting, soften, upgrade, upgrading, bump, lift, revisit, revisiting, fix, improve, drop, scrap, lose, correct, take down,
    taking down, take back, pull down, pull, pulling, take off, rewrite, redo, reassess, replace, swap, tweak, hide, unpost`),
  publish: list('post, leave, write, share, give, put up, drop, add, submit, repost, say'),
  public: list(
    'here, below, underneath, in the comments, in a comment, in a reply, in your reply, in this thread, on this thread, on this page, on here, in public, under this, under this post, right here, in the replies',
  ),
  tellus: list(
    'post, reply, comment, share, send, tell us, tell me, drop, leave, write, give us, give me, list, put, add, provide, type, state, include, spell out, message us, respond, answer, mention',
  ),
  private:
    list(`order number, order no, invoice number, ticket number, reservation number, confirmation number, booking number, claim number, policy number,
    account number, case number, member number, membership number, reference number, tracking number, receipt number, job number, card number, file number,
    plate number, license plate, plate, phone number, phone, cell number, mobile number, number you booked, telephone, email, email address, e mail, mail address, address, street,
    zip code, postcode, full name, last name, surname, real name, first and last name, date of birth, birthday, birth date, dob, room number, unit number, apartment number,
    social security, ssn, vin, last four, card, contact details, contact info, contact information, your details, insurance, insurer, diagnosis, prescription,
    medication, passcode, password, pin, imei, serial number, serial, symptoms, model number, screenshot, receipt, photo of your receipt, voicemail, student name, child's name, pet's name, name and number, name and date, name and phone, your name, names`),
  reward:
    list(`free, complimentary, discount, discounts, voucher, vouchers, coupon, gift card, gift cards, gift certificate, store credit, house credit, credit,
    refund, refunded, bonus, on the house, on us, on me, half off, half price, free of charge, no charge, cash back, rebate, prize, raffle, giveaway, comp, comped,
    percent off, % off, dollars off, money back, thank you gift, little gift, gift, freebie, reward, treat, waive, waived, knock, entry, entered, drawing`),
  lawyer: list(
    'lawyer, lawyers, attorney, attorneys, solicitor, legal team, legal counsel, counsel, legal department, legal people, legal advisor, legal advisers, legal representative, barrister',
  ),
  footage: list(
    'footage, cctv, surveillance, security camera, security cameras, dashcam, doorbell camera, security video, camera footage, video of, security tape, tapes, cameras',
  ),
  staffer:
    list(`he, she, they, him, her, them, employee, employees, server, waiter, waitress, hostess, host, bartender, barista, cook, chef, cashier, clerk, driver, technician, tech,
    mechanic, plumber, stylist, barber, hygienist, nurse, assistant, receptionist, manager, supervisor, person, guy, man, woman, member, worker, groomer, cleaner, teacher, tutor, aide, trainer,
    coach, agent, staffer, team member, staff member, one, individual, installer, mover, kid, girl, boy, apprentice, temp, dispatcher, bookkeeper, paralegal, counselor, caregiver`),
  customer: list(
    'patient, patients, client, clients, student, students, pupil, member, policyholder, borrower, parent, resident, enrollee, customer',
  ),
  outsider: list(
    'supplier, vendor, courier, subcontractor, contractor, delivery company, delivery service, manufacturer, distributor, wholesaler, landlord, neighbor, neighbour, neighbors, neighbours, tenant',
  ),
  misfortune:
    list(`was down, were down, went down, broke, broke down, broken, crashed, froze, failed, blew, burst, flooded, called out, called off, called in sick, out sick, off sick, short staffed,
    understaffed, shorthanded, short handed, on vacation, on holiday, on leave, quit, late, delayed, stuck, lost, missing, never came, never arrived, hadn't come, hadn't arrived, didn't come,
    didn't arrive, didn't show, had not come, ran out, ran late, sold out, back order, backordered, out of stock, wrong one, wrong part, traffic, weather, storm, snow, rain, ice, flu, power cut, outage, double booked, overbooked, new hire,
    new hires, first week, first day, training, trainee, holiday, holidays, weekend, rush, busy, busiest, packed, construction, roadwork, road works, detour, inflation, pandemic, covid, shortage, supplier, strike, updating, update,
    remodel, renovation, moved, moving, doubled, tripled, jammed, stuck, maternity, wedding, funeral, graduation, festival, parade, game, market, inspection, boiler, freezer, fryer, printer, wifi, internet, computer,
    software, system, pos, machine, van, truck, elevator, generator`),
}
