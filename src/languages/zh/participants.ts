// A sentence in, who briefed, chaired or spoke in it out: each with the name as printed, or with the office alone.
import type { Participant } from '../../facts/index.ts';
import { type Sentence, SIGN } from './act-signs.ts';
import { lastOffice, officeEnd, personAt } from './persons.ts';

const TOLD = '(?:简要|口头|详细|首次|再次)?(?:通报|介绍|作了|作出|作通报|作情况|提供了|报告|阐述|概述|说明)';
const COUNCIL = '(?:安理会|(?:安全)?理事会)(?:成员)?(?:的)?(?:全体磋商|磋商)?';
//   特使|1月8日也通过视频|向安理会通报        how and when it was told, between the people and the verb
const MANNER =
  /(?<=.{3})(?:\d{1,2}月\d{1,2}日|于\d{1,2}月\d{1,2}日|也|还|分别|又|先后|随后|在[^,。;]{0,12}?中|通过视频[^,。;]{0,4}|从[^,。;]{1,12}?通过视频(?:会议|连接|方式)?|以视频方式|代表秘书长|应邀|随即|就此){0,3}(?:在(?:其|他的|她的)?通报中)?$/;

/** A way to tell who took part; the first group of the pattern is the people. The pattern is tried only on a sentence with its sign. */
interface Way {
  readonly as: Participant['as'];
  readonly sign: number;
  readonly pattern: RegExp;
  /** What may stand between the people and the verb, to the end of the first group. */
  readonly manner?: RegExp;
}

const WAYS: readonly Way[] = [
  {
    as: 'chair',
    sign: SIGN.主持,
    pattern: /(?:^|[,;])(?:会议|辩论|公开辩论)?由?([^,。;:]{3,80}?)(?:担任主席并)?主持(?=[,。;]|了|会议|$)/g,
  },
  {
    as: 'briefer',
    sign: SIGN.告知,
    pattern: new RegExp(
      `(?:^|[,;:]|并且|随后|期间)([^,。;:]{3,160}?)(?:[向在为]${COUNCIL}${TOLD}|告知(?:安理会|(?:安全)?理事会))`,
      'g',
    ),
    manner: MANNER,
  },
  {
    as: 'briefer',
    sign: SIGN.作通报,
    pattern: new RegExp(
      `(?:^|[,;:])([^,。;:]{3,100}?)(?:[向在为]${COUNCIL})?(?:(?:作了?|作出)(?:情况|口头|全面|简要)?(?:通报|介绍)(?!会)|通报了|介绍了)`,
      'g',
    ),
    manner: MANNER,
  },
  {
    as: 'briefer',
    sign: SIGN.听取,
    pattern: /听取了?([^。;听]{3,200}?)(?:的[々〇㐀-鿿]{0,6})?(?:通报|报告(?!员)|简报|介绍|发言)/g,
  },
  {
    as: 'briefer',
    sign: SIGN.通报中,
    pattern: /(?:^|[,;:])([^,。;:]{2,60}?)在(?:其|他的|她的)?(?:向安理会的|向(?:安全)?理事会的)?通报中/g,
  },
  {
    as: 'briefer',
    sign: SIGN.会上,
    pattern: /(?:通报会上|通报会中|磋商中|磋商期间|辩论中),([^,。;:]{3,120}?)(?:指出|说|表示|强调|介绍|报告)/g,
  },
  {
    as: 'speaker',
    sign: SIGN.发言,
    pattern:
      /(?:^|[,;])([^,。;:]{3,80}?)(?:也|还)?(?:在(?:安?理事会|安理会|[^,。;]{0,8}会上))?(?:作了[^,。;]{0,4}发言|发了言|发言(?![者人中时]))/g,
  },
];

const LEAD =
  /^(?:在[^,]{0,30}中,?|于?\d{1,2}月\d{1,2}日,?|安理会|(?:安全)?理事会|成员|由|即将卸任的|候任|新任|并且?|而且|随后|然后|还|也|了|会上)+/;
const TAIL = /(?:\d{1,2}月\d{1,2}日|于|也|还|分别|在其|随后|在|又|就此|均|都|联合)+$/;
const LEADS = '在于0123456789安理成由即候新并而随然还也了会'; // each of these begins with one of them
const TAILS = '日于也还别其后在又此均都合'; // or ends with one
// 听取了特别代表…关于海地局势的通报: what it is about follows the people.
const SUBJECT = /(?:关于|就(?!任)|所?作).{1,160}$/;
// 副秘书长在磋商中就马里局势向安理会通报: where and about what stand between the people and the verb.
const TOPIC = /(?:在[^,]{1,20}[中上])?就(?!任)[^,]{1,60}$|在[^,]{1,12}[中上]$/;
const VAGUE = /[几些各许多数]+(?:个|位|名)?(?:国家|成员|会员国|发言者|代表团|非洲|的)/;
const DOT = /[·•・‧∙]/g;
const NOT_A_NAME = /[向在其就也还于从通过随分当天又再首次代表该的他她和与及]/;

