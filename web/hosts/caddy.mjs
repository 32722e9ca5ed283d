// A Caddyfile, for Caddy 2.
import { caches, embed_folder, embed_headers, forget, headers, quoted } from '../headers.mjs';

const lines = (all, indent) => Object.entries(all).map(([name, value]) => `${indent}${name} ${quoted(value)}\n`).join('');

export function caddy({ listen = ':80', root = '/srv/iura', ancestors } = {}) {
  const [[kept, for_long], [, otherwise]] = Object.entries(caches);
  return `# Written by web/build.mjs from web/headers.json.
(iura_headers) {
  header {
${lines({ ...headers, 'Cache-Control': otherwise }, '    ')}  }
}

${listen} {
  root * ${root}
  @iura_kept {
    path ${kept}*
    file
  }
  @iura_embed {
    path ${embed_folder}*
    file {
      try_files {path} {path}/index.html
    }
  }
  @iura_forget path ${forget.paths.join(' ')}
  # In this order: the later header stays.
  route {
    import iura_headers
    header @iura_kept Cache-Control ${quoted(for_long)}
    header @iura_embed {
${lines(embed_headers(ancestors), '      ')}    }
    header @iura_forget Clear-Site-Data ${quoted(forget.value)}
    file_server {
      precompressed br
    }
  }
  handle_errors {
    import iura_headers
    rewrite * /404.html
    file_server
  }
}
`;
}
