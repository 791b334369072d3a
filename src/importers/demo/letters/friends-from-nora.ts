import type { Conversation } from './conversation.ts'

/** Between friends; Nora begins. */
export const FRIENDS_FROM_NORA: readonly Conversation[] = [
  [
    'Back from {city}',
    'Back from {city}, with sore feet and a tin of the biscuits you like. Come and get it.',
    'On my way past soon. Guard it.',
  ],
  [
    'That recipe',
    'Here is the lentil recipe. Ignore the step with the blender, everybody does.',
    'I did the step with the blender. Never again.',
    'I did warn you.',
  ],
  [
    'Thinking of you',
    'Passed the house with the blue door and thought of you and that impossible sofa.',
    'We still have the sofa. It has outlived two flats.',
  ],
  [
    'How is your mother',
    'How is your mother getting on with the new hip?',
    'She is walking to the market again, and complaining about it, so all is well.',
    'Then I am glad. Kiss her from me.',
  ],
  ['A photograph', 'Found this photograph behind a drawer. Look at our hair.', 'Burn it. After you have sent me a copy.'],
  ['Moved again', 'How did the move go? Did the piano fit?', 'The piano fits. The kitchen table does not; we eat on the piano.'],
  [
    'The concert',
    'Two tickets for the organ concert, and I know only one person who would sit through it gladly.',
    'You know me too well. Yes.',
  ],
  [
    'Book for the train',
    'I am reading the one about the ferryman, and every page sounds like you.',
    'I shall take that as a compliment until I have read it.',
  ],
  [
    'Good luck',
    'Good luck with the exam tomorrow. You know it all already; they only want to see you say it.',
    'Passed. I said it, mostly in the right order.',
  ],
  ['Garden news', 'The tomatoes you gave me have taken over the balcony and are negotiating for the kitchen.', 'Give in. They always win.'],
  [
    'The children',
    'Is it true that she rides without the small wheels now?',
    'Round and round the block. We cannot get her in for supper.',
  ],
  [
    'A walk',
    'Long walk along the river, the two of us, next time you are free?',
    'Yes. I will bring the thermos and no opinions.',
    'Bring one or two.',
  ],
  ['You were right', 'You were right about {cafe}. The soup is better and nobody plays music.', 'I am always right about soup.'],
  [
    'Get well',
    'I hear you are in bed with a fever. There is a pan on your doorstep.',
    'Found it. You are a saint, and the pan is now hostage.',
  ],
  [
    'Stuck in {city}',
    'Stuck in {city} with a cancelled train, and the only open place sells cake.',
    'Sounds like a very good kind of stuck.',
  ],
  [
    'The name of that film',
    'What was the name of the film with the lighthouse and the goat?',
    'There was no goat. You always add a goat.',
    'It needed one.',
  ],
  [
    '{friend} says hello',
    'Had supper with {friend}, who says hello and asks whether you still have the blue tent.',
    'I have the tent, not the poles. Hello back.',
  ],
  ['Wool', 'The jumper is finished. One sleeve is for somebody taller.', 'I will wear it and stand crooked.'],
]
