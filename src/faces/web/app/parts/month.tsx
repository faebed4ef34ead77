// Entries with their days in, the table of a month or a list out.
import { type Question, type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { dayAfter, useFormats } from '../words/locale.ts';
import { Day, Status } from './cell.tsx';
import { DocumentLink } from './evidence.tsx';

/** Something that falls on a day. */
export interface Entry {
  readonly day: string;
  readonly question: Question;
  readonly row: Row;
}

const MONDAY = 1;

// Whole weeks from Monday to Sunday that hold the month.
function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const back = (new Date(`${first}T00:00:00Z`).getUTCDay() - MONDAY + 7) % 7;
  const weeks: string[][] = [];
  for (let day = dayAfter(first, -back); day.slice(0, 7) <= month; day = dayAfter(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, i) => dayAfter(day, i)));
  return weeks;
}

function Line({ entry: { question, row } }: { readonly entry: Entry }) {
  const { say, served } = useWords();
  const who = textOf(row.mission) || textOf(row.addressee);
  const status = textOf(row.status);
  return (
    <li className="entry" data-source={question.name}>
      <bdi>{who ? served(who) : say('commitment.nobody')}</bdi> {textOf(row.what) && <span>{served(textOf(row.what))} </span>}
      <DocumentLink document={textOf(row.document)} row={row} /> {status && <Status value={status} />}
    </li>
  );
}

/** A month as a table of weeks. */
export function Month({
  month,
  day,
  entries,
}: {
  readonly month: string;
  readonly day: string;
  readonly entries: readonly Entry[];
}) {
  const { month: monthName, weekday, number } = useFormats();
  const weeks = weeksOf(month);
  return (
    <table className="month">
      <caption>{monthName(month)}</caption>
      <thead>
        <tr>
          {weeks[0]!.map((one) => (
            <th key={one} scope="col">
              {weekday(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => {
              const here = entries.filter((entry) => entry.day === one);
              const isOther = !one.startsWith(month);
              return (
                <td key={one} className={isOther ? 'other' : undefined} aria-current={one === day ? 'date' : undefined}>
                  {!isOther && (
                    <>
                      <time dateTime={one}>{number(Number(one.slice(8)))}</time>
                      <ul>
                        {here.map((entry) => (
                          <Line key={`${entry.question.name} ${JSON.stringify(entry.row)}`} entry={entry} />
                        ))}
                      </ul>
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The entries as a list, by day. */
export function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const { say } = useWords();
  if (!entries.length) return <p className="none">{say('calendar.none')}</p>;
  return (
    <ol className="entries">
      {[...Map.groupBy(entries, (entry) => entry.day)].map(([day, here]) => (
        <li key={day}>
          <Day value={day} />
          <ul>
            {here.map((entry) => (
              <Line key={`${entry.question.name} ${JSON.stringify(entry.row)}`} entry={entry} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
