import type { Conversation } from './conversation.ts'

/** Between people who met through work; Nora begins, and wants nothing. */
export const WORK_FROM_NORA: readonly Conversation[] = [
  [
    'The {project} report is out',
    'You read an early draft, so you get the finished one first. Page [nine|twelve|14] is your point about {detail}.',
    'It reads well. I have passed it to two people here who [need it|will argue with it].',
  ],
  [
    'Something for your reading pile',
    'This is the paper on {detail} I mentioned. [Short, and better than its title.|The second half is the good half.]',
    'Read it on the train. The chart with {detail} alone was worth it, thank you.',
  ],
  [
    'Congratulations',
    'I saw that you are taking over the {project}. [They chose well.|Very well deserved.]',
    'Thank you, that means a lot. First week: eleven meetings, one of them useful.',
    'One in eleven is above average. Good luck with the rest.',
  ],
  [
    'Your talk',
    'I watched the recording of your talk on {detail}. The [story about the tenants|photograph of the pipe] has stayed with me.',
    'You are kind. I cut it twice and put it back twice.',
  ],
  [
    'Someone you would like',
    'I met somebody from {city} who works on {detail} and thinks the way you do. Shall I put you in touch?',
    'Yes please. We have been looking for exactly that person.',
    'Done, you both have a mail. No need to keep me in it.',
  ],
  [
    'Numbers from {street}',
    'The first full set of readings from {street} is in. Yours to use, with [the usual warning about the corner house|all its gaps].',
    'This is generous. I will send back whatever we make of it.',
  ],
  [
    'Quoted you',
    'I quoted you in the piece on the {project}, with your name and the bit about {detail}. Shout if you mind.',
    'Not at all. My mother has [already found it|printed it].',
  ],
  [
    'A room for you',
    'If you are coming over for the {project} days: the spare room is free, and {cafe} does breakfast.',
    'That is lovely. Booked elsewhere this time, but breakfast yes.',
  ],
  [
    'What worked in {street}',
    'You asked how we got {street} to agree. [It was soup.|Honestly, one neighbour with a drill.] The longer story is attached.',
    'I am stealing the soup.',
    'Steal away. Lentils work best.',
  ],
  [
    'Good news at {theirs}',
    'Saw the announcement about the {project}. You have been carrying that for years.',
    'Years, yes. Thank you for remembering how it began.',
  ],
  [
    'Notes from the {project} session',
    'My notes from the session, since you had to leave early. [You missed the argument.|The last question was the best one.]',
    'Perfect, thank you. I wondered how that ended.',
  ],
  [
    'A small correction, gladly',
    'You were right about {detail}, and I have said so in the new version, with thanks to you.',
    'You did not need to, but I am pleased you did.',
  ],
  [
    'The contractor you liked',
    'The contractor you liked has two free weeks. I told them you might call; nothing promised.',
    'You have saved our {project}. Calling them now.',
  ],
  [
    'Photographs from the walk',
    '[Forty|Thirty] photographs from the {street} walk, yours among them. Use what you like.',
    'The one with the umbrella goes on our wall.',
  ],
  [
    'For your students',
    'Our data on {detail} is open now, with a page that explains it to people who [have never met it|would rather not know]. Maybe of use to your younger ones.',
    'Two of them have started on it already. Expect questions.',
    'I look forward to them.',
  ],
  [
    'Reference',
    'Your reference is sent. I wrote that you finish things, which is rarer than they think.',
    'Thank you. They rang this morning, and I think it helped.',
  ],
  [
    'How did the review go',
    'Thinking of you with the {project} review. Hope they asked the sensible questions.',
    'They asked one sensible question, and I knew the answer. We are through.',
    'Very good. Celebrate properly.',
  ],
  [
    'The map, new version',
    'The new {city} map has your correction in it. Zoom in on {street}, it is a beauty.',
    'It is. Sending it round the office.',
  ],
  [
    'Your piece on {detail}',
    'Your piece on {detail} is the clearest thing I have read about it. I sent it to {friend} as well.',
    '{friend} wrote to me, and we are having lunch. So thank you twice.',
  ],
  [
    'Half a table at {cafe}',
    'I keep half a table at {cafe} for people passing through. It has your name on it whenever you are near.',
    'I am near more often than you think. I will take you at your word.',
  ],
]
