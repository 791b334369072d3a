import type { ImportRow } from '#contract/imports.ts'
import { t, tf } from '#language/say.ts'
import { inWords } from '../../words/numbers.ts'

/** The large figures under the report: of what there is something, at most four. */
export function figuresOf(row: ImportRow): { value: number; label: string }[] {
  const { interactions, people, newPeople, posts, events, publications, alreadyKnown } = row
  return [
    { value: interactions, label: interactions === 1 ? t('exchange') : t('exchanges') },
    { value: people, label: labelOfPeople(people, newPeople) },
    {
      value: posts + events,
      label:
        events === 0
          ? posts === 1
            ? t('post of yours')
            : t('posts of yours')
          : posts > 0
            ? t('posts and events')
            : events === 1
              ? t('event')
              : t('events'),
    },
    { value: publications, label: publications === 1 ? t('thing others published') : t('things others published') },
    { value: alreadyKnown, label: t('told again') },
  ]
    .filter(({ value }) => value > 0)
    .slice(0, 4)
}

function labelOfPeople(people: number, newPeople: number): string {
  if (people === 1) return newPeople === 1 ? t('person, new to you') : t('person')
  if (newPeople === 0) return t('people')
  return newPeople === people ? t('people, all of them new') : tf(newPeople, 'people, {n} of them new', 'people, {n} of them new')
}

/** The last part of where it came from: what the owner would call it. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path
}

/** "finished at 8:41, in 52 seconds" */
export function secondsInWords(seconds: number): string {
  if (seconds < 1.5) return t('in a second')
  if (seconds < 120) return t('in {n} seconds', { n: inWords(Math.round(seconds)) })
  return t('in {n} minutes', { n: inWords(Math.round(seconds / 60)) })
}

/** What a line of "brought in so far" says under its title: the largest thing it brought. */
export function brought({ interactions, people, posts, events, publications, alreadyKnown }: ImportRow): string {
  if (interactions > 0) return tf(interactions, '{n} exchange', '{n} exchanges^figures')
  if (people > 0) return tf(people, '{n} person', '{n} people^figures')
  if (posts > 0) return tf(posts, '{n} post', '{n} posts^figures')
  if (events > 0) return tf(events, '{n} event', '{n} events^figures')
  if (publications > 0) return tf(publications, '{n} thing others published', '{n} things others published')
  return alreadyKnown > 0 ? t('nothing new in it') : t('nothing in it')
}
