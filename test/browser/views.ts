// Nothing in, the addresses of all views out, each with something to see in the samples.

const at = (symbol: string): string => symbol.split('/').map(encodeURIComponent).join('/');

/** Every view by its name; `ready` is found once it has its content. */
export const VIEWS: Readonly<Record<string, { readonly path: string; readonly ready: string }>> = {
  today: { path: '/', ready: '.item' },
  document: { path: `/documents/${at('S/RES/9001 (2031)')}?fact=citation-1`, ready: '.reading .open' },
  'document in Chinese': { path: '/documents/S/PRST/2031/11', ready: '.reading .words' },
  'two languages': { path: `/documents/${at('S/RES/8987 (2030)')}?beside=zh`, ready: '.beside-row' },
  search: { path: '/search?words=mandate', ready: '.hits li' },
  commitments: { path: '/commitments', ready: 'table.answer tbody td' },
  'commitments in groups': { path: '/commitments?group=addressee', ready: 'th.group' },
  review: { path: '/review', ready: '.empty, .review-card' },
  mandates: { path: '/mandates', ready: '.timeline .period' },
  mission: { path: '/missions/UNMAV', ready: 'table.answer tbody td' },
  calendar: { path: '/calendar?month=2031-06', ready: '.entry' },
  'calendar as a list': { path: '/calendar?month=2031-06&as=list', ready: '.entry' },
  citations: { path: `/citations?symbol=${encodeURIComponent('S/RES/8944 (2030)')}`, ready: '.node' },
  actor: { path: '/actor/Secretary-General', ready: 'table.answer tbody td' },
  actors: { path: '/actors', ready: 'table.answer tbody td' },
  situations: { path: '/situations', ready: 'table.answer tbody td' },
  situation: { path: '/situation/The%20situation%20in%20Exaria', ready: 'table.answer tbody td' },
  questions: { path: '/questions', ready: '.question-list li' },
  question: { path: '/questions/due', ready: 'table.answer tbody td' },
  'sign-in': { path: '/sign-in', ready: '.sign-form' },
  help: { path: '/help', ready: '.keys kbd' },
  'no view': { path: '/nowhere', ready: '.empty' },
};
