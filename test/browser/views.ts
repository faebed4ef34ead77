// Nothing in, the addresses of all views out, each with something to see in the samples.

const at = (symbol: string): string => symbol.split('/').map(encodeURIComponent).join('/');

/** A view; `ready` is found once it has its content, `as` says who has to be signed in for it. */
interface ViewPlace {
  readonly path: string;
  readonly ready: string;
  readonly as?: 'administrator' | 'filer' | 'reviewer';
}

/** Every view by its name. */
export const VIEWS: Readonly<Record<string, ViewPlace>> = {
  today: { path: '/', ready: '.item' },
  document: { path: `/documents/${at('S/RES/9001 (2031)')}?fact=citation-1`, ready: '.reading .open' },
  'document in Chinese': { path: '/documents/S/PRST/2031/11', ready: '.reading .words' },
  'two languages': { path: `/documents/${at('S/RES/8987 (2030)')}?beside=zh`, ready: '.beside-row' },
  search: { path: '/search?words=mandate', ready: '.hits li' },
  commitments: { path: '/commitments', ready: 'table.answer tbody td' },
  'commitments in groups': { path: '/commitments?group=addressee', ready: 'th.group' },
  'review without the right': { path: '/review', ready: '.empty' },
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
  map: { path: '/situations?as=map', ready: '.world-map svg' },
  matrix: { path: '/situations?as=matrix', ready: '.matrix td' },
  'answer without rows': { path: '/questions/cites?symbol=S/2013/1', ready: '.empty a' },
  question: { path: '/questions/due', ready: 'table.answer tbody td' },
  filings: { path: '/filings', ready: 'table.answer tbody td' },
  'kinds of filing': { path: '/file', ready: '.kind-list li' },
  'form of a filing': { path: '/file/contribution?example=yes', ready: '.filing-form', as: 'filer' },
  'form of a shared filing': { path: '/file/point-of-contact?example=yes', ready: '.shared-with', as: 'filer' },
  'filing from a table': { path: '/file/contribution/table', ready: '.table-input', as: 'filer' },
  'filing without the right': { path: '/file/contribution', ready: '.empty' },
  systems: { path: '/systems', ready: '.system-list li' },
  'Article 54': { path: '/systems/7', ready: '.glimpse table.answer tbody td' },
  benchmarks: { path: '/systems/18', ready: '.progress-chart li' },
  administration: { path: '/administration', ready: 'table.answer tbody td', as: 'administrator' },
  'organisations to administer': {
    path: '/administration?part=organisations',
    ready: 'table.answer tbody td',
    as: 'administrator',
  },
  domains: { path: '/administration?part=domains', ready: '.none', as: 'administrator' },
  tokens: { path: '/administration?part=tokens', ready: '.none', as: 'administrator' },
  'audit chain': { path: '/administration?part=audit', ready: 'table.answer tbody td', as: 'administrator' },
  backup: { path: '/administration?part=backup', ready: '.commands code', as: 'administrator' },
  'signed in': { path: '/sign-in', ready: 'h1', as: 'filer' },
  'review of commitments': { path: '/review', ready: '.review-card', as: 'reviewer' },
  'sign-in': { path: '/sign-in', ready: '.sign-form' },
  notices: { path: '/notices?about=mission&subject=UNMAV', ready: '.question-form', as: 'filer' },
  help: { path: '/help', ready: '.keys kbd' },
  'no view': { path: '/nowhere', ready: '.empty' },
};
