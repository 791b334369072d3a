import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { PersonSettings } from '#contract/people.ts'
import type { Changed } from '#contract/shared.ts'
import type { Circle } from '#domain/ties/circles.ts'
import { type Phrase, t, tn } from '#language/say.ts'
import { useOnce } from '../components/use-once.ts'
import { type Named, useDesk } from './desk.ts'
import { askAnew } from './other-tabs.ts'
import { saidOf } from './use-change.ts'

/** The same settings for several people, one after the other, said and undone as one. Answers whether all went through. */
export function useSettings() {
  const { say } = useDesk()
  const queries = useQueryClient()
  const once = useOnce()
  return useCallback(
    async (people: readonly Named[], settings: PersonSettings, set: (id: string, settings: PersonSettings) => Promise<Changed>) => {
      const setAll = async () => {
        const made: Changed[] = []
        try {
          for (const { id } of people) made.push(await set(id, settings))
          const [only] = made
          const sentence = made.length === 1 && only ? only.sentence : sentenceOf(made.length, settings)
          say({ sentence, changeIds: made.map(({ changeId }) => changeId) })
          await askAnew(queries)
          return true
        } catch (error) {
          const reason = saidOf(error)
          const sentence =
            made.length > 0
              ? tn(made.length, 'one person changed, then: {reason}', '{n} people changed, then: {reason}', { reason })
              : reason
          say({ sentence, changeIds: made.map(({ changeId }) => changeId), isFailure: true })
          void askAnew(queries)
          return false
        }
      }
      return (await once(setAll, JSON.stringify(settings))) ?? false
    },
    [say, queries, once],
  )
}

function sentenceOf(people: number, { circle }: PersonSettings): string {
  return circle
    ? t(CIRCLE_NOW[circle], { who: tn(people, 'one person', '{n} people') })
    : tn(people, 'Changed for one person.', 'Changed for {n} people.')
}

const CIRCLE_NOW = {
  close: 'In your close circle now: {who}',
  good: 'In your good circle now: {who}',
  wide: 'In your wide circle now: {who}',
  known: 'Among those you know now: {who}',
} as const satisfies Record<Circle, Phrase>
