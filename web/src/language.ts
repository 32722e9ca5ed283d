// The language is in the path; changing it keeps place, answers, messages and focus.
import type { Language } from './contract';
import { words_in } from './core';
import { change_address } from './history';
import { problems_of } from './problems';
import { get, look, set } from './state';
import { once_whole } from './whole';

export const switch_language = (language: Language) => once_whole(() => change_to(language));

function change_to(language: Language): void {
  const { problems } = get();
  set(look({ language, notice: null, said: words_in(language).header.switched }));
  const { page } = get().view;
  if (problems.length > 0) set({ problems: page ? problems_of(page) : [] });
  change_address();
}
