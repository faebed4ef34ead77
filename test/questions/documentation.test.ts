// docs/questions.md says of every question what its file says; when this fails, `npx vitest run test/questions -u` writes it anew.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { QUESTIONS, type Question } from '../../src/questions/index.ts';

const PAGE = join(import.meta.dirname, '../../docs/questions.md');
const HEAD = `# The questions

What can be asked, on the command line (\`seized ask NAME --parameter value\`) and over [HTTP](api.md). Made from the questions' own files.
Parameters in brackets may be left out. Those with a calendar also answer with \`--ics\`.
`;

function sectionOf({ name, sentence, parameters, columns, calendar, example }: Question): string {
  const schema = z.toJSONSchema(parameters, { io: 'input' });
  const needed = new Set(schema.required ?? []);
  const known = Object.keys(parameters.shape).map((key) => (needed.has(key) ? `\`${key}\`` : `[\`${key}\`]`));
  const options = Object.entries(example).map(([key, value]) => ` --${key} ${/^[\w-]+$/.test(value) ? value : `'${value}'`}`);
  return [
    `## ${name}`,
    `${sentence}${calendar ? ` Calendar: by ${calendar.day.replaceAll('_', ' ')}.` : ''}`,
    ...(known.length ? [`Parameters: ${known.join(', ')}.`] : []),
    `Columns: ${columns.map(({ title }) => title.toLowerCase()).join(', ')}.`,
    `\`seized ask ${name}${options.join('')}\``,
  ].join('\n\n');
}

test('docs/questions.md lists every question with its parameters, columns and example', async () => {
  await expect(`${[HEAD.trim(), ...QUESTIONS.map(sectionOf)].join('\n\n')}\n`).toMatchFileSnapshot(PAGE);
});

test('every question is asked by a name of its own, ends with a question mark, and has an example that fits', () => {
  expect(new Set(QUESTIONS.map(({ name }) => name)).size).toBe(QUESTIONS.length);
  for (const { name, sentence, parameters, example, query, rows } of QUESTIONS) {
    expect([name, /^[A-Z].*\?$/.test(sentence)]).toEqual([name, true]);
    expect([name, parameters.strict().safeParse(example).success]).toEqual([name, true]);
    expect([name, Boolean(query) !== Boolean(rows)]).toEqual([name, true]);
  }
});
