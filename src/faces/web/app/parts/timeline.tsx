// Missions with their periods and a window of days in, a picture of them along time out; the table below it says the same in words.
import { Link } from '@tanstack/react-router';
import { type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { daysBetween, isDay, useFormats } from '../words/locale.ts';

const LINE = 26;
const NAME = 190;
const WIDTH = 1120;
const HEAD = 24;
const BAR = 14;
const MOST_TICKS = 14;

/** So many missions fill a screen: what stands below their picture is not seen at first. */
export const MANY = 30;

/** The periods of each mission. */
export const missionsOf = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(rows, (row) => textOf(row.mission));

interface TimelineParts {
  readonly rows: readonly Row[];
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly label: string;
}

/** The picture: a line for each mission, a bar for each period, a stroke for the day. Time runs from left to right in every language. */
export function Timeline({ rows, from, to, day, label }: TimelineParts) {
  const { say } = useWords();
  const { short } = useFormats();
  const missions = [...missionsOf(rows)];
  const span = Math.max(1, daysBetween(from, to));
  const at = (value: string): number =>
    NAME + (Math.max(0, Math.min(span, daysBetween(from, value))) / span) * (WIDTH - NAME - 10);
  const height = HEAD + missions.length * LINE + 6;
  return (
    <div className="timeline" dir="ltr">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
        {ticksOf(from, to).map((tick) => (
          <g key={tick} className="tick">
            <line x1={at(tick)} x2={at(tick)} y1={HEAD - 6} y2={height} />
            <text x={at(tick) + 3} y={HEAD - 9}>
              {tick.slice(0, 4)}
            </text>
          </g>
        ))}
        {missions.map(([mission, periods], i) => (
          <g key={mission} transform={`translate(0 ${HEAD + i * LINE})`}>
            <text x={NAME - 10} y={LINE / 2 + 5} textAnchor="end" className="mission">
              {mission.length > 24 ? `${mission.slice(0, 23)}…` : mission}
            </text>
            {periods.map((period) => {
              const [begins, ends] = [textOf(period.begins), textOf(period.ends)];
              const [start, end] = [at(isDay(begins) ? begins : from), at(isDay(ends) ? ends : to)];
              return (
                <rect
                  key={`${begins} ${textOf(period.document)}`}
                  className={isDay(ends) ? 'period' : 'period open'}
                  x={start}
                  y={(LINE - BAR) / 2}
                  width={Math.max(2, end - start - 1)}
                  height={BAR}
                  rx={2}
                >
                  <title>{`${mission}: ${short(begins)} – ${isDay(ends) ? short(ends) : say('mandates.open')} (${textOf(period.document)})`}</title>
                </rect>
              );
            })}
          </g>
        ))}
        <line className="day" x1={at(day)} x2={at(day)} y1={0} y2={height} />
      </svg>
    </div>
  );
}

// The first day of each year, or of every so manieth when there are many.
function ticksOf(from: string, to: string): string[] {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_TICKS));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    .filter((year) => (year - first) % step === 0)
    .map((year) => `${String(year).padStart(4, '0')}-01-01`);
}

/** How the missions stand on the day: their names, those in force first. */
export function Standings({ rows }: { readonly rows: readonly Row[] }) {
  const { served } = useWords();
  const standings = Map.groupBy(
    [...new Map(rows.map((row) => [textOf(row.mission), textOf(row.standing)]))],
    ([, standing]) => standing,
  );
  return (
    <dl className="standings">
      {[...standings]
        .sort(([a]) => (a === 'in force' ? -1 : 1))
        .map(([standing, missions]) => (
          <div key={standing}>
            <dt>
              {served(standing)} <span className="count">{missions.length}</span>
            </dt>
            <dd>
              {missions.map(([mission]) => (
                <Link key={mission} to="/missions/$" params={{ _splat: mission }}>
                  <bdi>{mission}</bdi>
                </Link>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}
