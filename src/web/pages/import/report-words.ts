import type { ImportRow } from '#contract/imports.ts'
import { inFigures, inWords } from '../../words/numbers.ts'

/** The large figures under the report: of what there is something, at most four. */
export function figuresOf(row: ImportRow): { value: number; label: string }[] {
  const { interactions, people, newPeople, posts, events, publications, alreadyKnown } = row
  const isNew = newPeople === 0 ? '' : newPeople === people ? ', all of them new' : `, ${inFigures(newPeople)} of them new`
  return [
    { value: interactions, label: interactions === 1 ? 'exchange' : 'exchanges' },
    { value: people, label: people === 1 ? `person${newPeople === 1 ? ', new to you' : ''}` : `people${isNew}` },
    {
      value: posts + events,
      label:
        events === 0
          ? posts === 1
            ? 'post of yours'
            : 'posts of yours'
          : posts > 0
            ? 'posts and events'
            : events === 1
              ? 'event'
              : 'events',
    },
    { value: publications, label: publications === 1 ? 'thing others published' : 'things others published' },
    { value: alreadyKnown, label: 'here already' },
  ]
    .filter(({ value }) => value > 0)
    .slice(0, 4)
}

/** The last part of where it came from: what the owner would call it. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path
}

/** "finished at 8:41, in 52 seconds" */
export function secondsInWords(seconds: number): string {
  if (seconds < 1.5) return 'in a second'
  if (seconds < 120) return `in ${inWords(Math.round(seconds))} seconds`
  return `in ${inWords(Math.round(seconds / 60))} minutes`
}

const counted = (count: number, one: string, many: string) => `${inFigures(count)} ${count === 1 ? one : many}`

/** What a line of "brought in so far" says under its title: the largest thing it brought. */
export function brought({ interactions, people, posts, events, publications, alreadyKnown }: ImportRow): string {
  if (interactions > 0) return counted(interactions, 'exchange', 'exchanges')
  if (people > 0) return counted(people, 'person', 'people')
  if (posts > 0) return counted(posts, 'post', 'posts')
  if (events > 0) return counted(events, 'event', 'events')
  if (publications > 0) return counted(publications, 'thing others published', 'things others published')
  return alreadyKnown > 0 ? 'nothing new in it' : 'nothing in it'
}
