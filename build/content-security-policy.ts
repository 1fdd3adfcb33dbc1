import type { Plugin } from 'vite';

/**
 * react-aria writes one fixed style element (`touch-action` for what can be pressed); this is its hash. When
 * an update changes it, the flows fail with the new hash in the message.
 */
export const pressableStyle = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * What the page may do. It asks nobody for anything but its own files, and itself fetches none (`connect-src`):
 * that do the workers, which have no part in a policy that stands in the page.
 */
const page: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", `'${pressableStyle}'`],
  'font-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'none'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  // Strings become script, or HTML that is parsed, only through `src/ui/trusted-types.ts`.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default', 'pasted-html'],
};

/**
 * The policy for a host to send with every file. Workers get it too: those of the report fetch fonts, the service
 * worker fetches the app. Who may show the app in a frame can only be said here.
 */
const host: Directives = {
  ...page,
  // The report's layout is WebAssembly, which is compiled in its worker. This lets no string become script.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
  'frame-ancestors': ["'none'"],
};

function written(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** The policy that stands in the page, with `changes` for a page that is built in another way. */
export function pagePolicy(changes: Directives = {}): string {
  return written({ ...page, ...changes });
}

const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What a host had better send with every file; the examples in `hosting` say the same. */
export const hostHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written(host),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

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
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy() },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
