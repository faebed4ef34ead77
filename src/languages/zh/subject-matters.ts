// A sentence that tells of an act in, the words that say what it was about out: its own, or the heading of its section.
import type { Span } from '../../text/index.ts';
import type { Told } from './act-forms.ts';
import type { Section } from './sections.ts';

const TOPIC =
  /(?:关于|有关|就|延长)([^,。;()]{2,60}?)(?:问题|任期|任务期限)?(?:的(?=第|一|主席|新闻|公开|专题|通报|决议)|举行|通过|发表)/;
// A heading under which acts of all kinds of matters are told.
const OF_MANY =
  /^(?:[一二三四五六七八九十]{1,3}[、.])?(?:导言|引言|(?:专题|一般|其他)[^,。]{0,12}(?:问题|事项)|新闻(?:谈话|声明|稿)|主席声明|决议)$/;
//   在"其他事项"项下讨论了布隆迪局势        发表新闻谈话,谴责在马里发生的袭击
//                         ^^^^^^^^^^                       ^^^^^^^^^^^^^^
const OTHER =
  /(?:讨论|审议|处理|通报|听取[^,。;]{1,60}?关于|提出|商讨)了?([^,。;]{2,40}?)(?=的?(?:问题|通报|介绍|报告)|[,。;]|$)/;
const CONDEMNED = /^(?:稿|要点)?,(?:最?强烈)?谴责([^,。;]{2,60})/;

/** Tells what an act was about, by the words of its sentence where the heading of its section covers many matters. */
export function aboutIn(text: string, { heading, isIntroduction }: Section, sentence: Span, told: Told): Span | null {
  const after = text.slice(told.end, Math.min(sentence.end, told.end + 120));
  if (text.slice(told.start, told.end).includes('其他事项')) return groupOf(OTHER, after, told.end) ?? heading;
  if (!isIntroduction && (!heading || !OF_MANY.test(text.slice(heading.start, heading.end)))) return heading;
  const from = Math.max(sentence.start, told.verb - 60);
  const topic = groupOf(TOPIC, text.slice(from, told.end), from);
  return topic ?? (told.type === 'press_statement' ? groupOf(CONDEMNED, after, told.end) : null) ?? heading;
}

// 安理会还于1月22日通过了有关海地问题的第2000(2011)号决议: the span of the words that the pattern takes.
function groupOf(pattern: RegExp, words: string, from: number): Span | null {
  const match = pattern.exec(words);
  if (!match) return null;
  const start = from + match.index + match[0].indexOf(match[1]!);
  return { start, end: start + match[1]!.length };
}
