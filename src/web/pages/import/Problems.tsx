import { useState } from 'react'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Failed, RowShapes, Waiting } from '../../components/States.tsx'
import { useProblems } from '../../queries.ts'
import { inFigures } from '../../words/numbers.ts'
import { problemsTitle } from '../../words/problems.ts'
import styles from './Import.module.css'

const PAGE = 100

/** Rows that could not be used, with file, line and reason, a hundred at a time. */
export function Problems({ id, count }: { id: string; count: number }) {
  const [isOpen, setIsOpen] = useState(false)
  const [offset, setOffset] = useState(0)
  const found = useProblems(id, offset, isOpen)
  const total = found.data?.total ?? count
  return (
    <details className={styles.bad} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="down" /> {problemsTitle(count)}
        <span className={styles.rest}>{t('The rest is in.')}</span>
      </summary>
      {found.error && !found.data && (
        <Failed error={found.error} what={t('The list could not be read.')} onRetry={() => void found.refetch()} />
      )}
      {!found.error && !found.data && isOpen && (
        <Waiting label={t('The list is coming')}>
          <RowShapes rows={3} />
        </Waiting>
      )}
      {found.data && (
        <table>
          <thead className="sr">
            <tr>
              <th scope="col">{t('File')}</th>
              <th scope="col">{t('Line')}</th>
              <th scope="col">{t('Reason')}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.problems.map(({ file, line, reason }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and the list never changes
              <tr key={row}>
                <td>{file}</td>
                <td className="num">{line === null ? '' : inFigures(line)}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > PAGE && (
        <Acts className={styles.pages}>
          <Button small disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {t('Before')}
          </Button>
          <Button small disabled={offset + PAGE >= total} onClick={() => setOffset(offset + PAGE)}>
            {t('After')}
          </Button>
          <span className="meta">{t('{from} to {to} of {total}', { from: offset + 1, to: Math.min(total, offset + PAGE), total })}</span>
        </Acts>
      )}
    </details>
  )
}
