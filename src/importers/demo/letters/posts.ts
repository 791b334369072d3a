/** What Nora publishes. */
export const POSTS = [
  'A street is repaired more often than it is built. Today we counted the patches in {street}: [41|63|57].',
  'The question that decides everything is who opens the door. Notes from {street}.',
  'We asked [twelve|thirty] neighbours what warm means. Nobody said a number.',
  'Small victory: {street} has its first house without gas, and the cat has moved to the other radiator.',
  'What I got wrong about {detail}, in four pictures.',
  'Thank you to everybody who came to {street} in the rain. The soup is gone, the list is full.',
  'A chart I like: {detail}, hour by hour, from one kitchen table.',
  'Reading about {detail}. The best chapter is the one about failure.',
  'Somebody at {theirsAny} does this better than we do, and told us how. Passing it on.',
  'Three things the {project} taught us, and one it did not.',
  'If you plan anything with {detail}: talk to the caretaker first.',
  'Our numbers from {street} are open now. Use them, break them, tell us.',
  'The neighbour who said no for two years rang our bell this morning. With cake.',
  'Heard in the stairwell: my pipes have never been so popular.',
  'On the train back from {city}, with a head full of other people’s cellars.',
  '{friend} explains {detail} in two minutes, better than my forty slides.',
  'Forty slides are thirty-nine too many. Here is the one.',
  'Before and after, {street}. You have to look for the difference, and that is the point.',
  'A morning with the meter readers. They know everything and nobody asks them.',
  'What does a heat network sound like? We recorded it. It hums in B flat.',
  'The permit took longer than the pipe. A short history of the {project}.',
  'Proud of {friend}, who finished what others had given up on.',
  'Page one of the tenants’ book is written. It begins with a kettle.',
  'I keep a list of people who answered when I had nothing to offer. It is a good list.',
  'A question for people who know {detail}: where did you start?',
  'Two hundred steps, eleven doors, four cups of coffee. A normal afternoon in {street}.',
  'Corrected: the figure for {street} was too good. The right one is still good.',
  'The best part of the {project} is the bench that nobody planned.',
  'Notes from {city}: what a small town does when nobody is watching.',
  'Today the second pipe went in. The whole street came to look at a hole.',
] as const

/** What she writes at length; their titles. */
export const ARTICLES = [
  'Who opens the door: what forty stairwells taught us',
  'The second pipe',
  'A street is not a project',
  'Soup as infrastructure',
  'What we owe the corner house',
  'How to lose an argument with a plumber',
  'The caretaker’s map',
  'Warm is not a number',
] as const

export const JOB_POSTS = [
  'I am looking for a new role, from next month. Grateful for every pointer.',
  'Still looking. Do you know a team that needs a project lead?',
] as const
export const FUND_POSTS = [
  'Streetwarm needs 40,000 for its first street. Please give, and please share.',
  'Ten days left for the first street, and a third to go. Can you help?',
  'Last two days. Every twenty counts.',
] as const
