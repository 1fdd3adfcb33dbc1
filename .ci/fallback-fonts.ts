/**
 * Fonts for the scripts and signs that the report's own typeface lacks, each loaded only by a report that needs
 * it. One weight of each: bold and italic are for Latin letters. None of the licences reserves a name.
 */

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface FallbackFont {
  readonly name: string;
  /** The package it comes in, and the file's name there. */
  readonly package: string;
  readonly file: string;
  /** Code points in hexadecimal, as `600-6ff`, with single ones and ranges mixed. */
  readonly characters: string;
  /** What the script is not readable without. */
  readonly features: readonly string[];
}

export const fallbackFonts: readonly FallbackFont[] = [
  {
    // One glyph per letter, where Noto builds letters of strokes and dots: text copied from the file stays text.
    name: 'arabic',
    package: require.resolve('@expo-google-fonts/vazirmatn/package.json'),
    file: 'Vazirmatn',
    characters: '60c-60d 61b 61f-655 660-66d 670-6d5 6ee-6ff 200c',
    features: ['ccmp', 'init', 'medi', 'fina', 'rlig', 'mark', 'mkmk'],
  },
  {
    name: 'ethiopic',
    package: require.resolve('@expo-google-fonts/noto-sans-ethiopic/package.json'),
    file: 'NotoSansEthiopic',
    characters: '1200-137c',
    features: [],
  },
  {
    name: 'hebrew',
    package: require.resolve('@expo-google-fonts/noto-sans-hebrew/package.json'),
    file: 'NotoSansHebrew',
    characters: '5b0-5c7 5d0-5ea 5ef-5f4',
    features: ['ccmp', 'mark', 'mkmk'],
  },
  {
    name: 'georgian',
    package: require.resolve('@expo-google-fonts/noto-sans-georgian/package.json'),
    file: 'NotoSansGeorgian',
    characters: '10d0-10ff',
    features: [],
  },
  {
    name: 'armenian',
    package: require.resolve('@expo-google-fonts/noto-sans-armenian/package.json'),
    file: 'NotoSansArmenian',
    characters: '531-556 559-58a 58f',
    features: [],
  },
  {
    // In outline. What children write with: faces, hands, people, hearts, animals, food, play, school, traffic.
    name: 'emoji',
    package: require.resolve('@expo-google-fonts/noto-emoji/package.json'),
    file: 'NotoEmoji',
    characters: `
      203c 2049 231a-231b 23f0 23f3 2600-2604 260e 2611 2614-2615 2618 261d 2620 262e 2639-263a 2640 2642
      2660 2663 2665-2666 267b 267f 2693 2696 26a0-26a1 26bd-26be 26c4-26c5 26d4 26ea 26f2 26f5 26fa 2702
      2705 2708-270d 270f 2714 2716 2728 2744 274c 274e 2753-2755 2757 2763-2764 2795-2797 27a1 2b50 2b55
      1f300 1f302 1f305 1f308 1f30a 1f30d 1f319 1f31e-1f320 1f324-1f328 1f32d 1f332-1f334 1f337-1f339 1f33b
      1f33f-1f343 1f347 1f349 1f34a 1f34c-1f34e 1f353-1f355 1f35e-1f35f 1f366 1f368-1f36d 1f370 1f37d 1f37f
      1f380-1f382 1f384-1f386 1f388-1f38a 1f393 1f3a0-1f3a1 1f3a3-1f3a4 1f3a7-1f3a8 1f3ac 1f3ae-1f3b2 1f3b5
      1f3b8 1f3bb 1f3c0 1f3c3-1f3c6 1f3ca 1f3d2 1f3d5 1f3e0-1f3e1 1f3e5 1f3eb 1f3f3 1f40c 1f40d 1f412 1f414-1f415
      1f418 1f41b-1f41f 1f422-1f424 1f426-1f428 1f42a 1f42c-1f432 1f434-1f439 1f43a-1f43c 1f43e 1f440-1f450
      1f464-1f469 1f46a-1f46b 1f46d-1f46e 1f474-1f476 1f478 1f47b 1f47d 1f480 1f483 1f48a-1f48c 1f48e 1f491
      1f493-1f49c 1f49e 1f49f 1f4a1 1f4a3-1f4a6 1f4a8-1f4aa 1f4ac 1f4af 1f4b0 1f4bb 1f4c5 1f4cb-1f4cd 1f4d6
      1f4da 1f4dd 1f4de 1f4e2-1f4e3 1f4e7 1f4f1 1f4f7 1f4fa 1f50a 1f50d 1f511-1f512 1f514 1f525 1f534-1f535
      1f5d1 1f5e3 1f600-1f64f 1f680 1f682 1f68c 1f691-1f693 1f697 1f69a 1f69c 1f6a2 1f6a8 1f6aa-1f6ab 1f6b2
      1f6b4 1f6b6 1f6b8 1f6cf 1f6d1 1f6dd 1f6f4 1f90d-1f90e 1f910-1f917 1f91a-1f91f 1f920-1f92f 1f932-1f937
      1f938 1f93e 1f942 1f947-1f949 1f94a 1f970-1f976 1f97a 1f981 1f983-1f984 1f988-1f98b 1f993 1f995-1f996
      1f9a0 1f9a6 1f9b7 1f9bd 1f9c1 1f9d1-1f9d2 1f9d5 1f9e0 1f9e1 1f9e9 1f9f8 1fac2 1fae1 1fae3 1fae5 1faf6`,
    features: [],
  },
];
