// The list of questions in, a route for each and one for the list out: every answer as JSON, CSV or calendar, page by page.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Answer, ask, calendarOf, csvOf, jsonOf, QUESTIONS, type Question, refuseEmpty } from '../../questions/index.ts';
import { RegisterError, type Viewer } from '../../register/index.ts';
import type { Tell, Told } from './kept-answers.ts';
import { PROBLEMS } from './problem.ts';
import { type Doorkeeper, viewerOf } from './viewer.ts';

const FORMS = ['json', 'csv', 'ics'] as const;

const PAGE = {
  after: z.string().max(4000).optional().describe('The cursor of the page before: its `next`'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  form: z.enum(FORMS).default('json'),
};

const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2}.*)?)?$/);
const VALUES = {
  text: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  day: day.nullable(),
  number: z.number().nullable(),
  list: z.array(z.unknown()).nullable(),
} as const;

const PLACE = {
  language: z.string(),
  version: z.number().int(),
  quote: z.string(),
  start_at: z.number().int(),
  end_at: z.number().int(),
};

// What every row may carry besides its columns: the place it rests on.
const EVIDENCE = {
  document: z.string().nullable(),
  language: z.string().nullable(),
  version: z.number().int().nullable(),
  quote: z.string().nullable(),
  start_at: z.number().int().nullable(),
  end_at: z.number().int().nullable(),
  also: z.array(z.object(PLACE)).nullable().describe('The same place in the other languages of the document, where it is sure'),
};

const rowOf = ({ columns }: Question) =>
  z
    .object(EVIDENCE)
    .partial()
    .extend(Object.fromEntries(columns.map(({ key, type }) => [key, VALUES[type]])))
    .catchall(z.unknown());

const answerOf = (question: Question) =>
  z.object({
    question: z.literal(question.name),
    rows: z.array(rowOf(question)),
    next: z.string().nullable().describe('The cursor of the next page; null on the last'),
    note: z.string().optional().describe('Of an answer without rows: what was named that the register does not know'),
  });

/** Adds the questions. */
export function addQuestions(app: OpenAPIHono, keeper: Doorkeeper, tell: Tell): void {
  for (const question of QUESTIONS) addQuestion(app, question, keeper, tell);
  addList(app);
}

function addQuestion(app: OpenAPIHono, question: Question, keeper: Doorkeeper, tell: Tell): void {
  const route = createRoute({
    method: 'get',
    path: `/api/v1/questions/${question.name}`,
    summary: question.sentence,
    request: { query: question.parameters.extend(PAGE).strict() },
    responses: {
      200: {
        description: question.columns.map((column) => column.title).join(', '),
        content: {
          'application/json': { schema: answerOf(question) },
          'text/csv': { schema: z.string() },
          ...(question.calendar ? { 'text/calendar': { schema: z.string() } } : {}),
        },
      },
      ...PROBLEMS,
    },
  });
  app.openapi(route, async (c) => {
    const { after, limit, form, ...parameters } = c.req.valid('query') as Record<string, unknown> & {
      after?: string;
      limit: number;
      form: (typeof FORMS)[number];
    };
    refuseEmpty(question, c.req.query()); // an empty number of days has become 0 by now
    if (form === 'ics' && !question.calendar)
      throw new RegisterError('wrong-parameter', `${question.name} has no days, so no calendar. Ask for json or csv.`);
    const viewer = await viewerOf(c, keeper);
    const asked = () => ask(keeper.db, question.name, parameters, { after, limit }, viewer);
    const link = (next: string | null) => next && c.header('link', `<${nextOf(c.req.url, next)}>; rel="next"`);
    if (form === 'json') {
      const key = JSON.stringify([question.name, parameters, after, limit, viewer]); // by member: each sight of a filing is theirs
      const told = await tell(key, async () => toldOf(await asked(), viewer));
      link(told.next);
      return c.body(told.text, 200, { 'content-type': 'application/json' }) as never;
    }
    const answer = await asked();
    link(answer.next);
    if (form === 'csv') return c.body(csvOf(answer), 200, { 'content-type': 'text/csv; charset=utf-8' }) as never;
    return c.body(calendarOf(answer)!, 200, { 'content-type': 'text/calendar; charset=utf-8' }) as never;
  });
}

// Who was shown a filing that is not public is written down at each sight: such an answer is given anew.
const toldOf = (answer: Answer, viewer: Viewer): Told => ({
  text: JSON.stringify(jsonOf(answer)),
  next: answer.next,
  mayBeKept: viewer.member === null || answer.rows.every(({ filings }) => !filings),
});

// The address of the next page, relative to the host, whose name a proxy may have changed.
function nextOf(url: string, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set('after', cursor);
  return `${next.pathname}${next.search}`;
}

const listed = z.object({
  name: z.string(),
  sentence: z.string(),
  parameters: z.record(z.string(), z.unknown()).describe('A JSON Schema'),
  columns: z.array(z.object({ key: z.string(), title: z.string(), type: z.enum(['text', 'day', 'number', 'list']) })),
  calendar: z.object({ day: z.string() }).nullable(),
  example: z.record(z.string(), z.string()),
});

/** The definitions of all questions, as the interface tells them. */
export const DEFINITIONS = QUESTIONS.map(({ name, sentence, parameters, columns, calendar, example }) => ({
  name,
  sentence,
  parameters: z.toJSONSchema(parameters, { io: 'input' }),
  columns: columns.map(({ key, title, type }) => ({ key, title, type })),
  calendar: calendar && { day: calendar.day },
  example,
}));

function addList(app: OpenAPIHono): void {
  const route = createRoute({
    method: 'get',
    path: '/api/v1/questions',
    summary: 'The questions that can be asked',
    responses: {
      200: {
        description: 'Name, sentence, parameters (a JSON Schema), columns, the day of a calendar entry and an example of each',
        content: { 'application/json': { schema: z.array(listed) } },
      },
    },
  });
  app.openapi(route, (c) => c.json(DEFINITIONS as never, 200));
}
