import type { Conversation } from './conversation.ts'

/** Four years before: the office closes, and everybody hears of it at once. */
export const JOB_ASKS: readonly Conversation[] = [
  [
    'A question, after a long silence',
    'I know it has been ages. Oldoffice is closing our team, and I am looking. Do you know of anybody who needs a project lead?',
    'Sorry to hear it. Nothing here at the moment, but I will keep my ears open.',
  ],
  [
    'Looking for something new',
    'My job ends with the month. Could you pass my CV to whoever hires at {theirs}?',
    'Passed on. They are slow, so do not wait for them.',
  ],
  [
    'Could I ask you something',
    'Could I ask you for half an hour about {theirs}? I am looking for a new place, quite soon.',
    'Half an hour, gladly. I call you on the way home.',
  ],
  [
    'CV, in case',
    'I attach my CV, in case {theirs} needs somebody. Would you put in a word for me?',
    'I put in a word. It is a small place, so no promises.',
  ],
  [
    'Between jobs',
    'I am between jobs, more suddenly than planned. Do you know who I should talk to in {home}?',
    'Try the people at the housing cooperative. Say I sent you.',
  ],
  [
    'Are you hiring',
    'Are you hiring at {theirs}? I would be quick to learn and could start at once.',
    'Not before next year, I am afraid. Good luck with it.',
  ],
  [
    'Would you be a reference',
    'I am applying in three places this week. Would you be a reference for me?',
    'Yes, use my name. When do they call?',
  ],
]

/** Two and a half years before: the first street needs money. */
export const FUND_ASKS: readonly Conversation[] = [
  [
    'Streetwarm needs a first street',
    'I am starting Streetwarm, to take one street off gas together. We need forty thousand by the end of the quarter. Would {theirs} consider it?',
    'It is outside what we do, but it is a good idea. I wish you luck.',
  ],
  [
    'A pitch, sorry',
    'Sorry to come out of nowhere with a pitch. Could you introduce me to the people who decide about grants at {theirs}?',
    'I will try. Send me one page, not ten.',
  ],
  [
    'Two minutes for Streetwarm',
    'We are nine thousand short for our first street. Could you share the campaign with your people?',
    'Shared it, and put in twenty myself.',
  ],
  [
    'Do you know a funder',
    'Do you know anybody who pays for pipes? I have run out of names for Streetwarm.',
    'Maybe somebody in Oslo. I would have to ask.',
  ],
  [
    'Would you join the circle of fifty',
    'Fifty people at two hundred each would start our first street. Would you be one of them?',
    'Not this time. Ask me when there is something to see.',
  ],
  [
    'A letter of support',
    'Would you sign a letter of support for Streetwarm? The council wants names by the end of the week.',
    'Signed. How have you been, by the way?',
  ],
  [
    'Last push',
    'Three days left and a fifth to go. Could you put in a word at {theirs}?',
    'I asked around. They are interested, but slowly.',
  ],
]
