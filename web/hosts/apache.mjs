// For Apache 2.4 with mod_headers, mod_rewrite, mod_mime and mod_dir: a virtual host that sends the compressed files as they lie there.
import { caches, embed_folder, embed_headers, forget, headers, quoted } from '../headers.mjs';

const compressed_types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json', wasm: 'application/wasm', svg: 'image/svg+xml' };

export function apache({ listen = '80', root = '/srv/iura', ancestors } = {}) {
  const lines = Object.entries(headers).map(([name, value]) => `  Header always set ${name} ${quoted(value)}\n`).join('');
  const embed = Object.entries(embed_headers(ancestors)).map(([name, value]) => `  Header always set ${name} ${quoted(value)} "expr=%{REQUEST_STATUS} != 404 && %{REQUEST_URI} =~ m#^${embed_folder}#"\n`).join('');
  const [[kept, for_long], [, otherwise]] = Object.entries(caches);
  const types = Object.entries(compressed_types).map(([ending, type]) => `    <FilesMatch "\\.${ending}\\.br$">
      ForceType "${type}"
      Header always set Content-Encoding br
      Header always append Vary Accept-Encoding
    </FilesMatch>
`).join('');
  const forgotten = forget.paths.map((path) => `  Header always set Clear-Site-Data ${quoted(forget.value)} "expr=%{REQUEST_URI} =~ m#^${path}(index\\.html(\\.br)?)?$#"\n`).join('');
  return `# Written by web/build.mjs from web/headers.json. Needs: a2enmod headers rewrite
<VirtualHost *:${listen.split(':').at(-1)}>
  DocumentRoot ${root}
  ErrorDocument 404 /404.html

${lines}${embed}  Header always set Cache-Control ${quoted(otherwise)}
  Header always set Cache-Control ${quoted(for_long)} "expr=%{REQUEST_STATUS} != 404 && %{REQUEST_URI} =~ m#^${kept}#"
${forgotten}
  <Directory ${root}>
    Require all granted
    Options -Indexes
    DirectoryIndex index.html
    AddDefaultCharset utf-8
    AddCharset utf-8 .html .css .js
    AddType text/javascript .js
    AddType application/wasm .wasm
    RemoveLanguage .br

    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond ${root}%{REQUEST_URI}index.html.br -f
    RewriteRule (^|/)$ %{REQUEST_URI}index.html.br [END,E=no-gzip:1]
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond ${root}%{REQUEST_URI}.br -f
    RewriteRule . %{REQUEST_URI}.br [END,E=no-gzip:1]
${types}  </Directory>
</VirtualHost>
`;
}
