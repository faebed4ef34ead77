// A field of a kind and what stands in it in, its input out: with its label, unit and suggestions, and what is wrong with it beside it.
import { type FocusEvent, type ReactNode, useId } from 'react';
import type { Field } from '../../api/filings.ts';
import { useWords } from '../../words/index.ts';
import { useFormats } from '../../words/locale.ts';
import { hasSuggestions, Suggestions } from '../suggestions.tsx';
import { LinesInput } from './lines-input.tsx';
import { useSentences } from './sentences.ts';
import { type Texts, wordOf } from './texts.ts';

const NOTE_LINES = 5;
const READABLE = 10_000; // from here on a number is easier to read with its groups

interface FieldParts {
  readonly field: Field;
  readonly value: Texts[string] | undefined;
  readonly mistake: string | null;
  readonly change: (value: string | readonly string[]) => void;
  readonly left: () => void;
}

// A sentence that appears under a press moves the button away from it: one goes on to another field, or it is said when all is sent.
const goesOn = ({ relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof HTMLElement && !relatedTarget.matches('button, a');

/** One field; `left` is called when one goes on from it to another. */
export function FilingField({ field, value, mistake, change, left }: FieldParts) {
  const { say, served } = useWords();
  const tell = useSentences();
  const id = useId();
  const { name, title, isRequired, isPersonal, unit, type, of } = field;
  const isList = type === 'list';
  const label = (
    <>
      {served(title)}
      {!isRequired && <span className="optional"> {say('form.optional')}</span>}
    </>
  );
  const described = [mistake ? `${id}-wrong` : '', isPersonal ? `${id}-personal` : ''].filter(Boolean).join(' ');
  const common = {
    id,
    name,
    'aria-invalid': mistake ? true : undefined,
    'aria-describedby': described || undefined,
    'aria-required': isRequired,
    onBlur: (event: FocusEvent) => goesOn(event) && left(),
  };
  return (
    <Frame isGroup={isList} label={label} id={id} name={name}>
      <div className="filing-input">
        {isList ? (
          <LinesInput
            lines={Array.isArray(value) ? value : []}
            change={change}
            common={{ 'aria-describedby': described || undefined, onBlur: common.onBlur }}
            suggestions={hasSuggestions(of) ? `${id}-known` : undefined}
            id={id}
            label={served(title)}
          />
        ) : (
          <Input field={field} text={typeof value === 'string' ? value : ''} change={change} common={common} />
        )}
        {unit && <span className="unit">{served(unit)}</span>}
        {type === 'number' && <Read text={wordOf(value)} />}
      </div>
      {hasSuggestions(of) && <Suggestions of={of} id={`${id}-known`} />}
      {isPersonal && (
        <p className="filing-hint" id={`${id}-personal`}>
          {say('filing.personal')}
        </p>
      )}
      {mistake && (
        <p className="filing-wrong" id={`${id}-wrong`}>
          {tell(mistake)}
        </p>
      )}
    </Frame>
  );
}

interface FrameParts {
  readonly isGroup: boolean;
  readonly label: ReactNode;
  readonly id: string;
  readonly name: string;
  readonly children: ReactNode;
}

function Frame({ isGroup, label, id, name, children }: FrameParts) {
  if (isGroup)
    return (
      <fieldset className="filing-field" data-field={name}>
        <legend>{label}</legend>
        {children}
      </fieldset>
    );
  return (
    <div className="filing-field" data-field={name}>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

interface InputParts {
  readonly field: Field;
  readonly text: string;
  readonly change: (value: string) => void;
  readonly common: { readonly id: string; readonly name: string; readonly onBlur: (event: FocusEvent) => void };
}

function Input({ field: { type, choices, isRequired, longest, of }, text, change, common }: InputParts) {
  const { say, filed } = useWords();
  const set = ({ target }: { target: { value: string } }) => change(target.value);
  if (type === 'choice')
    return (
      <select {...common} value={text} onChange={set}>
        <option value="">{say(isRequired ? 'filing.choose' : 'filing.nothing')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {filed(choice)}
          </option>
        ))}
      </select>
    );
  if (type === 'day') return <input {...common} type="date" value={text} onChange={set} />;
  if (type === 'number')
    return <input {...common} type="text" inputMode="decimal" dir="ltr" autoComplete="off" value={text} onChange={set} />;
  const most = longest ?? undefined;
  if (type === 'note') return <textarea {...common} rows={NOTE_LINES} dir="auto" maxLength={most} value={text} onChange={set} />;
  return (
    <input
      {...common}
      type={of === 'e-mail' ? 'email' : 'text'}
      dir="auto"
      autoComplete="off"
      maxLength={most}
      list={hasSuggestions(of) ? `${common.id}-known` : undefined}
      value={text}
      onChange={set}
    />
  );
}

// A large number as it is read, so that a zero too many is seen.
function Read({ text }: { readonly text: string }) {
  const { number } = useFormats();
  const value = Number(text);
  return text && Math.abs(value) >= READABLE ? <output className="unit">{number(value)}</output> : null;
}
