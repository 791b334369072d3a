import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { t } from '#language/say.ts'
import { buttonClass } from '../../components/Button.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, RowShapes } from '../../components/States.tsx'
import { useNetwork } from '../../queries.ts'
import styles from './Network.module.css'
import { NetworkView, type OnSearch } from './NetworkView.tsx'
import type { NetworkSearch } from './network-search.ts'

const route = getRouteApi('/framed/network')

/** Who is tied to whom, as a map or as a list. */
export function NetworkPage() {
  const search = route.useSearch()
  const network = useNetwork()
  const navigate = useNavigate()
  const onSearch = useCallback<OnSearch>(
    (change) =>
      void navigate({
        to: '/network',
        search: (before: NetworkSearch) => ({ ...before, ...change }) as NetworkSearch,
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  return (
    <Loaded
      from={network}
      page={t('Network')}
      what={t('Your network could not be read.')}
      shape={
        <Page
          title={t('Network')}
          layout={search.view === 'list' ? 'list-of-map' : 'map'}
          header={<h1>{t('Network')}</h1>}
          margin={<RowShapes rows={8} />}
        >
          {search.view === 'list' ? (
            <RowShapes rows={12} />
          ) : (
            <div className={styles.stage}>
              <p className={styles.laying}>{t('Laying out the map…')}</p>
            </div>
          )}
        </Page>
      }
    >
      {(data) => (data.total === 0 ? <NobodyYet /> : <NetworkView page={data} search={search} onSearch={onSearch} />)}
    </Loaded>
  )
}

function NobodyYet() {
  return (
    <Page title={t('Network')} header={<h1>{t('Network')}</h1>}>
      <Empty
        title={t('Nobody here yet.')}
        act={
          <Link to="/import" className={buttonClass('outline', true)}>
            {t('Import')}
          </Link>
        }
      >
        {t('Once your people are here, this is a map of who is tied to whom.')}
      </Empty>
    </Page>
  )
}
