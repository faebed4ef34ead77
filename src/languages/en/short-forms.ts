// A page and its names in, the bodies out that it gives a short form in brackets: "the Committee established pursuant to … ("the Committee")".
import { lastBefore } from '../../text/index.ts';
import type { Name } from '../language.ts';
import { allMatches } from '../makers/all-matches.ts';
import { onceFor } from '../makers/once.ts';

//   the Committee established pursuant to resolution 9711 (2031) (hereinafter referred to as "the Committee")
//                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const DEFINED =
  /\((?:here(?:in)?after|henceforth)?,? ?(?:referred to as|called)?,? ?["']?(?:the )?["']?([A-Z][a-z]+(?: (?:of )?[A-Z][a-z]+){0,2})["']?\)/g;
//   the Committee established pursuant to resolution 9711 (2031), hereafter the 9711 Committee        "the Committee" as well
//                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
const HEREAFTER =
  /\bhere(?:in)?after,? (?:(?:referred to|known) as |called )?["']?(?:the )?["']?(?:\d{3,4} )?([A-Z][a-z]+(?: (?:of )?[A-Z][a-z]+){0,2})/g;
//   the Committee pursuant to resolution 9711 (2031) | and 9712 (2031) (S/2031/12) ("the Committee")
const BETWEEN =
  /^[ ,]*(?:(?:re-?)?established (?:pursuant to|by|under) resolution \d{3,4} \(\d{4}\)[ ,]*)?(?:(?:and )?\d{3,4} \(\d{4}\)[ ,]*){0,3}(?:\([^()]{2,30}\)[ ,]*)?\(?$/;

/** Gives the bodies by their short forms; what two bodies are called is neither. */
export function shortForms(text: string, names: readonly Name[]): ReadonlyMap<string, Name> {
  return formsOf(names)(text);
}

const formsOf = onceFor((names: readonly Name[]) => {
  let forms: Map<string, Name> | null = null;
  return (text: string): ReadonlyMap<string, Name> => (forms ??= defined(text, names));
});

function defined(text: string, names: readonly Name[]): Map<string, Name> {
  const forms = new Map<string, Name>();
  const others = new Set<string>();
  const isNamed = text.includes('hereafter ') || text.includes('hereinafter ');
  for (const match of [...allMatches(DEFINED, text), ...(isNamed ? allMatches(HEREAFTER, text) : [])]) {
    const form = match[1]!;
    const name = lastBefore(names, match.index);
    if (!name || name.end > match.index || !BETWEEN.test(text.slice(name.end, match.index))) continue;
    if (name.name === form || !name.name.includes(form.slice(form.lastIndexOf(' ') + 1))) continue;
    const known = forms.get(form);
    if (known && known.name !== name.name) others.add(form);
    forms.set(form, name);
  }
  for (const form of others) forms.delete(form);
  return forms;
}
