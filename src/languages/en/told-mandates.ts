// A monthly assessment in, the mandates that the resolutions it tells of extended or set up out.
import type { MandateAction } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { within } from '../../text/index.ts';
import type { MandateClaim, ReadDraft } from '../language.ts';
import { bodiesIn } from './mandate-bodies.ts';
import { classOf } from './mandate-objects.ts';
import { termOf } from './terms.ts';

const ADOPTED = /\badopted (?:by consensus )?(?:unanimously )?resolutions? (?=\d)/g;
const CHANGE =
  /\b(extending|renewing|establishing|terminating|(?:which|and|Council) (?:also )?(?:extended|renewed|established|terminated|extends|renews|establishes)) /g;
const ACTIONS: readonly (readonly [RegExp, MandateAction])[] = [
  [/renew/, 'renew'],
  [/exten/, 'extend'],
  [/establish/, 'establish'],
  [/terminat/, 'terminate'],
];
const END = /[.;](?=\s|$)|\n/;
const LONGEST = 700;

function sentenceFrom(text: string, start: number): Span {
  const rest = text.slice(start, start + LONGEST);
  const end = END.exec(rest);
  return { start, end: start + (end ? end.index : rest.length) };
}

//   On 15 October, the Council adopted resolution 2494 (2019), extending the mandate of UNFICYP until 31 January 2020
//                                      ^^^^^^^^^^^ authority    ^^^^^^^^^               ^^^^^^^ mission     ^^^^^^^^^^^^^^^ until
/** Finds the mandates that an assessment says were changed, each under the resolution that changed it. */
export function toldMandates(draft: ReadDraft): MandateClaim[] {
  const { text } = draft.page;
  const found: MandateClaim[] = [];
  ADOPTED.lastIndex = 0;
  for (let match = ADOPTED.exec(text); match; match = ADOPTED.exec(text)) {
    const sentence = sentenceFrom(text, match.index);
    const cited = within(draft.citations, sentence).filter(({ target }) => target.startsWith('S/RES/'));
    const changes = [...text.slice(sentence.start, sentence.end).matchAll(CHANGE)];
    for (const [i, change] of changes.entries()) {
      const start = sentence.start + change.index;
      const object = {
        start: start + change[0].length,
        end: changes[i + 1] ? sentence.start + changes[i + 1]!.index : sentence.end,
      };
      const authority = cited.findLast((one) => one.end <= start)?.target ?? null;
      const action = ACTIONS.find(([form]) => form.test(change[1]!))![1];
      if (!authority || classOf(text.slice(object.start, object.end)) !== 'mandate') continue;
      const term = termOf(text, object, draft.moments);
      for (const mission of bodiesIn(draft, object)) {
        const isTold = found.some((one) => one.mission === mission && one.authority === authority && one.until === term.until);
        if (!isTold) found.push({ ...sentence, mission, action, ...term, ceiling: null, authority });
      }
    }
  }
  return found;
}