interface Named {
  readonly name: string | null;
  readonly role: string;
}

// 秘书长特别代表兼联利支助团团长|塔里克·米特里; two people joined by 和 are split where the second begins an office of its own.
function namedIn(people: string, isReport: boolean): Named[] {
  const text = peopleAlone(withoutSubject(people));
  const found: Named[] = [];
  let from = 0;
  for (let dot = dotFrom(text, 0); dot >= 0; dot = dotFrom(text, dot + 1)) {
    const person = personAt(`${text}向`, dot, from);
    if (!person) continue;
    const end = Math.min(person.end, text.length);
    found.push({ name: text.slice(person.start, end), role: roleOf(text.slice(from, person.start)) });
    from = end;
    dot = Math.max(dot, end - 1);
  }
  return found.length ? found : officesIn(text, isReport);
}

function withoutSubject(people: string): string {
  const subject = SUBJECT.exec(people);
  const alone = subject ? people.slice(0, subject.index) : people;
  return subject && officeEnd(alone) > 0 ? alone : people;
}

// Most people stand alone: what may lead or follow them is told by the first or the last character.
function peopleAlone(words: string): string {
  const led = LEADS.includes(words[0] ?? '\n') ? words.replace(LEAD, '') : words;
  const isOn = led.includes('就') || led.endsWith('中') || led.endsWith('上');
  const told = isOn ? led.replace(TOPIC, '') : led;
  return TAILS.includes(told.at(-1) ?? '\n') ? told.replace(TAIL, '') : told;
}

const dotFrom = (text: string, from: number): number => {
  DOT.lastIndex = from;
  return DOT.test(text) ? DOT.lastIndex - 1 : -1;
};

function roleOf(text: string): string {
  const role = '和与以、,'.includes(text[0] ?? '\n') ? text.replace(/^(?:和|与|以及|、|,)+/, '') : text;
  return role.startsWith('即将卸任的') ? role.slice('即将卸任的'.length) : role;
}

// 主管政治事务副秘书长 alone, or with a name without a dot: 秘书长潘基文
function officesIn(text: string, isReport: boolean): Named[] {
  const end = officeEnd(text);
  if (end < 0 || VAGUE.test(text)) return [];
  const rest = text.slice(end);
  const role = roleOf(text.slice(0, end));
  if (!rest) return role === '秘书长' && isReport ? [] : [{ name: null, role }];
  return rest.length >= 2 && rest.length <= 4 && !NOT_A_NAME.test(rest) ? [{ name: rest, role }] : [];
}

const NOBODY: readonly Participant[] = [];
const PEOPLE = WAYS.reduce((signs, { sign }) => signs | sign, 0);

/** Finds the people of a sentence; the same person is given once, by the fullest mention. */
export function participantsIn(text: string, { start, end, signs }: Sentence): readonly Participant[] {
  if ((signs & PEOPLE) === 0) return NOBODY;
  const sentence = text.slice(start, end);
  const found: Participant[] = [];
  for (const { as, sign, pattern, manner } of WAYS) {
    if ((signs & sign) === 0) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const people = manner ? match[1]!.slice(0, manner.exec(match[1]!)?.index) : match[1]!;
      for (const { name, role } of namedIn(people, match[0].endsWith('报告'))) {
        if (!found.some((other) => isSame(other, { name, role }))) found.push({ name, english: null, role, as });
      }
    }
  }
  return found;
}

// 特别代表 after 秘书长特别代表兼联利支助团团长: the same office, said shortly; 主管政治事务副秘书长 is said in full.
const FULL = /主管|负责|秘书长.|常务|助理/;

/** Tells whether a later mention is somebody known: by the last part of the name, or by an office said shortly. */
export function isSame(known: Named, later: Named): boolean {
  if (later.name && known.name) return known.name === later.name || known.name.endsWith(later.name);
  if (later.name) return false;
  if (known.role.includes(later.role)) return later.role !== '秘书长' || known.role === later.role;
  return known.name !== null && !FULL.test(later.role) && known.role.includes(lastOffice(later.role));
}
