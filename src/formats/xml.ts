// XML in, its tags and text in order out; nothing is fetched, no entity is expanded, nesting is bounded.
import { SaxesParser } from 'saxes';
import { FormatError } from './format-error.ts';

/** The attributes of a tag, by their name with its prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** What somebody listens to. Names keep their prefix: `w:p`. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

const DEEPEST = 1000;

/**
 * Tells a listener what stands in an XML text, in order.
 * @throws FormatError `damaged` when it is not well formed or nested deeper than any document is.
 */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser({ fragment: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new FormatError(
      'damaged',
      `The document is damaged inside (${error.message}). Open and save it again, or ask for another copy.`,
    );
  });
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST) throw new FormatError('damaged', 'The document is nested too deeply to be a real one.');
    listener.open(tag.name, tag.attributes as Attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    listener.close(tag.name);
  });
  if (listener.text) parser.on('text', (text) => listener.text?.(text));
  parser.write(xml).close();
}
