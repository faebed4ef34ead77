// A draft in, the reports out that a Chinese text says were submitted; see makers/report-acts.ts.
import { lastMatch } from '../makers/all-matches.ts';
import { makeReportActs } from '../makers/report-acts.ts';

/** Finds the reports that a text tells of: 秘书长1999年9月8日的报告(S/1999/954). */
export const toldReports = makeReportActs({
  noun: lastMatch(/报告(?![称说员])/g),
  end: /[。;]|\n/,
  other: /信|照会|说明|声明|公报|草案/,
  asked: /(?:请|要求)[^,。;]{0,30}(?:提交|提出|编写|发表)[^,。;]{0,20}$/,
  authorAfter: null,
  authorListed: null,
  authorBefore:
    /^[\d年月日]{0,12}(?:的|提交的|编写的)?(?:最后|临时|中期|初步|进展|特别|定期|年度|联合|综合|最新|第?[\d一二三四五六七八九十]{1,3}[次份])*$/,
  authorLeads: /^[\d年月日]{0,12}(?:关于|有关|就|根据|按照)[^,。;()]{0,60}$/,
  pronoun: /(?:他|她)(?:的)?[^,。;()]{0,20}$/,
  dayAfter: /^[,(]?$/,
  dayBefore: /^(?:提交|印发|发表)?的?[^,。;()的]{0,12}$/,
  dayBehind: null,
  reach: 160,
});
