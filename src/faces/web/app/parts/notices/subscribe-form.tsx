// What somebody wishes to be told of in, a subscription out; its address or key is shown this once.
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { post } from '../../api/client.ts';
import { isKnown, isTyped, RHYTHMS, type Shown, SUBJECTS, type Subject, type Subscription, type Way } from '../../api/notices.ts';
import { definitions } from '../../api/questions.ts';
import type { Saved } from '../../api/saved.ts';
import { useDay } from '../../frame/day.ts';
import { useWords } from '../../words/index.ts';
import { Once } from '../administration/once.tsx';
import { useChange } from '../administration/use-change.ts';
import { Failure } from '../state.tsx';
import { SuggestionList, useNames } from '../suggestions.tsx';
import { nearestTo, UnknownSubject } from './unknown-subject.tsx';

interface FormParts {
  readonly ways: readonly Way[];
  readonly saved: readonly Saved[];
  /** What an address of this view asks for: ?about=mission&subject=UNDOF */
  readonly first: { readonly about?: string; readonly subject?: string };
}

const MOST_DAYS = 366;
const USUAL_DAYS = 14;

/** The form. */
export function SubscribeForm({ ways, saved, first }: FormParts) {
  const { say, language } = useWords();
  const id = useId();
  const { change, error } = useChange();
  const [about, setAbout] = useState<Subject>(SUBJECTS.find((one) => one === first.about) ?? 'mission');
  const [way, setWay] = useState<Way>('feed');
  const [shown, setShown] = useState<Shown | null>(null);
  const [doubted, setDoubted] = useState<string | null>(null);
  const [typed, setTyped] = useState(first.subject ?? '');
  const day = useDay()?.day ?? '';
  const { names } = useNames(isTyped(about) ? about : 'mission', isTyped(about));
  const isSent = way === 'mail' || way === 'webhook';
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const subject = String(given.get('subject')).trim();
    // A name that nobody knows is asked about once; whoever means it subscribes all the same.
    if (isTyped(about) && doubted !== subject && !(await isKnown(about, subject, day).catch(() => true))) {
      setDoubted(subject);
      return;
    }
    const wish = {
      about,
      way,
      language,
      subject,
      remindDays: about === 'question' ? USUAL_DAYS : Number(given.get('days')),
      ...(isSent ? { rhythm: String(given.get('rhythm')) } : {}),
      ...(way === 'webhook' ? { address: String(given.get('address')) } : {}),
    };
    const made = await change((guard) => post<Shown & { subscription: Subscription }>('/subscriptions', wish, guard));
    setShown(made);
    if (!made) return;
    form.reset();
    setTyped('');
    setDoubted(null);
  };
  return (
    <>
      <form className="question-form" onSubmit={(event) => void submit(event)}>
        <Select
          label={say('notices.about')}
          name="about"
          value={about}
          choices={SUBJECTS.map((one) => [one, say(`notices.about.${one}`)])}
          choose={(value) => setAbout(value as Subject)}
        />
        <SubjectField
          key={about}
          id={`${id}-subject`}
          about={about}
          saved={saved}
          first={first.subject ?? ''}
          typed={typed}
          type={setTyped}
          names={names}
        />
        {about !== 'question' && (
          <div className="field">
            <label htmlFor={`${id}-days`}>{say('notices.days')}</label>
            <input id={`${id}-days`} name="days" type="number" required min={0} max={MOST_DAYS} defaultValue={USUAL_DAYS} />
          </div>
        )}
        <Select
          label={say('notices.way')}
          name="way"
          value={way}
          choices={ways.map((one) => [one, say(`notices.way.${one}`)])}
          choose={(value) => setWay(value as Way)}
        />
        {isSent && (
          <Select
            label={say('notices.rhythm')}
            name="rhythm"
            choices={RHYTHMS.map((one) => [one, say(`notices.rhythm.${one}`)])}
          />
        )}
        {way === 'webhook' && (
          <div className="field">
            <label htmlFor={`${id}-address`}>{say('notices.address')}</label>
            <input id={`${id}-address`} name="address" type="url" dir="ltr" required maxLength={2000} placeholder="https://" />
          </div>
        )}
        <button type="submit" className="primary">
          {say(doubted !== null && doubted === typed.trim() ? 'notices.all-the-same' : 'notices.subscribe')}
        </button>
      </form>
      {doubted !== null && doubted === typed.trim() && (
        <UnknownSubject typed={doubted} nearest={nearestTo(names, doubted)} choose={setTyped} />
      )}
      {error && <Failure error={error} />}
      <ShownOnce shown={shown} />
    </>
  );
}

/** The address or key of a subscription that was just made or renewed. */
export function ShownOnce({ shown }: { readonly shown: Shown | null }) {
  const { say } = useWords();
  const means = say('notices.secret.means');
  if (shown?.address)
    return <Once secret={new URL(shown.address, location.origin).href} label={say('notices.secret.address')} means={means} />;
  if (shown?.signingKey) return <Once secret={shown.signingKey} label={say('notices.secret.key')} means={means} />;
  return shown && <p role="status">{say('notices.made')}</p>;
}

interface SubjectParts {
  readonly id: string;
  readonly about: Subject;
  readonly saved: readonly Saved[];
  readonly first: string;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly names: readonly string[];
}

// A theme or a saved question is chosen, anything else typed, with what the register knows beside it.
function SubjectField({ id, about, saved, first, typed, type, names }: SubjectParts) {
  const { say, served } = useWords();
  const { data } = useQuery(definitions);
  const themes = data?.find(({ name }) => name === 'developments')?.parameters.properties?.theme?.enum ?? [];
  const label = say('notices.subject');
  if (about === 'theme')
    return <Select label={label} name="subject" first={first} choices={themes.map((one) => [one, served(one)])} />;
  if (about === 'question')
    return <Select label={label} name="subject" first={first} choices={saved.map((one) => [one.id, one.name])} />;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name="subject"
        type="text"
        required
        maxLength={300}
        value={typed}
        onChange={({ target }) => type(target.value)}
        autoComplete="off"
        list={isTyped(about) ? `${id}-known` : undefined}
      />
      {isTyped(about) && <SuggestionList id={`${id}-known`} suggestions={names.map((value) => ({ value }))} />}
    </div>
  );
}

interface SelectParts {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly value?: string;
  readonly first?: string;
  readonly choose?: (value: string) => void;
}

function Select({ label, name, choices, value, first, choose }: SelectParts) {
  const id = useId();
  const held = value === undefined ? { defaultValue: first ?? choices[0]?.[0] } : { value };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} required {...held} onChange={({ target }) => choose?.(target.value)}>
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
