import type { Conversation } from './conversation.ts'

/** Between people who met through work; they begin. */
export const WORK_TO_NORA: readonly Conversation[] = [
  [
    'The {project}, a question',
    'Which meter did you use in {street}? Ours [sulks below ten degrees|disagrees with itself].',
    'The plain grey one, model on the photo. Put it on the inside wall and it behaves.',
  ],
  [
    'Dates for the {project} visit',
    'Would the second week suit you for the visit? We are six people and one of us [eats nothing with eyes|needs a step-free way in].',
    'It suits. {cafe} has a back room that is ours.',
  ],
  [
    'Your chart in our report',
    'May we use the chart about {detail} in our report? With credit, of course.',
    'Of course. The original is attached, it prints better.',
    'Got it. You will have a copy next week.',
  ],
  [
    'Something we learnt',
    'We tried your trick with {detail} at {theirs}. It took half as long as last time.',
    'That makes my week. Write it down before somebody improves it.',
  ],
  [
    'Invitation to speak',
    'We are putting together a small day on the {project} and would love twenty minutes from you. No slides needed.',
    'With pleasure. No slides is how I like it.',
  ],
  [
    'New colleague',
    'A new colleague of mine starts on the {project} and keeps quoting you. May I introduce you?',
    'Please do. Tell them quoting is the slow way, asking is faster.',
  ],
  ['The minutes', 'Minutes of our meeting. I left out the part about {street}, as agreed.', 'Thank you. Two small corrections, in green.'],
  [
    'Thank you for coming',
    'Thank you for coming all the way to {home}. Half the room has asked for your notes.',
    'It was a good room. Notes attached, drawings and all.',
  ],
  [
    'Draft chapter',
    'The chapter on {detail} is in a state where it can be read. Could you look at the middle part?',
    'Read it twice. The middle is fine; it is the beginning that starts too early.',
    'Painful and right. Thank you.',
  ],
  [
    'We got it',
    'We got the permit for the {project}. You were on the list of people to tell first.',
    'Wonderful. I am telling the rest of the list for you.',
  ],
  [
    'Your name came up',
    'Your name came up at {theirs} today, for good reasons. Somebody wants to copy {street}.',
    'Let them. The drawings are attached, and so are the mistakes.',
  ],
  [
    'A mistake of ours',
    'We found a mistake in the numbers we sent for the {project}. Nothing dramatic; corrected sheet attached.',
    'Thank you for saying so. It explains the corner house.',
  ],
  [
    'Moving on',
    'I wanted you to hear it from me: I am handing the {project} to a colleague and taking on {detail} instead.',
    'I am glad for you, and a little sorry for the project. Stay in touch.',
  ],
  [
    'Book',
    'You lent me the book on {detail} a long time ago. It is finished, and so is my excuse.',
    'Keep it until you next pass {cafe}. It costs you a coffee.',
  ],
  [
    'The pilot in {home}',
    'Our own pilot in {home} starts. Fourteen houses, one very enthusiastic priest.',
    'Fourteen is exactly right. Mind the priest, he will want twenty.',
  ],
  [
    'Two tickets',
    'We have two tickets too many for the {project} evening. They are yours if you want them.',
    'Yes please. I will bring {friend}.',
  ],
  [
    'Feedback',
    'The residents filled in the form after your talk. [Eleven|Nine] smileys and one request for biscuits.',
    'The biscuits are noted for next time.',
  ],
  [
    'A date to note',
    'The opening of the {project} has a date at last. I will send the card, but keep the afternoon free.',
    'It is in the diary, in ink.',
  ],
]
