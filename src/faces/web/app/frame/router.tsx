// The addresses of the web face in, their views out; each view is loaded when it is first opened.
import { createRootRoute, createRoute, createRouter, type ErrorComponentProps, lazyRouteComponent } from '@tanstack/react-router';
import { askAhead } from '../api/queries.ts';
import { Empty, Failure, Loading } from '../parts/state.tsx';
import { View } from '../parts/view.tsx';
import { TodayView } from '../views/today.tsx';
import { useWords, withFiledWords } from '../words/index.ts';
import { Shell } from './shell.tsx';

function Missing() {
  const { say } = useWords();
  return (
    <View title={say('missing.title')}>
      <Empty title={say('missing.advice')} />
    </View>
  );
}

const Fault = ({ error, reset }: ErrorComponentProps) => <Failure error={error as Error} again={reset} />;

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });
// While the view itself is fetched, what it will ask is asked.
const at = {
  getParentRoute: () => root,
  loader: ({ location }: { readonly location: { readonly pathname: string; readonly search: object } }) =>
    void askAhead(location.pathname, location.search as Record<string, string>),
} as const;

// What stands in an address is text: ?words=small arms&from=2013-01-01
const search = (raw: Record<string, unknown>): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(raw)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([key, value]) => [key, String(value)]),
  );

const routes = [
  createRoute({ ...at, path: '/', component: TodayView, validateSearch: search }),
  createRoute({
    ...at,
    path: '/questions',
    component: lazyRouteComponent(() => import('../views/questions.tsx'), 'QuestionsView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/questions/$name',
    component: lazyRouteComponent(() => withFiledWords(import('../views/question.tsx')), 'QuestionView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/search',
    component: lazyRouteComponent(() => import('../views/search.tsx'), 'SearchView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/documents/$',
    component: lazyRouteComponent(() => import('../views/document.tsx'), 'DocumentView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/actor/$',
    component: lazyRouteComponent(() => withFiledWords(import('../views/dossier.tsx')), 'ActorView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/missions/$',
    component: lazyRouteComponent(() => import('../views/mission.tsx'), 'MissionView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/commitments',
    component: lazyRouteComponent(() => import('../views/commitments.tsx'), 'CommitmentsView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/review',
    component: lazyRouteComponent(() => import('../views/review.tsx'), 'ReviewView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('../views/sign-in.tsx'), 'SignInView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/notices',
    component: lazyRouteComponent(() => import('../views/notices.tsx'), 'NoticesView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/mandates',
    component: lazyRouteComponent(() => import('../views/mandates.tsx'), 'MandatesView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/calendar',
    component: lazyRouteComponent(() => import('../views/calendar.tsx'), 'CalendarView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/citations',
    component: lazyRouteComponent(() => import('../views/citations.tsx'), 'CitationsView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/actors',
    component: lazyRouteComponent(() => import('../views/actors.tsx'), 'ActorsView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/situations',
    component: lazyRouteComponent(() => withFiledWords(import('../views/situations.tsx')), 'SituationsView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/situation/$',
    component: lazyRouteComponent(() => withFiledWords(import('../views/dossier.tsx')), 'SituationView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/filings',
    component: lazyRouteComponent(() => withFiledWords(import('../views/filings.tsx')), 'FilingsView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/filings/$id',
    component: lazyRouteComponent(() => withFiledWords(import('../views/filing.tsx')), 'FilingView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/file',
    component: lazyRouteComponent(() => withFiledWords(import('../views/filing-kinds.tsx')), 'FilingKindsView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/file/$kind',
    component: lazyRouteComponent(() => withFiledWords(import('../views/filing-form.tsx')), 'FilingFormView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/file/$kind/table',
    component: lazyRouteComponent(() => withFiledWords(import('../views/filing-table.tsx')), 'FilingTableView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/systems',
    component: lazyRouteComponent(() => withFiledWords(import('../views/systems.tsx')), 'SystemsView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/systems/$n',
    component: lazyRouteComponent(() => withFiledWords(import('../views/system.tsx')), 'SystemView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/administration',
    component: lazyRouteComponent(() => withFiledWords(import('../views/administration.tsx')), 'AdministrationView'),
    validateSearch: search,
  }),
  createRoute({
    ...at,
    path: '/help',
    component: lazyRouteComponent(() => import('../views/help.tsx'), 'HelpView'),
    validateSearch: search,
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: Fault,
  scrollRestoration: true,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (values) => {
    const query = new URLSearchParams(search(values) as Record<string, string>).toString();
    return query ? `?${query}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
