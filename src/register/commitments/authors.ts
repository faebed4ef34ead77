// Who was asked and who answered in, how the two hang together out.
import { speaksForSecretaryGeneral } from '../../languages/index.ts';
import type { Telling } from './reports.ts';
import type { Request } from './requests.ts';
import type { Candidate } from './score.ts';

// Permanent Representative of Norland to the United Nations, Minister for Foreign Affairs of Norland, Government of Norland → Norland
const OF_STATE =
  /^(?:(?:Permanent|Deputy|Acting)? ?Representative|(?:Foreign |Prime )?Minister|Minist(?:er|ry) .{2,60}?|President|Charg[ée] d'affaires.{0,30}?|Governments?) of (?:the )?/;
const AT_UN = / to the United Nations$/;
const SECRETARY_GENERAL = 'Secretary-General';

/**
 * Tells how the addressee of a request is the author of an answer; null when it is not. A report of which nobody says whose it is will be the
 * Secretary-General's; an office of his does not answer by his reports.
 */
export function likeness(addressee: string, author: string | null, isNamed = false): Candidate['author'] | null {
  if (author === null) return addressee === SECRETARY_GENERAL ? 'unknown' : 'nobody';
  const [a, b] = [addressee.toLowerCase(), author.toLowerCase()];
  if (a === b) return 'same';
  if (isVoiceOf(addressee, author)) return 'voice';
  if (author === SECRETARY_GENERAL) return null;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (isNamed || short.includes(' ')) && ` ${long} `.includes(` ${short} `) && !long.startsWith(`${short} `) ? 'akin' : null;
}

//   Under-Secretary-General for Peacekeeping Operations → Secretary-General      Permanent Representative of Norland → Norland
function isVoiceOf(addressee: string, author: string): boolean {
  if (addressee === SECRETARY_GENERAL) return speaksForSecretaryGeneral(author);
  const state = author.replace(OF_STATE, '').replace(AT_UN, '');
  return state !== author && state === addressee.replace(OF_STATE, '');
}

//   Panel of Experts on Liberia ← "to establish ... a Panel of Experts ... to report"
/** Tells whether a request set up the author of an answer. */
export function isFounded({ action, asks }: Request, { author }: Telling): boolean {
  if (asks !== 'body' && asks !== 'report') return false;
  const name = author?.replace(/^(?:United Nations|Security Council) /, '').split(/ (?:on|for|in|established) /)[0];
  return Boolean(name?.includes(' ') && action.includes(name));
}
