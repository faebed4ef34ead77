// The commitments of a document in, the same with words that are to stand in a report attached to the days of that report out.
import type { ProvisionFact, Reading } from '../../facts/index.ts';
import { reportNamed } from '../../languages/index.ts';
import type { KeptCommitment } from './kept-commitment.ts';
import type { Schedule } from './schedule.ts';

const UNSCHEDULED = 'belongs in a report for which the document sets no day';

/**
 * Attaches what is asked for "in his regular reports", "in his next report" or "in the report requested in paragraph 5 above" to the days
 * of that report: the one of the paragraph that is named, else the only series of days that the document sets the same addressee.
 */
export function attached(commitments: readonly KeptCommitment[], reading: Reading): KeptCommitment[] {
  const labels = new Map(reading.paragraphs.map(({ id, label }) => [id, label]));
  const provisionOf = ({ provision }: KeptCommitment): ProvisionFact => reading.provisions[provision - 1]!;
  const labelOf = (one: KeptCommitment) => labels.get(provisionOf(one).paragraph) ?? null;
  const series = commitments.filter(({ asks, schedule }) => asks === 'report' && schedule.occurrences.length > 0);
  return commitments.map((one) => {
    if (one.asks !== 'in-report' || one.schedule.occurrences.length || one.schedule.kind === 'seized') return one;
    const named = reportNamed(provisionOf(one).action);
    if (!named) return one;
    const own = series.filter(
      (other) =>
        other.addressee === one.addressee && (!named.paragraph || labelOf(other)?.replace(/\D/g, '') === named.paragraph),
    );
    const found = only(own.filter(({ schedule }) => schedule.kind === 'recurring')) ?? only(own);
    if (!found) return { ...one, schedule: { ...one.schedule, kind: 'undated', why: one.schedule.why ?? UNSCHEDULED } };
    return { ...one, schedule: within(found.schedule, labelOf(found), named.isNext) };
  });
}

// The one of several that set the same days; null when they differ.
function only(series: readonly KeptCommitment[]): KeptCommitment | null {
  const days = new Set(series.map(({ schedule }) => schedule.occurrences.map(({ due }) => due).join()));
  return days.size === 1 ? series[0]! : null;
}

function within(schedule: Schedule, label: string | null, isNext: boolean): Schedule {
  const rule = label ? `with the report of paragraph ${label.replace(/\.$/, '')}` : 'with the report that is due then';
  const occurrences = schedule.occurrences.map(({ due }) => ({ due, rule }));
  if (!isNext) return { ...schedule, why: schedule.kind === 'dated' ? null : schedule.why, occurrences };
  return { kind: 'dated', why: null, every: null, until: null, occurrences: occurrences.slice(0, 1) };
}
