// /embed/nl/ and /embed/fr/: the start page for a frame in another site, the only pages that may stand in one.
import { start_page } from './start.mjs';

export const embed_page = (language, site) => start_page(language, site, { base: '/embed', script: 'embed_js', style: 'embed_css' });
