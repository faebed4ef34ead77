// The browser's page in, the web face in it out.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api/queries.ts';
import {
  firstLanguage,
  firstTheme,
  type Language,
  type Preferences,
  PreferencesContext,
  showLanguage,
  showTheme,
  type Theme,
} from './frame/preferences.ts';
import { router } from './frame/router.tsx';
import { openWords, speak, WordsContext, wordsOf } from './words/index.ts';
import './style/index.css';

function App({ words, first }: { readonly words: i18n; readonly first: { language: Language; theme: Theme } }) {
  const [{ language, theme }, setChosen] = useState(first);
  const preferences = useMemo<Preferences>(
    () => ({
      language,
      theme,
      setLanguage: (chosen) =>
        void speak(words, chosen).then(() => {
          showLanguage(chosen);
          setChosen((old) => ({ ...old, language: chosen }));
        }),
      setTheme: (chosen) => {
        showTheme(chosen);
        setChosen((old) => ({ ...old, theme: chosen }));
      },
    }),
    [words, language, theme],
  );
  const spoken = useMemo(() => wordsOf(words, language), [words, language]);
  return (
    <WordsContext value={spoken}>
      <PreferencesContext value={preferences}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </PreferencesContext>
    </WordsContext>
  );
}

const first = { language: firstLanguage(), theme: firstTheme() };
showTheme(first.theme);
showLanguage(first.language);
const words = await openWords(first.language);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App words={words} first={first} />
  </StrictMode>,
);
