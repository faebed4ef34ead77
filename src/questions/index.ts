// Floor 6: one file per question; the command line, the API and the documentation loop over this list.
import type { Queries } from '../register/index.ts';
import { RegisterError } from '../register/index.ts';
import { askedOf } from './asked-of.ts';
import { citedBy } from './cited-by.ts';
import { consultations } from './consultations.ts';
import { coverage } from './coverage.ts';
import { due } from './due.ts';
import { mandatesEnding } from './mandates-ending.ts';
import { meetings } from './meetings.ts';
import { mission } from './mission.ts';
import { overdue } from './overdue.ts';
import type { Answer, Question } from './question.ts';
import { search } from './search.ts';

export type { Answer, Calendar, Column, Question } from './question.ts';
export { calendarOf, cellsOf, csvOf, jsonOf } from './render.ts';

export const QUESTIONS: readonly Question[] = [
  askedOf,
  citedBy,
  consultations,
  coverage,
  due,
  mandatesEnding,
  meetings,
  mission,
  overdue,
  search,
];

/**
 * Asks a question by its name.
 * @throws RegisterError `wrong-parameter` when the name or a parameter is not right; the message says which and how it should be.
 */
export async function ask(
  db: Queries,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  page = { offset: 0, limit: 200 },
): Promise<Answer> {
  const question = QUESTIONS.find((one) => one.name === name);
  if (!question)
    throw new RegisterError(
      'wrong-parameter',
      `There is no question "${name}". There are: ${QUESTIONS.map((one) => one.name).join(', ')}.`,
    );
  const parsed = question.parameters.strict().safeParse(parameters);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'parameters'}: ${issue.message}`);
    throw new RegisterError('wrong-parameter', `${question.name}: ${problems.join('; ')}.`);
  }
  const rows = await question.run(db, parsed.data, { offset: page.offset, limit: page.limit + 1 });
  return { question, rows: rows.slice(0, page.limit), next: rows.length > page.limit ? page.offset + page.limit : null };
}
