// A global pattern and a text in, all its matches out: what matchAll gives, without the copy of the pattern that it makes each time.

/** Gives the matches of a global pattern in their order. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
