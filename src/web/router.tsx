import { createRootRoute, createRoute, createRouter, Link, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { t } from '#language/say.ts'
import { Page } from './components/Page.tsx'
import { Failed } from './components/States.tsx'
import { useDesk } from './frame/desk.ts'
import { Desktop, Frame } from './frame/Frame.tsx'
import { readAskSearch } from './pages/ask/ask-search.ts'
import { readNetworkSearch } from './pages/network/network-search.ts'
import { readSearch } from './pages/people/people-search.ts'
import { TodayPage } from './pages/today/TodayPage.tsx'
import { readWelcomeSearch } from './pages/welcome/welcome-search.ts'
import { queryClient, statusQuery, todayQuery } from './queries.ts'

const root = createRootRoute({
  component: Desktop,
  notFoundComponent: NotFound,
  errorComponent: ({ error }) => <Broken error={error instanceof Error ? error : new Error(String(error))} />,
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  validateSearch: readWelcomeSearch,
  component: lazyRouteComponent(() => import('./pages/welcome/WelcomePage.tsx'), 'WelcomePage'),
})

const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Framed })

const SHAPES_AFTER_MS = 150

const today = createRoute({
  getParentRoute: () => framed,
  path: '/',
  component: TodayPage,
  // With nobody here yet, everything begins with the first run. Leaving it counts until the browser closes.
  loader: async () => {
    // Asked for together with the status, which says only whether there is anything to show.
    const today = queryClient.ensureQueryData(todayQuery).catch(() => undefined)
    const status = await queryClient.ensureQueryData(statusQuery).catch(() => undefined)
    if (status?.isEmpty && sessionStorage.getItem('welcome') !== 'left') throw redirect({ to: '/welcome' })
    // Drawn once, with its cards; what takes longer than the eye notices gets its shapes first.
    await Promise.race([today, new Promise((done) => setTimeout(done, SHAPES_AFTER_MS))])
  },
})
const people = createRoute({
  getParentRoute: () => framed,
  path: '/people',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./pages/people/PeoplePage.tsx'), 'PeoplePage'),
})
const person = createRoute({
  getParentRoute: () => framed,
  path: '/people/$id',
  // Nothing chosen or opened on one person's page is there on the next one's.
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./pages/person/PersonPage.tsx'), 'PersonPage'),
})
const review = createRoute({
  getParentRoute: () => framed,
  path: '/review',
  component: lazyRouteComponent(() => import('./pages/review/ReviewPage.tsx'), 'ReviewPage'),
})
const ask = createRoute({
  getParentRoute: () => framed,
  path: '/ask',
  validateSearch: readAskSearch,
  component: lazyRouteComponent(() => import('./pages/ask/AskPage.tsx'), 'AskPage'),
})
const share = createRoute({
  getParentRoute: () => framed,
  path: '/share',
  component: lazyRouteComponent(() => import('./pages/share/SharePage.tsx'), 'SharePage'),
})
const network = createRoute({
  getParentRoute: () => framed,
  path: '/network',
  validateSearch: readNetworkSearch,
  component: lazyRouteComponent(() => import('./pages/network/NetworkPage.tsx'), 'NetworkPage'),
})
const ready = createRoute({
  getParentRoute: () => framed,
  path: '/ready',
  component: lazyRouteComponent(() => import('./pages/ready/ReadyPage.tsx'), 'ReadyPage'),
})
const duplicates = createRoute({
  getParentRoute: () => framed,
  path: '/duplicates',
  component: lazyRouteComponent(() => import('./pages/duplicates/DuplicatesPage.tsx'), 'DuplicatesPage'),
})
const profile = createRoute({
  getParentRoute: () => framed,
  path: '/profile',
  component: lazyRouteComponent(() => import('./pages/profile/ProfilePage.tsx'), 'ProfilePage'),
})
const settings = createRoute({
  getParentRoute: () => framed,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/SettingsPage.tsx'), 'SettingsPage'),
})
const imports = createRoute({
  getParentRoute: () => framed,
  path: '/import',
  component: lazyRouteComponent(() => import('./pages/import/ImportPage.tsx'), 'ImportPage'),
})
const events = createRoute({
  getParentRoute: () => framed,
  path: '/events',
  component: lazyRouteComponent(() => import('./pages/events/EventsPage.tsx'), 'EventsPage'),
})
const planEvent = createRoute({
  getParentRoute: () => framed,
  path: '/events/plan',
  component: lazyRouteComponent(() => import('./pages/events/PlanPage.tsx'), 'PlanPage'),
})

/** As one may type it. */
const readiness = createRoute({
  getParentRoute: () => framed,
  path: '/readiness',
  beforeLoad: () => {
    throw redirect({ to: '/ready', replace: true })
  },
})
/** Whatever no other route takes, with the navigation beside it. */
const unknown = createRoute({ getParentRoute: () => framed, path: '$', component: NotFound })

export const router = createRouter({
  routeTree: root.addChildren([
    welcome,
    framed.addChildren([
      today,
      review,
      people,
      person,
      ask,
      share,
      events,
      planEvent,
      network,
      ready,
      readiness,
      duplicates,
      profile,
      imports,
      settings,
      unknown,
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function Framed() {
  return <Frame desk={useDesk()} />
}

function NotFound() {
  return (
    <Page title={t('No such page')} header={<h1>{t('There is no such page.')}</h1>}>
      <p className="dek">
        <Link to="/" className="more">
          {t('Go to Today')}
        </Link>
      </p>
    </Page>
  )
}

function Broken({ error }: { error: Error }) {
  return (
    <main id="main" style={{ padding: '12vh 40px' }} tabIndex={-1}>
      <Failed error={error} what={t('This page could not be drawn.')} onRetry={() => location.reload()} />
    </main>
  )
}
