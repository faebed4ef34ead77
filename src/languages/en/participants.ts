// A sentence of a narrative in, the people who took part in an act with their roles out.
import type { Participant } from '../../facts/index.ts';

const NAME =
  "(?:Mr\\. |Ms\\. |Mrs\\. |Dr\\. |Sir )?([A-ZÀ-Þ][\\w'À-ÿ.-]*(?: (?:[A-ZÀ-Þ][\\w'À-ÿ.-]*|al|bin|de|der|den|van|von|da|dos|el|la|le)){1,5})";
const ROLE = '(?:[Tt]he )?([A-Z][^.;"]{3,220}?)';
const AFTER = `(?=,|\\.$|\\.|;|$| and | briefed| addressed| presided| chaired| made| also| as well)`;
const TITLE =
  /\b(?:Representative|Secretary-General|Coordinator|Envoy|Adviser|Advisor|Minister|President|Director|Commissioner|Chair|Chairs?man|Prosecutor|Commander|Head|Executive|Ambassador|Administrator|Secretary|Chief|Judge|Governor|King|Chairperson|Official|Member|Co-Chair)\b/;
const BRIEFED = new RegExp(`${ROLE}, ${NAME},?(?= (?:also )?briefed\\b)`, 'g');
const HEARD = new RegExp(`\\bbriefings? (?:by|from) ${ROLE}, ${NAME}${AFTER}`, 'g');
const PRESIDED = new RegExp(`\\b(?:presided over|chaired) by ${ROLE}, ${NAME}${AFTER}`, 'g');
const SPOKE = new RegExp(
  `${ROLE}, ${NAME},?(?= (?:also )?(?:addressed the|made a statement|delivered|participated|took the floor))`,
  'g',
);
const MORE = new RegExp(`^,? and (?:by )?${ROLE}, ${NAME}${AFTER}`);
const OPENING =
  /^(?:.*?\b(?:On \d[^,]{2,30}|In (?:the|consultations|a|an|that)[^,]{0,60}|At [^,]{3,40}|During [^,]{3,60}|Also|Further)), (?:the )?/;
const FORMS: readonly (readonly [RegExp, Participant['as']])[] = [
  [HEARD, 'briefer'],
  [BRIEFED, 'briefer'],
  [PRESIDED, 'chair'],
  [SPOKE, 'speaker'],
];

// The Under-Secretary-General for Peace, Hugo Lind, and the Director of the Fund | Mary Obi: two people before one verb.
const JOINED = new RegExp(`^(.{3,200}?), ${NAME},? and (.{3,220})$`);

function peopleOf(role: string, name: string, as: Participant['as']): (Participant | null)[] {
  const joined = JOINED.exec(role);
  const first = joined && personOf(joined[1]!, joined[2]!, as);
  return first ? [first, personOf(joined[3]!, name, as)] : [personOf(role, name, as)];
}

const personOf = (role: string, name: string, as: Participant['as']): Participant | null => {
  const plain = role.replace(OPENING, '').replace(/^(?:and |the )+/i, '');
  return TITLE.test(plain) ? { name, english: name, role: plain, as } : null;
};

//   The Special Envoy for Lowland, Jane Roe, briefed the Council        presided over by the Minister of Norland, Karin Lund
//       ^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^ briefer                                          ^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^ chair
/** Lists those whom a sentence names with their roles. */
export function participantsIn(sentence: string): Participant[] {
  const found: Participant[] = [];
  const words = sentence.slice(0, 1500);
  const put = (one: Participant | null) => {
    if (one && !found.some(({ name }) => name === one.name)) found.push(one);
  };
  for (const [form, as] of FORMS) {
    for (const match of words.matchAll(form)) {
      for (const one of peopleOf(match[1]!, match[2]!, as)) put(one);
      let end = match.index + match[0].length;
      for (
        let more = MORE.exec(words.slice(end, end + 400));
        more && found.length < 12;
        more = MORE.exec(words.slice(end, end + 400))
      ) {
        put(personOf(more[1]!, more[2]!, as));
        end += more[0].length;
      }
    }
  }
  return found;
}
