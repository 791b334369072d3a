import { INTERACTION_KINDS } from '../interactions/interaction.ts'
import { CIRCLES } from '../ties/circles.ts'
import { always, type Fields, maybe, maybeOneOf, oneOf } from './field.ts'

/** Rises when an older Tend could not read what a newer one writes. */
export const FORMAT_VERSION = 1
/** What `format` says in the manifest. */
export const FORMAT = 'tend-export'

/** One kind of thing that an export carries: a file of JSON lines, one thing a line. */
export interface Kind {
  readonly name: KindName
  /** In one sentence, for whoever opens the zip. */
  readonly about: string
  readonly fields: Fields
  /** Fields that name a line, in whose order lines stand. */
  readonly by: readonly string[]
}

export type KindName = (typeof NAMES)[number]

/** In the order in which they are written, and brought back: whoever a line names came before it. */
const NAMES = [
  'owner',
  'own-identities',
  'imports',
  'problems',
  'people',
  'identities',
  'claims',
  'photos',
  'chosen',
  'links',
  'merges',
  'questions',
  'interactions',
  'told-again',
  'promises',
  'corrections',
  'posts',
  'publications',
  'authors',
  'publication-marks',
  'events',
  'guests',
  'met',
  'notes',
  'marks',
  'plan-steps',
  'goals',
  'introductions',
  'introduced',
  'drafts',
  'own-profiles',
  'changes',
  'circles',
  'communities',
] as const

const ROLE = oneOf('attending', 'hosting', 'invited')

