import { client } from '#contract/client.ts'
import type { PersonPage } from '#contract/people.ts'
import { t } from '#language/say.ts'
import { useChange } from '../../frame/use-change.ts'

const CHOOSABLE = ['name', 'organisation', 'title', 'place'] as const
type Choosable = (typeof CHOOSABLE)[number]

const isChoosable = (field: string): field is Choosable => CHOOSABLE.some((each) => each === field)

/** What each source says; where sources differ, the owner says which is shown. */
export function Facts({ person }: { person: PersonPage }) {
  const change = useChange()
  const show = (field: PersonPage['chosen'][number]['field'], value: string | null) =>
    void change(() => client.showAs(person.id, { [field]: value }), { of: field })
  return (
    <>
      {person.facts.map(({ field, label, value, source }) => (
        <div key={field + value}>
          <dt>{label}</dt>
          <dd>
            {value}
            <small>
              {source}
              {isChoosable(field) && value !== person[field] && (
                <>
                  {' · '}
                  <button
                    type="button"
                    className="more"
                    onClick={() => show(field, value)}
                    aria-label={
                      person[field] === null
                        ? t('Show this: {value}', { value })
                        : t('Show this: {value} instead of {shown}', { value, shown: person[field] })
                    }
                  >
                    {t('Show this')}
                  </button>
                </>
              )}
            </small>
          </dd>
        </div>
      ))}
      {person.chosen.map(({ field, label, value }) => (
        <div key={`chosen ${field}`}>
          <dt>{label}</dt>
          <dd>
            {value}
            <small>
              {t('as you chose')}
              {' · '}
              <button type="button" className="more" onClick={() => show(field, null)}>
                {t('As sources say')}
              </button>
            </small>
          </dd>
        </div>
      ))}
    </>
  )
}
