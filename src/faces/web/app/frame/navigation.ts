// The views that stand in the navigation, in their order; every one of them works.
import type { Key } from '../words/index.ts';

/** A view's address and its name in the catalogue. */
export const VIEWS = [
  { to: '/', name: 'nav.today' },
  { to: '/search', name: 'nav.search' },
  { to: '/questions', name: 'nav.questions' },
] as const satisfies readonly { to: string; name: Key }[];
