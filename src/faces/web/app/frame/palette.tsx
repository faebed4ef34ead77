// Keys in, a view, a question, a language or a search out: everything one can do, by typing a part of its name.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
import { definitions } from '../api/questions.ts';
import { isSpoken, useWords } from '../words/index.ts';
import { VIEWS } from './navigation.ts';
import { LANGUAGES, type Language, THEMES, usePreferences } from './preferences.ts';

interface Choice {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly act: () => void;
}

const MOST_SHOWN = 24; // more are found by typing; so many are drawn at once

/** The palette; `close` is called when it is done with. */
export default function Palette({ close }: { readonly close: () => void }) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const navigate = useNavigate();
  const choices = useChoices();
  const search = typed.trim();
  const isSymbol = /^[AS]\/\S+/i.test(search);
  const items: Choice[] = [
    ...(isSymbol
      ? [
          {
            id: 'open',
            text: say('palette.document', { symbol: search }),
            kind: '',
            act: () => void navigate({ to: '/documents/$', params: { _splat: search } }),
          },
        ]
      : []),
    ...choices.filter(({ text, kind }) => contains(`${text} ${kind}`, search)).slice(0, MOST_SHOWN),
    ...(search
      ? [
          {
            id: 'search',
            text: say('palette.search', { words: search }),
            kind: '',
            act: () => void navigate({ to: '/search', search: { words: search } }),
          },
        ]
      : []),
  ];
  const choose = (id: unknown) => {
    close();
    items.find((item) => item.id === id)?.act();
  };
  return (
    <ModalOverlay className="palette-ground" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="palette">
        <Dialog aria-label={say('palette.open')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField aria-label={say('palette.type')} autoFocus>
              <Input placeholder={say('palette.type')} onKeyDownCapture={({ key }) => key === 'Escape' && close()} />
            </SearchField>
            <Menu aria-label={say('palette.open')} items={items} onAction={choose} className="palette-list">
              {(item: Choice) => (
                <MenuItem id={item.id} textValue={item.text}>
                  <span>{item.text}</span>
                  <span className="kind">{item.kind}</span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useChoices(): Choice[] {
  const { say, served } = useWords();
  const navigate = useNavigate();
  const { setLanguage, setTheme } = usePreferences();
  const { data } = useQuery(definitions);
  return [
    ...VIEWS.map(({ to, name }) => ({ id: to, text: say(name), kind: say('palette.view'), act: () => void navigate({ to }) })),
    { id: '/help', text: say('help.title'), kind: say('palette.view'), act: () => void navigate({ to: '/help' }) },
    ...(data ?? []).map(({ name, sentence }) => ({
      id: `question ${name}`,
      text: served(sentence),
      kind: say('palette.question'),
      act: () => void navigate({ to: '/questions/$name', params: { name } }),
    })),
    ...Object.entries(LANGUAGES)
      .filter(([code]) => isSpoken(code))
      .map(([code, name]) => ({
        id: `language ${code}`,
        text: name,
        kind: say('frame.language'),
        act: () => setLanguage(code as Language),
      })),
    ...THEMES.map((theme) => ({
      id: `theme ${theme}`,
      text: say(`theme.${theme}`),
      kind: say('frame.theme'),
      act: () => setTheme(theme),
    })),
  ];
}
