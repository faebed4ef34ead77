// The views that stand in the navigation, in their order; every one of them works.
import type { Key } from '../words/index.ts';

/** A view's address and its name in the catalogue. */
export const VIEWS = [
  { to: '/', name: 'nav.today' },
  { to: '/search', name: 'nav.search' },
  { to: '/commitments', name: 'nav.commitments' },
  { to: '/mandates', name: 'nav.mandates' },
  { to: '/calendar', name: 'nav.calendar' },
  { to: '/actors', name: 'nav.actors' },
  { to: '/situations', name: 'nav.situations' },
  { to: '/citations', name: 'nav.citations' },
  { to: '/filings', name: 'nav.filings' },
  { to: '/systems', name: 'nav.systems' },
  { to: '/notices', name: 'nav.notices' },
  { to: '/questions', name: 'nav.questions' },
] as const satisfies readonly { to: string; name: Key }[];
