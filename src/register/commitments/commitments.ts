// A reading in, its commitments out: one for each addressee of each provision that asks somebody to act, with its schedule.
import type { ProvisionFact, Reading } from '../../facts/index.ts';
import { type Answer, answerTo, deadlineWords } from '../../languages/index.ts';
import type { KeptCommitment } from './kept-commitment.ts';
import { addDuration, schedule } from './schedule.ts';
import { attached } from './series.ts';
import { toldDays } from './told-days.ts';

const COMMITTEE = /\bCommittee\b/;
const WHOLE_DAY = 'YYYY-MM-DD'.length;

/** Derives the commitments of a document; only documents by which the Council itself speaks have any. */
export function commitmentsOf(reading: Reading, iri: string): KeptCommitment[] {
  const { document } = reading;
  if (document.kind !== 'resolution' && document.kind !== 'presidential_statement') return [];
  const anchors = { adopted: document.date, expiry: expiryOf(reading) };
  const used = new Map<string, number>();
  const commitments = reading.provisions.flatMap((provision, i): KeptCommitment[] => {
    if (!provision.commitment || isBareLead(provision)) return [];
    const addressees = provision.addressees.length ? provision.addressees : [null];
    return addressees.map((addressee) => {
      const stem = `${iri}#${provision.paragraph}/${provision.force}/${slug(addressee?.name ?? 'unknown')}`;
      const times = (used.get(stem) ?? 0) + 1;
      used.set(stem, times);
      const asks = asksOf(provision, addressee?.name ?? null);
      return {
        id: times === 1 ? stem : `${stem}/${times}`,
        provision: i + 1,
        addressee: addressee?.name ?? null,
        addressee_type: addressee?.type ?? null,
        since: document.date,
        asks,
        schedule: schedule(provision, {
          ...anchors,
          expiry: isOfOther(addressee?.name ?? '', provision, reading) ? null : anchors.expiry,
          ...toldDays(provision, reading),
          haste: asks === 'report' ? hasteIn(provision) : null,
        }),
      };
    });
  });
  return attached(commitments, reading);
}

//   Decides: (a) to extend the mandate …      what is decided stands in the items, each a provision of its own
const isBareLead = ({ action, verb, deadline, recurrence }: ProvisionFact): boolean =>
  action === verb && !deadline && !recurrence;

// Only the Council's own review is answered by a meeting; what others submit for its consideration is not.
function asksOf({ action, reporting }: ProvisionFact, addressee: string | null): Answer {
  const asks = answerTo(action, reporting);
  return asks === 'review' && addressee !== null && addressee !== 'Security Council' ? 'other' : asks;
}

//   Requests the Committee to report every 180 days      what a committee does goes on when the mandate of its Monitoring Team ends
const isOfOther = (addressee: string, { deadline }: ProvisionFact, { mandates }: Reading): boolean =>
  COMMITTEE.test(addressee) && deadline?.anchor !== 'expiry' && !mandates.some(({ mission }) => COMMITTEE.test(mission));

function hasteIn({ evidence: { quote } }: ProvisionFact): string | null {
  const { asRead, hasteOf } = deadlineWords(quote);
  return hasteOf(asRead(quote));
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

// The end of the one mandate that this document sets, printed or counted from the day printed, else its adoption; two different ends give none.
function expiryOf({ mandates, document }: Reading): string | null {
  const counted = (length: string | null, from: string | null) => {
    const start = from?.length === WHOLE_DAY ? from : document.date;
    return length && start ? addDuration(start, length) : null;
  };
  const ends = new Set(mandates.flatMap((mandate) => mandate.until ?? counted(mandate.for, mandate.from) ?? []));
  return ends.size === 1 ? [...ends][0]! : null;
}
