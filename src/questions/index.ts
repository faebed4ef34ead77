// Floor 6: one file per question; the command line, the API and the documentation loop over this list.
import { sentenceOf } from '../filings/index.ts';
import { asViewer, type Database, PUBLIC, RegisterError, type Row, recordSight, type Viewer } from '../register/index.ts';
import { activitiesWithoutLegalBasis } from './activities-without-legal-basis.ts';
import { actors } from './actors.ts';
import { acts } from './acts.ts';
import { askedOf } from './asked-of.ts';
import { changes } from './changes.ts';
import { citedBy } from './cited-by.ts';
import { cites } from './cites.ts';
import { commitments } from './commitments.ts';
import { conflicts } from './conflicts.ts';
import { consultations } from './consultations.ts';
import { coverage } from './coverage.ts';
import { developments } from './developments.ts';
import { documents } from './documents.ts';
import { due } from './due.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { mandates } from './mandates.ts';
import { mandatesEnding } from './mandates-ending.ts';
import { matters } from './matters.ts';
import { meetings } from './meetings.ts';
import { membership } from './membership.ts';
import { mission } from './mission.ts';
import { overdue } from './overdue.ts';
import { pageOf } from './page.ts';
import { PARTNER_QUESTIONS } from './partners/index.ts';
import { places } from './places.ts';
import type { Answer, Page, Question } from './question.ts';
import { recommendations } from './recommendations.ts';
import { search } from './search.ts';
import { unknownIn } from './unknown.ts';

export { type DocumentPage, type DocumentText, documentOf, holdingsOf } from './document.ts';
export type { Answer, Calendar, Column, Page, Question } from './question.ts';
export { calendarOf, cellsOf, csvOf, jsonOf } from './render.ts';
export { kindNamesOf, questionsOf, SYSTEMS, type System, systemsPage } from './systems/index.ts';

export const QUESTIONS: readonly Question[] = [
  activitiesWithoutLegalBasis,
  actors,
  acts,
  askedOf,
  changes,
  citedBy,
  cites,
  commitments,
  conflicts,
  consultations,
  coverage,
  developments,
  documents,
  due,
  facts,
  figures,
  mandates,
  mandatesEnding,
  matters,
  meetings,
  membership,
  mission,
  overdue,
  places,
  recommendations,
  search,
  ...PARTNER_QUESTIONS,
];

const FIRST_PAGE: Page = { limit: 200 };

/** The question of a name. @throws RegisterError `wrong-parameter` that lists those there are. */
export function questionOf(name: string): Question {
  const question = QUESTIONS.find((one) => one.name === name);
  if (question) return question;
  const names = QUESTIONS.map((one) => one.name).join(', ');
  throw new RegisterError('wrong-parameter', `There is no question "${name}". There are: ${names}.`);
}

/** The parameters of a question as it takes them. @throws RegisterError `wrong-parameter` that says which is wrong and how it should be. */
export function valuesOf(question: Question, parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  refuseEmpty(question, parameters);
  const parsed = question.parameters.strict().safeParse(parameters, { error: sentenceOf });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'parameters'}: ${issue.message}`);
  throw new RegisterError('wrong-parameter', `${question.name}: ${problems.join('; ')}.`);
}

/**
 * Asks a question by its name; gives one page of its answer with the cursor of the next. The viewer sees what they may see, and the
 * sight of a filing that is not public is written into the audit chain; without a viewer the answer is that for everybody.
 * @throws RegisterError `wrong-parameter` when the name, a parameter or the cursor is not right; the message says which and how it should be.
 */
export async function ask(
  db: Database,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  page: Page = FIRST_PAGE,
  viewer: Viewer = PUBLIC,
): Promise<Answer> {
  const question = questionOf(name);
  const values = valuesOf(question, parameters);
  const answer = { question, ...(await asViewer(db, viewer, (tx) => pageOf(tx, question, values, page))) };
  await recordSight(db, viewer, `question:${name}`, answer.rows.flatMap(filingsOf), new Date());
  const note = answer.rows.length || page.after ? null : await unknownIn(db, values);
  return note ? { ...answer, note } : answer;
}

/** Refuses parameters that are named and left empty: a number of days would be 0 then. @throws RegisterError `wrong-parameter`. */
export function refuseEmpty({ name, parameters: { shape } }: Question, given: Readonly<Record<string, unknown>>): void {
  const empty = Object.keys(given).filter((key) => key in shape && given[key] === '');
  if (empty.length)
    throw new RegisterError('wrong-parameter', `${name}: ${empty.join(', ')}: is empty. Leave it out or give a value.`);
}

// A row that rests on filings names them in `filings`.
const filingsOf = ({ filings }: Row): string[] => (Array.isArray(filings) ? filings.map(String) : []);
