// The words before an office in, whose it is out, where that is somebody but the Secretary-General.

const MASTER =
  /\bthe (Facilitator|Mediator|(?:President|Prime Minister|King) of (?:the )?[A-Z][\w' -]{2,40}?|Chairperson of the [A-Z][\w -]{2,60}?)(?:,? (?:mentioned|referred to) in paragraph \d+ of resolution \d+ \(\d{4}\))?,? (?:and|or) (?:his|her) $/;

//   the Facilitator or his |Special Representative in Norland: the Facilitator's
/** Gives who is represented by an office that is told as "his": the Facilitator; null where nobody is named right before. */
export function masterBefore(text: string, start: number): string | null {
  if (!text.startsWith('his ', start - 4) && !text.startsWith('her ', start - 4)) return null;
  return MASTER.exec(text.slice(Math.max(0, start - 140), start))?.[1] ?? null;
}
