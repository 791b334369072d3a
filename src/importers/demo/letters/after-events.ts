import type { Conversation } from './conversation.ts'

/** Within two days of having met. */
export const AFTER_EVENTS: readonly Conversation[] = [
  [
    'Good to have met you',
    'Good to have met you by the coat rack. The paper on {detail} I spoke of is attached.',
    'How quick! It goes on top of the pile.',
  ],
  ['The name I could not remember', 'The name I could not remember was {friend}. Say I sent you.'],
  ['What you said about {detail}', 'What you said about {detail} has been going round in my head. Thank you for that.'],
  ['From last evening', 'The photograph from the evening, with you in the middle of an argument.', 'I was right, though.'],
  ['{street}, by day', 'If you would like to see {street} by day, the bell says Velten.'],
  [
    'Your question',
    'I had no good answer to your question, and now I have half of one: it is the return flow.',
    'Half of one is more than I usually get.',
  ],
]
