import type { Conversation } from './conversation.ts'

/** Between friends; they begin. */
export const FRIENDS_TO_NORA: readonly Conversation[] = [
  [
    'Saved you a seat',
    'Saved you a seat at the long table, next to [the window|the loud ones]. Come hungry.',
    'I have eaten nothing since you wrote.',
  ],
  [
    'News',
    'We have news: the house is ours. Needs a roof, a kitchen and some courage.',
    'I can bring two of the three. Congratulations, both of you.',
  ],
  ['Lost scarf', 'Did I leave a green scarf on your chair?', 'You did. It has been to the market twice and looks well on me.'],
  [
    'A song for you',
    'Heard a song on the radio that you would hate. Recorded it for you.',
    'I hate it. Played it three times.',
    'Knew it.',
  ],
  [
    'Coming through {home}',
    'Will you be anywhere near {home} next month? The guest bed has a new mattress.',
    'If there is a mattress, there is a way. I will look at trains.',
  ],
  [
    'Thank you for listening',
    'Thank you for listening yesterday. Things look smaller today.',
    'Any time. Things have a way of looking smaller after soup.',
  ],
  [
    'First day',
    'First day at the new place. They have a cat with its own chair.',
    'Then you will be fine. What is the cat called?',
    'Invoice.',
  ],
  [
    'Photographs',
    'Finally sorted the photographs from the lake. You are in nine, and awake in four.',
    'A fair likeness, then. Thank you for these.',
  ],
  ['Sunday soup', 'Everyone liked your friend. She is coming again whether you do or not.', 'Good. That was the plan.'],
  ['Small triumph', 'I fixed the tap. Myself. With the thing you lent me.', 'I never doubted you. I doubted the tap.'],
  [
    'Old times',
    'Walked past our old office. It is a climbing hall now, and they kept the horrible carpet.',
    'The carpet was load-bearing, I always said so.',
  ],
  [
    'The allotment',
    'We got an allotment after six years on the list. It comes with a shed and a hedgehog.',
    'Six years well spent. Is the hedgehog in the contract?',
  ],
  ['The boat', 'The boat floats. I repeat, the boat floats.', 'Photograph or it is a rumour.', 'Attached, with witnesses.'],
  ['Feeling better', 'Out of bed and back to complaining. Your pan is clean and on its way.', 'Keep it a while, it likes you.'],
  ['A question of taste', 'Yellow or grey for the front door?', 'Yellow. You would never forgive yourself for grey.'],
  [
    '{friend} and the bread',
    'Met {friend} at the baker’s. We talked about you until the bread was cold.',
    'I hope you left something for next time.',
  ],
]
