// A question with its parameters in, its answer as a table, JSON, CSV or calendar out.
import Table from 'cli-table3';
import {
  type Answer,
  ask as askQuestion,
  calendarOf,
  cellsOf,
  csvOf,
  jsonOf,
  QUESTIONS,
  type Question,
  questionOf,
  valuesOf,
} from '../../../questions/index.ts';
import { memberByEmail, PUBLIC, type RegisterError, viewerOf } from '../../../register/index.ts';
import { UsageError } from '../options.ts';
import { openKept } from './place.ts';

/** The forms in which an answer is shown. */
export type AnswerForm = 'table' | 'json' | 'csv' | 'ics';

/** What was asked. */
export interface AskWish {
  readonly question: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly form: AnswerForm;
  /** The cursor that the page before gave. */
  readonly after: string | undefined;
  readonly limit: number;
  readonly data: string | undefined;
  /** The address of the member who asks; without it the answer is that for everybody. */
  readonly as: string | undefined;
}

const NARROW = 48; // a long action is cut in tables only

/** Answers a question; gives the exit status. */
export async function ask(wish: AskWish): Promise<number> {
  ensureRight(wish);
  const db = await openKept(wish.data);
  try {
    const viewer = wish.as ? viewerOf(await memberByEmail(db, wish.as)) : PUBLIC;
    const answer = await askQuestion(db, wish.question, wish.parameters, { after: wish.after, limit: wish.limit }, viewer);
    process.stdout.write(shown(answer, wish.form));
    const covered = (await askQuestion(db, 'coverage', {})).rows.filter(({ what }) => String(what).startsWith('covered: report'));
    const coverage = covered.length
      ? covered.map((row) => `${row.from_day} to ${row.to_day}`).join(', ')
      : 'none: what is unanswered is unknown, not overdue';
    process.stderr.write(
      `${answer.note ? `${answer.note} ` : ''}${answer.rows.length} ${answer.rows.length === 1 ? 'row' : 'rows'}${answer.next === null ? '' : `, more with --after ${answer.next}`}. Reports covered: ${coverage}.\n`,
    );
    return 0;
  } finally {
    await db.close();
  }
}

// Wrong parameters are wrong usage, told before a register is opened. @throws UsageError
function ensureRight({ question: name, parameters, form }: AskWish): void {
  const question = questionOf(name);
  if (form === 'ics' && !question.calendar) throw new UsageError(`${name} has no days, so no calendar. Ask for --json or --csv.`);
  try {
    valuesOf(question, parameters);
  } catch (error) {
    throw new UsageError((error as RegisterError).message);
  }
}

function shown(answer: Answer, form: AnswerForm): string {
  if (form === 'json') return `${JSON.stringify(jsonOf(answer), null, 1)}\n`;
  if (form === 'csv') return csvOf(answer);
  if (form === 'table') return tableOf(answer);
  return calendarOf(answer)!;
}

function tableOf(answer: Answer): string {
  const table = new Table({
    head: answer.question.columns.map(({ title }) => title),
    style: { head: [], border: [] },
    wordWrap: true,
  });
  for (const cells of cellsOf(answer))
    table.push(cells.map((cell) => (cell.length > NARROW ? `${cell.slice(0, NARROW - 1)}…` : cell)));
  return `${table.toString()}\n`;
}

const isOptional = (parameters: Question['parameters'], key: string): boolean => {
  const missing = parameters.safeParse({});
  return missing.success || !missing.error.issues.some(({ path }) => path[0] === key);
};

/** The questions with their parameters, for the help. */
export const questionLines = (): string =>
  QUESTIONS.map(({ name, sentence, parameters }) => {
    const options = Object.keys(parameters.shape).map((key) => (isOptional(parameters, key) ? `[--${key} …]` : `--${key} …`));
    return `  ${name.padEnd(16)} ${sentence}\n  ${''.padEnd(16)} ${options.join(' ')}\n`;
  }).join('');
