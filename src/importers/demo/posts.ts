import { firstName } from '#domain/people/names.ts'
import { type Day, dayNumber } from '#domain/time.ts'
import { weekdayOf } from '#domain/words.ts'
import type { PostRecord } from '../importer.ts'
import { CAST } from './cast.ts'
import { type Chance, chanceOf } from './chance.ts'
import { say, type Words } from './grammar.ts'
import { ARTICLES, FUND_POSTS, JOB_POSTS, POSTS } from './letters/posts.ts'
import { COMMENTS_FROM_NORA, WORDS } from './letters/small-words.ts'
import { wallTime } from './moment.ts'
import { ORGANISATIONS } from './organisations.ts'
import { OLDEST_DAYS } from './tie-plan.ts'

type Steps = readonly (readonly [agoDays: number, aWeek: number])[]

/** How often Nora published, from so many days ago on: hardly at first, then steadily and never too often. */
const HABITS: readonly { readonly channel: string; readonly kind: PostRecord['kind']; readonly steps: Steps }[] = [
  {
    channel: 'linkedin',
    kind: 'post',
    steps: [
      [1826, 0.02],
      [720, 0.4],
      [420, 1],
      [200, 2],
    ],
  },
  {
    channel: 'linkedin',
    kind: 'comment',
    steps: [
      [1826, 0],
      [720, 0.5],
      [420, 1.6],
      [200, 3],
    ],
  },
  {
    channel: 'linkedin',
    kind: 'reaction',
    steps: [
      [1826, 0.05],
      [720, 1],
      [420, 2.5],
      [200, 4],
    ],
  },
  {
    channel: 'linkedin',
    kind: 'repost',
    steps: [
      [1826, 0],
      [420, 0.2],
      [200, 0.4],
    ],
  },
  {
    channel: 'linkedin',
    kind: 'article',
    steps: [
      [1826, 0],
      [420, 0.06],
      [200, 0.12],
    ],
  },
  {
    channel: 'mastodon',
    kind: 'post',
    steps: [
      [1826, 0],
      [500, 0.5],
      [250, 1],
    ],
  },
  {
    channel: 'x',
    kind: 'post',
    steps: [
      [1826, 0.12],
      [700, 0],
    ],
  },
]
const TEXTS: Readonly<Record<PostRecord['kind'], readonly string[]>> = {
  post: POSTS,
  article: ARTICLES,
  comment: COMMENTS_FROM_NORA,
  reaction: [],
  repost: [],
}
const WORD_OF_NEED: readonly (readonly [agoDays: number, text: string])[] = [
  [1496, JOB_POSTS[0]],
  [1462, JOB_POSTS[1]],
  [948, FUND_POSTS[0]],
  [911, FUND_POSTS[1]],
  [886, FUND_POSTS[2]],
]

/** What Nora published in five years up to today, by network. */
export function posts(today: Day): PostRecord[] {
  const inNeed = WORD_OF_NEED.map(([ago, text]) => postOf(today, ago, 600, { channel: 'linkedin', kind: 'post', text }))
  return [...inNeed, ...HABITS.flatMap((habit) => habitual(habit, today))]
}

function habitual({ channel, kind, steps }: (typeof HABITS)[number], today: Day): PostRecord[] {
  const chance = chanceOf(`posts ${channel} ${kind}`)
  const made: PostRecord[] = []
  const texts = chance.shuffled<string>(TEXTS[kind])
  for (let ago = OLDEST_DAYS; ago > 0; ago--) {
    const aWeek = steps.findLast(([from]) => ago <= from)![1]
    const isMade = chance.happens(Math.min(1, aWeek / 5))
    if (!isMade || isWeekend(today, ago)) continue
    const text = texts.length === 0 ? undefined : say(texts[made.length % texts.length]!, words(), chance)
    made.push(postOf(today, ago, minuteOf(chance), { channel, kind, ...(text ? { text } : {}) }))
  }
  return made
}

const isWeekend = (today: Day, ago: number) => [0, 6].includes(weekdayOf(dayNumber(today) - ago))
const minuteOf = (chance: Chance) => 8 * 60 + chance.between(0, 9 * 60)

function words(): Words {
  return { ...WORDS, friend: CAST.map(({ name }) => firstName(name)), theirsAny: ORGANISATIONS.map(({ name }) => name) }
}

function postOf(today: Day, ago: number, minute: number, what: Pick<PostRecord, 'channel' | 'kind' | 'text'>): PostRecord {
  const at = wallTime(today, ago, minute)
  const key = `demo:${what.channel}:${what.kind}:${at.toISOString().slice(0, 16)}`
  return { type: 'post', key, at, precision: 'wall', ...what }
}
