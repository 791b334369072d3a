import { client } from '#contract/client.ts'
import { t } from '#language/say.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { RowShapes, Shape } from '../../components/States.tsx'
import { useChange } from '../../frame/use-change.ts'
import { useKind, useReview } from '../../queries.ts'
import { ReviewView } from './ReviewView.tsx'

/** Fifteen minutes a week. */
export function ReviewPage() {
  const review = useReview()
  const kind = useKind()
  const change = useChange()
  return (
    <Loaded
      from={review}
      page={t('Review')}
      what={t('The week could not be read.')}
      shape={
        <Page title={t('Review')} layout="review" header={<h1>{t('The week you had')}</h1>}>
          <Shape height={236} />
          <RowShapes rows={5} />
        </Page>
      }
    >
      {(data) => (
        <ReviewView
          review={data}
          kind={kind}
          onPlace={(id, circle) =>
            void change(() => client.setPerson(id, circle === 'rest' ? { isResting: true } : { circle }), { of: id })
          }
          onRebalance={(proposal) =>
            change(() => Promise.all(proposal.map(({ person, toDays }) => client.setPerson(person.id, { rhythmDays: toDays }))))
          }
        />
      )}
    </Loaded>
  )
}
