// A selection in a document's text in, a small bar out that copies the words with their reference, or their address.
import { type RefObject, useEffect, useState } from 'react';
import { useWords } from '../words/index.ts';

interface Selected {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The place of a node and an offset in it, in the text of the document. */
function placeOf(node: Node, offset: number): number | null {
  const words = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  return words
    ? Number(words.dataset.start) + (node instanceof Element ? (offset ? (words.textContent?.length ?? 0) : 0) : offset)
    : null;
}

function selectedIn(frame: HTMLElement | null): Selected | null {
  const selection = document.getSelection();
  if (!frame || !selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!frame.contains(range.commonAncestorContainer)) return null;
  const [start, end] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)];
  return start !== null && end !== null && start < end ? { start, end, words: selection.toString() } : null;
}

/** The bar; `reference` names where a place stands: S/RES/9001 (2031), paragraph 8. */
export function QuoteBar({
  frame,
  text,
  reference,
  address,
}: {
  readonly frame: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly reference: (place: number) => string;
  readonly address: (start: number, end: number) => string;
}) {
  const { say } = useWords();
  const [selected, setSelected] = useState<Selected | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const look = () => {
      setSelected(selectedIn(frame.current));
      setSaid('');
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [frame]);
  if (!selected) return null;
  const copy = (words: string) =>
    void navigator.clipboard.writeText(words).then(
      () => setSaid(say('quote.copied')),
      () => setSaid(say('quote.refused')),
    );
  const quote = text.slice(selected.start, selected.end).replace(/\s+/g, ' ').trim();
  const keep = (event: { preventDefault: () => void }) => event.preventDefault(); // a press must not end the selection
  return (
    <div className="quote-bar" role="toolbar" aria-label={say('quote.bar')}>
      <button
        type="button"
        onMouseDown={keep}
        onClick={() => copy(say('quote.form', { quote, reference: reference(selected.start) }))}
      >
        {say('quote.copy')}
      </button>
      <button type="button" onMouseDown={keep} onClick={() => copy(address(selected.start, selected.end))}>
        {say('quote.address')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
