// /nl/leeg/ and /fr/vide/: where one is after leaving in haste. It says nothing, and nothing of this site; the server has the browser
// forget what it kept of the site (web/headers.json).
import { html } from './html.mjs';

export const blank_page = (language, { page }) => `<!DOCTYPE html>\n${html`<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${page}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
</head>
<body><main><h1>${page}</h1></main></body>
</html>
`}`;
