// A decision in, the mission or panel whose mandate it prolongs or changes out.
import type { Addressee } from '../../facts/index.ts';
import { firstFrom } from '../../text/index.ts';
import type { Asking } from './asking.ts';
import { endOf } from './sticky.ts';

const MANDATE = /^(?:\([^()]{1,40}\))?(?:作为[^,;。]{2,24})?的?(?:现有|当前|本次|目前)?的?(?:任务(?!规定适用)|任期|授权|部署期)/;
const PANEL = /(?:小组|专家组|调查组|监测组|办公室|委员会|工作组|执行局|监察员)$/;
//   将联刚稳定团,包括…,其干预旅的任务期限延长至
//               ^^^^^^^^^^^^^^^^^^^^
const MANDATE_AFTER_ASIDE = /^,包括[^;。]{2,50}(?:任务|任期)/;
const ITS_MANDATE = /^(?:将|把|延长)?其(?:现有|当前|本次|目前)?(?:任务|任期|授权)/;

//   将联刚稳定团的任务期限延长至
//     ^^^^^^^^^^
/** Finds the body that stands before its mandate. */
export function prolonged({ text, names, verb, end }: Asking): Addressee | null {
  for (let i = firstFrom(names, verb.end); i < names.length && names[i]!.end <= Math.min(end, verb.end + 80); i++) {
    const { name, type } = names[i]!;
    const isBody = type === 'mission' || PANEL.test(text.slice(names[i]!.start, names[i]!.end));
    const after = isBody ? text.slice(names[i]!.end, names[i]!.end + 60) : '';
    if (isBody && (MANDATE.test(after) || (after[0] === ',' && MANDATE_AFTER_ASIDE.test(after)))) return { name, type };
  }
  return null;
}

//   表示全力支持联塞部队,并决定将其任期再延长一段时间        its mandate: that of the mission named before
//               ^^^^^^^^       <-  ^^
/** Finds the mission of the provision before whose mandate 其任期 is. */
export function prolongedBefore({ text, names, verb, before }: Asking): Addressee | null {
  if (!before || !ITS_MANDATE.test(text.slice(verb.end, verb.end + 10))) return null;
  for (let i = firstFrom(names, verb.start) - 1; i >= 0 && names[i]!.start >= before.start; i--)
    if (names[i]!.type === 'mission') return { name: names[i]!.name, type: 'mission' };
  return null;
}

const SENDS = /(?:继续)?(?:部署|设立)(?:一个|一支)?/y;

//   授权部署马里稳定团        the mission is what acts
//           ^^^^^^^^^^
/** Finds the mission that is sent. */
export function deployed({ text, names, verb, force }: Asking): Addressee | null {
  const end = force === 'authorizes' ? endOf(SENDS, text, verb.end) : 0;
  const name = end ? names[firstFrom(names, end)] : undefined;
  return name?.start === end && name.type === 'mission' && text[name.end] !== '的' ? { name: name.name, type: name.type } : null;
}