const OF: Readonly<Record<KindName, Omit<Kind, 'name'>>> = {
  owner: {
    about: 'you: your name, time zone and settings, from what ids are made (idsFrom), and how chances were put right for you (calibration)',
    fields: {
      idsFrom: always('id'),
      name: maybe('text'),
      zone: always('text'),
      country: maybe('text'),
      isDemo: always('flag'),
      settings: always('json'),
      calibration: always('json'),
    },
    by: ['idsFrom'],
  },
  'own-identities': {
    about: 'addresses, numbers and profiles that are yours, or were thought to be, and why',
    fields: {
      key: always('text'),
      name: maybe('text'),
      reason: always('text'),
      isMine: always('flag'),
      isConfirmed: always('flag'),
      imports: always('ids'),
    },
    by: ['key'],
  },
  imports: {
    about: 'archives that were brought in, with what they counted',
    fields: {
      id: always('id'),
      source: always('text'),
      title: always('text'),
      path: always('text'),
      fingerprint: maybe('text'),
      state: oneOf('waiting', 'running', 'paused', 'done', 'failed', 'undone'),
      startedAt: always('instant'),
      finishedAt: maybe('instant'),
      seconds: always('number'),
      counts: always('json'),
      fromDay: maybe('day'),
      toDay: maybe('day'),
      error: maybe('text'),
      options: always('json'),
    },
    by: ['id'],
  },
  problems: {
    about: 'rows of archives that could not be read, with file, line and reason',
    fields: { importId: always('id'), position: always('whole'), file: always('text'), line: maybe('whole'), reason: always('text') },
    by: ['importId', 'position'],
  },
  people: {
    about: 'everybody, as they are shown, with what you set for them: circle, rhythm, importance, hidden',
    fields: {
      id: always('id'),
      name: always('text'),
      organisation: maybe('text'),
      title: maybe('text'),
      place: maybe('text'),
      birthMonth: maybe('whole'),
      birthDay: maybe('whole'),
      birthYear: maybe('whole'),
      connectedOn: maybe('day'),
      circlePin: maybeOneOf(...CIRCLES),
      importance: always('number'),
      rhythmDays: maybe('number'),
      skips: always('whole'),
      isResting: always('flag'),
      hiddenAt: maybe('instant'),
      byHand: always('flag'),
      createdAt: always('instant'),
    },
    by: ['id'],
  },
  identities: {
    about: 'by which address, number or profile each person is known, and why it is theirs',
    fields: { key: always('text'), personId: always('id'), because: always('text') },
    by: ['key'],
  },
  claims: {
    about: 'what each archive said of each person, and which identities it said are one person’s',
    fields: { id: always('id'), importId: always('id'), personId: always('id'), identities: always('lines'), said: always('json') },
    by: ['id'],
  },
  photos: {
    about: 'pictures of people, by the claim that brought them',
    fields: { claimId: always('id'), type: oneOf('image/jpeg', 'image/png', 'image/webp', 'image/gif'), bytes: always('bytes') },
    by: ['claimId'],
  },
  chosen: {
    about: 'names, firms, titles, places and birthdays (`1970-03-12`, `--03-12`) that you chose over what the sources say',
    fields: { personId: always('id'), field: always('text'), value: always('text') },
    by: ['personId', 'field'],
  },
  links: {
    about: 'which two identities are one person’s or two people’s: your word, or what was found, with the reasons',
    fields: {
      aKey: always('text'),
      bKey: always('text'),
      id: always('id'),
      isSame: always('flag'),
      saidBy: oneOf('owner', 'program'),
      reasons: always('json'),
      at: always('instant'),
    },
    by: ['aKey', 'bKey', 'id'],
  },
  merges: {
    about: 'people who became part of others, with what it takes to make them two again',
    fields: {
      id: always('id'),
      at: always('instant'),
      keep: always('id'),
      absorbed: always('id'),
      because: always('text'),
      keys: always('lines'),
      kept: always('json'),
    },
    by: ['id'],
  },
  questions: {
    about: 'two people who may be one, waiting for your word, and until when you put it off',
    fields: { aKey: always('text'), bKey: always('text'), score: always('number'), reasons: always('json'), laterUntil: maybe('day') },
    by: ['aKey', 'bKey'],
  },
  interactions: {
    about: 'everything dated that passed: mails, messages, calls, meetings and the rest; who, to whom, when, and the first words',
    fields: {
      id: always('id'),
      alsoId: maybe('id'),
      importId: maybe('id'),
      at: maybe('instant'),
      kind: oneOf(...INTERACTION_KINDS),
      channel: always('text'),
      sender: always('text'),
      receivers: always('lines'),
      audience: always('whole'),
      subject: maybe('text'),
      snippet: maybe('text'),
      thread: maybe('text'),
      asks: always('flag'),
      sent: always('flag'),
      tag: maybeOneOf('give', 'ask'),
      acts: maybe('json'),
      // Only of what was logged by hand: it has the direction the owner gave it.
      direction: maybeOneOf('in', 'out', 'both'),
    },
    by: ['id'],
  },
  'told-again': {
    about: 'what a further archive told of as well, so that taking one archive back leaves it to the other',
    fields: { importId: always('id'), id: always('id') },
    by: ['importId', 'id'],
  },
  promises: {
    about: 'what you or others promised, found in messages or written down, and how it ended',
    fields: {
      id: always('id'),
      personId: always('id'),
      recordId: maybe('id'),
      madeBy: oneOf('owner', 'them'),
      what: always('text'),
      madeOn: always('day'),
      dueOn: maybe('day'),
      closedAs: maybeOneOf('kept', 'dropped'),
      closedOn: maybe('day'),
    },
    by: ['id'],
  },
  corrections: {
    about: 'what you said a message does, where you corrected what was recognised',
    fields: { recordId: always('id'), acts: always('json'), before: always('json'), at: always('instant'), changeId: always('id') },
    by: ['recordId'],
  },
  posts: {
    about: 'what you published',
    fields: {
      id: always('id'),
      importId: maybe('id'),
      at: always('instant'),
      channel: always('text'),
      kind: oneOf('post', 'comment', 'reaction', 'repost', 'article'),
      text: maybe('text'),
      url: maybe('text'),
    },
    by: ['id'],
  },
  publications: {
    about: 'what others published',
    fields: {
      id: always('id'),
      importId: always('id'),
      at: always('instant'),
      author: always('text'),
      authorKeys: always('lines'),
      authorName: maybe('text'),
      channel: always('text'),
      title: maybe('text'),
      text: maybe('text'),
      url: maybe('text'),
    },
    by: ['id'],
  },
  authors: {
    about: 'whose a feed is, by your word',
    fields: { author: always('text'), personId: always('id') },
    by: ['author'],
  },
  'publication-marks': {
    about: 'what you did with what others published',
    fields: { publicationId: always('id'), how: always('text'), onDay: always('day'), changeId: always('id') },
    by: ['publicationId', 'how'],
  },
  events: {
    about: 'events and entries of calendars',
    fields: {
      id: always('id'),
      importId: maybe('id'),
      at: always('instant'),
      endsAt: maybe('instant'),
      title: always('text'),
      url: maybe('text'),
      role: ROLE,
      place: maybe('text'),
      note: maybe('text'),
      channel: maybe('text'),
      isAllDay: always('flag'),
      isSeries: always('flag'),
      asked: always('whole'),
      written: always('whole'),
    },
    by: ['id'],
  },
  guests: {
    about: 'who was asked to an event, what they answered, and whether they came',
    fields: {
      eventId: always('id'),
      guest: always('text'),
      importId: maybe('id'),
      name: maybe('text'),
      role: ROLE,
      answer: maybeOneOf('yes', 'no', 'maybe'),
      came: maybe('flag'),
    },
    by: ['eventId', 'guest'],
  },
  met: {
    about: 'whom you met at an event, with your note and the follow-up',
    fields: {
      id: always('id'),
      eventId: maybe('id'),
      personId: always('id'),
      at: always('instant'),
      note: maybe('text'),
      followedUpOn: maybe('day'),
    },
    by: ['id'],
  },
  notes: {
    about: 'your notes on people',
    fields: { id: always('id'), personId: always('id'), at: always('instant'), text: always('text') },
    by: ['id'],
  },
  marks: {
    about: 'what you did with the cards of Today: done, later, not this person',
    fields: {
      id: always('id'),
      cardId: always('text'),
      kind: always('text'),
      personId: always('id'),
      how: always('text'),
      onDay: always('day'),
      untilDay: maybe('day'),
      changeId: always('id'),
    },
    by: ['id'],
  },
  'plan-steps': {
    about: 'steps you mean to take, with their days',
    fields: {
      id: always('id'),
      planId: always('id'),
      personId: always('id'),
      kind: always('text'),
      what: always('text'),
      onDay: always('day'),
      doneOn: maybe('day'),
    },
    by: ['id'],
  },
  goals: {
    about: 'what you are after for a while',
    fields: { id: always('id'), kind: always('text'), what: always('text'), fromDay: always('day'), untilDay: maybe('day') },
    by: ['id'],
  },
  introductions: {
    about: 'introductions of two people to each other, and how far each has come',
    fields: {
      id: always('id'),
      why: maybe('text'),
      begunOn: always('day'),
      madeOn: maybe('day'),
      askedAfterOn: maybe('day'),
      endedOn: maybe('day'),
    },
    by: ['id'],
  },
  introduced: {
    about: 'the two of each introduction, and what they said to it (side is 0 for whom you ask first)',
    fields: {
      id: always('id'),
      introductionId: always('id'),
      personId: always('id'),
      side: always('whole'),
      askedOn: maybe('day'),
      answer: maybeOneOf('yes', 'no'),
      answeredOn: maybe('day'),
      toldOn: maybe('day'),
    },
    by: ['id'],
  },
  drafts: {
    about: 'posts you are writing',
    fields: {
      id: always('id'),
      channel: always('text'),
      text: always('text'),
      plannedAt: maybe('instant'),
      outAt: maybe('instant'),
      createdAt: always('instant'),
    },
    by: ['id'],
  },
  'own-profiles': {
    about: 'what your own profiles say, network by network',
    fields: { importId: always('id'), channel: always('text'), field: always('text'), value: always('text'), seenOn: maybe('day') },
    by: ['importId', 'channel', 'field'],
  },
  changes: {
    about: 'what you changed, with how to take it back',
    fields: { id: always('id'), at: always('instant'), sentence: always('text'), undo: always('json'), undoneAt: maybe('instant') },
    by: ['id'],
  },
  circles: {
    about: 'in which circle each tie is, and since which day (since 1970) its rank speaks against it: it moves only after a while',
    fields: { personId: always('id'), circle: maybeOneOf(...CIRCLES), beyondSince: maybe('whole') },
    by: ['personId'],
  },
  communities: {
    about: 'which cluster each person belongs to, by a number that stays the same',
    fields: { personId: always('id'), community: always('whole') },
    by: ['personId'],
  },
}

export const KINDS: readonly Kind[] = NAMES.map((name) => ({ name, ...OF[name] }))

export function kindOf(name: KindName): Kind {
  return { name, ...OF[name] }
}

/** Where the lines of a kind lie in the zip. */
export function pathOfKind(name: KindName): string {
  return `data/${name}.jsonl`
}
