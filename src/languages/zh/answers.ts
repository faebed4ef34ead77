// What somebody is asked to do in, the kind of answer that would meet it out: a report, words in a report, information, or none.
import type { Answer, NamedReport } from '../makers/answers.ts';

const IN_REPORT = /在[^，；。]{0,40}报告[^，；。]{0,6}中|列入[^，；。]{0,30}报告/;
const REPORT = /报告|汇报|提出[^，；。]{0,30}(?:建议|意见|备选方案)|提交[^，；。]{0,30}(?:建议|计划|评估)/;
const TOLD = /通报|通知|知悉|了解|告知|随时/;
const SETS_UP = /^(?:[^，；。]{0,12})?(?:设立|成立|任命)[^，；。]{0,40}(?:小组|委员会|专家)/;
const COUNCIL = /安全理事会|安理会|理事会/;

//   至迟于5月31日提交报告 → report      在下次报告中说明 → in-report      随时向安理会通报 → information
/** Tells what kind of answer a Chinese request asks for. */
export function answerTo(action: string): Answer {
  const words = action.replace(/\s+/g, '').slice(0, 600);
  if (SETS_UP.test(words)) return 'body';
  if (IN_REPORT.test(words)) return 'in-report';
  if (REPORT.test(words)) return 'report';
  return TOLD.test(words) && COUNCIL.test(words) ? 'information' : 'other';
}

//   按照秘书长报告(S/2031/12)的建议,并按照|第9640(2031)号决议第9段
/** Tells whether the words before a citation join it to the clause, and not to the report named right before. */
export const isOfClause = (before: string): boolean => /(?:并|以及)(?:根据|按照|依照)$/.test(before.replace(/\s+/g, ''));

//   向安理会作口头通报
/** Tells whether a Chinese request asks for spoken words. */
export const isOral = (action: string): boolean => /口头|通报会|简报/.test(action.replace(/\s+/g, ''));

//   打算在5月31日前审查任务期限
/** Tells whether a Chinese undertaking is one to review, consider, meet or decide. */
export const isReview = (action: string): boolean =>
  /审查|审议|复审|重新考虑|再次开会|作出决定/.test(action.replace(/\s+/g, '').slice(0, 200));

//   报告本决议执行情况 · 局势 · 事态发展
/** Tells whether a Chinese request asks for a report on the whole of the matter, so that the next regular report answers it. */
export const isOnAll = (action: string): boolean => /执行情况|局势|事态发展/.test(action.replace(/\s+/g, ''));

//   在其下次报告中 · 在其定期报告中
/** Gives which report a Chinese action wants its words in; null when it names none of the document's own. */
export function reportNamed(action: string): NamedReport | null {
  const words = action.replace(/\s+/g, '');
  const paragraph = /第(\d+)段[^，；。]{0,12}报告/.exec(words)?.[1] ?? null;
  const isNext = /在(?:其|他)?下[一次]+[^，；。]{0,6}报告/.test(words);
  return paragraph || isNext || /在(?:其|他)(?:的)?(?:定期|季度|今后)?(?:的)?报告中/.test(words) ? { paragraph, isNext } : null;
}
