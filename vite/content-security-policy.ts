import type { Plugin } from 'vite';

/**
 * react-aria writes one fixed style element (`touch-action` for what can be pressed); this is its hash. When
 * an update changes it, the flows fail with the new hash in the message.
 */
const pressableStyle = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/**
 * The app talks to nothing but its own static files, and the page says so to the browser.
 * `connect-src 'self'`: fonts of the report. `img-src data:`: none but the page's own icon.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${pressableStyle}'`,
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page; the development server needs inline script and goes without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
