// The language is in the path; changing it keeps place, answers, messages and focus.
import type { Language } from './contract';
import { words_in } from './core';
import { change_address } from './history';
import { told_anew } from './problems';
import { look, set } from './state';
import { once_whole } from './whole';

export const switch_language = (language: Language) => once_whole(() => change_to(language));

function change_to(language: Language): void {
  set(look({ language, notice: null, said: words_in(language).header.switched }));
  told_anew();
  change_address();
}
