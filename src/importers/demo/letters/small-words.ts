import type { Words } from '../grammar.ts'

/** What every text may name. */
export const WORDS: Words = {
  project: ['canal street pilot', 'heat map', 'Noord school', 'tenants’ book', 'second pipe', 'open meters', 'roof survey', 'warm library'],
  detail: [
    'corner houses',
    'night hours',
    'old radiators',
    'return flow',
    'draughty stairwells',
    'thick walls',
    'hot water',
    'shared boilers',
  ],
  street: ['Zaagstraat', 'Tuinlaan', 'Kadewal', 'Vlinderstraat', 'Lijnbaanhof', 'Oude Werf'],
  cafe: ['Café Sluis', 'the canteen on the Kade', 'De Gele Stoel', 'Bakkerij Molenaar', 'the tea room on Oude Werf', 'Bar Ponton'],
  city: ['Ghent', 'Lisbon', 'Bergen', 'Turin', 'Leeds', 'Antwerp', 'Hamburg', 'Utrecht'],
}

/** Nora has the last word. */
export const CLOSINGS = [
  'Thank you. Talk soon.',
  'Noted, with thanks.',
  'More when we next meet.',
  'I thought you would say that.',
  'That is all I hoped for. Thank you.',
  'You have made my afternoon.',
  'Then that is settled.',
  'There is cake when you come.',
]

export const WORK_MEETINGS = [
  '[Coffee|Lunch|Tea] at {cafe}',
  'Walk through {street}',
  'Working session on the {project}',
  '[Breakfast|Sandwiches] and {detail}',
  'Visit to the {project}',
  'Afternoon on {detail}',
  'A look at the drawings, {cafe}',
]
export const FRIEND_MEETINGS = [
  '[Supper|Soup|Pancakes] at home',
  '[Coffee|Breakfast|Lunch] at {cafe}',
  'Walk along the river',
  'The market, then {cafe}',
  'Concert in the harbour church',
  'Help with the shelves',
  'Film night',
  'Bicycle ride to the dike',
]
export const WORK_CALLS = [
  'Call about the {project}',
  'Call about {detail}',
  'Catching up',
  'Short call on the way to the train',
  'Call, with the drawings open',
  'Half an hour about {street}',
]
export const FRIEND_CALLS = [
  'Long call, nothing in particular',
  'Short call on the way to the train',
  'Call while cooking',
  'Call about everything',
  'Catching up',
  'Call from the kitchen floor',
  'Call, mostly laughing',
]

export const COMMENTS_TO_NORA = [
  'The second chart is the one the council should see.',
  'We did it the other way round and regret it.',
  'Sent this to my whole team.',
  'How many houses said no at first?',
  'This is the most hopeful thing I have read today.',
  'Lovely picture of the street.',
  'Saving this for our next tenants’ evening.',
  'The bit about the corner house is so true.',
]
export const COMMENTS_FROM_NORA = [
  'What a good way to show it. May I borrow the idea?',
  'This took years, and it shows. Congratulations.',
  'The third picture says all of it.',
  'I have sent this to two people who need it.',
  'Did the neighbours come round in the end?',
  'Bookmarked for the next rainy train.',
  'I had never thought of it from that side.',
]
