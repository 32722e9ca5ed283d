// The worker's language is in the path; changing it keeps the case.
import type { Language } from '../contract';
import { set } from './state';
import { path_of } from './words';

export function switch_language(language: Language): void {
  set({ language });
  history.replaceState(null, '', path_of(language));
}
