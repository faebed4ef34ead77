// Benchmarks in, a bar for each from its baseline to its target out; the table beside it says the same.
import { keyOf, type Row, textOf } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { useFormats } from '../words/locale.ts';

const WIDTH = 100; // per cent of the way from baseline to target
const HEIGHT = 10;

/** The bars: full at the target, empty at the baseline; what was not measured is told and not drawn. */
export function ProgressChart({ rows }: { readonly rows: readonly Row[] }) {
  const { say } = useWords();
  return (
    <figure className="progress-chart">
      <figcaption>{say('progress.caption')}</figcaption>
      <ul>
        {rows.map((row) => (
          <Bar key={keyOf(row)} row={row} />
        ))}
      </ul>
    </figure>
  );
}

function Bar({ row }: { readonly row: Row }) {
  const { served } = useWords();
  const { number, measure } = useFigures(row);
  const progress = typeof row.progress === 'number' ? row.progress : null;
  const reached = Math.max(0, Math.min(WIDTH, progress ?? 0));
  return (
    <li>
      <span className="progress-name">
        <bdi>{textOf(row.mission)}</bdi> · <bdi>{textOf(row.benchmark)}</bdi>
      </span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="way" width={WIDTH} height={HEIGHT} />
        <rect className="reached" width={reached} height={HEIGHT} />
      </svg>
      <span className="progress-figure">
        {progress === null ? served('not measured') : `${number(progress)} %`}{' '}
        <bdi className="label" dir="ltr">
          {measure}
        </bdi>
      </span>
    </li>
  );
}

// "20 → 50 → 80 per cent": baseline, value and target with their unit.
function useFigures(row: Row) {
  const { number } = useFormats();
  const told = [row.baseline, row.value, row.target].map((value) => (typeof value === 'number' ? number(value) : '–'));
  return { number, measure: `${told.join(' → ')} ${textOf(row.unit)}` };
}
